import Diagnostics

extension TaggedRecord {
    /// The position of a byte of this line, or of what follows the last one.
    func position(of offset: Int) -> SourcePosition {
        let end = range(of: fieldCount).upperBound + lineEnd.rawValue.utf8.count
        if offset >= end, lineEnd != .missing { return text.places.position(of: offset, line: line + 1, start: end) }
        return text.places.position(of: offset, line: line, start: text.lines[line].start)
    }

    /// What the format says of it; `nil` for the header, and for numbers that the format has not.
    package var layout: RecordLayout? { line == 0 ? nil : number.flatMap { text.kind.layout.record($0) } }
}
