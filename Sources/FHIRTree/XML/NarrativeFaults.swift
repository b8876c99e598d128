/// What keeps a fragment of XML from being a narrative of FHIR.
///
/// - Source: FHIR R4 (4.0.1), narrative.html, invariants `txt-1` and `txt-2`; HTML 4.01, chapters 7 to 11 (without 9.4)
///   and 15.
package struct NarrativeFaults: Equatable, Sendable {
    /// Whether the root is a `div` of XHTML.
    package private(set) var hasRoot = false
    /// Whether there is a text or an image.
    package private(set) var hasContent = false
    /// Names that are not allowed, each once and in a form that can be quoted; eight at most.
    package private(set) var elements: [String] = [], attributes: [String] = []

    /// Whether there is none.
    package var isEmpty: Bool { hasRoot && hasContent && elements.isEmpty && attributes.isEmpty }

    /// Chapters 7 to 11 and 15 of HTML 4, `a`, `img`, and the image maps of R4's schema for narrative.
    package static let allowedElements = NameSet(
        "a abbr acronym address area b bdo big blockquote br caption cite code col colgroup dd dfn div dl dt em h1 h2 h3 h4 "
            + "h5 h6 hr i img kbd li map ol p pre q samp small span strong sub sup table tbody td tfoot th thead tr tt ul "
            + "var")
    /// Attributes that HTML 4 gives to some elements only, with these elements.
    private static let elementsOfAttributes: [(attributes: NameSet, elements: NameSet)] = [
        (NameSet("href"), NameSet("a area")), (NameSet("src longdesc usemap ismap height"), NameSet("img")),
        (NameSet("name"), NameSet("a map")), (NameSet("border"), NameSet("img table")),
        (NameSet("cite"), NameSet("blockquote q")), (NameSet("charset type hreflang rel rev"), NameSet("a")),
        (NameSet("shape coords"), NameSet("a area")), (NameSet("alt"), NameSet("area img")),
        (NameSet("nohref"), NameSet("area")),
        (NameSet("summary frame rules cellspacing cellpadding"), NameSet("table")),
        (NameSet("nowrap"), NameSet("td th")),
    ]
    /// Attributes that every element may have, or so many that telling them apart is of no use.
    private static let common = NameSet(
        "abbr accesskey align axis char charoff class colspan dir headers id lang rowspan scope span space style "
            + "tabindex title valign width")

    private init() {}

    /// Whether an element may have an attribute.
    private static func isAllowed(_ name: UnsafeBufferPointer<UInt8>, on element: UnsafeBufferPointer<UInt8>) -> Bool {
        if common.contains(name) { return true }
        return elementsOfAttributes.contains { $0.attributes.contains(name) && $0.elements.contains(element) }
    }

    package init(_ fragment: borrowing NarrativeFragment) {
        var faults = Self(), isRoot = true
        var current = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
        fragment.forEach { part, name in
            switch part {
            case .element(let isXHTML):
                current = name
                if isRoot {
                    faults.hasRoot = isXHTML && name.elementsEqual("div".utf8)
                    isRoot = false
                } else if !isXHTML || !Self.allowedElements.contains(name) {
                    Self.note(name, in: &faults.elements)
                }
                if name.elementsEqual("img".utf8) { faults.hasContent = true }
            case .attribute(let isXML, let hasPrefix):
                let isKnown = hasPrefix ? isXML : Self.isAllowed(name, on: current)
                if !isKnown { Self.note(name, in: &faults.attributes) }
            case .declaration: break
            case .text: faults.hasContent = faults.hasContent || !name.allSatisfy(Self.isWhiteSpace)
            }
        }
        self = faults
    }

    private static func isWhiteSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

    private static func note(_ name: UnsafeBufferPointer<UInt8>, in list: inout [String]) {
        let text = String(
            decoding: name.prefix(24).map { $0 > 0x20 && $0 < 0x7F ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
        if list.count < 8, !list.contains(text) { list.append(text) }
    }
}
