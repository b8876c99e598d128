import JapaneseRecords

/// Writes the fields of one line.
struct FieldWriter: FieldCoder {
    /// Field 0, the number of the record or the name of the format, first.
    private(set) var fields: [String]
    /// The line's number among its like, from 1.
    let place: Int
    /// Whether something of the value was written.
    private(set) var hasValue = false
    /// What has no place among the fields, or no code in the format.
    private(set) var dropped: [Int: String] = [:]
    /// What the format says of the fields; empty for a header.
    private let layouts: [FieldLayout]

    init(_ name: String, fieldCount: Int, place: Int) {
        fields = Array(repeating: "", count: fieldCount + 1)
        fields[0] = name
        (self.place, layouts) = (place, [])
    }

    /// - Parameters:
    ///   - record: `nil` if the format has none of the number.
    ///   - version: that of the format: it ends before the first field that a later one brought.
    init(_ number: Int, _ record: RecordLayout?, version: Int, place: Int) {
        layouts = record?.fields ?? []
        let count = layouts.firstIndex { $0.since > version } ?? layouts.count
        fields = Array(repeating: "", count: count + 1)
        fields[0] = String(number)
        self.place = place
    }

    /// Whether a field takes a code: the service's form takes fewer than the symbols.
    private func takes(_ code: String, _ field: Int) -> Bool {
        guard field > 0, field <= layouts.count else { return true }
        let codes = layouts[field - 1].codes
        return codes.isEmpty || codes.contains { $0.code == code }
    }

    /// Sets a field that says what the line belongs to.
    mutating func set(_ field: Int, _ text: String) {
        if field < fields.count { fields[field] = text }
    }

    private mutating func write(_ field: Int, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        guard field < fields.count else {
            dropped[field] = text
            return
        }
        hasValue = true
        fields[field] = text
    }

    mutating func text(_ field: Int, _ value: inout String?) { write(field, value) }

    mutating func count(_ field: Int, _ value: inout Int?, digits: Int) {
        guard let value else { return }
        let text = String(value)
        write(field, String(repeating: "0", count: max(digits - text.utf8.count, 0)) + text)
    }

    mutating func amount(_ field: Int, _ value: inout FHIRDecimal?) { write(field, value?.nativeText) }

    mutating func date(_ field: Int, _ value: inout FHIRDate?) { write(field, value?.nativeText) }

    mutating func code<Value>(_ field: Int, _ value: inout Value?, _ table: CodeTable<Value>) {
        guard let value else { return }
        if let code = table.code(of: value), takes(code, field) {
            write(field, code)
        } else {
            dropped[field] = String(describing: value)
        }
    }

    mutating func ordinal(_ field: Int) { set(field, String(place)) }

    mutating func derived(_ field: Int, _ text: @autoclosure () -> String?) {
        let text = text() ?? ""
        if text.isEmpty || takes(text, field) { set(field, text) } else { dropped[field] = text }
    }

    mutating func unplaced(_ values: [String?]) {
        let text = values.compactMap { $0 }.joined(separator: ",")
        if !text.isEmpty { dropped[0] = text }
    }
}

extension FHIRDate {
    /// `YYYYMMDD`, or as much of it as is known.
    var nativeText: String { String(decoding: description.utf8.lazy.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self) }
}

extension FHIRDecimal {
    /// Plain digits without zeros behind the decimals, as the tagged formats ask; the text itself if it is too long for
    /// plain digits.
    package var nativeText: String {
        guard text.utf8.contains(UInt8(ascii: ".")) || text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") })
        else { return text }
        let plain = rounded(scale: max(scale, 0))?.text ?? text
        guard plain.utf8.contains(UInt8(ascii: ".")) else { return plain }
        let digits = plain.reversed().drop { $0 == "0" }
        return String((digits.first == "." ? digits.dropFirst() : digits).reversed())
    }
}
