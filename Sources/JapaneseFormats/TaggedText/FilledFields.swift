import Diagnostics

extension TaggedRecord {
    /// The fields behind the record's number that hold something, with their positions.
    package var filledFields: FilledFields { FilledFields(self) }
}

/// Goes through the fields of one line; the position of each counts on from that of the one before.
package struct FilledFields: Sequence, IteratorProtocol {
    private let text: TaggedText, fieldEnds: [Int]
    /// Where the line's fields end in `fieldEnds`.
    private let places: Range<Int>
    private var field = 0
    /// That of the last field that was given.
    private var position: SourcePosition

    fileprivate init(_ record: TaggedRecord) {
        let line = record.text.lines[record.line]
        (text, fieldEnds, places) = (record.text, record.text.fieldEnds, line.fields)
        position = SourcePosition(byteOffset: line.start, line: record.lineNumber, column: 1)
    }

    package mutating func next() -> (field: Int, position: SourcePosition)? {
        while places.lowerBound + field + 1 < places.upperBound {
            field += 1
            let place = places.lowerBound + field, start = fieldEnds[place - 1] + 1
            guard start < fieldEnds[place] else { continue }
            position.column += text.encoding.count(position.byteOffset..<start, of: text.bytes)
            position.byteOffset = start
            return (field, position)
        }
        return nil
    }
}
