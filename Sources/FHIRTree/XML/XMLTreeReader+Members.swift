import Diagnostics

extension XMLTreeReader {
    /// Writes the member that `child` begins, or makes ready for its items.
    mutating func beginGroup(_ child: Int, in top: Int) throws(Diagnostic) {
        let place = nodes[child].place
        var next = element(from: Int(nodes[child].sibling), before: frames[top].end)
        var count = 1
        while next != frames[top].end, isSameMember(next, child) {
            next = element(from: Int(nodes[next].sibling), before: frames[top].end)
            count += 1
        }
        (frames[top].group, frames[top].groupEnd, frames[top].item) = (child, next, child)
        (frames[top].index, frames[top].place) = (0, place)
        frames[top].cursor = next
        let element = place.element
        let isArray = count > 1 || element?.isList == true
        frames[top].isArray = isArray
        if count > 1, let element, !element.isList {
            report.repeated(at: nodes[child].offset, path(), localName(nodes[child]))
        }
        if place == .verbatim {
            appendKey(key(of: child), in: top)
            try appendSources(in: top)
        } else if element?.type.form == .xhtml {
            appendKey(of: nodes[child], in: top)
            try appendSources(in: top)
        } else if let form = element?.type.form ?? unknownForm(in: top) {
            try beginPrimitives(form, in: top)
        } else {
            appendKey(of: nodes[child], in: top)
            if isArray {
                json.note(nodes[child].offset)
                json.append(UInt8(ascii: "["))
            }
            frames[top].phase = .items
        }
    }

    private func isSameMember(_ a: Int, _ b: Int) -> Bool {
        guard nodes[a].place == nodes[b].place else { return false }
        if nodes[a].place.element != nil { return true }
        return nodes[a].namespace == nodes[b].namespace && localName(nodes[a]) == localName(nodes[b])
    }

    /// An unknown element is a primitive if all its occurrences have a `value`.
    private func unknownForm(in top: Int) -> TypeShape.Form? {
        guard frames[top].place == .unknown else { return nil }
        return everyItem(in: top) { value(of: $0) != nil } ? .string : nil
    }

    /// Opens the next object of a member, or ends the member.
    mutating func nextItem(in top: Int) throws(Diagnostic) {
        let item = frames[top].item
        guard item != frames[top].groupEnd else {
            if frames[top].isArray { json.append(UInt8(ascii: "]")) }
            frames[top].phase = .members
            return
        }
        pass(item, in: top)
        let place = frames[top].place.element
        if place?.holdsResource == true {
            try openResource(element(from: item + 1, before: Int(nodes[item].end)))
        } else {
            try open(item, shape: place?.type)
        }
    }

    /// Makes the item after this one the next of its member, with a comma between this one and those before.
    @inline(__always)
    private mutating func pass(_ item: Int, in top: Int) {
        if item != frames[top].group {
            json.append(UInt8(ascii: ","))
            frames[top].index &+= 1
        }
        frames[top].item = element(from: Int(nodes[item].sibling), before: frames[top].groupEnd)
    }

    func everyItem(in top: Int, _ condition: (Int) -> Bool) -> Bool {
        var item = frames[top].group
        while item != frames[top].groupEnd {
            if !condition(item) { return false }
            item = element(from: Int(nodes[item].sibling), before: frames[top].groupEnd)
        }
        return true
    }
}

// MARK: - Primitives

extension XMLTreeReader {
    @inline(__always)
    private mutating func beginPrimitives(_ form: TypeShape.Form, in top: Int) throws(Diagnostic) {
        let first = frames[top].group
        guard frames[top].isArray else {
            let value = value(of: first)
            let isExtended = isExtended(first)
            if value != nil || !isExtended {
                appendKey(of: nodes[first], in: top)
                appendPrimitive(value, of: first, form, in: top)
            }
            if isExtended {
                appendKey(of: nodes[first], companion: true, in: top)
                frames[top].phase = .items
                frames[top].item = frames[top].groupEnd
                try open(first, shape: known.element, isCompanion: true)
            }
            return
        }
        let hasCompanions = !everyItem(in: top) { !isExtended($0) }
        if !hasCompanions || !everyItem(in: top, { value(of: $0) == nil }) {
            appendKey(of: nodes[first], in: top)
            json.note(nodes[first].offset)
            json.append(UInt8(ascii: "["))
            var item = first
            while item != frames[top].groupEnd {
                if item != first { json.append(UInt8(ascii: ",")) }
                appendPrimitive(value(of: item), of: item, form, in: top)
                frames[top].index &+= 1
                item = element(from: Int(nodes[item].sibling), before: frames[top].groupEnd)
            }
            json.append(UInt8(ascii: "]"))
            frames[top].index = 0
        }
        if hasCompanions {
            appendKey(of: nodes[first], companion: true, in: top)
            json.note(nodes[first].offset)
            json.append(UInt8(ascii: "["))
            frames[top].phase = .companions
        }
    }

