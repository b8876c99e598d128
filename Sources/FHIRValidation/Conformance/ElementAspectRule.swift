import Diagnostics
import FHIRDefinitions
import FHIRPath
import FHIRTree

/// Checks the elements of a StructureDefinition by themselves, in the differential and in the snapshot: that what is
/// said of an element makes sense for its types, that slices can be told apart, that invariants have one meaning.
///
/// - Codes: `VAL-1428` a binding, length, limit or target for types that have none, `VAL-1429` a target profile of a
///   type that is no reference, `VAL-1430` a modifier extension where none may stand, or the other way round,
///   `VAL-1431` a discriminator that leads nowhere, `VAL-1432` slicing of what does not repeat, `VAL-1433` an invariant
///   key with two meanings, `VAL-1434` a path of another type.
/// - Example: a `binding` for an element of type `boolean` gives `VAL-1428` at
///   `StructureDefinition.differential.element[1]`.
/// - Source: FHIR R4 (4.0.1), elementdefinition-definitions.html (binding, maxLength, minValue[x],
///   type.targetProfile, slicing, constraint.key) and profiling.html#slicing, #discriminator.
struct ElementAspectRule {
    private let structure: SourceNode
    private let base: StructureDefinition?
    private let type: String, url: String
    /// The expressions of the invariants of the base, by key.
    private let stated: [String: Set<String>]

    init(_ structure: SourceNode, base: StructureDefinition?) {
        (self.structure, self.base) = (structure, base)
        type = structure["type"]?.string ?? ""
        url = structure["url"]?.string ?? ""
        var stated: [String: Set<String>] = [:]
        for constraint in base?.elements.flatMap(\.constraints) ?? [] {
            if let expression = constraint.expression { stated[constraint.key, default: []].insert(expression) }
        }
        self.stated = stated
    }

    func check(walk: inout Walk) {
        for (name, isSnapshot) in [("snapshot", true), ("differential", false)] {
            var keys: [String: String] = [:]
            for element in structure[name]?.list("element") ?? [] where !walk.report.isFull {
                guard let path = element["path"]?.string else { continue }
                if !type.contains("/"), !type.isEmpty, path != type, !path.hasPrefix(type + ".") {
                    otherPath(element, walk: &walk)
                }
                aspects(element, path: path, walk: &walk)
                profiles(element, path: path, walk: &walk)
                slicing(element, path: path, walk: &walk)
                SliceNameRule.check(element, walk: &walk)
                invariants(element, isSnapshot: isSnapshot, keys: &keys, walk: &walk)
            }
        }
    }

    private func otherPath(_ element: SourceNode, walk: inout Walk) {
        walk.report(
            "VAL-1434", node: element,
            message: BilingualText(
                ja: "path は型「\(type)」で始まらなければなりません。", en: "The path must start with the type '\(type)'."))
    }
}

// MARK: - What types allow
extension ElementAspectRule {
    /// What can be said of values of a type.
    private struct Aspects: OptionSet {
        let rawValue: Int
        static let length = Aspects(rawValue: 1), range = Aspects(rawValue: 2)
        static let codes = Aspects(rawValue: 4), target = Aspects(rawValue: 8)
    }

    private static let aspects: [String: Aspects] = {
        var aspects: [String: Aspects] = [:]
        func add(_ aspect: Aspects, _ names: String) {
            for name in names.split(separator: " ") { aspects[String(name), default: []].insert(aspect) }
        }
        add(
            .length,
            "integer decimal instant string uri date dateTime time canonical code id markdown oid positiveInt "
                + "unsignedInt url uuid")
        add(
            .range,
            "integer decimal instant date dateTime time positiveInt unsignedInt Age Count Distance Duration Money "
                + "Quantity MoneyQuantity SimpleQuantity")
        add(
            .codes,
            "string uri code oid url uuid Age CodeableConcept Coding Distance Duration Quantity Range Extension "
                + "MoneyQuantity SimpleQuantity")
        add(.target, "canonical Reference")
        return aspects
    }()

    private func aspects(_ element: SourceNode, path: String, walk: inout Walk) {
        var codes: [String] = element.list("type").compactMap { $0["code"]?.string }
        for type in element.list("type") where type["targetProfile"] != nil {
            guard let code = type["code"]?.string, TypeShapes.r4.shape(named: code) != nil,
                !(Self.aspects[code] ?? []).contains(.target)
            else { continue }
            Self.report("targetProfile", at: element, walk: &walk)
            for target in type.list("targetProfile") { noTarget(code, target, walk: &walk) }
        }
        if !path.contains(".") { codes.append(path) }
        Self.aspects(element, of: codes, walk: &walk)
    }

