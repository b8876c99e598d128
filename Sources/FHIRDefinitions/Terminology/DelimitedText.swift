import Diagnostics

/// The rows of a text whose fields are separated by tabs, or by commas with fields in `"` where needed.
///
/// The first line that is no comment decides which of the two it is. White space around a field is left out. A quote
/// that is never closed takes the rest of the text; ``openQuote`` says where it is.
///
/// - Source: RFC 4180, section 2; IANA text/tab-separated-values.
struct DelimitedText {
    struct Row {
        var fields: [String]
        /// Where the row begins: a line from 1, a byte from 0.
        var line: Int, offset: Int

        var isEmpty: Bool { fields.allSatisfy(\.isEmpty) }
    }

    private let bytes: [UInt8]
    private let separator: UInt8
    private var place: Int
    /// Where the current line begins.
    private var lineStart: Int
    private var line = 1
    /// Where a quote begins that the text does not close; known when the rows were read.
    private(set) var openQuote: SourcePosition?

    private static let quote = UInt8(ascii: "\""), newline = UInt8(ascii: "\n"), comment = UInt8(ascii: "#")

    init(_ text: String) {
        bytes = Array(text.utf8)
        place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        lineStart = place
        let lines = bytes[place...].split(separator: Self.newline)
        let first = lines.first { $0.first != Self.comment }
        separator = first?.contains(0x09) ?? false ? 0x09 : UInt8(ascii: ",")
    }

    mutating func next() -> Row? {
        guard place < bytes.count else { return nil }
        var row = Row(fields: [], line: line, offset: place)
        var field: [UInt8] = []
        var isQuoted = false, quote = SourcePosition(byteOffset: 0, line: 1, column: 1)
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == Self.newline { (line, lineStart) = (line + 1, place) }
            if isQuoted {
                guard byte == Self.quote else {
                    field.append(byte)
                    continue
                }
                if place < bytes.count, bytes[place] == Self.quote {
                    field.append(byte)
                    place += 1
                } else {
                    isQuoted = false
                }
            } else if byte == Self.newline {
                break
            } else if byte == separator {
                row.fields.append(Self.text(field))
                field = []
            } else if byte == Self.quote, separator != 0x09, field.allSatisfy({ $0 == 0x20 }) {
                (field, isQuoted) = ([], true)
                let before = String(decoding: bytes[lineStart..<(place - 1)], as: UTF8.self)
                quote = SourcePosition(byteOffset: place - 1, line: line, column: before.unicodeScalars.count + 1)
            } else {
                field.append(byte)
            }
        }
        if isQuoted { openQuote = quote }
        row.fields.append(Self.text(field))
        return row
    }

    /// Whether the text begins like an object or array of JSON.
    var isJSON: Bool {
        bytes.first { ![0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }.map { "{[".utf8.contains($0) } ?? false
    }

    private static func text(_ bytes: [UInt8]) -> String {
        let isOuter: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }
        guard let first = bytes.firstIndex(where: { !isOuter($0) }), let last = bytes.lastIndex(where: { !isOuter($0) })
        else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }
}
