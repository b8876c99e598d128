import JapaneseRecords

/// Reads the fields of one line. A field that is no value of its form gives `nil`; the checks tell it.
struct FieldReader: FieldCoder {
    let record: TaggedRecord
    /// Whether a field holds something that is no value of its form.
    private(set) var hasDropped = false

    init(record: TaggedRecord) { self.record = record }

    mutating func text(_ field: Int, _ value: inout String?) {
        let text = trimmed(field)
        value = text.isEmpty ? nil : text
    }

    mutating func count(_ field: Int, _ value: inout Int?, digits: Int) {
        value = record.count(field)
        note(field, value)
    }

    mutating func amount(_ field: Int, _ value: inout FHIRDecimal?) {
        value = FHIRDecimal(native: record[field]) ?? FHIRDecimal(native: trimmed(field))
        note(field, value)
    }

    mutating func date(_ field: Int, _ value: inout FHIRDate?) {
        value = record.day(field) ?? JapaneseDate(parsing: trimmed(field), allowsPart: true)?.date
        note(field, value)
    }

    mutating func code<Value>(_ field: Int, _ value: inout Value?, _ table: CodeTable<Value>) {
        value = record.isEmpty(field) ? nil : table[record[field]] ?? table[trimmed(field)]
        note(field, value)
    }

    private mutating func note<Value>(_ field: Int, _ value: Value?) {
        if value == nil, !record.isEmpty(field) { hasDropped = true }
    }

    /// Blanks around a value, which files have and the formats do not know, are left out.
    private func trimmed(_ field: Int) -> String { String(record[field].trimmingBlanks) }

    mutating func ordinal(_ field: Int) {}
    mutating func derived(_ field: Int, _ text: @autoclosure () -> String?) {}
    mutating func unplaced(_ values: [String?]) {}
}

extension FHIRDecimal {
    /// An amount of a tagged format; zeros in front and a point at the end, which these formats forbid and files have,
    /// are left out. `nil` if it is none.
    init?(native text: String) {
        guard NativeNumber.isNumber(text, integers: 12, decimals: 12) else { return nil }
        let digits = text.drop { $0 == "0" }
        let whole = digits.isEmpty || digits.first == "." ? "0" + digits : String(digits)
        self.init(whole.hasSuffix(".") ? String(whole.dropLast()) : whole)
    }
}
