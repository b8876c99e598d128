import Diagnostics
import FHIRTree

/// Checks the XHTML of a narrative: well-formed, one `div` of the XHTML namespace, only formatting, and something to
/// read.
///
/// Covers the invariants `txt-1` and `txt-2`.
///
/// - Codes: `VAL-0340` not well-formed, `VAL-0341` the root is no XHTML `div`, `VAL-0342` element that is not allowed,
///   `VAL-0343` attribute that is not allowed, `VAL-0344` nothing to read, `VAL-0350` elements that do not fit into
///   each other, `VAL-0352` elements nest too deep, or have too many attributes, to be checked (warning).
/// - Example: `<div xmlns="http://www.w3.org/1999/xhtml"><script>…` gives `VAL-0342` at `Patient.text.div`.
/// - Source: FHIR R4 (4.0.1), narrative.html; HTML 4.01, chapters 7 to 11 (without 9.4) and 15.
enum NarrativeRule {
    static func check(_ spot: Spot, walk: inout Walk) {
        guard ShapeRule.isPrimitive(spot, .string, walk: &walk) else { return }
        let text = walk.document.node(at: spot.entry).string ?? ""
        if text.isEmpty {
            let fault = PrimitiveFault.empty
            return walk.report(
                fault.code(for: .string), at: spot, message: fault.message(for: .string), hint: fault.hint(for: .string)
            )
        }
        let fragment: NarrativeFragment
        do {
            fragment = try NarrativeFragment(SourceBytes(text))
        } catch {
            return error.isLimit ? pastLimit(spot, walk: &walk) : malformed(error, spot, walk: &walk)
        }
        let faults = NarrativeFaults(fragment)
        if !faults.hasRoot { report(.root, spot, walk: &walk) }
        for name in faults.elements { report(.element(name), spot, walk: &walk) }
        for name in faults.attributes { report(.attribute(name), spot, walk: &walk) }
        if !faults.hasContent { report(.empty, spot, walk: &walk) }
        for fault in NarrativeStructure(fragment).faults { misplaced(fault, spot, walk: &walk) }
        NarrativeLinkRule.check(fragment, spot, walk: &walk)
    }

    private enum Fault { case root, element(String), attribute(String), empty }

    private static func misplaced(_ fault: NarrativeStructure.Fault, _ spot: Spot, walk: inout Walk) {
        walk.report(
            "VAL-0350", at: spot,
            message: fault.name.map { name in
                BilingualText(
                    ja: "ナラティブの <\(name)> は <\(fault.parent)> の中には置けません。",
                    en: "In a narrative, <\(name)> may not appear in <\(fault.parent)>.")
            }
                ?? BilingualText(
                    ja: "ナラティブの <\(fault.parent)> の中に、文字を直接は置けません。",
                    en: "In a narrative, text may not appear directly in <\(fault.parent)>."))
    }

    private static func pastLimit(_ spot: Spot, walk: inout Walk) {
        let depth = NarrativeFragment.depthLimit, attributes = NarrativeFragment.attributeLimit
        walk.report(
            "VAL-0352", .warning, at: spot,
            message: BilingualText(
                ja: "ナラティブ（div）の入れ子が\(depth)段を超えるか、一つのタグの属性や名前空間が\(attributes)を超えるため、検証していません。",
                en:
                    "The narrative nests deeper than \(depth) levels, or has a tag with more than \(attributes) attributes or namespaces, and was not checked."
            ),
            hint: BilingualText(
                ja: "意味のない入れ子や属性を取り除いてください。", en: "Remove nesting and attributes that mean nothing."))
    }

    private static func malformed(_ fault: NarrativeFragment.Fault, _ spot: Spot, walk: inout Walk) {
        walk.report(
            "VAL-0340", at: spot,
            message: BilingualText(
                ja: "ナラティブ（div）がXMLとして正しくありません（\(fault.offset + 1)バイト目）。",
                en: "The narrative is not well-formed XML (at byte \(fault.offset + 1) of its text)."),
            hint: fault.isEntity
                ? BilingualText(
                    ja: "&nbsp; などの実体参照は使えません。文字そのものか &#160; のように書いてください。",
                    en: "Entities such as &nbsp; are not known: write the character or a reference like &#160;.")
                : BilingualText(
                    ja: "開始タグと終了タグの対応、属性の引用符、「&」と「<」の書き方を確かめてください。",
                    en: "Check that tags are closed, attributes quoted, and that '&' and '<' are escaped."))
    }

    private static func report(_ fault: Fault, _ spot: Spot, walk: inout Walk) {
        switch fault {
        case .root:
            walk.report(
                "VAL-0341", at: spot,
                message: BilingualText(
                    ja: "ナラティブの最も外側は、XHTML名前空間の div でなければなりません。",
                    en: "The outermost element of a narrative must be a div of the XHTML namespace."),
                hint: BilingualText(
                    ja: "<div xmlns=\"http://www.w3.org/1999/xhtml\"> で始めてください。",
                    en: "Start it with <div xmlns=\"http://www.w3.org/1999/xhtml\">."))
        case .element(let name):
            walk.report(
                "VAL-0342", at: spot,
                message: BilingualText(
                    ja: "ナラティブでは要素 <\(name)> は使えません。", en: "The element <\(name)> is not allowed in a narrative."))
        case .attribute(let name):
            walk.report(
                "VAL-0343", at: spot,
                message: BilingualText(
                    ja: "ナラティブでは属性「\(name)」は使えません。", en: "The attribute '\(name)' is not allowed in a narrative."))
        case .empty:
            walk.report(
                "VAL-0344", at: spot,
                message: BilingualText(
                    ja: "ナラティブに文字も画像もありません。", en: "The narrative holds neither text nor an image."))
        }
    }
}
