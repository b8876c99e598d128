import Tasuki

extension RecordFormat {
    /// Looks at a stream without consuming it.
    ///
    /// - A tagged file begins with the name of its format. What begins like one (`JAHIS`…), and what is in a file that
    ///   is named so and begins as neither JSON nor XML do, is one whose reader says what is wrong. So is a file named
    ///   so, or `.bin`, that begins as they do and whose lines are records: a symbol may begin inside a character.
    /// - A message to the e-prescription service is XML whose root says so: the tagged file in it is the record.
    /// - Other XML is what the library takes for XML: `<` in front.
    /// - A line that starts with `{` and ends with `}`, and another that starts with `{`, is NDJSON. So is anything in
    ///   a file that is named so, unless its first line is only an opening bracket.
    /// - All else is JSON, whose reader says what is wrong with it.
    ///
    /// - Parameter kind: What it is said to be, which says more than the name does.
    static func detect(
        in stream: ByteStream, limit: Int, as kind: InputKind? = nil
    ) throws(FileInputError) -> RecordFormat {
        let name = stream.name.lowercased()
        if try beginsTagged(stream, name: name) { return .tagged }
        let isNamedNDJSON =
            kind == .ndjson || kind != .json && (name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl"))
        var glance = Glance(isNamedNDJSON: isNamedNDJSON)
        var format: SourceFormat?
        repeat {
            stream.withUnread { bytes in
                format = format ?? SourceFormat(startOf: bytes)
                if format == .json { glance.look(at: bytes) }
            }
            if format == .xml { return try beginsMessage(stream) ? .tagged : .xml }
            if glance.isDecided || stream.unreadCount > limit { break }
        } while try stream.fill()
        if glance.first == UInt8(ascii: "{"), glance.lastOfLine == UInt8(ascii: "}"), glance.next == UInt8(ascii: "{"),
            !glance.isBracketOnly
        {
            return .ndjson
        }
        return isNamedNDJSON && glance.first != nil && !glance.isBracketOnly ? .ndjson : .json
    }

    /// Whether XML is a message with a tagged file; comments in front of the root are looked through up to a limit.
    static func beginsMessage(_ stream: ByteStream) throws(FileInputError) -> Bool {
        while true {
            if let answer = stream.withUnread(ServiceMessage.begins) { return answer }
            guard stream.unreadCount < 100_000, try stream.fill() else { return false }
        }
    }

    /// Those of the names of formats, and of byte order marks.
    private static let firstBytes: [UInt8] = [UInt8(ascii: "J"), UInt8(ascii: "S"), 0xEF, 0xFE, 0xFF, 0]

    private static func beginsTagged(_ stream: ByteStream, name: String) throws(FileInputError) -> Bool {
        let isNamed = InputList.taggedEndings.contains { name.hasSuffix($0) }
        // What surely begins otherwise is told by its first byte, so that a slow pipe is not waited for.
        func canBegin(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
            isNamed || bytes.first.map { Self.firstBytes.contains($0) } ?? true
        }
        while stream.unreadCount < TaggedText.headerReach * 2 + 2, stream.withUnread(canBegin) {
            guard try stream.fill() else { break }
        }
        if isNamed || name.hasSuffix(".bin") {
            while stream.unreadCount < RecordLines.reach, try stream.fill() {}
            if stream.withUnread(RecordLines.stand) { return true }
        }
        return stream.withUnread { bytes in
            let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
            let start = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
            if TaggedText.begins(bytes) || TaggedText.beginsUTF16(bytes) || start.starts(with: "JAHIS".utf8) {
                return true
            }
            let first = start.first { ![0x20, 0x09, 0x0D, 0x0A].contains($0) }
            return isNamed && first.map { !"{[<".utf8.contains($0) } ?? false
        }
    }
}

/// The ends of the first line that is not blank, and the first byte after it; white space apart.
private struct Glance {
    let isNamedNDJSON: Bool
    private(set) var first: UInt8?
    private(set) var lastOfLine: UInt8?
    private(set) var next: UInt8?
    private var lineEnded = false, length = 0
    private var offset = 0

    init(isNamedNDJSON: Bool) { self.isNamedNDJSON = isNamedNDJSON }

    /// Whether more bytes cannot change the answer: a long first line is not looked at to its end without need.
    var isDecided: Bool {
        guard let first, next == nil else { return first != nil }
        return isNamedNDJSON ? length > 1 : first != UInt8(ascii: "{")
    }

    /// Whether the first line is one byte, as `{` in front of an indented document.
    var isBracketOnly: Bool { lineEnded && length == 1 }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Goes on where it ended; `bytes` starts where it started before.
    mutating func look(at bytes: UnsafeBufferPointer<UInt8>) {
        while offset < bytes.count, !isDecided {
            let byte = bytes[offset]
            offset += 1
            if offset <= 3, byte == Self.byteOrderMark[offset - 1] { continue }
            switch byte {
            case 0x0A: lineEnded = first != nil
            case 0x20, 0x09, 0x0D: break
            default:
                if lineEnded {
                    next = byte
                } else {
                    first = first ?? byte
                    lastOfLine = byte
                    length += 1
                }
            }
        }
    }
}
