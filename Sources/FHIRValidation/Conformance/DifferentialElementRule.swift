import Diagnostics
import FHIRDefinitions
import FHIRPath
import FHIRTree

/// Checks the elements of a differential against those of the base: cardinality, types, profiles, values, invariants.
///
/// - Codes: `VAL-1421` cardinality wider than that of the base, `VAL-1422` type that the base does not allow,
///   `VAL-1423` profile of another type, `VAL-1424` fixed or pattern value of a type that the element does not have,
///   `VAL-1425` invariant that cannot be compiled, `VAL-1427` characters that names may not have.
/// - Example: `max` `*` for `Patient.birthDate` gives `VAL-1421` at `StructureDefinition.differential.element[0]`.
/// - Source: FHIR R4 (4.0.1), profiling.html#4.1.0.4 (limits of profiles) and elementdefinition-definitions.html.
struct DifferentialElementRule {
    private let elements: [String: ElementDefinition]
    private let made: [String: ElementDefinition]
    private let type: String

    init(base: StructureDefinition, made: StructureDefinition?) {
        elements = Dictionary(base.elements.map { ($0.id, $0) }) { first, _ in first }
        self.made = Dictionary((made?.elements ?? []).map { ($0.id, $0) }) { first, _ in first }
        type = base.type
    }

    func check(_ change: SourceNode, walk: inout Walk) {
        guard let path = change["path"]?.string else { return }
        guard ElementPath.isWellFormed(path) else {
            walk.report(
                "VAL-1427", node: change,
                message: BilingualText(
                    ja: "path に名前のない段か、名前に使えない文字があります。",
                    en: "The path has a step without a name, or characters that a name may not have."))
            return
        }
        let id = change["id"]?.string ?? path
        // The base's own slice first, then its element without slices.
        let base = elements[id] ?? elements[path]
        let isSlice = change["sliceName"] != nil || id.contains(":")
        if let base { cardinality(change, base, isSlice: isSlice && elements[id] == nil, walk: &walk) }
        types(change, base, walk: &walk)
        if let sliced = UnslicedRule.sliced(id) {
            UnslicedRule.check(
                change, of: made[sliced], isOnly: made.keys.count { UnslicedRule.sliced($0) == sliced } == 1,
                walk: &walk)
        }
        if let known = base ?? inherited(made[id], walk) {
            BindingStrengthRule.check(change, known, walk: &walk)
            TargetProfileRule.check(change, known, walk: &walk)
        }
        // What types the element has, where only the base says so.
        if change["type"] == nil, path.contains("."), let known = made[id] ?? base {
            ElementAspectRule.aspects(change, of: known.types.map(\.fhirType), walk: &walk)
        }
        values(change, made[id] ?? base, walk: &walk)
        invariants(change, path: path, made[id] ?? base, walk: &walk)
    }

    /// The element of a data type that an element below one of the base's is.
    private func inherited(_ element: ElementDefinition?, _ walk: borrowing Walk) -> ElementDefinition? {
        guard let path = element?.basePath else { return nil }
        return walk.store.type(named: String(path.prefix { $0 != "." }))?.element(path)
    }

    private func cardinality(_ change: SourceNode, _ base: ElementDefinition, isSlice: Bool, walk: inout Walk) {
        let min = change["min"]?.integer
        let max = change["max"]?.string
        let isWider = max.map { text in
            guard let limit = base.max else { return false }
            return Int(text).map { $0 > limit } ?? (text == "*")
        }
        let isLess = !isSlice && min.map { $0 < base.min } ?? false
        guard isLess || isWider ?? false else { return }
        let wanted = "\(base.min)..\(base.max.map(String.init) ?? "*")"
        walk.report(
            "VAL-1421", node: change,
            message: BilingualText(
                ja: "要素の多重度が、基底の \(wanted) を超えています。", en: "The cardinality goes beyond that of the base, \(wanted)."))
    }

