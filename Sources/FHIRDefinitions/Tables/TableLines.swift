/// Reads the lines of a table and the fields of a line. Tables hold no quoting: a field has no tab and no line feed.
package enum TableLines {
    private static let newline = UInt8(ascii: "\n"), tab = UInt8(ascii: "\t"), space = UInt8(ascii: " ")

    /// The rows below the origin line and the line of column names.
    package static func rows(of text: String) -> ArraySlice<Substring> { split(text[...], at: newline).dropFirst(2) }

    /// The fields of a row, as many as `count`; those missing at the end are empty.
    static func fields(of row: Substring, count: Int) -> [Substring] {
        var fields = split(row, at: tab, keepingEmpty: true)
        while fields.count < count { fields.append("") }
        return fields
    }

    package static func firstField(of row: Substring) -> Substring {
        Substring(row.utf8.prefix { $0 != tab })
    }

    /// The words of a field.
    static func words(_ field: Substring) -> [Substring] { split(field, at: space) }

    /// The two parts of a text around the first `separator`; `nil` without one.
    static func halves(_ text: Substring, at separator: Unicode.Scalar) -> (Substring, Substring)? {
        let bytes = text.utf8
        guard let place = bytes.firstIndex(of: UInt8(ascii: separator)) else { return nil }
        return (Substring(bytes[..<place]), Substring(bytes[bytes.index(after: place)...]))
    }

    /// A row, without the empty fields at its end. Tabs and line breaks in a field become spaces.
    static func row(_ fields: [String]) -> String {
        fields[..<((fields.lastIndex { !$0.isEmpty } ?? -1) + 1)].map { field in
            field.utf8.contains { $0 < 0x20 } ? String(field.map { $0.isNewline || $0 == "\t" ? " " : $0 }) : field
        }.joined(separator: "\t")
    }

    /// By bytes: many times faster than by characters, and all separators are ASCII.
    private static func split(_ text: Substring, at separator: UInt8, keepingEmpty: Bool = false) -> [Substring] {
        let bytes = text.utf8
        let places =
            bytes.withContiguousStorageIfAvailable { buffer in
                buffer.indices.filter { buffer[$0] == separator }
            } ?? bytes.enumerated().filter { $0.element == separator }.map(\.offset)
        var parts: [Substring] = []
        parts.reserveCapacity(places.count + 1)
        var start = bytes.startIndex, offset = 0
        for place in places {
            let end = bytes.index(start, offsetBy: place - offset)
            if keepingEmpty || place > offset { parts.append(Substring(bytes[start..<end])) }
            start = bytes.index(after: end)
            offset = place + 1
        }
        if keepingEmpty || start < bytes.endIndex { parts.append(Substring(bytes[start...])) }
        return parts
    }
}
