import Diagnostics
import FHIRTree

extension FHIRElement {
    /// Reads JSON strictly: every member must fit its type.
    ///
    /// Numbers and dates keep their text, and lists their order; the order of members and white space are not kept.
    ///
    /// - Throws: a `JSN-01xx` finding if the text is not JSON; `MOD-0001` or `MOD-0002` if it is something else;
    ///   otherwise a `MOD-01xx` finding for each member that does not fit.
    public init(json: [UInt8]) throws(FHIRDecodingError) { try self.init(Self.parse(json).root) }

    /// Reads JSON leniently: what does not fit is kept in ``unknownElements``, written back, and reported.
    ///
    /// - Parameter findings: gains a finding for each member that does not fit, up to 100 and one with the number of
    ///   the rest.
    /// - Throws: as ``init(json:)``, but for the `MOD-01xx` findings.
    public init(json: [UInt8], findings: inout [Diagnostic]) throws(FHIRDecodingError) {
        try self.init(Self.parse(json).root, findings: &findings)
    }

    /// Reads the JSON of a text strictly, as ``init(json:)-([UInt8])``.
    public init(json: String) throws(FHIRDecodingError) { try self.init(json: Array(json.utf8)) }

    /// Reads the JSON of a text leniently.
    public init(json: String, findings: inout [Diagnostic]) throws(FHIRDecodingError) {
        try self.init(json: Array(json.utf8), findings: &findings)
    }

    /// The value as compact JSON, members in the order of the definition.
    public func json() -> [UInt8] {
        var writer = ModelWriter()
        write(to: &writer)
        return writer.bytes
    }

    /// The value as JSON in that layout.
    public func json(_ layout: JSONWriter.Layout) -> [UInt8] {
        guard case .pretty = layout else { return json() }
        return JSONWriter(layout).write(document)
    }

    /// The value as JSON text.
    public func jsonText(_ layout: JSONWriter.Layout = .compact) -> String {
        String(decoding: json(layout), as: UTF8.self)
    }

    private static func parse(_ json: [UInt8]) throws(FHIRDecodingError) -> SourceDocument {
        do { return try SourceDocument(json: SourceBytes(json)) } catch { throw FHIRDecodingError([error]) }
    }
}
