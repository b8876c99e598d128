import Diagnostics

extension XMLTreeReader {
    /// The root: a resource of a known type, or at least an element of FHIR's namespace.
    mutating func openRoot() throws(Diagnostic) {
        let root = nodes[0]
        let name = localName(root)
        let shape = TypeShapes.r4.shape(named: name)
        let isKnown = shape?.kind == .resource
        guard isKnown || root.namespace == XMLNamespaces.fhir else {
            throw report.notFHIR(at: root.offset)
        }
        home = root.namespace
        report.root = isKnown ? name : ""
        if root.namespace != XMLNamespaces.fhir { report.wrongNamespace(at: root.offset, name) }
        try openResource(0)
    }

    /// Opens the object of a resource's element.
    mutating func openResource(_ node: Int) throws(Diagnostic) {
        let name = UnsafeBufferPointer(start: bytes + nodes[node].localStart, count: nodes[node].localLength)
        var shape = TypeShapes.r4.shape(named: name)
        if shape?.kind != .resource {
            report.unknownResource(at: nodes[node].offset, path())
            shape = known.anyResource
        }
        try open(node, shape: shape, isResource: true)
    }

    /// Writes `{`, the type, the attributes and stray text of an element, looks over its children, and makes it the
    /// top.
    mutating func open(
        _ node: Int, shape: TypeShape?, isResource: Bool = false, isCompanion: Bool = false
    ) throws(Diagnostic) {
        try checkSize(at: node)
        json.note(nodes[node].offset)
        json.append(UInt8(ascii: "{"))
        let top = frameCount
        frames[top] = XMLFrame(node: node, end: Int(nodes[node].end), shape: shape, isResource: isResource)
        frameCount &+= 1
        if isResource {
            json.append("\"resourceType\":\"")
            json.append(padded: bytes + nodes[node].localStart, count: nodes[node].localLength)
            json.append(UInt8(ascii: "\""))
            json.note(nodes[node].offset)
            frames[top].needsComma = true
        }
        let attributes = attributes(of: node)
        let flags = nodes[node].flags
        if flags & XMLNode.instruction != 0 { try readInstructions(from: attributes.upperBound, in: top) }
        for index in attributes where nodes[index].flags & XMLNode.declaration == 0 {
            readAttribute(index, isCompanion: isCompanion, in: top)
        }
        if flags & XMLNode.text != 0 { readText(from: attributes.upperBound, in: top) }
        frames[top].cursor = attributes.upperBound
        placeChildren(in: top)
    }

    private mutating func readAttribute(_ index: Int, isCompanion: Bool, in top: Int) {
        let attribute = nodes[index]
        let name = ElementName(rawValue: attribute.name)
        if attribute.prefixLength == 0 {
            if isCompanion, name == known.value { return }
            let isPlaced =
                frames[top].shape.map { $0.element(name)?.isXMLAttribute == true }
                ?? (name == known.id && !frames[top].isResource)
            if isPlaced {
                if isOverridden(localName(attribute), in: top) { return }
                appendKey(of: attribute, in: top)
                appendString(attribute, at: attribute.offset)
                return
            }
        }
        if attribute.namespace == XMLNamespaces.schemaInstance {
            let local = localName(attribute)
            if local == "schemaLocation" || local == "noNamespaceSchemaLocation" {
                return report.schemaLocation(at: attribute.offset, path())
            }
        }
        let start = bytes + Int(attribute.nameStart)
        let qualified = String(
            decoding: UnsafeBufferPointer(start: start, count: Int(attribute.nameLength)), as: UTF8.self)
        if isOverridden("@" + qualified, in: top) { return }
        if attribute.prefixLength == 0, frames[top].shape?.element(name) != nil {
            report.attributeForElement(at: attribute.offset, path(), qualified)
        } else {
            let lacksValue = isCompanion && value(of: frames[top].node) == nil
            report.unknownAttribute(at: attribute.offset, path(), qualified, lacksValue: lacksValue)
        }
        appendKey("@" + qualified, in: top)
        appendString(attribute, at: attribute.offset)
    }

    /// Whether an object belongs to an element that is unknown: what that holds needs no word of its own.
    private func isInUnknown(_ top: Int) -> Bool {
        top > 0 && frames[top].shape == nil && frames[top - 1].place == .unknown
    }

    private mutating func readText(from first: Int, in top: Int) {
        if isOverridden("#text", in: top) { return }
        var text = ""
        var offset = first
        var node = first
        while node < frames[top].end {
            if nodes[node].kind == .text {
                if text.isEmpty { offset = Int(nodes[node].valueStart) }
                text += XMLText.decode(nodes[node], in: bytes)
            }
            node = Int(nodes[node].sibling)
        }
        text = XMLText.trimmed(text)
        guard !text.isEmpty else { return }
        while XMLCharacters.isWhiteSpace(bytes[offset]) { offset += 1 }
        if !isInUnknown(top) { report.strayText(at: offset, path()) }
        appendKey("#text", in: top)
        json.note(offset)
        json.append(string: text)
    }

