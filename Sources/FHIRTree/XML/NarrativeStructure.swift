/// Where the elements of a narrative may not stand as they do: the content models of HTML that browsers rely on.
///
/// Texts between the rows of a table, blocks inside a paragraph, an item outside a list: a browser mends each in its
/// own way, so that readers see different things.
///
/// - Source: HTML 4.01, 7.5 (paragraphs and headings), 10 (lists), 11 (tables), 12.2.2 (no links in links), 13; XHTML
///   1.0, appendix A (rows directly in a table).
package struct NarrativeStructure: Equatable, Sendable {
    /// One misplaced element or text.
    package struct Fault: Hashable, Sendable {
        /// The name of the misplaced element; `nil` for a text.
        package var name: String?
        /// The element in which it stands, and may not.
        package var parent: String
    }

    /// Each kind of fault once; eight at most.
    package private(set) var faults: [Fault] = []

    /// What is known of one element.
    private struct Rule {
        /// What may stand directly in it; `nil` for anything, text included.
        var children: [UInt64]?
        /// Where it must stand; `nil` for anywhere.
        var parents: [UInt64]?
        /// Whether it holds text and what is written in a line of it.
        var isLine = false
        var isBlock = false
    }

    /// An element that is open.
    private struct Place {
        var key: UInt64, end: Int
        /// What may stand directly in it; `nil` for anything.
        var children: [UInt64]?
        /// The nearest element around its content that holds only text; 0 for none.
        var line: UInt64, isInLink: Bool
    }

    private static let rules: [UInt64: Rule] = {
        var rules: [UInt64: Rule] = [:]
        func edit(_ names: String, _ change: (inout Rule) -> Void) {
            for key in keys(names) { change(&rules[key, default: Rule()]) }
        }
        edit(
            "a abbr acronym address b bdo big caption cite code dfn dt em h1 h2 h3 h4 h5 h6 i kbd p pre q samp small "
                + "span strong sub sup tt var"
        ) { $0.isLine = true }
        edit("blockquote div ol p pre table ul") { $0.isBlock = true }
        for (parent, children) in [
            ("table", "caption col colgroup tbody tfoot thead tr"), ("thead", "tr"), ("tbody", "tr"), ("tfoot", "tr"),
            ("tr", "td th"), ("ul", "li"), ("ol", "li"), ("dl", "dd dt"), ("colgroup", "col"), ("map", "area"),
            ("br", ""), ("hr", ""), ("img", ""), ("area", ""), ("col", ""),
        ] {
            edit(parent) { $0.children = keys(children) }
        }
        for (child, parents) in [
            ("tr", "table tbody tfoot thead"), ("thead", "table"), ("tbody", "table"), ("tfoot", "table"),
            ("caption", "table"), ("colgroup", "table"), ("col", "colgroup table"), ("td", "tr"), ("th", "tr"),
            ("li", "ol ul"), ("dd", "dl"), ("dt", "dl"),
        ] {
            edit(child) { $0.parents = keys(parents) }
        }
        return rules
    }()
    private static let link = key("a")

    /// The first eight bytes of a name: enough to tell the elements of a narrative apart.
    private static func key(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
        name.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static func key(_ name: String) -> UInt64 { Array(name.utf8).withUnsafeBufferPointer { key($0) } }

    private static func keys(_ names: String) -> [UInt64] { names.split(separator: " ").map { key(String($0)) } }

    package init(_ fragment: borrowing NarrativeFragment) {
        let rules = Self.rules, link = Self.link
        var faults: [Fault] = []
        var open: [Place] = []
        fragment.forEachNode { index, node, name, isBlank in
            while let last = open.last, index >= last.end { open.removeLast() }
            if node.kind == .text {
                if !isBlank, let last = open.last, last.children != nil { note(nil, in: last.key) }
                return
            }
            guard node.kind == .element else { return }
            let key = Self.key(name), rule = rules[key]
            if let last = open.last {
                if let allowed = last.children, !allowed.contains(key) {
                    note(name, in: last.key)
                } else if let wanted = rule?.parents, !wanted.contains(last.key) {
                    note(name, in: last.key)
                } else if rule?.isBlock ?? false, last.line != 0 {
                    note(name, in: last.line)
                } else if key == link, last.isInLink {
                    note(name, in: link)
                }
            }
            // A cell or an item of a list starts anew: what is wrong above it is told above it.
            let isAnew = rule?.parents != nil && !(rule?.isLine ?? false)
            open.append(
                Place(
                    key: key, end: Int(node.end), children: rule?.children,
                    line: rule?.isLine ?? false ? key : isAnew ? 0 : open.last?.line ?? 0,
                    isInLink: key == link || open.last?.isInLink ?? false))
        }
        self.faults = faults

        func note(_ name: UnsafeBufferPointer<UInt8>?, in parent: UInt64) {
            guard faults.count < 8 else { return }
            let text = name.map { name in
                String(
                    decoding: name.prefix(24).map { $0 > 0x20 && $0 < 0x7F ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
            }
            let fault = Fault(name: text, parent: Self.text(parent))
            if !faults.contains(fault) { faults.append(fault) }
        }
    }

    /// The name of an element that has a rule.
    private static func text(_ key: UInt64) -> String {
        if key == Self.key("blockquote") { return "blockquote" }
        let bytes = (0..<8).map { UInt8(truncatingIfNeeded: key >> (56 - 8 * UInt64($0))) }.drop { $0 == 0 }
        return String(decoding: bytes.map { $0 > 0x20 && $0 < 0x7F ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
    }
}
