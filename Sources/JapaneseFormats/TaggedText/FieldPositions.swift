import Diagnostics

/// The positions of the fields of one line, asked for in their order: each counts on from the one before.
package struct FieldPositions {
    private let record: TaggedRecord
    /// The last one that was asked for.
    private var last: SourcePosition

    package init(_ record: TaggedRecord) { (self.record, last) = (record, record.position(ofField: 0)) }

    /// Where a field starts that stands behind those that were asked for before.
    package mutating func position(ofField field: Int) -> SourcePosition {
        let start = record.range(of: field).lowerBound
        last.column += record.text.encoding.count(last.byteOffset..<start, of: record.text.bytes)
        last.byteOffset = start
        return last
    }
}
