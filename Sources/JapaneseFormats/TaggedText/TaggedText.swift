import Diagnostics
import FHIRTree

/// A file of the tagged formats as it stands: lines of fields between commas, each with the number of its record in
/// front, below a header line that names the format.
///
/// Every byte belongs to a field, a comma, the end of a line, or to `end`: what is read can be written again as it was.
/// Nothing is quoted in these formats, and no byte of a Shift_JIS character looks like a comma or the end of a line.
///
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; 電子処方箋管理サービス 記録条件仕様（処方編）Ver.2.4; JAHIS
///   電子版お薬手帳データフォーマット仕様書 Ver.2.6: タグ付きテキスト.
public struct TaggedText: Sendable {
    /// A line: where it stands, and where its fields end in `fieldEnds`.
    struct Line: Sendable {
        var start: Int
        var fields: Range<Int>
        var end: LineEnd
        /// The number of its record; `nil` if its first field is none.
        var number: Int?
    }

    /// What a file is, in one place: each of its many records holds it.
    private final class Storage: Sendable {
        let bytes: SourceBytes, kind: TaggedKind, encoding: TextEncoding
        let lines: [Line], fieldEnds: [Int], end: Range<Int>

        init(
            _ bytes: SourceBytes, _ kind: TaggedKind, _ encoding: TextEncoding, _ lines: [Line], _ fieldEnds: [Int],
            _ end: Range<Int>
        ) {
            (self.bytes, self.kind, self.encoding) = (bytes, kind, encoding)
            (self.lines, self.fieldEnds, self.end) = (lines, fieldEnds, end)
        }
    }

    private let storage: Storage

    /// The whole file.
    public var bytes: SourceBytes { storage.bytes }
    /// The format and its version, as the header names them.
    public var kind: TaggedKind { storage.kind }
    /// What its texts are read with: as it was said, or as the bytes look.
    public var encoding: TextEncoding { storage.encoding }
    /// The header first.
    var lines: [Line] { storage.lines }
    /// Where each field ends, line by line.
    var fieldEnds: [Int] { storage.fieldEnds }
    /// What follows the last line: the end mark (1A), and what stands behind it.
    public var end: Range<Int> { storage.end }
    /// Turns byte offsets into lines and columns.
    var places: TaggedPlaces { TaggedPlaces(bytes, encoding) }

    init(
        _ bytes: SourceBytes, kind: TaggedKind, encoding: TextEncoding, lines: [Line], fieldEnds: [Int], end: Range<Int>
    ) {
        let layout = kind.layout
        var lines = lines
        for line in lines.indices {
            guard let written = lines[line].number, case let number = layout.number(for: written), number != written
            else { continue }
            lines[line].number = number
        }
        storage = Storage(bytes, kind, encoding, lines, fieldEnds, end)
    }

    /// The header line: field 0 names the format.
    public var header: TaggedRecord { TaggedRecord(self, line: 0) }

    /// The records below the header, empty lines left out.
    public var records: [TaggedRecord] {
        var records: [TaggedRecord] = []
        records.reserveCapacity(lines.count)
        for line in lines.indices.dropFirst() {
            let record = TaggedRecord(self, line: line)
            if !record.isBlank { records.append(record) }
        }
        return records
    }
}

/// One line of a tagged file.
public struct TaggedRecord: Sendable {
    let text: TaggedText
    /// Its place in the file; the header is line 0.
    let line: Int

    init(_ text: TaggedText, line: Int) { (self.text, self.line) = (text, line) }

    /// Its place in the file, from 1.
    public var lineNumber: Int { line + 1 }

    /// How many fields follow the record's number.
    public var fieldCount: Int { text.lines[line].fields.count - 1 }

    /// The record's number, that of the format if the file has another for it; `nil` if its first field is none.
    public var number: Int? { text.lines[line].number }

    /// The text of a field; empty if the line ends before it.
    public subscript(field: Int) -> String { text.encoding.text(range(of: field), of: text.bytes) }

    /// Where a field stands in the file; empty, at the end of the line, if the line ends before it.
    func range(of field: Int) -> Range<Int> {
        let line = text.lines[line]
        guard field < line.fields.count else {
            let end = text.fieldEnds[line.fields.upperBound - 1]
            return end..<end
        }
        let place = line.fields.lowerBound + field
        return (field == 0 ? line.start : text.fieldEnds[place - 1] + 1)..<text.fieldEnds[place]
    }

    package func isEmpty(_ field: Int) -> Bool { range(of: field).isEmpty }

    /// Its place among the lines of the file, from 0.
    package var lineIndex: Int { line }

    /// Where a field starts.
    package func position(ofField field: Int) -> SourcePosition { position(of: range(of: field).lowerBound) }

    var isBlank: Bool { fieldCount == 0 && range(of: 0).isEmpty }

    var lineEnd: LineEnd { text.lines[line].end }
}
