/// Reads XML into a flat list of nodes: well-formedness and namespaces checked in one pass, without recursion.
///
/// No document type declarations: they are refused, and with them every entity but the five predefined ones. Only
/// UTF-8. Unsafe on purpose, and the only unsafe reader of XML: the input ends in `SourceBytes.margin` zero bytes, so a
/// word can be loaded at any offset up to `end`, and a zero byte stops every inner loop.
///
/// - Source: XML 1.0 (Fifth Edition); Namespaces in XML 1.0 (Third Edition). Production numbers stand at the functions.
struct XMLScanner: ~Copyable {
    /// The target of the processing instructions that Tasuki writes and reads.
    static let instructionTarget = "tasuki"

    /// How many attributes one tag may have.
    static let attributeLimit = 256

    let bytes: UnsafePointer<UInt8>
    let end: Int
    let depthLimit: Int
    let names = ElementNameIndex.shared
    let valueName = ElementName("value")
    var nodes: XMLNodes
    var namespaces = XMLNamespaces()
    /// The encoding declaration says US-ASCII.
    var isASCII = false
    /// Elements that are open, outermost first.
    private(set) var open: [Int] = []
    /// How many were open at most.
    private(set) var depth = 1

    init(_ source: SourceBytes, depthLimit: Int) {
        bytes = UnsafePointer(source.start)
        end = source.count
        self.depthLimit = depthLimit
        nodes = XMLNodes(capacity: source.count / 20 + 16)
        open.reserveCapacity(32)
    }

    /// Reads a whole document; the root element is node 0.
    ///
    /// - Source: production [1] document, [22] prolog.
    mutating func scan() throws(XMLFault) {
        var i = try scanProlog()
        i = try scanStartTag(at: i)
        while !open.isEmpty {
            i = try scanText(at: i)
            switch bytes[i &+ 1] {
            case UInt8(ascii: "/"): i = try scanEndTag(at: i)
            case UInt8(ascii: "!"):
                i = matches("<![CDATA[", at: i) ? try scanCDATA(at: i) : try scanComment(at: i)
            case UInt8(ascii: "?"): i = try scanInstruction(at: i, in: open[open.count &- 1])
            default: i = try scanStartTag(at: i)
            }
        }
        i = try scanMisc(at: i)
        if i < end { throw XMLFault(reason: .outsideRoot, offset: i) }
    }

    /// Productions [40] STag, [44] EmptyElemTag.
    private mutating func scanStartTag(at offset: Int) throws(XMLFault) -> Int {
        guard open.count < depthLimit else { throw XMLFault(reason: .tooDeep, offset: offset) }
        let element = nodes.count
        var (i, colon) = try scanName(at: offset &+ 1)
        nodes.append(node(.element, offset &+ 1, i, colon))
        var declares = false
        while true {
            let byte = bytes[i]
            if byte == UInt8(ascii: ">") {
                try finishStartTag(of: element, declares: declares)
                open.append(element)
                if open.count >= depth { depth = open.count &+ 1 }
                nodes.start[element].valueStart = UInt32(truncatingIfNeeded: i &+ 1)
                return i &+ 1
            }
            if byte == UInt8(ascii: "/") {
                guard bytes[i &+ 1] == UInt8(ascii: ">") else { throw fault(.markup, at: i &+ 1) }
                try finishStartTag(of: element, declares: declares)
                nodes.start[element].valueStart = UInt32(truncatingIfNeeded: i &+ 2)
                close(element, at: i &+ 2, depth: open.count &+ 1)
                return i &+ 2
            }
            guard XMLCharacters.isWhiteSpace(byte) else { throw fault(.markup, at: i) }
            i = skipWhiteSpace(i &+ 1)
            if bytes[i] != UInt8(ascii: ">"), bytes[i] != UInt8(ascii: "/") {
                i = try scanAttribute(at: i, of: element, &declares)
            }
        }
    }

