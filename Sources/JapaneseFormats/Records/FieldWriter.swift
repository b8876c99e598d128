import JapaneseRecords

/// Writes the fields of one line.
struct FieldWriter<Fields: LineFields>: FieldCoder {
    /// Field 0, the number of the record or the name of the format; and how many there are.
    private let name: String, count: Int
    /// Those of a line in which nothing stands yet are not made.
    private var made: Fields?
    /// The line's number among its like, from 1.
    let place: Int
    /// Whether something of the value was written.
    private(set) var hasValue = false
    /// What has no place among the fields, or no code in the format.
    private(set) var dropped: [Int: String] = [:]
    /// What the format says of the record; `nil` for a header.
    private let record: RecordLayout?

    init(_ name: String, fieldCount: Int, place: Int) {
        (self.name, count, self.place, record) = (name, fieldCount + 1, place, nil)
    }

    /// - Parameters:
    ///   - record: `nil` if the format has none of the number.
    ///   - version: that of the format: it ends before the first field that a later one brought.
    init(_ number: Int, _ record: RecordLayout?, version: Int, place: Int) {
        (name, count) = (record?.tag ?? String(number), (record?.fieldCount(in: version) ?? 0) + 1)
        (self.place, self.record) = (place, record)
    }

    /// What stands in the line.
    var fields: Fields { made ?? Fields(name, count: count) }

    private mutating func put(_ field: Int, _ text: @autoclosure () -> String) {
        if made == nil { made = Fields(name, count: count) }
        made?.put(field, text())
    }

    /// Whether a field takes a code: the service's form takes fewer than the symbols.
    private func takes(_ code: String, _ field: Int) -> Bool {
        guard let record, field > 0, field <= record.fields.count else { return true }
        let codes = record.fields[field - 1].codes
        return codes.isEmpty || codes.contains { $0.code == code }
    }

    /// Sets a field that says what the line belongs to.
    mutating func set(_ field: Int, _ text: @autoclosure () -> String) {
        if field < count { put(field, text()) }
    }

    /// Sets a field that says something of the value.
    private mutating func write(_ field: Int, _ text: @autoclosure () -> String) {
        guard field < count else {
            dropped[field] = text()
            return
        }
        hasValue = true
        put(field, text())
    }

    mutating func text(_ field: Int, _ value: inout String?) {
        if let value, !value.isEmpty { write(field, value) }
    }

    mutating func count(_ field: Int, _ value: inout Int?, digits: Int) {
        guard let value else { return }
        write(field, Self.text(of: value, digits: digits))
    }

    private static func text(of count: Int, digits: Int) -> String {
        let text = String(count), missing = digits - text.utf8.count
        return missing > 0 ? String(repeating: "0", count: missing) + text : text
    }

    mutating func amount(_ field: Int, _ value: inout FHIRDecimal?) {
        if let value { write(field, value.nativeText) }
    }

    mutating func date(_ field: Int, _ value: inout FHIRDate?) {
        if let value { write(field, value.nativeText) }
    }

    mutating func code<Value>(_ field: Int, _ value: inout Value?, _ table: CodeTable<Value>) {
        guard let value else { return }
        if let code = table.code(of: value), takes(code, field) {
            write(field, code)
        } else {
            dropped[field] = String(describing: value)
        }
    }

    mutating func ordinal(_ field: Int) {
        let place = place
        set(field, String(place))
    }

    mutating func derived(_ field: Int, _ text: @autoclosure () -> String?) {
        guard let text = text(), !text.isEmpty else { return }
        if takes(text, field) { set(field, text) } else { dropped[field] = text }
    }

    mutating func unplaced(_ values: [String?]) {
        let text = values.compactMap { $0 }.joined(separator: ",")
        if !text.isEmpty { dropped[0] = text }
    }
}

extension FHIRDate {
    /// `YYYYMMDD`, or as much of it as is known.
    var nativeText: String {
        String(unsafeUninitializedCapacity: 10) { buffer in
            guard let start = buffer.baseAddress else { return 0 }
            let written = UnsafeBufferPointer(start: start, count: write(toUTF8: start))
            var count = 0
            for byte in written where byte != UInt8(ascii: "-") {
                start[count] = byte
                count += 1
            }
            return count
        }
    }
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
