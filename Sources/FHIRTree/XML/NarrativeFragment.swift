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
        /// A limit of the reader is passed: the text may be right.
        package var isLimit: Bool
    }

    /// So deep may elements nest.
    package static let depthLimit = 256
    /// So many attributes may a tag have.
    package static let attributeLimit = XMLScanner.attributeLimit

    private let source: SourceBytes
    private let nodes: XMLNodes

    package init(_ source: SourceBytes, depthLimit: Int = Self.depthLimit) throws(Fault) {
        var scanner = XMLScanner(source, depthLimit: depthLimit)
        do {
            try scanner.scan()
        } catch {
            throw Fault(
                offset: error.offset, isEntity: error.reason == .reference,
                isLimit: [.tooDeep, .tooLarge, .tooMany].contains(error.reason))
        }
        self.source = source
        nodes = scanner.nodes
    }

    /// Gives each attribute that is no declaration, with its local name and its value as written.
    package func forEachAttribute(_ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Void) {
        let bytes = UnsafePointer(source.start)
        for index in 0..<nodes.count {
            let node = nodes[index]
            guard node.kind == .attribute, node.flags & XMLNode.declaration == 0 else { continue }
            let start = Int(node.valueStart), end = Int(node.valueEnd)
            body(
                UnsafeBufferPointer(start: bytes + node.localStart, count: node.localLength),
                UnsafeBufferPointer(start: bytes + start, count: max(0, end - start)))
        }
        withExtendedLifetime(source) {}
    }

    /// What stands directly in the root element.
    package struct Section {
        /// The name of an element; `nil` for a text.
        package var element: String?
        /// Its attributes by local name, as written.
        package var attributes: [String: String] = [:]
        /// For a text: whether it is white space.
        package var isBlank = false
    }

    /// The elements and texts directly in the root element, in their order.
    package var sections: [Section] {
        guard nodes.count > 0 else { return [] }
        let bytes = UnsafePointer(source.start)
        func text(_ start: Int, _ count: Int) -> String {
            String(decoding: UnsafeBufferPointer(start: bytes + start, count: max(0, count)), as: UTF8.self)
        }
        var sections: [Section] = []
        var index = 1
        let end = Int(nodes[0].end)
        while index < min(end, nodes.count) {
            let node = nodes[index]
            switch node.kind {
            case .element:
                var section = Section(element: text(node.localStart, node.localLength))
                var next = index + 1
                while next < nodes.count, nodes[next].kind == .attribute {
                    let attribute = nodes[next]
                    let value = text(Int(attribute.valueStart), Int(attribute.valueEnd) - Int(attribute.valueStart))
                    section.attributes[text(attribute.localStart, attribute.localLength)] = value
                    next += 1
                }
                sections.append(section)
                index = max(index + 1, Int(node.end))
            case .text:
                let value = text(Int(node.valueStart), Int(node.valueEnd) - Int(node.valueStart))
                sections.append(Section(isBlank: value.allSatisfy(\.isWhitespace)))
                index += 1
            case .attribute, .instruction: index += 1
            }
        }
        withExtendedLifetime(source) {}
        return sections
    }

    /// Gives each element and text: its number, its node, its local name, and whether a text is white space.
    func forEachNode(_ body: (Int, XMLNode, UnsafeBufferPointer<UInt8>, Bool) -> Void) {
        let bytes = UnsafePointer(source.start)
        for index in 0..<nodes.count {
            let node = nodes[index]
            guard node.kind == .element || node.kind == .text else { continue }
            let name = UnsafeBufferPointer(start: bytes + node.localStart, count: max(0, node.localLength))
            let start = Int(node.valueStart), length = Int(node.valueEnd) - start
            let isBlank =
                node.kind == .text
                && UnsafeBufferPointer(start: bytes + start, count: max(0, length)).allSatisfy { $0 <= 0x20 }
            body(index, node, name, isBlank)
        }
        withExtendedLifetime(source) {}
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
