import Diagnostics

/// An element of XML that is not FHIR's: its name, attributes, text and children. Namespaces are not told apart.
package struct PlainXML {
    package let name: String
    package let attributes: [String: String]
    package let children: [PlainXML]
    /// The text of the element and of all that it holds, in order.
    package let text: String

    /// Reads a whole document.
    ///
    /// - Throws: a fatal `XML-01xx` finding if the text is not well-formed, as ``SourceDocument/init(xml:limits:)``
    ///   does.
    package init(_ source: SourceBytes, limits: ParsingLimits = .standard) throws(Diagnostic) {
        guard source.count <= limits.bytes else {
            throw XMLFaultReport.diagnostic(for: XMLFault(reason: .tooLarge, offset: 0), in: source, limits: limits)
        }
        var scanner = XMLScanner(source, depthLimit: limits.depth)
        do {
            try scanner.scan()
        } catch {
            throw XMLFaultReport.diagnostic(for: error, in: source, limits: limits)
        }
        self.init(element: 0, in: scanner)
    }

    /// The depth is bounded by the scanner's limit.
    private init(element: Int, in scanner: borrowing XMLScanner) {
        let node = scanner.nodes[element]
        var attributes: [String: String] = [:], children: [PlainXML] = [], text = ""
        var index = element + 1
        while index < Int(node.end) {
            let child = scanner.nodes[index]
            switch child.kind {
            case .attribute: attributes[Self.name(of: child, in: scanner)] = XMLText.decode(child, in: scanner.bytes)
            case .text: text += XMLText.decode(child, in: scanner.bytes)
            case .element:
                let element = PlainXML(element: index, in: scanner)
                children.append(element)
                text += element.text
            case .instruction: break
            }
            index = max(index + 1, Int(child.end))
        }
        (name, self.attributes, self.children, self.text) = (
            Self.name(of: node, in: scanner), attributes, children, text
        )
    }

    private static func name(of node: XMLNode, in scanner: borrowing XMLScanner) -> String {
        scanner.text(node.localStart, node.localStart + node.localLength)
    }

    /// The first child of a name.
    package func child(_ name: String) -> PlainXML? { children.first { $0.name == name } }
}