    /// Production [41] Attribute; [25] Eq; [10] AttValue.
    @inline(__always)
    private mutating func scanAttribute(
        at offset: Int, of element: Int, _ declares: inout Bool
    ) throws(XMLFault) -> Int {
        let (nameEnd, colon) = try scanName(at: offset)
        var attribute = node(.attribute, offset, nameEnd, colon)
        var i = skipWhiteSpace(nameEnd)
        guard bytes[i] == UInt8(ascii: "=") else { throw fault(.markup, at: i) }
        i = skipWhiteSpace(i &+ 1)
        let quote = bytes[i]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw fault(.markup, at: i) }
        attribute.valueStart = UInt32(truncatingIfNeeded: i &+ 1)
        i = try scanAttributeValue(from: i &+ 1, quote, &attribute.flags)
        attribute.valueEnd = UInt32(truncatingIfNeeded: i)
        if isNamespaceDeclaration(attribute) {
            attribute.flags |= XMLNode.declaration
            declares = true
        }
        nodes.append(attribute)
        if nodes.count &- element > Self.attributeLimit { throw XMLFault(reason: .tooMany, offset: offset) }
        return i &+ 1
    }

    /// Production [10] AttValue without its quotes; gives the offset of the closing quote.
    @inline(__always)
    private func scanAttributeValue(from start: Int, _ quote: UInt8, _ flags: inout UInt8) throws(XMLFault) -> Int {
        var i = start
        let quotes = UInt64(quote) &* Word.ones
        while true {
            while true {
                let special = Word.special(word(at: i), quotes, Word.ampersand, Word.lessThan)
                if special != 0 {
                    i &+= special.trailingZeroBitCount &>> 3
                    break
                }
                i &+= 8
            }
            let byte = bytes[i]
            if byte == quote { return i }
            if byte >= 0x80 {
                i = try scanNonASCII(from: i)
            } else if byte == UInt8(ascii: "&") {
                flags |= XMLNode.decode
                i = try scanReference(at: i)
            } else if byte == UInt8(ascii: "<") {
                throw XMLFault(reason: .lessThanInAttribute, offset: i)
            } else if byte == 0x09 || byte == 0x0A || byte == 0x0D {
                flags |= XMLNode.decode
                i &+= 1
            } else {
                throw fault(.character, at: i)
            }
        }
    }

    /// Production [42] ETag; well-formedness constraint "Element Type Match".
    private mutating func scanEndTag(at offset: Int) throws(XMLFault) -> Int {
        let element = open[open.count &- 1]
        let nameLength = Int(nodes[element].nameLength)
        var i = offset &+ 2
        guard i &+ nameLength <= end, equal(bytes + i, bytes + Int(nodes[element].nameStart), nameLength) else {
            throw mismatch(at: offset, element)
        }
        i &+= nameLength
        if bytes[i] != UInt8(ascii: ">") {
            if XMLCharacters.isASCIIName(bytes[i]) || bytes[i] == UInt8(ascii: ":") || bytes[i] >= 0x80 {
                throw mismatch(at: offset, element)
            }
            i = skipWhiteSpace(i)
            guard bytes[i] == UInt8(ascii: ">") else { throw fault(.markup, at: i) }
        }
        close(element, at: i &+ 1, depth: open.count)
        open.removeLast()
        return i &+ 1
    }

    /// An end tag that is cut off, or that of another element.
    private func mismatch(at offset: Int, _ element: Int) -> XMLFault {
        var i = offset + 2
        while XMLCharacters.isASCIIName(bytes[i]) || bytes[i] == UInt8(ascii: ":") || bytes[i] >= 0x80 { i += 1 }
        guard i < end else { return XMLFault(reason: .unexpectedEnd, offset: offset) }
        return XMLFault(reason: .endTag, offset: offset, opened: Int(nodes[element].nameStart))
    }

    @inline(__always)
    private mutating func close(_ element: Int, at offset: Int, depth: Int) {
        let next = UInt32(truncatingIfNeeded: nodes.count)
        nodes.start[element].end = next
        nodes.start[element].sibling = next
        nodes.start[element].valueEnd = UInt32(truncatingIfNeeded: offset)
        if nodes[element].flags & XMLNode.declares != 0 { namespaces.leave(depth: depth) }
    }

    /// Production [14] CharData and [67] Reference, up to the next `<`.
    @inline(__always)
    private mutating func scanText(at offset: Int) throws(XMLFault) -> Int {
        var i = skipWhiteSpace(offset)
        if bytes[i] == UInt8(ascii: "<") { return i }
        var flags: UInt8 = 0
        while true {
            while true {
                let special = Word.special(word(at: i), Word.lessThan, Word.ampersand, Word.bracket)
                if special != 0 {
                    i &+= special.trailingZeroBitCount &>> 3
                    break
                }
                i &+= 8
            }
            let byte = bytes[i]
            if byte == UInt8(ascii: "<") { break }
            if byte >= 0x80 {
                i = try scanNonASCII(from: i)
            } else if byte == UInt8(ascii: "&") {
                flags |= XMLNode.decode
                i = try scanReference(at: i)
            } else if byte == UInt8(ascii: "]") {
                if matches("]]>", at: i) { throw XMLFault(reason: .sectionEnd, offset: i) }
                i &+= 1
            } else if byte == 0x0A || byte == 0x0D || byte == 0x09 {
                if byte == 0x0D { flags |= XMLNode.decode }
                i &+= 1
            } else {
                throw fault(.character, at: i)
            }
        }
        appendText(from: offset, to: i, flags)
        return i
    }

    mutating func appendText(from start: Int, to textEnd: Int, _ flags: UInt8) {
        guard let element = open.last else { return }
        nodes.start[element].flags |= XMLNode.text
        var text = node(.text, start, start, nil)
        text.flags = flags
        text.valueStart = UInt32(truncatingIfNeeded: start)
        text.valueEnd = UInt32(truncatingIfNeeded: textEnd)
        nodes.append(text)
    }
}
