// Namespaces in XML 1.0 (Third Edition).

extension XMLScanner {
    /// Binds what the tag declares, resolves its prefixes, and checks that no attribute stands twice.
    @inline(__always)
    mutating func finishStartTag(of element: Int, declares: Bool) throws(XMLFault) {
        let last = nodes.count
        if declares {
            nodes.start[element].flags |= XMLNode.declares
            for index in element + 1..<last where nodes[index].flags & XMLNode.declaration != 0 {
                try declare(nodes[index])
            }
        }
        nodes.start[element].namespace =
            nodes[element].prefixLength == 0 ? namespaces.current : try namespace(ofPrefixOf: nodes[element])
        guard last > element &+ 1 else { return }
        var index = element &+ 1
        while index < last {
            if nodes[index].prefixLength != 0, nodes[index].flags & XMLNode.declaration == 0 {
                nodes.start[index].namespace = try namespace(ofPrefixOf: nodes[index])
            }
            index &+= 1
        }
        if last > element &+ 2 { try checkAttributesDiffer(element + 1..<last) }
    }

    @inline(__always)
    func isNamespaceDeclaration(_ attribute: XMLNode) -> Bool {
        let start = Int(attribute.nameStart)
        if attribute.prefixLength == 0 { return attribute.nameLength == 5 && matches("xmlns", at: start) }
        return attribute.prefixLength == 6 && matches("xmlns:", at: start)
    }

    /// Namespace constraints "Reserved Prefixes and Namespace Names" and "No Prefix Undeclaring".
    private mutating func declare(_ attribute: XMLNode) throws(XMLFault) {
        let fault = XMLFault(reason: .namespaceDeclaration, offset: Int(attribute.nameStart))
        let uri = XMLText.decode(attribute, in: bytes)
        let hasPrefix = attribute.prefixLength != 0
        let length = hasPrefix ? attribute.localLength : 0
        let isXML = hasPrefix && length == 3 && matches("xml", at: attribute.localStart)
        if hasPrefix, length == 5, matches("xmlns", at: attribute.localStart) { throw fault }
        if isXML != (uri == XMLNamespaces.xmlURI) || uri == XMLNamespaces.xmlnsURI { throw fault }
        if hasPrefix, uri.isEmpty { throw fault }
        guard let number = namespaces.number(of: uri),
            namespaces.bind(prefixAt: attribute.localStart, length: length, to: number, depth: open.count + 1)
        else { throw XMLFault(reason: .tooMany, offset: Int(attribute.nameStart)) }
    }

    /// Namespace constraint "Prefix Declared".
    private func namespace(ofPrefixOf node: XMLNode) throws(XMLFault) -> UInt16 {
        let length = Int(node.prefixLength) - 1
        guard let number = namespaces.namespace(ofPrefixAt: Int(node.nameStart), length: length, in: bytes) else {
            throw XMLFault(reason: .unboundPrefix, offset: Int(node.nameStart))
        }
        return number
    }

    /// Well-formedness constraint "Unique Att Spec"; namespace constraint "Attributes Unique".
    private func checkAttributesDiffer(_ range: Range<Int>) throws(XMLFault) {
        if range.count > 16 {
            var seen: Set<String> = []
            for index in range {
                let node = nodes[index]
                let isDeclaration = node.flags & XMLNode.declaration != 0
                let local = UnsafeBufferPointer(start: bytes + node.localStart, count: node.localLength)
                let key = "\(isDeclaration ? "x\(node.prefixLength)" : "\(node.namespace)") "
                if !seen.insert(key + String(decoding: local, as: UTF8.self)).inserted {
                    throw XMLFault(reason: .duplicateAttribute, offset: Int(node.nameStart))
                }
            }
            return
        }
        for later in range.dropFirst() {
            for earlier in range.lowerBound..<later
            where nodes[later].localLength == nodes[earlier].localLength
                && nodes[later].namespace == nodes[earlier].namespace
                && (nodes[later].flags ^ nodes[earlier].flags) & XMLNode.declaration == 0
                && (nodes[later].flags & XMLNode.declaration == 0
                    || nodes[later].prefixLength == nodes[earlier].prefixLength)
                && equal(bytes + nodes[later].localStart, bytes + nodes[earlier].localStart, nodes[later].localLength)
            {
                throw XMLFault(reason: .duplicateAttribute, offset: Int(nodes[later].nameStart))
            }
        }
    }
}
