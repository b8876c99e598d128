import Diagnostics
import JapaneseFormats

/// Parts texts that are larger than their field into several records of a format.
struct TextFitting {
    private let layout: FormatLayout
    private(set) var parted = PartedTexts()

    init(_ layout: FormatLayout) { self.layout = layout }

    /// Items of which each is a record; one whose text is too large becomes several that are alike but for it.
    ///
    /// - Parameter word: what stands before the parts of a text after the first, so that it can be joined again.
    mutating func parts<Item>(
        of items: [Item], _ text: WritableKeyPath<Item, String?>, record: Int, field: Int,
        rest: (Item) -> Item = { $0 }, word: (String) -> String? = { _ in nil }
    ) -> [Item] {
        guard items.contains(where: { !fits($0[keyPath: text], record, field) }) else { return items }
        return items.flatMap { item -> [Item] in
            var first = item
            let before = item[keyPath: text].flatMap(word) ?? ""
            let others = cut(&first[keyPath: text], record: record, field: field, after: before)
            return [first]
                + others.map { other in
                    var part = rest(item)
                    part[keyPath: text] = other
                    return part
                }
        }
    }

    /// Leaves in a text what fits into its field.
    /// - Returns: what is left of it, in pieces of the same size.
    mutating func cut(_ text: inout String?, record: Int, field: Int, after word: String = "") -> [String] {
        guard let whole = text, !fits(whole, record, field) else { return [] }
        let pieces = whole.pieces(ofSize: size(record, field), after: word)
        guard pieces.count > 1 else { return [] }
        parted.pieces[whole] = pieces
        text = pieces[0]
        return Array(pieces.dropFirst())
    }

    private func size(_ record: Int, _ field: Int) -> Int? {
        layout.record(record).flatMap { field <= $0.fields.count ? $0.fields[field - 1].size : nil }
    }

    private func fits(_ text: String?, _ record: Int, _ field: Int) -> Bool {
        // No character has more than twice its bytes in UTF-8.
        guard let text, let size = size(record, field), text.utf8.count * 2 > size else { return true }
        return text.writtenSize <= size
    }
}

/// The texts that were parted, as they were, each with the pieces in which it stands in the result.
struct PartedTexts: Sendable {
    var pieces: [String: [String]] = [:]

    func contains(_ text: String) -> Bool { pieces[text] != nil }

    /// Whether a text is one of these, or has one within.
    func isWithin(_ text: String) -> Bool { pieces.keys.contains { text.firstPlace(of: $0) != nil } }

    /// What of a text each record holds: its lines, and of those that were parted their pieces; `nil` for a text that
    /// one record holds.
    func records(of text: String) -> [String]? {
        let records = text.lines.flatMap { pieces[String($0)] ?? [String($0)] }
        return records.count > 1 ? records : nil
    }
}

extension BilingualText {
    static let parted = BilingualText(
        ja: "項目の大きさを超える文なので、切れ目で分けて複数のレコードに書きました。",
        en: "The text is larger than its field: it is written in parts, as several records.")
}