    /// Gives each child its place in the type; puts repeats side by side if the document does not.
    @inline(__always)
    private mutating func placeChildren(in top: Int) {
        let end = frames[top].end
        let shape = frames[top].shape
        var last: UInt16 = 0
        var isGrouped = !frames[top].isOverridden
        var child = frames[top].cursor
        while child != end {
            if nodes[child].kind == .element {
                if nodes[child].namespace == home,
                    let element = shape?.element(ElementName(rawValue: nodes[child].name)),
                    !element.isXMLAttribute, !element.holdsResource
                {
                    nodes[child].place = XMLPlace(element)
                    if nodes[child].place.rawValue < last { isGrouped = false }
                    last = nodes[child].place.rawValue
                } else {
                    isGrouped = placeUnusual(child, after: &last, in: top) && isGrouped
                }
            }
            child = Int(nodes[child].sibling)
        }
        if !isGrouped { groupChildren(in: top) }
    }

    /// Places a child that is no plain element of the type; `false` if it asks for a closer look at the order.
    private mutating func placeUnusual(_ child: Int, after last: inout UInt16, in top: Int) -> Bool {
        let node = nodes[child]
        let name = ElementName(rawValue: node.name)
        let shape = frames[top].shape
        var element = shape?.element(name)
        if shape == nil, node.namespace == home {
            element =
                name == known.extensionName || name == known.modifierExtension
                ? known.extensible?.element(name) : nil
        }
        if node.namespace != home {
            if element?.type.form != .xhtml {
                report.foreignElement(at: node.offset, path())
                element = nil
                nodes[child].place = .verbatim
                return false
            }
        } else if let element, element.isXMLAttribute {
            report.elementForAttribute(at: node.offset, path(), localName(node))
            let isDouble = attributes(of: frames[top].node).contains { index in
                nodes[index].name == node.name && nodes[index].prefixLength == 0
            }
            nodes[child].place = isDouble ? .verbatim : XMLPlace(element)
            return false
        } else if let element, element.holdsResource, !holdsOneResource(child) {
            report.notOneResource(at: node.offset, path(), localName(node))
            nodes[child].place = .verbatim
            return false
        } else if element == nil {
            if frames[top].isResource, localName(node) == known.resourceType {
                nodes[child].place = .verbatim
            }
            if !isInUnknown(top) { report.unknownElement(at: node.offset, path(), localName(node)) }
            return false
        }
        nodes[child].place = XMLPlace(element)
        let isOrdered = nodes[child].place.rawValue >= last
        last = nodes[child].place.rawValue
        return isOrdered
    }

    /// An element such as `contained`: one element in it, and nothing else.
    private func holdsOneResource(_ wrapper: Int) -> Bool {
        let attributes = attributes(of: wrapper)
        guard nodes[wrapper].flags & (XMLNode.text | XMLNode.instruction) == 0,
            attributes.allSatisfy({ nodes[$0].flags & XMLNode.declaration != 0 })
        else { return false }
        let end = Int(nodes[wrapper].end)
        let first = element(from: attributes.upperBound, before: end)
        return first != end && nodes[first].namespace == home
            && element(from: Int(nodes[first].sibling), before: end) == end
    }

    /// Links the children anew: those of one name side by side, where the first of them stands; without overridden
    /// ones.
    private mutating func groupChildren(in top: Int) {
        let end = frames[top].end
        var groups: [[Int]] = []
        var numbers: [String: Int] = [:]
        var previous: (group: Int, order: Int) = (-1, -1)
        var child = element(from: frames[top].cursor, before: end)
        while child != end {
            let key = key(of: child)
            let isPrimitive = nodes[child].place.element?.isPrimitive == true
            if !isOverridden(key, in: top), !isPrimitive || !isOverridden("_" + key, in: top) {
                let order = nodes[child].place.element?.order ?? -1
                if let group = numbers[key] {
                    if group != previous.group {
                        report.scattered(at: nodes[child].offset, path(), localName(nodes[child]))
                    }
                    groups[group].append(child)
                    previous.group = group
                } else {
                    if order >= 0, order < previous.order {
                        report.outOfOrder(at: nodes[child].offset, path(), localName(nodes[child]))
                    }
                    previous.group = groups.count
                    numbers[key] = groups.count
                    groups.append([child])
                }
                previous.order = max(previous.order, order)
            }
            child = element(from: Int(nodes[child].sibling), before: end)
        }
        var last: Int?
        frames[top].cursor = end
        for child in groups.joined() {
            if let last { nodes[last].sibling = UInt32(child) } else { frames[top].cursor = child }
            last = child
        }
        if let last { nodes[last].sibling = UInt32(end) }
    }

    /// The JSON name of a child: its local name, or `{namespace}name` for one that is kept as source text.
    func key(of child: Int) -> String {
        let node = nodes[child]
        let name = localName(node)
        guard node.place == .verbatim else { return name }
        let uri = node.namespace == home ? XMLNamespaces.fhirURI : uris[Int(node.namespace)]
        return "{\(uri)}\(name)"
    }

    func isOverridden(_ key: String, in top: Int) -> Bool {
        frames[top].isOverridden && overridden[top]?.contains(key) == true
    }
}
