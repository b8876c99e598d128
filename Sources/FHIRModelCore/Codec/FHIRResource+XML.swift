import Diagnostics
import FHIRTree

extension FHIRResource {
    /// Reads XML strictly: every element must fit its type, and the XML must be FHIR's.
    ///
    /// - Throws: an `XML-01xx` finding if the text is no XML; errors of FHIR's XML form (`XML-02xx`); else as
    ///   ``init(json:)``.
    public init(xml: [UInt8]) throws(FHIRDecodingError) {
        var findings: [Diagnostic] = []
        try self.init(xml: xml, findings: &findings)
        if findings.contains(where: \.isError) { throw FHIRDecodingError(findings) }
    }

    /// Reads XML leniently: what does not fit is kept in ``unknownElements``, written back, and reported.
    ///
    /// - Parameter findings: gains what the XML reader noticed (`XML-02xx`) and a finding for each element that does
    ///   not fit.
    /// - Throws: if the text is not XML, or holds something else.
    public init(xml: [UInt8], findings: inout [Diagnostic]) throws(FHIRDecodingError) {
        let document: SourceDocument
        do { document = try SourceDocument(xml: SourceBytes(xml)) } catch { throw FHIRDecodingError([error]) }
        findings += document.findings
        try self.init(document.root, findings: &findings)
    }

    /// Reads the XML of a text strictly.
    public init(xml: String) throws(FHIRDecodingError) { try self.init(xml: Array(xml.utf8)) }

    /// The resource as XML, with what XML has no form for (`XML-03xx`, `XML-04xx`) in `findings`.
    public func xml(_ layout: JSONWriter.Layout = .compact) throws(Diagnostic) -> XMLWriter.Output {
        try XMLWriter(layout).write(document)
    }
}
