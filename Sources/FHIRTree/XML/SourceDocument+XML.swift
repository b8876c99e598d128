import Diagnostics

extension SourceDocument {
    /// Reads FHIR XML into the shape of FHIR JSON; positions and ``source`` are those of the XML.
    ///
    /// Values keep their text, narrative its bytes. What has no place in FHIR XML is kept under names that JSON records
    /// do not have: `@name` an unknown attribute, `#text` text where none may stand, `{namespace}name` a foreign
    /// element as its source text. Each is a finding, and ``XMLWriter`` writes it back.
    ///
    /// - Throws: a fatal `XML-01xx` finding if the text is not well-formed XML with namespaces, not UTF-8, has a
    ///   document type declaration or passes a limit; `XML-0201` if it is not FHIR.
    /// - Source: FHIR R4 (4.0.1), xml.html.
    public init(xml source: SourceBytes, limits: ParsingLimits = .standard) throws(Diagnostic) {
        guard source.count <= limits.bytes else {
            throw XMLFaultReport.diagnostic(
                for: XMLFault(reason: .tooLarge, offset: 0), in: source, limits: limits)
        }
        var scanner = XMLScanner(source, depthLimit: limits.depth)
        do {
            try scanner.scan()
        } catch {
            throw XMLFaultReport.diagnostic(for: error, in: source, limits: limits)
        }
        var reader = XMLTreeReader(source, scanned: scanner, limits: limits)
        try reader.read()
        try self.init(
            format: .xml, source: source, json: reader.json.bytes(), entryOffsets: reader.json.offsets,
            findings: reader.report.findings, limits: limits.ofXMLContent)
    }
}

extension ParsingLimits {
    /// The limits of the JSON form of an XML document: an element gives at most an array and an object, and an
    /// instruction may nest as deep as a document of its own.
    var ofXMLContent: ParsingLimits {
        ParsingLimits(depth: min(depth, Int(Int32.max)) * 3 + 4, bytes: bytes)
    }
}
