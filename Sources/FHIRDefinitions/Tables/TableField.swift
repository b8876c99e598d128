/// A field of a table's row, or a part of one: bytes of the table, of which nothing is copied until it is asked for.
///
/// The rows of elements are many, and a start reads thousands of them: that is why they are not read as texts. A field
/// must not outlive the table's bytes.
struct TableField {
    private let bytes: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var isEmpty: Bool { bytes.isEmpty }
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The number that the digits write; `nil` if there are none, or other bytes.
    var number: Int? {
        isEmpty
            ? nil
            : bytes.reduce(0 as Int?) { number, byte in
                guard let number, (0x30...0x39).contains(byte), number < Int.max / 16 else { return nil }
                return number * 10 + Int(byte - 0x30)
            }
    }

    var first: Unicode.Scalar? { bytes.first.map(Unicode.Scalar.init) }

    func contains(_ character: Unicode.Scalar) -> Bool { bytes.contains(UInt8(ascii: character)) }

    func hasPrefix(_ prefix: StaticString) -> Bool {
        bytes.count >= prefix.utf8CodeUnitCount
            && (0..<prefix.utf8CodeUnitCount).allSatisfy { bytes[$0] == prefix.utf8Start[$0] }
    }

    static func == (field: TableField, text: StaticString) -> Bool {
        field.bytes.count == text.utf8CodeUnitCount && field.hasPrefix(text)
    }

    func dropFirst(_ count: Int = 1) -> TableField { self[min(count, bytes.count)..<bytes.count] }

    /// The words between spaces.
    var words: [TableField] {
        bytes.split(separator: UInt8(ascii: " ")).map { TableField(UnsafeBufferPointer(rebasing: $0)) }
    }

    /// The two parts around the first `separator`; `nil` without one.
    func halves(at separator: Unicode.Scalar) -> (TableField, TableField)? {
        bytes.firstIndex(of: UInt8(ascii: separator)).map { (self[0..<$0], self[$0 + 1..<bytes.count]) }
    }

    /// The part in front of the first mark, and each part behind a mark with the mark.
    func parts(marked marks: [Unicode.Scalar]) -> (head: TableField, [(mark: Unicode.Scalar, part: TableField)]) {
        let places = bytes.indices.filter { marks.contains(Unicode.Scalar(bytes[$0])) }
        let ends = places.dropFirst() + [bytes.count]
        let parts = zip(places, ends).map { (Unicode.Scalar(bytes[$0]), self[$0 + 1..<$1]) }
        return (self[0..<(places.first ?? bytes.count)], parts)
    }

    private subscript(range: Range<Int>) -> TableField { TableField(UnsafeBufferPointer(rebasing: bytes[range])) }
}

/// The fields of one row of a table; those missing at its end are empty.
struct TableFields {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Where each field ends.
    private let ends: [Int]

    init(_ row: UnsafeBufferPointer<UInt8>) {
        bytes = row
        ends = row.indices.filter { row[$0] == UInt8(ascii: "\t") } + [row.count]
    }

    subscript(index: Int) -> TableField {
        guard index < ends.count else { return TableField(UnsafeBufferPointer(rebasing: bytes[0..<0])) }
        return TableField(UnsafeBufferPointer(rebasing: bytes[(index == 0 ? 0 : ends[index - 1] + 1)..<ends[index]]))
    }
}

extension TableText {
    /// What `read` makes of each row of a part; an impossible part gives nothing.
    func rows<Row>(in part: Range<Int>, read: (TableFields) -> Row?) -> [Row] {
        withBytes { bytes in
            guard part.upperBound <= bytes.count else { return [] }
            return bytes[part].split(separator: UInt8(ascii: "\n")).compactMap { row in
                read(TableFields(UnsafeBufferPointer(rebasing: row)))
            }
        }
    }
}
