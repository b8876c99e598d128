import Diagnostics

/// One line of an NDJSON stream: a document of its own, which knows where it stands in the stream.
public struct NDJSONLine: Sendable {
    /// 1-based, blank lines counted.
    public let number: Int
    /// Where the line's first byte stands in the whole stream.
    public let byteOffset: Int
    /// The line without its end; `nil` for a line beyond the limit, which is skipped and reported by ``refusal``.
    public let bytes: SourceBytes?
    /// Why the line was not taken: `NDJ-0101`.
    public let refusal: Diagnostic?

    init(number: Int, byteOffset: Int, bytes: SourceBytes) {
        (self.number, self.byteOffset, self.bytes, self.refusal) = (number, byteOffset, bytes, nil)
    }

    init(number: Int, byteOffset: Int, size: Int, limit: Int) {
        (self.number, self.byteOffset, self.bytes) = (number, byteOffset, nil)
        refusal = Diagnostic(
            .fatal, "NDJ-0101", at: "", position: SourcePosition(byteOffset: byteOffset, line: number, column: 1),
            message: BilingualText(
                ja: "この行は\(size)バイトで、1行の上限の\(limit)バイトを超えています。この行は読み飛ばします。",
                en: "The line has \(size) bytes, more than the limit of \(limit) for one line; it is skipped."),
            hint: BilingualText(ja: "レコードを分けるか、上限を上げてください。", en: "Split the record, or raise the limit."))
    }

    /// The line's document.
    ///
    /// - Throws: ``refusal``, or the reader's finding, placed in the stream. Either way the next line can be read.
    public func document(limits: ParsingLimits = .standard) throws(Diagnostic) -> SourceDocument {
        if let refusal { throw refusal }
        do {
            return try SourceDocument(json: bytes ?? SourceBytes(""), limits: limits)
        } catch {
            throw placed(error)
        }
    }

    /// A finding of the line's document with its place in the stream: byte offset and line of the stream, column of the
    /// line.
    ///
    /// Lines of a stream end at LF (or CR LF) alone, so a lone CR, which is white space to JSON, does not start a line
    /// here.
    public func placed(_ finding: Diagnostic) -> Diagnostic {
        guard let bytes, let position = finding.position else { return finding }
        var placed = finding
        let offset = min(position.byteOffset, bytes.count)
        let column =
            position.line == 1
            ? position.column : bytes[0..<offset].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        placed.position = SourcePosition(byteOffset: byteOffset + offset, line: number, column: column)
        return placed
    }
}
