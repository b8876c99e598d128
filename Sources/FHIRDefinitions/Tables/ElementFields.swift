/// The fields of an element's row: how each part of an `ElementDefinition` is written in a table.
///
/// `~` abbreviates `http://hl7.org/fhir/StructureDefinition/`, and `System.` the URLs of FHIRPath's own types.
enum ElementFields {
    static func max(_ max: Int?) -> String { max.map(String.init) ?? "*" }

    /// `0..*`
    static func cardinality(_ field: TableField) -> (min: Int, max: Int?)? {
        guard let (min, max) = field.halves(at: "."), let min = min.number else { return nil }
        return (min, max.dropFirst().number)
    }

    /// `Reference>~Patient>~Group!bundled Extension^~language`: types by space, `^` before a profile, `>` before a
    /// target profile, `!` before an aggregation mode or what is said of versions.
    static func types(_ types: [ElementType]) -> String {
        types.map { type in
            var text = type.code
            if text.hasPrefix(ElementType.systemPrefix) {
                text = "System." + text.dropFirst(ElementType.systemPrefix.count)
                if type.fhirType != ElementType.systemDefault(type.code) { text += "=" + type.fhirType }
            }
            return text + type.profiles.map { "^" + shorten($0) }.joined()
                + type.targetProfiles.map { ">" + shorten($0) }.joined()
                + (type.aggregation.map(\.rawValue) + [type.versioning?.rawValue].compactMap(\.self))
                .map { "!" + $0 }.joined()
        }.joined(separator: " ")
    }

    static func types(_ field: TableField) -> [ElementType] {
        field.words.map { word in
            let (head, parts) = word.parts(marked: ["^", ">", "!"])
            let (name, fhirType) = head.halves(at: "=") ?? (head, nil)
            let isSystem = name.hasPrefix("System.")
            let code = isSystem ? ElementType.systemPrefix + name.dropFirst(7).text : name.text
            var type = ElementType(code, fhirType: fhirType?.text)
            for (mark, part) in parts {
                switch mark {
                case "^": type.profiles.append(lengthen(part))
                case ">": type.targetProfiles.append(lengthen(part))
                default:
                    if let mode = ElementType.Aggregation(rawValue: part.text) {
                        type.aggregation.append(mode)
                    } else {
                        type.versioning = ElementType.Versioning(rawValue: part.text)
                    }
                }
            }
            return type
        }
    }

    /// `required http://hl7.org/fhir/ValueSet/administrative-gender|4.0.1`; the value set that no code may leave stands
    /// behind, and `-` for no value set before it.
    static func binding(_ binding: ElementBinding?) -> String {
        guard let binding else { return "" }
        var words = [binding.strength.rawValue]
        if binding.valueSet != nil || binding.maxValueSet != nil { words.append(binding.valueSet ?? "-") }
        if let maximum = binding.maxValueSet { words.append(maximum) }
        return words.joined(separator: " ")
    }

    static func binding(_ field: TableField) -> ElementBinding? {
        let words = field.words.map(\.text)
        guard let strength = words.first.flatMap({ ElementBinding.Strength(rawValue: $0) }) else { return nil }
        return ElementBinding(
            strength, valueSet: words.count > 1 && words[1] != "-" ? words[1] : nil,
            maxValueSet: words.count > 2 ? words[2] : nil)
    }

    /// `code "final"`
    static func value(_ value: ElementValue?) -> String { value.map { "\($0.type) \($0.json)" } ?? "" }

    static func value(_ field: TableField) -> ElementValue? {
        field.halves(at: " ").map { ElementValue(type: $0.text, json: $1.text) }
    }

    /// `open ordered value:system pattern:$this`
    static func slicing(_ slicing: ElementSlicing?) -> String {
        guard let slicing else { return "" }
        let words = [slicing.rules.rawValue] + (slicing.isOrdered ? ["ordered"] : [])
        return (words + slicing.discriminators.map { "\($0.type.rawValue):\($0.path)" }).joined(separator: " ")
    }

    static func slicing(_ field: TableField) -> ElementSlicing? {
        let words = field.words
        guard let rules = words.first.flatMap({ ElementSlicing.Rules(rawValue: $0.text) }) else { return nil }
        let isOrdered = words.count > 1 && words[1] == "ordered"
        let discriminators = words.dropFirst().compactMap { word -> ElementSlicing.Discriminator? in
            guard let (type, path) = word.halves(at: ":") else { return nil }
            return ElementSlicing.Discriminator.Kind(rawValue: type.text).map { .init($0, path: path.text) }
        }
        return ElementSlicing(discriminators: discriminators, isOrdered: isOrdered, rules: rules)
    }

    private static let structurePrefix = "http://hl7.org/fhir/StructureDefinition/"

    private static func shorten(_ url: String) -> String {
        url.hasPrefix(structurePrefix) ? "~" + url.dropFirst(structurePrefix.count) : url
    }

    private static func lengthen(_ field: TableField) -> String {
        field.first == "~" ? structurePrefix + field.dropFirst().text : field.text
    }
}
