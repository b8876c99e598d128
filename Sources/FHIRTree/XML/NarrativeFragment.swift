/// The XHTML of a narrative, read as XML so that rules can look at its elements and attributes.
///
/// - Source: FHIR R4 (4.0.1), narrative.html; XML 1.0 (Fifth Edition).
package struct NarrativeFragment: ~Copyable {
    /// One part of the fragment, in document order; an element's attributes follow it.
    package enum Part {
        /// Whether the element is in the XHTML namespace.
        case element(isXHTML: Bool)
        /// Whether it has the prefix of the XML namespace (`xml:lang`), or another one.
        case attribute(isXML: Bool, hasPrefix: Bool)
        /// `xmlns` or `xmlns:prefix`.
        case declaration
        case text
    }

    /// Why the text is not a fragment of XML, and where, in bytes of the text.
    package struct Fault: Error {
        package var offset: Int
        /// An entity such as `&nbsp;`, which XML does not know without a document type.
        package var isEntity: Bool
    }

    private let source: SourceBytes
    private let nodes: XMLNodes

    package init(_ source: SourceBytes, depthLimit: Int = 256) throws(Fault) {
        var scanner = XMLScanner(source, depthLimit: depthLimit)
        do {
            try scanner.scan()
        } catch {
            throw Fault(offset: error.offset, isEntity: error.reason == .reference)
        }
        self.source = source
        nodes = scanner.nodes
    }

    /// Gives each part with its local name, or the text itself for a text.
    package func forEach(_ body: (Part, UnsafeBufferPointer<UInt8>) -> Void) {
        let bytes = UnsafePointer(source.start)
        for index in 0..<nodes.count {
            let node = nodes[index]
            let name = UnsafeBufferPointer(start: bytes + node.localStart, count: node.localLength)
            switch node.kind {
            case .element: body(.element(isXHTML: node.namespace == XMLNamespaces.xhtml), name)
            case .attribute where node.flags & XMLNode.declaration != 0: body(.declaration, name)
            case .attribute:
                let isXML = node.namespace == XMLNamespaces.xml
                body(.attribute(isXML: isXML, hasPrefix: node.prefixLength != 0), name)
            case .text:
                let start = Int(node.valueStart), end = Int(node.valueEnd)
                body(.text, UnsafeBufferPointer(start: bytes + start, count: end - start))
            case .instruction: break
            }
        }
        withExtendedLifetime(source) {}
    }
}