    /// Checks what an element says that only some types have.
    static func aspects(_ element: SourceNode, of codes: [String], walk: inout Walk) {
        // Types that R4 does not have may have any aspect.
        guard !codes.isEmpty, codes.allSatisfy({ TypeShapes.r4.shape(named: $0) != nil || Self.aspects[$0] != nil })
        else { return }
        let known = codes.reduce(into: Aspects()) { $0.formUnion(Self.aspects[$1] ?? []) }
        if element["binding"] != nil, !known.contains(.codes) { report("binding", at: element, walk: &walk) }
        if element["maxLength"] != nil, !known.contains(.length) { report("maxLength", at: element, walk: &walk) }
        for stem in ["minValue", "maxValue"] where element.choice(stem) != nil && !known.contains(.range) {
            report(stem + "[x]", at: element, walk: &walk)
        }
    }

    private static func report(_ name: String, at element: SourceNode, walk: inout Walk) {
        walk.report(
            "VAL-1428", node: element,
            message: BilingualText(
                ja: "要素の型では、\(name) に意味がありません。", en: "'\(name)' means nothing for the types of the element."))
    }

    private func noTarget(_ code: String, _ target: SourceNode, walk: inout Walk) {
        walk.report(
            "VAL-1429", node: target,
            message: BilingualText(
                ja: "型 \(code) は何も参照せず、targetProfile は付けられません。",
                en: "The type \(code) refers to nothing, and so has no 'targetProfile'."))
    }

    /// Whether the extensions named by profiles are modifiers exactly where modifiers stand.
    private func profiles(_ element: SourceNode, path: String, walk: inout Walk) {
        let isModifier = path.hasSuffix(".modifierExtension")
        guard isModifier || path.hasSuffix(".extension") else { return }
        for profile in element.list("type").flatMap({ $0.list("profile") }) {
            guard let canonical = profile.string, let definition = walk.store.definitions.structure(canonical),
                definition.isExtension, let root = definition.elements.first, root.isModifier != isModifier
            else { continue }
            walk.report(
                "VAL-1430", node: profile,
                message: isModifier
                    ? BilingualText(
                        ja: "\(definition.name) は modifierExtension 用の拡張ではありません。",
                        en: "\(definition.name) is not a modifier extension.")
                    : BilingualText(
                        ja: "\(definition.name) は modifierExtension 用の拡張です。",
                        en: "\(definition.name) is a modifier extension."))
        }
    }
}

// MARK: - Slicing and invariants
extension ElementAspectRule {
    private func slicing(_ element: SourceNode, path: String, walk: inout Walk) {
        guard let slicing = element["slicing"], path.contains("."),
            let own = walk.store.type(named: String(path.prefix { $0 != "." }))?.element(path)
        else { return }
        if own.max == 1, !own.isChoice {
            walk.report(
                "VAL-1432", node: slicing,
                message: BilingualText(
                    ja: "一つしか置けない要素「\(path)」はスライスできません。",
                    en: "The element '\(path)' does not repeat and cannot be sliced."))
        }
        guard own.types.count == 1, let focus = focus(own) else { return }
        for discriminator in slicing.list("discriminator") {
            guard let text = discriminator["path"]?.string, !text.isEmpty else { continue }
            do {
                _ = try FHIRPathExpression(text, on: focus)
            } catch {
                walk.report(
                    "VAL-1431", node: discriminator,
                    message: BilingualText(
                        ja: "discriminator の path は「\(path)」から辿れません：\(error.message.ja)",
                        en: "The path of the discriminator leads nowhere from '\(path)': \(error.message.en)"))
            }
        }
    }

    /// The type on which a discriminator is asked; `nil` where only a resource tells.
    private func focus(_ element: ElementDefinition) -> String? {
        if TypeShapes.r4.shape(named: element.path) != nil { return element.path }
        let code = element.types[0].fhirType
        return ["BackboneElement", "Element", "Resource"].contains(code) || TypeShapes.r4.shape(named: code) == nil
            ? nil : code
    }

    private func invariants(
        _ element: SourceNode, isSnapshot: Bool, keys: inout [String: String], walk: inout Walk
    ) {
        for constraint in element.list("constraint") {
            guard let key = constraint["key"]?.string, let expression = constraint["expression"]?.string else {
                continue
            }
            var isOther = keys[key].map { $0 != expression } ?? false
            keys[key] = keys[key] ?? expression
            if isSnapshot {
                isOther = isOther && key != "ele-1"
            } else {
                if let source = constraint["source"]?.string, !url.isEmpty,
                    source.prefix(while: { $0 != "|" }) != url
                {
                    isOther = true
                }
                if let known = stated[key], !known.contains(expression) { isOther = true }
            }
            guard isOther else { continue }
            walk.report(
                "VAL-1433", node: constraint,
                message: BilingualText(
                    ja: "制約（constraint）のキー「\(key)」は、別の意味で既に使われています。",
                    en: "The key '\(key)' already stands for another invariant."),
                hint: BilingualText(
                    ja: "別のキーにするか、source を除いてください。", en: "Use another key, or leave out 'source'."))
        }
    }
}
