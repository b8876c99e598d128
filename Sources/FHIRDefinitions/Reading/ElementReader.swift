import FHIRTree

/// Reads the elements of a `StructureDefinition` resource.
///
/// - Source: FHIR R4 (4.0.1), elementdefinition.html.
enum ElementReader {
    static func read(_ node: SourceNode) -> DifferentialElement? {
        guard let path = node["path"]?.string, !path.isEmpty else { return nil }
        var element = DifferentialElement(id: node["id"]?.string ?? path, path: path)
        element.sliceName = node["sliceName"]?.string
        let cardinality = ElementCardinality(node)
        (element.min, element.max) = (cardinality.min, cardinality.max)
        element.basePath = node["base"]?["path"]?.string
        element.baseMax = node["base"]?["max"]?.string.map { Int($0) }
        element.types = node["type"].map { $0.items.map(type) }
        // Some packages put the URL of the structure in front: `http://…/Questionnaire#Questionnaire.item`.
        element.contentReference = node["contentReference"]?.string.map { text in
            String(text[(text.firstIndex(of: "#").map(text.index(after:)) ?? text.startIndex)...])
        }
        element.binding = node["binding"].flatMap(binding)
        for member in node.members {
            guard let (keyword, type) = valueKeyword(of: member.name) else { continue }
            let json = String(decoding: JSONWriter(.compact).write(member), as: UTF8.self)
            let value = ElementValue(type: type, json: json)
            switch keyword {
            case "fixed": element.fixed = value
            case "pattern": element.pattern = value
            case "minValue": element.minValue = value
            default: element.maxValue = value
            }
        }
        element.maxLength = node["maxLength"]?.integer
        element.constraints = node.children("constraint").compactMap(constraint)
        element.slicing = node["slicing"].map { slicing($0, of: path) }
        element.mustSupport = node["mustSupport"]?.boolean
        element.isModifier = node["isModifier"]?.boolean
        element.isSummary = node["isSummary"]?.boolean
        element.representation = node.strings("representation").compactMap(ElementDefinition.Representation.init)
        element.additions = additions(node)
        return element
    }

    private static func additions(_ node: SourceNode) -> ElementAdditions? {
        let extensions = node.children("extension")
        guard !extensions.isEmpty else { return nil }
        let base = "http://hl7.org/fhir/StructureDefinition/"
        var additions = ElementAdditions()
        for item in extensions {
            switch item["url"]?.string {
            case base + "minLength": additions.minLength = item["valueInteger"]?.integer
            case base + "regex": additions.pattern = item["valueString"]?.string
            case base + "maxDecimalPlaces": additions.maxDecimalPlaces = item["valueInteger"]?.integer
            case base + "maxSize":
                let text = item["valueDecimal"]?.text ?? item["valueInteger"]?.text
                additions.maxSize = text.flatMap { Int($0.prefix { $0 != "." }) }
            case base + "narrative-language-control":
                if let code = item["valueCode"]?.string { additions.narrativeLanguages.append(code) }
            case base + "narrative-source-control": additions.narrativeNeedsSource = item["valueCode"] != nil
            case "http://hl7.org/fhir/5.0/StructureDefinition/extension-ElementDefinition.mustHaveValue":
                additions.mustHaveValue = item["valueBoolean"]?.boolean ?? false
            default: break
            }
        }
        return additions.isEmpty ? nil : additions
    }

    /// `fixedCode` is a fixed value of type `code`: a complex type keeps its capital.
    private static func valueKeyword(of name: String) -> (keyword: String, type: String)? {
        for keyword in ["fixed", "pattern", "minValue", "maxValue"] where name.hasPrefix(keyword) {
            let type = String(name.dropFirst(keyword.count))
            guard !type.isEmpty else { return nil }
            let primitive = type.prefix(1).lowercased() + type.dropFirst()
            return (keyword, PrimitiveTypes.names.contains(primitive) ? primitive : type)
        }
        return nil
    }

