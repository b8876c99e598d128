import Diagnostics

/// Writes FHIR XML from a tree, elements in the order of the schema.
///
/// What FHIR XML has no form for – a string where a number belongs, a name that is none in XML, a character that XML
/// forbids – goes into a processing instruction `<?tasuki {…}?>` as JSON, beside the nearest XML, and is reported:
/// Tasuki reads it back exactly, other readers skip it.
///
/// - Source: FHIR R4 (4.0.1), xml.html.
public struct XMLWriter: Sendable {
    public struct Output: Hashable, Sendable {
        public var bytes: [UInt8]
        /// What is not plain FHIR XML in `bytes`: `XML-03xx`, in the order of the input.
        public var findings: [Diagnostic]
    }

    public var layout: JSONWriter.Layout

    public init(_ layout: JSONWriter.Layout = .asRead) { self.layout = layout }

    /// The XML of a document. `asRead` gives the input itself if it was XML; a JSON input is written compactly.
    ///
    /// - Throws: `XML-0301` if the root is no resource.
    public func write(_ document: SourceDocument) throws(Diagnostic) -> Output {
        if layout == .asRead, document.format == .xml {
            return Output(bytes: document.source[0..<document.source.count], findings: [])
        }
        return try write(document.root)
    }

    /// The XML of one resource.
    ///
    /// - Throws: `XML-0301` if the node is no resource.
    public func write(_ node: SourceNode) throws(Diagnostic) -> Output {
        var indent: Int?
        if case .pretty(let spaces) = layout { indent = max(0, spaces) }
        var rendering = XMLRendering(node, indent: indent)
        return try rendering.render()
    }
}
