import Diagnostics

/// One parsed document: its bytes as received, and the tape that describes every value in them.
///
/// Nothing is copied or converted: numbers, dates, order, unknown elements and the spelling of strings stay as they
/// were read. A document is immutable and shared by reference; ``SourceNode`` is a place in it.
///
/// - Source: RFC 8259 (JSON); FHIR R4 (4.0.1), json.html and xml.html.
public struct SourceDocument: Sendable {
    let storage: TapeStorage

    /// Reads JSON or XML, told by the content: see ``SourceFormat/init(startOf:)``.
    ///
    /// - Throws: a fatal finding, as ``init(json:limits:)`` and ``init(xml:limits:)`` do.
    public init(_ source: SourceBytes, limits: ParsingLimits = .standard) throws(Diagnostic) {
        switch source.withUnsafeBytes({ SourceFormat(startOf: $0) }) {
        case .xml: try self.init(xml: source, limits: limits)
        case .json, nil: try self.init(json: source, limits: limits)
        }
    }

    /// Reads JSON.
    ///
    /// - Parameter allowingComments: whether `// …` and `/* … */` are passed over, which RFC 8259 does not have.
    /// - Throws: a fatal `JSN-01xx` finding if the text is not JSON, is not UTF-8, or passes a limit. What RFC 8259
    ///   leaves open is read, kept, and listed in ``findings``.
    public init(
        json source: SourceBytes, limits: ParsingLimits = .standard, allowingComments: Bool = false
    ) throws(Diagnostic) {
        let json = allowingComments && source.count <= limits.bytes ? JSONComments.blanked(source) : source
        try self.init(format: .json, source: json, json: json, entryOffsets: [], findings: [], limits: limits)
    }

    init(storage: TapeStorage) { self.storage = storage }

    /// Makes the tape over the JSON form of an input.
    init(
        format: SourceFormat, source: SourceBytes, json: SourceBytes, entryOffsets: [UInt32], findings: [Diagnostic],
        limits: ParsingLimits
    ) throws(Diagnostic) {
        guard source.count <= limits.bytes, json.count < Int(UInt32.max) else {
            throw JSONFaultReport.tooLarge(source.count, limit: limits.bytes)
        }
        let start = try JSONEncodingCheck.textStart(of: json)
        var scanner = JSONScanner(json, depthLimit: limits.depth)
        do {
            try scanner.scan(from: start)
        } catch {
            throw JSONFaultReport.diagnostic(for: error, in: json, read: scanner.tape, depthLimit: limits.depth)
        }
        storage = TapeStorage(
            source: source, format: format, json: json, tape: scanner.tape, entryOffsets: entryOffsets,
            readerFindings: findings)
    }

    public var format: SourceFormat { storage.format }
    /// The input as received.
    public var source: SourceBytes { storage.source }
    /// The outermost value.
    public var root: SourceNode { SourceNode(storage: storage, entry: 0) }

    /// What is legal but open in RFC 8259, and what the reader noticed: made on demand, in document order.
    ///
    /// - Codes: `JSN-0201` byte order mark, `JSN-0202` repeated key, `JSN-0203` lone surrogate, `JSN-0204` number that
    ///   common software cannot hold; for XML the `XML-02xx` findings of the reader.
    public var findings: [Diagnostic] {
        format == .json ? OpenPointsCheck.findings(in: self) : storage.readerFindings
    }
}