    /// Goes on in the `_name` array: `null` for a value without companion, an object for one that has it.
    mutating func nextCompanion(in top: Int) throws(Diagnostic) {
        while true {
            let item = frames[top].item
            guard item != frames[top].groupEnd else {
                json.append(UInt8(ascii: "]"))
                frames[top].phase = .members
                return
            }
            pass(item, in: top)
            if isExtended(item) { return try open(item, shape: known.element, isCompanion: true) }
            json.note(nodes[item].offset)
            json.append("null")
        }
    }

    /// The attribute `value` of a primitive element.
    @inline(__always)
    func value(of element: Int) -> Int? {
        var index = element &+ 1
        let end = Int(nodes[element].end)
        while index < end, nodes[index].kind == .attribute {
            if nodes[index].name == known.value.rawValue, nodes[index].prefixLength == 0 { return index }
            index &+= 1
        }
        return nil
    }

    /// Whether a primitive element holds more than its value.
    @inline(__always)
    private func isExtended(_ element: Int) -> Bool {
        var index = element &+ 1
        let end = Int(nodes[element].end)
        while index < end {
            let node = nodes[index]
            if node.kind != .attribute { return true }
            if node.flags & XMLNode.declaration == 0, node.name != known.value.rawValue || node.prefixLength != 0 {
                return true
            }
            index &+= 1
        }
        return false
    }

    @inline(__always)
    private mutating func appendPrimitive(_ value: Int?, of element: Int, _ form: TypeShape.Form, in top: Int) {
        let offset = nodes[element].offset
        guard let value else {
            if !isExtended(element) {
                report.missingValue(at: offset, path(), localName(nodes[element]))
            }
            json.note(offset)
            json.append("null")
            return
        }
        if form != .string {
            if let literal = literal(nodes[value], form) {
                json.note(offset)
                json.append(padded: bytes + literal.lowerBound, count: literal.count)
                return
            }
            if nodes[value].flags & XMLNode.decode != 0 {
                let text = XMLText.decode(nodes[value], in: bytes)
                if XMLLiteral.isValid(text, form) {
                    json.note(offset)
                    for byte in text.utf8 { json.append(byte) }
                    return
                }
            }
            report.notLiteral(at: offset, path(), localName(nodes[element]), form)
        }
        appendString(nodes[value], at: offset)
    }

    @inline(__always)
    private func literal(_ value: XMLNode, _ form: TypeShape.Form) -> Range<Int>? {
        guard value.flags & XMLNode.decode == 0 else { return nil }
        let range = Int(value.valueStart)..<Int(value.valueEnd)
        return XMLLiteral.isValid(UnsafeBufferPointer(start: bytes + range.lowerBound, count: range.count), form)
            ? range : nil
    }

    @inline(__always)
    mutating func appendString(_ attribute: XMLNode, at offset: Int) {
        json.note(offset)
        json.append(UInt8(ascii: "\""))
        let form: JSONTextBuilder.Form = attribute.flags & XMLNode.decode == 0 ? .verbatim : .attribute
        json.append(bytes, from: Int(attribute.valueStart), to: Int(attribute.valueEnd), as: form)
        json.append(UInt8(ascii: "\""))
    }
}

/// The XML text of a number or boolean that JSON can write without quotes.
enum XMLLiteral {
    static func isValid(_ text: String, _ form: TypeShape.Form) -> Bool {
        var text = text
        return text.withUTF8 { isValid($0, form) }
    }

    static func isValid(_ text: UnsafeBufferPointer<UInt8>, _ form: TypeShape.Form) -> Bool {
        switch form {
        case .boolean: text.elementsEqual("true".utf8) || text.elementsEqual("false".utf8)
        case .number: isNumber(text)
        case .string, .xhtml: false
        }
    }

    /// - Source: RFC 8259, section 6; FHIR R4 (4.0.1), datatypes.html#decimal, whose grammar is the same.
    private static func isNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var i = 0
        func digits() -> Bool {
            let start = i
            while i < text.count, text[i] &- 0x30 < 10 { i += 1 }
            return i > start
        }
        if i < text.count, text[i] == UInt8(ascii: "-") { i += 1 }
        if i < text.count, text[i] == UInt8(ascii: "0") { i += 1 } else if !digits() { return false }
        if i < text.count, text[i] == UInt8(ascii: ".") {
            i += 1
            if !digits() { return false }
        }
        if i < text.count, text[i] | 0x20 == UInt8(ascii: "e") {
            i += 1
            if i < text.count, text[i] == UInt8(ascii: "+") || text[i] == UInt8(ascii: "-") { i += 1 }
            if !digits() { return false }
        }
        return i == text.count && i > 0
    }
}
