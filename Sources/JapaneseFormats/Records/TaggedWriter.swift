import Diagnostics
import FHIRTree

/// Writes the bytes of a tagged file.
struct TaggedWriter: Sendable {
    private(set) var bytes: [UInt8] = []
    /// What could not be written as it is; no value stands in it.
    private(set) var report: [Diagnostic] = []

    private let kind: TaggedKind
    private let encoding: TextEncoding
    /// How lines end.
    private let lineEnd: LineEnd
    /// Whether the last line has no end yet.
    private var isOpen = false
    private var lineCount = 0

    init(kind: TaggedKind, encoding: TextEncoding) {
        (self.kind, self.encoding, lineEnd) = (kind, encoding, kind.lineEnd)
    }

    /// For a file that changes: as it ends its lines, so are new ones ended.
    init(_ text: TaggedText) {
        (kind, encoding) = (text.kind, text.encoding)
        let end = text.header.lineEnd
        lineEnd = end == .missing ? text.kind.lineEnd : end
    }

    /// A line as it stands in its file.
    mutating func keep(_ record: TaggedRecord) {
        closeLine()
        let line = record.text.lines[record.line]
        bytes += record.text.bytes[line.start..<record.text.fieldEnds[line.fields.upperBound - 1]]
        bytes += Array(record.lineEnd.rawValue.utf8)
        isOpen = record.lineEnd == .missing
        lineCount += 1
    }

    /// A new line.
    mutating func append(_ fields: [String]) {
        closeLine()
        for (place, field) in fields.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            encode(field, place, of: fields)
        }
        endLine()
    }

    /// A line of which some fields changed; the others, and those behind the last that the format knows, keep their
    /// bytes.
    mutating func append(_ fields: [String], over record: TaggedRecord, base: [String]) {
        closeLine()
        for place in 0..<max(fields.count, record.fieldCount + 1) {
            let field = place < fields.count ? fields[place] : ""
            let isKept = place >= fields.count || field == (place < base.count ? base[place] : "")
            // A short line stays short, unless a field behind its end has got a value.
            if isKept, place > record.fieldCount, !fields[place...].contains(where: { !$0.isEmpty }) { break }
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            if isKept { bytes += record.text.bytes[record.range(of: place)] } else { encode(field, place, of: fields) }
        }
        if record.lineEnd == .missing { isOpen = true } else { bytes += Array(record.lineEnd.rawValue.utf8) }
        lineCount += 1
    }

    /// What follows the last line of a file.
    mutating func finish(_ text: TaggedText) { bytes += text.bytes[text.end] }

    /// The end mark of a new file; the service's form has none.
    mutating func close() {
        if kind.format != .servicePrescription { bytes.append(TaggedText.endMark) }
    }

    private mutating func closeLine() {
        if isOpen { bytes += Array(lineEnd.rawValue.utf8) }
        isOpen = false
    }

    private mutating func endLine() {
        bytes += Array(lineEnd.rawValue.utf8)
        lineCount += 1
    }

    /// The bytes of a field: what separates fields and lines becomes its full-width form, a character that the encoding
    /// has not `■` (外字の代わり), as the formats ask; both are told.
    private mutating func encode(_ field: String, _ place: Int, of fields: [String]) {
        let isPlain = field.utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: ",") && $0 != 0x7F }
        let text = isPlain ? field : String(String.UnicodeScalarView(field.unicodeScalars.map(\.writable)))
        if !isPlain { tell(.separators, place, of: fields) }
        if let encoded = encoding.bytes(text) {
            bytes += encoded
        } else {
            for scalar in text.unicodeScalars { bytes += encoding.bytes(String(scalar)) ?? [0x81, 0xA1] }
            tell(.characters, place, of: fields)
        }
        let size = layout(place, of: fields)?.size
        if let size, text.fieldSize > size { tell(.size(size), place, of: fields) }
    }

    private func layout(_ place: Int, of fields: [String]) -> FieldLayout? {
        guard place > 0, let number = fields.first.flatMap({ Int($0) }), let record = kind.layout.record(number),
            place <= record.fields.count
        else { return nil }
        return record.fields[place - 1]
    }

    private mutating func tell(_ change: WrittenChange, _ place: Int, of fields: [String]) {
        report.append(change.finding(line: lineCount + 1, layout(place, of: fields), record: fields.first ?? ""))
    }
}

extension Unicode.Scalar {
    /// The scalar, or what stands for it in a field: a comma and what ends a line are none of a field's.
    fileprivate var writable: Unicode.Scalar {
        switch value {
        case 0x2C: "，"
        case ..<0x20, 0x7F: "　"
        default: self
        }
    }
}