    private static func type(_ node: SourceNode) -> ElementType {
        let code = node["code"]?.string ?? ElementType.systemPrefix + "String"
        let named = node["extension"]?.items.first {
            $0["url"]?.string == "http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type"
        }
        return ElementType(
            code, fhirType: named?["valueUrl"]?.string ?? named?["valueUri"]?.string,
            profiles: node.children("profile").enumerated().compactMap { profile($1, $0, of: node) },
            targetProfiles: node.strings("targetProfile"),
            aggregation: node.strings("aggregation").compactMap(ElementType.Aggregation.init),
            versioning: node["versioning"]?.string.flatMap(ElementType.Versioning.init))
    }

    /// A profile's canonical, with `#id` if the extension beside it points to one element of the profile.
    ///
    /// - Source: extension elementdefinition-profile-element.
    private static func profile(_ canonical: SourceNode, _ index: Int, of type: SourceNode) -> String? {
        guard let text = canonical.string else { return nil }
        guard let companions = type["_profile"].map({ Array($0.items) }), index < companions.count,
            let element = companions[index].children("extension").first(where: {
                $0["url"]?.string == "http://hl7.org/fhir/StructureDefinition/elementdefinition-profile-element"
            })?["valueString"]?.string
        else { return text }
        return text + "#" + element
    }

    private static func binding(_ node: SourceNode) -> ElementBinding? {
        guard let strength = node["strength"]?.string.flatMap(ElementBinding.Strength.init) else { return nil }
        let maximum = node.children("extension").first {
            $0["url"]?.string == "http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet"
        }
        var binding = ElementBinding(
            strength, valueSet: node["valueSet"]?.string,
            maxValueSet: maximum?["valueCanonical"]?.string ?? maximum?["valueUri"]?.string)
        binding.additional = node.children("extension").compactMap(additionalBinding)
        return binding
    }

    /// A binding beside the element's own. One for certain uses, or for one of several values, says nothing of every
    /// value; one of another purpose is advice.
    ///
    /// - Source: extension additional-binding (http://hl7.org/fhir/tools), which R5 has as
    ///   `ElementDefinition.binding.additional`; FHIR R5 (5.0.0), valueset-additional-binding-purpose.html.
    private static func additionalBinding(_ node: SourceNode) -> ElementBinding.Additional? {
        let urls = [
            "http://hl7.org/fhir/tools/StructureDefinition/additional-binding",
            "http://hl7.org/fhir/5.0/StructureDefinition/extension-ElementDefinition.binding.additional",
        ]
        guard let url = node["url"]?.string, urls.contains(url) else { return nil }
        func part(_ name: String) -> SourceNode? {
            node.children("extension").first { $0["url"]?.string == name }
        }
        guard part("usage") == nil, part("any")?["valueBoolean"]?.boolean != true,
            let set = part("valueSet"), let valueSet = (set["valueCanonical"] ?? set["valueUri"])?.string
        else { return nil }
        switch part("purpose")?["valueCode"]?.string {
        case "required", "maximum": return .init(.required, valueSet: valueSet)
        case "extensible": return .init(.extensible, valueSet: valueSet)
        case "preferred": return .init(.preferred, valueSet: valueSet)
        default: return nil
        }
    }

    private static func constraint(_ node: SourceNode) -> ElementConstraint? {
        guard let key = node["key"]?.string else { return nil }
        let mark = node.children("extension").first { $0["url"]?.string == ElementConstraint.bestPracticeURL }
        return ElementConstraint(
            key: key, severity: node["severity"]?.string.flatMap(ElementConstraint.Severity.init) ?? .error,
            expression: node["expression"]?.string, source: node["source"]?.string,
            // Guides repeat dom-6 without the extension that R4 core gives it.
            isBestPractice: mark?["valueBoolean"]?.boolean == true || key == "dom-6",
            human: node["human"]?.string)
    }

    private static func slicing(_ node: SourceNode, of path: String) -> ElementSlicing {
        let discriminators = node.children("discriminator").compactMap { item -> ElementSlicing.Discriminator? in
            guard let type = item["type"]?.string.flatMap(ElementSlicing.Discriminator.Kind.init) else { return nil }
            return ElementSlicing.Discriminator(type, path: item["path"]?.string ?? "$this")
        }
        var slicing = ElementSlicing(
            discriminators: discriminators, isOrdered: node["ordered"]?.boolean ?? false,
            rules: node["rules"]?.string.flatMap(ElementSlicing.Rules.init) ?? .open)
        slicing.isBroken = SlicingFault(node, of: path) != nil
        return slicing
    }
}
