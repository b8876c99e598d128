import Diagnostics
import FHIRTree

extension TaggedText {
    /// Reads a file; nothing in it is lost, whatever its records hold.
    ///
    /// - Parameter encoding: what it is written in; `nil` looks at the bytes.
    /// - Throws: `JHS-0101` if the first line is no header of a format, `JHS-0112` if it is one in UTF-16.
    public init(_ bytes: SourceBytes, encoding: TextEncoding? = nil) throws(Diagnostic) {
        let (lines, fieldEnds, end) = bytes.withUnsafeBytes(Self.split)
        let start = bytes.hasByteOrderMark ? 3 : 0
        let header = bytes.text(start..<max(start, fieldEnds.first ?? 0))
        guard let kind = TaggedKind(header: header) else { throw Self.noHeader(bytes) }
        self.init(
            bytes, kind: kind, encoding: encoding ?? .detect(in: bytes), lines: lines, fieldEnds: fieldEnds, end: end)
    }

    /// Reads a file whose first line does not say what it is.
    init(_ bytes: SourceBytes, as kind: TaggedKind, encoding: TextEncoding? = nil) {
        let (lines, fieldEnds, end) = bytes.withUnsafeBytes(Self.split)
        self.init(
            bytes, kind: kind, encoding: encoding ?? .detect(in: bytes), lines: lines, fieldEnds: fieldEnds, end: end)
    }

    /// Where another file begins behind the header of this one; `nil` in what ``TaggedTextReader`` gives.
    var nextFile: SourcePosition? {
        // A header is no record, and what follows an end mark is in no line.
        guard end.count > 1 || lines.dropFirst().contains(where: { $0.number == nil }) else { return nil }
        var offset = 1
        guard
            let next = bytes.withUnsafeBytes({ TaggedTextReader.nextHeader(in: $0, from: &offset, isWhole: true) }),
            let line = lines.lastIndex(where: { $0.start <= next })
        else { return nil }
        return TaggedRecord(self, line: line).position(of: next)
    }

    /// Whether an input starts as a tagged file does.
    public static func begins(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        // A header begins with a letter, a record with a digit.
        guard let first = start.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) else { return false }
        let header = start.prefix(headerReach - 3).prefix { $0 != 0x2C && $0 != 0x0D && $0 != 0x0A && $0 != endMark }
        return TaggedKind(header: String(decoding: header, as: UTF8.self)) != nil
    }

    /// So many bytes tell whether a header begins: a byte order mark and twelve more.
    public static let headerReach = 15

    static let endMark: UInt8 = 0x1A

    /// Whether an input starts as a tagged file would in UTF-16, in which none is written: it is read only to say so.
    public static func beginsUTF16(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { ForeignEncoding.beginsUTF16(bytes) }

    private static func noHeader(_ bytes: SourceBytes) -> Diagnostic {
        guard bytes.withUnsafeBytes(beginsUTF16) else {
            let start = bytes.hasByteOrderMark ? 3 : 0
            guard bytes.count > start, bytes[start] == UInt8(ascii: "\"") else { return noHeader }
            var quoted = noHeader
            quoted.hint = BilingualText(
                ja: "引用符（\"）で囲まずに書いてください。項目は、コンマで区切るだけです。",
                en: "Write it without quotation marks: commas alone part the fields.")
            return quoted
        }
        return ForeignEncoding.utf16.diagnostic(.fatal, at: "", SourcePosition(byteOffset: 0, line: 1, column: 1))
    }

    private static let noHeader = Diagnostic(
        .fatal, "JHS-0101", at: "", position: SourcePosition(byteOffset: 0, line: 1, column: 1),
        message: BilingualText(
            ja: "1行目が形式の名前ではありません。", en: "The first line does not name a format."),
        hint: BilingualText(
            ja: "JAHIS10（処方箋の2次元シンボル）、SJ1（電子処方箋管理サービス）、JAHISTC08（お薬手帳）のいずれかで始めてください。",
            en: "Begin with JAHIS10 (prescription symbols), SJ1 (e-prescription service) or JAHISTC08 (handbook)."))

    /// The lines up to the end mark, and what follows them.
    private static func split(_ bytes: UnsafeBufferPointer<UInt8>) -> ([Line], [Int], Range<Int>) {
        let stop = bytes.firstIndex(of: endMark) ?? bytes.count
        var lines = LineSplitter(bytes), offset = 0
        while offset < stop {
            switch bytes[offset] {
            // Most bytes are above a comma, and above all that ends a line.
            case (UInt8(ascii: ",") + 1)...: offset += 1
            case UInt8(ascii: ","):
                lines.fieldEnds.append(offset)
                offset += 1
            case UInt8(ascii: "\n"): offset = lines.close(at: offset, .lf)
            case UInt8(ascii: "\r"):
                let isPair = offset + 1 < stop && bytes[offset + 1] == UInt8(ascii: "\n")
                offset = lines.close(at: offset, isPair ? .crlf : .cr)
            default: offset += 1
            }
        }
        if lines.start < stop || lines.lines.isEmpty { _ = lines.close(at: offset, .missing) }
        return (lines.lines, lines.fieldEnds, stop..<bytes.count)
    }
}

/// The lines of a file that have been read, and where that which is read begins.
private struct LineSplitter {
    let bytes: UnsafeBufferPointer<UInt8>
    var lines: [TaggedText.Line] = [], fieldEnds: [Int] = []
    private(set) var start = 0
    /// The line's first field.
    private var first = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// - Returns: where the next line begins.
    mutating func close(at offset: Int, _ end: LineEnd) -> Int {
        fieldEnds.append(offset)
        let field = start..<fieldEnds[first]
        let number = field.count > 4 ? nil : NativeNumber.count(bytes[field])
        lines.append(TaggedText.Line(start: start, fields: first..<fieldEnds.count, end: end, number: number))
        start = offset + end.rawValue.utf8.count
        first = fieldEnds.count
        return start
    }
}
