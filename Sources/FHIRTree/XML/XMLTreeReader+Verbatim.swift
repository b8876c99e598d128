import Diagnostics

// What is taken over as it stands: narrative, foreign elements, and JSON that XML has no form for.

extension XMLTreeReader {
    /// The source text of each element of a member: one string, or an array of them.
    mutating func appendSources(in top: Int) throws(Diagnostic) {
        let first = frames[top].group
        let isArray = frames[top].isArray
        if isArray {
            json.note(nodes[first].offset)
            json.append(UInt8(ascii: "["))
        }
        var item = first
        while item != frames[top].groupEnd {
            if item != first { json.append(UInt8(ascii: ",")) }
            try checkSize(at: item)
            appendSource(of: item, in: top)
            item = element(from: Int(nodes[item].sibling), before: frames[top].groupEnd)
        }
        if isArray { json.append(UInt8(ascii: "]")) }
    }

    /// From `<` to `>`, byte for byte; prefixes that are declared further out are declared again in its first tag.
    private mutating func appendSource(of element: Int, in top: Int) {
        let node = nodes[element]
        let isNarrative = node.place != .verbatim
        if isNarrative, node.namespace != XMLNamespaces.xhtml {
            report.narrativeNamespace(at: node.offset, path())
        }
        let nameEnd = Int(node.nameStart) + Int(node.nameLength)
        json.note(node.offset)
        json.append(UInt8(ascii: "\""))
        json.append(bytes, from: node.offset, to: nameEnd, as: .verbatim)
        let declarations = outerDeclarations(of: element, in: top)
        for declaration in declarations {
            json.append(UInt8(ascii: " "))
            json.append(
                bytes, from: Int(nodes[declaration].nameStart), to: Int(nodes[declaration].valueEnd) + 1, as: .verbatim)
        }
        if isNarrative, !declarations.isEmpty { report.declarationAdded(at: node.offset, path()) }
        json.append(bytes, from: nameEnd, to: Int(node.valueEnd), as: .verbatim)
        json.append(UInt8(ascii: "\""))
    }

    /// The declarations around an element that its text needs to stand alone: those of the prefixes used in it, and the
    /// default if it has none of its own and the default around it is not FHIR's.
    private func outerDeclarations(of element: Int, in top: Int) -> [Int] {
        var needed: Set<String> = []
        for index in element..<Int(nodes[element].end) where nodes[index].prefixLength != 0 {
            if nodes[index].flags & XMLNode.declaration == 0 || nodes[index].kind == .element {
                needed.insert(prefix(nodes[index]))
            }
        }
        let root = nodes[element]
        if root.prefixLength == 0, root.namespace != XMLNamespaces.none, root.namespace != XMLNamespaces.fhir {
            needed.insert("")
        }
        needed.remove("xml")
        for index in attributes(of: element) where nodes[index].flags & XMLNode.declaration != 0 {
            needed.remove(nodes[index].prefixLength == 0 ? "" : localName(nodes[index]))
        }
        guard !needed.isEmpty else { return [] }
        // The element lies in the innermost frame; a resource's wrapper stands between two frames.
        var declarations: [Int] = []
        var innermost = frameCount
        while innermost > 0, !needed.isEmpty {
            innermost -= 1
            var holders = [frames[innermost].node]
            if innermost > 0 { holders.append(wrapper(above: innermost)) }
            for holder in holders {
                for index in attributes(of: holder) where nodes[index].flags & XMLNode.declaration != 0 {
                    let name = nodes[index].prefixLength == 0 ? "" : localName(nodes[index])
                    if needed.remove(name) != nil { declarations.append(index) }
                }
            }
        }
        return declarations
    }

    /// The element that holds the resource of a frame; the frame's own element if it is none.
    private func wrapper(above frame: Int) -> Int {
        guard frames[frame].isResource else { return frames[frame].node }
        var item = frames[frame - 1].group
        let node = frames[frame].node
        while item != frames[frame - 1].groupEnd, !(item..<Int(nodes[item].end)).contains(node) {
            item = Int(nodes[item].sibling)
        }
        return item
    }

    private func prefix(_ node: XMLNode) -> String {
        let start = bytes + Int(node.nameStart)
        return String(decoding: UnsafeBufferPointer(start: start, count: Int(node.prefixLength) - 1), as: UTF8.self)
    }

    /// Takes over the members that a `<?tasuki {…}?>` gives in JSON, in place of what the XML says of them.
    mutating func readInstructions(from first: Int, in top: Int) throws(Diagnostic) {
        var node = first
        while node < frames[top].end {
            if nodes[node].kind == .instruction { readInstruction(nodes[node], in: top) }
            node = Int(nodes[node].sibling)
        }
    }

    private mutating func readInstruction(_ node: XMLNode, in top: Int) {
        let text = UnsafeBufferPointer(start: bytes + Int(node.valueStart), count: Int(node.valueEnd - node.valueStart))
        // The object around the members is no part of the record.
        let inner = ParsingLimits(depth: limits.depth + 1, bytes: limits.bytes)
        guard let document = try? SourceDocument(json: SourceBytes(text), limits: inner),
            document.root.kind == .object,
            document.root.members.allSatisfy({ !isTaken($0.name, in: top) })
        else { return report.unreadableInstruction(at: node.offset, path()) }
        report.instruction(at: node.offset, path())
        frames[top].isOverridden = true
        for member in document.root.members {
            let name = member.name
            appendKey(name, in: top)
            for _ in member.entry..<Int(member.value.next) { json.note(node.offset) }
            let value = document.storage.range(of: member.entry)
            json.append(padded: document.storage.json.start + value.lowerBound, count: value.count)
            overridden[top, default: []].insert(name)
        }
    }

    /// The type of a resource is its element's; a member is given by one instruction only.
    private func isTaken(_ name: String, in top: Int) -> Bool {
        frames[top].isResource && name == known.resourceType || isOverridden(name, in: top)
    }
}