    private func types(_ change: SourceNode, _ base: ElementDefinition?, walk: inout Walk) {
        for type in change.list("type") {
            guard let code = type["code"]?.string else { continue }
            if let base, !base.types.isEmpty, !base.types.contains(where: { isAllowed(code, by: $0, walk) }) {
                walk.report(
                    "VAL-1422", node: type,
                    message: BilingualText(
                        ja: "基底の要素は型 \(code) を認めていません。", en: "The base element does not allow the type \(code)."))
            }
            for profile in type.list("profile") {
                guard let canonical = profile.string,
                    let structure = walk.store.definitions.structure(String(canonical.prefix { $0 != "#" })),
                    !canonical.contains("#"), !isKind(structure.type, of: code, walk)
                else { continue }
                walk.report(
                    "VAL-1423", node: profile,
                    message: BilingualText(
                        ja: "プロファイル \(structure.name) は \(structure.type) のためのもので、\(code) には使えません。",
                        en: "The profile \(structure.name) is for \(structure.type) and not for \(code)."))
            }
        }
    }

    private func isAllowed(_ code: String, by type: ElementType, _ walk: borrowing Walk) -> Bool {
        type.code == code || type.fhirType == code || type.code == "*" || ["Element", "Any"].contains(type.code)
            || (["Resource", "DomainResource"].contains(type.code) && walk.store.isResourceType(code))
            || (type.code == "Resource" && code == "DomainResource") || isKind(code, of: type.code, walk)
    }

    /// Whether a type is another or derives from it. `Age` and its like are both: R4 derives them from `Quantity`, but
    /// where the code is `Quantity`, a profile of `Quantity` is wanted.
    private func isKind(_ type: String, of wanted: String, _ walk: borrowing Walk) -> Bool {
        if type == wanted { return true }
        guard ["Resource", "DomainResource"].contains(wanted) else { return false }
        return walk.store.isResourceType(type)
    }

    private func values(_ change: SourceNode, _ element: ElementDefinition?, walk: inout Walk) {
        guard let element, !element.types.isEmpty else { return }
        for stem in ["fixed", "pattern"] {
            guard let value = change.choice(stem),
                !element.types.contains(where: { $0.fhirType == value.type || isSystem($0, value.type) })
            else { continue }
            let list = element.types.map(\.fhirType).joined(separator: ", ")
            walk.report(
                "VAL-1424", node: change,
                message: BilingualText(
                    ja: "\(stem) の値の型は \(value.type) ですが、要素の型は \(list) です。",
                    en: "The \(stem) value is a \(value.type), but the element has the type \(list)."))
        }
    }

    /// `id` and the values of primitives have System types, for which guides fix strings or URIs.
    private func isSystem(_ type: ElementType, _ value: String) -> Bool {
        type.code.hasPrefix("http://hl7.org/fhirpath/") && ["string", "uri", "id", "url"].contains(value)
    }

    private func invariants(_ change: SourceNode, path: String, _ element: ElementDefinition?, walk: inout Walk) {
        for constraint in change.list("constraint") {
            guard let text = constraint["expression"]?.string, !text.isEmpty else { continue }
            do {
                _ = try FHIRPathExpression(text, on: focus(path, element, walk))
            } catch {
                walk.report(
                    "VAL-1425", node: constraint,
                    message: BilingualText(
                        ja: "制約（constraint）の式が使えません：\(error.message.ja)",
                        en: "The expression of the invariant cannot be used: \(error.message.en)"),
                    hint: error.hint)
            }
        }
    }

    /// The type on which an invariant is asked; `nil` where it is not one.
    private func focus(_ path: String, _ element: ElementDefinition?, _ walk: borrowing Walk) -> String? {
        guard path.contains(".") else { return TypeShapes.r4.shape(named: type) == nil ? nil : type }
        if TypeShapes.r4.shape(named: path) != nil { return path }
        guard let element, element.types.count == 1 else { return nil }
        let code = element.types[0].fhirType
        return ["BackboneElement", "Element", "Resource"].contains(code) || TypeShapes.r4.shape(named: code) == nil
            ? nil : code
    }
}
