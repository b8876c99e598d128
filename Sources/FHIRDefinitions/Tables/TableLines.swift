/// Reads the lines of a table and the columns of a line. Tables hold no quoting: a field has no tab and no line feed.
package enum TableLines {
    /// The rows below the origin line and the line of column names.
    package static func rows(of text: String) -> ArraySlice<Substring> {
        text.utf8.split(separator: newline).map(Substring.init).dropFirst(2)
    }

    /// The rows of a part of a table, which has no head.
    static func rows(ofPart text: String) -> [Substring] {
        text.utf8.split(separator: newline).map(Substring.init)
    }

    /// The fields of a row, as many as `count`; those missing at the end are empty.
    static func fields(of row: Substring, count: Int) -> [Substring] {
        var fields = row.utf8.split(separator: tab, omittingEmptySubsequences: false).map(Substring.init)
        while fields.count < count { fields.append("") }
        return fields
    }

    package static func firstField(of row: Substring) -> Substring {
        Substring(row.utf8.prefix { $0 != tab })
    }

    /// A row, without the empty fields at its end. Tabs and line breaks in a field become spaces.
    static func row(_ fields: [String]) -> String {
        fields[..<((fields.lastIndex { !$0.isEmpty } ?? -1) + 1)].map { field in
            field.utf8.contains { $0 < 0x20 } ? String(field.map { $0.isNewline || $0 == "\t" ? " " : $0 }) : field
        }.joined(separator: "\t")
    }

    private static let newline = UInt8(ascii: "\n"), tab = UInt8(ascii: "\t")
}
