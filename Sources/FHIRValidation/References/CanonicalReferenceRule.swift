import Diagnostics
import FHIRDefinitions
import FHIRTree

/// Checks what a canonical leads to, where that is known: a contained resource, or a definition of another type.
///
/// - Codes: `VAL-1028` no contained resource of that id, `VAL-1027` a definition of a type that the element does not
///   allow.
/// - Example: the URL of a ValueSet in `QuestionnaireResponse.questionnaire` gives `VAL-1027`.
/// - Source: FHIR R4 (4.0.1), references.html#canonical.
enum CanonicalReferenceRule {
    static func check(_ spot: Spot, targets: [TargetConstraint], walk: inout Walk) {
        let isFragment = walk.tape.text(spot.entry).first == UInt8(ascii: "#")
        guard isFragment || !targets.isEmpty, walk.tape[spot.entry].kind == .string else { return }
        let type: TypeShape
        if isFragment {
            let index = walk.index
            let id = String(walk.text(spot.entry).prefix { $0 != "|" })
            guard let number = index.resource(around: spot.entry) else { return }
            guard case .resource(let found) = index.target(of: id, from: number) else {
                noContained(spot, walk: &walk)
                return
            }
            guard let known = index.type(of: found) else { return }
            type = known
        } else {
            guard let known = definitionType(at: spot.entry, targets, walk) else { return }
            type = known
        }
        guard let broken = targets.first(where: { !$0.allows(type) }) else { return }
        let allowed = broken.typeNames.joined(separator: ", ")
        walk.report(
            "VAL-1027", at: spot,
            message: BilingualText(
                ja: "この URL は \(type.name) のものですが、ここには \(allowed) の URL を書きます\(Origin.ja(broken.origin))。",
                en:
                    "This is the URL of a \(type.name), but the element takes that of \(allowed)\(Origin.en(broken.origin))."
            ),
            hint: BilingualText(ja: "\(allowed) の url を書いてください。", en: "Write the url of a \(allowed)."))
    }

    /// The type of the definition that has the URL; only types, profiles and value sets are looked for, and each only
    /// where the element does not take it.
    private static func definitionType(
        at entry: Int, _ targets: [TargetConstraint], _ walk: borrowing Walk
    ) -> TypeShape? {
        let known = walk.canonical(at: entry)
        func excludes(_ type: TypeShape?) -> Bool {
            type.map { type in !targets.allSatisfy { $0.allows(type) } } ?? false
        }
        if known.isStructure, excludes(structure) { return structure }
        if known.isValueSet, excludes(valueSet) { return valueSet }
        return known.named
    }

    private static let structure = TypeShapes.r4.shape(named: "StructureDefinition")
    private static let valueSet = TypeShapes.r4.shape(named: "ValueSet")

    private static func noContained(_ spot: Spot, walk: inout Walk) {
        walk.report(
            "VAL-1028", at: spot,
            message: BilingualText(
                ja: "「#」で始まる URL の相手が contained にありません。", en: "No contained resource has the id of this '#' URL."),
            hint: BilingualText(
                ja: "相手を contained に入れるか、id を揃えてください。",
                en: "Put the resource into 'contained', or make the two ids agree."))
    }
}
