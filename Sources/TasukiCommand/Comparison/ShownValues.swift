import Tasuki

/// Values as a diff for people shows them: a line each, cut where it is long, and fit for a terminal.
enum ShownValues {
    /// The columns of a value.
    static let width = 100
    /// How much of what two long values share is shown in front of where they part.
    private static let context = 30

    static func text(_ place: TreePlace) -> String { cut(full(place)[...]) }

    /// Both values, from a little before the place where they part if it would not be seen.
    static func texts(_ before: TreePlace, _ after: TreePlace) -> (before: String, after: String) {
        let (a, b) = (full(before), full(after))
        var common = zip(a, b).prefix { $0 == $1 }.count
        if TerminalText.width(of: String(String.UnicodeScalarView(a.prefix(common)))) < width - context { common = 0 }
        let start = max(0, common - context)
        let mark = start > 0 ? "…" : ""
        return (mark + cut(a[start...]), mark + cut(b[start...]))
    }

    /// The value as compact JSON, a companion after it.
    private static func full(_ place: TreePlace) -> [Unicode.Scalar] {
        let companion = place.companion.map { " _: " + compact($0) } ?? ""
        return Array(TerminalText.safe(compact(place.node) + companion).unicodeScalars)
    }

    static func compact(_ node: SourceNode) -> String {
        String(decoding: JSONWriter(.compact).write(node), as: UTF8.self)
    }

    private static func cut(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var columns = 0
        let shown = scalars.prefix { scalar in
            columns += TerminalText.width(of: scalar)
            return columns <= width
        }
        let text = String(String.UnicodeScalarView(shown))
        return shown.count < scalars.count ? text + "…" : text
    }
}
