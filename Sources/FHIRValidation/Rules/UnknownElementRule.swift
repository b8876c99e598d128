import Diagnostics
import FHIRTree

/// Reports a member that the type does not define, at its name and with the path of its object: it has no path of its
/// own.
///
/// - Codes: `VAL-0201` unknown element; `VAL-0202` a choice of types written without a type, or with one it does not
///   offer.
/// - Example: `"birthdate"` in a `Patient` gives `VAL-0201` with the hint `birthDate`.
/// - Source: FHIR R4 (4.0.1), json.html (names of members) and formats.html#choice.
enum UnknownElementRule {
    static func check(_ entry: Int, of plan: ObjectPlan, walk: inout Walk) {
        let key = walk.document.node(at: entry).name
        // Attributes, text and elements that XML cannot have there: the reader says so in the words of XML.
        if walk.document.format == .xml, let first = key.utf8.first, Self.marks.contains(first) { return }
        let name = key.hasPrefix("_") ? String(key.dropFirst()) : key
        if let choice = plan.members.first(where: { $0.isChoice && isChoice($0, writtenAs: name) }) {
            return report(choice: choice, as: key, at: entry, of: plan, walk: &walk)
        }
        let message = BilingualText(
            ja: "「\(quoted(key))」は \(plan.type) の要素ではありません。", en: "'\(quoted(key))' is not an element of \(plan.type).")
        walk.report(
            "VAL-0201", memberOfObject: entry, isName: true, message: message, hint: hint(name, of: plan),
            cause: MisnamedType.cause(of: ElementName(name), in: plan, walk: &walk))
    }

    /// What the names begin with under which the XML reader keeps an attribute, text or a foreign element.
    private static let marks = Array("@#{".utf8)

    private static func isChoice(_ member: MemberPlan, writtenAs name: String) -> Bool {
        let stem = member.name.dropLast(3)
        guard name.hasPrefix(stem) else { return false }
        let rest = name.dropFirst(stem.count)
        return rest.isEmpty || rest == "[x]" || rest.first?.isUppercase == true
    }

    private static func report(
        choice member: MemberPlan, as key: String, at entry: Int, of plan: ObjectPlan, walk: inout Walk
    ) {
        let names = plan.variants[member.variants].filter { $0.excludedBy == nil }.map(\.text)
        let message = BilingualText(
            ja: "「\(member.name)」は型を付けた名前で書く要素ですが、「\(quoted(key))」はそのどれでもありません。",
            en: "'\(member.name)' is written with the name of a type, and '\(quoted(key))' is not one of its forms.")
        let nearest = EditDistance.nearest(to: key, among: names)
        let listed = names.prefix(8).joined(separator: ", ") + (names.count > 8 ? " …" : "")
        let hint =
            nearest.map(BilingualText.didYouMean)
            ?? BilingualText(ja: "次のいずれかで書いてください：\(listed)", en: "Write one of: \(listed).")
        walk.report("VAL-0202", memberOfObject: entry, isName: true, message: message, hint: hint)
    }

    private static func hint(_ name: String, of plan: ObjectPlan) -> BilingualText {
        if let near = EditDistance.nearest(to: name, among: plan.variants.map(\.text)) {
            return .didYouMean(near)
        }
        if name == "resourceType" {
            return BilingualText(
                ja: "「resourceType」はリソースだけに書きます。取り除いてください。",
                en: "Only a resource has 'resourceType': remove it.")
        }
        if name == "fhir_comments" {
            return BilingualText(
                ja: "「fhir_comments」はDSTU2だけのものです。取り除いてください。", en: "'fhir_comments' is of DSTU2 only: remove it.")
        }
        if ElementName(name) != .unknown {
            return BilingualText(
                ja: "FHIR R4の別の型にはある要素です。置き場所を確かめてください。",
                en: "Other types of FHIR R4 have an element of this name: check where it belongs.")
        }
        return BilingualText(
            ja: "独自の項目は拡張（extension）で表してください。", en: "Express an item of your own as an extension.")
    }

    /// A key that could hold anything is cut, and loses what shows nothing or changes how the rest is shown.
    private static func quoted(_ key: String) -> String {
        let shown = String(
            String.UnicodeScalarView(
                key.unicodeScalars.prefix(40).map { isShown($0.properties.generalCategory) ? $0 : "?" }))
        return key.unicodeScalars.count > 40 ? shown + "…" : shown
    }

    private static func isShown(_ category: Unicode.GeneralCategory) -> Bool {
        switch category {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .spaceSeparator:
            false
        default: true
        }
    }
}
