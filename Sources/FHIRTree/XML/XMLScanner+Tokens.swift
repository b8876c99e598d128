// The small parts that every construct shares.

extension XMLScanner {
    /// Production [5] Name; of a colon, Namespaces [7] QName: the offset of the one that it may have.
    @inline(__always)
    func scanName(at start: Int) throws(XMLFault) -> (end: Int, colon: Int?) {
        var i = start
        if XMLCharacters.isASCIINameStart(bytes[i]) {
            repeat { i &+= 1 } while XMLCharacters.isASCIIName(bytes[i])
            if bytes[i] != UInt8(ascii: ":"), bytes[i] < 0x80, i &- start <= 0xFFFF { return (i, nil) }
        }
        return try scanQualifiedName(at: start)
    }

    @inline(never)
    private func scanQualifiedName(at start: Int) throws(XMLFault) -> (end: Int, colon: Int?) {
        var i = start
        var colon: Int?
        var atStart = true
        while true {
            let byte = bytes[i]
            if byte == UInt8(ascii: ":") {
                if colon != nil || atStart { throw XMLFault(reason: .qualifiedName, offset: start) }
                colon = i
                atStart = true
                i &+= 1
                continue
            }
            if byte < 0x80 {
                guard atStart ? XMLCharacters.isASCIINameStart(byte) : XMLCharacters.isASCIIName(byte) else { break }
                i &+= 1
            } else {
                let (scalar, length) = XMLText.scalar(at: i, in: bytes)
                guard length > 0 else { throw XMLFault(reason: .invalidUTF8, offset: i) }
                if isASCII { throw XMLFault(reason: .encoding, offset: i) }
                guard atStart ? XMLCharacters.isNameStart(scalar) : XMLCharacters.isName(scalar) else { break }
                i &+= length
            }
            atStart = false
        }
        if i == start { throw fault(.markup, at: i) }
        if atStart || i &- start > 0xFFFF { throw XMLFault(reason: .qualifiedName, offset: start) }
        return (i, colon)
    }

    @inline(__always)
    func node(_ kind: XMLNode.Kind, _ start: Int, _ nameEnd: Int, _ colon: Int?) -> XMLNode {
        let next = UInt32(truncatingIfNeeded: nodes.count &+ 1)
        var node = XMLNode(kind: kind, nameStart: UInt32(truncatingIfNeeded: start), end: next, sibling: next)
        node.nameLength = UInt16(truncatingIfNeeded: nameEnd &- start)
        let local = colon.map { $0 &+ 1 } ?? start
        node.prefixLength = UInt16(truncatingIfNeeded: local &- start)
        if nameEnd &- local == 5, word(at: local) & 0xFF_FFFF_FFFF == Word.value {
            node.name = valueName.rawValue
        } else if nameEnd > local, bytes[local] != UInt8(ascii: "_") {
            // No FHIR name starts with the underscore of a companion.
            node.name = names.name(at: bytes + local, count: nameEnd &- local)
        }
        return node
    }

    @inline(__always)
    func skipWhiteSpace(_ offset: Int) -> Int {
        var i = offset
        while true {
            guard XMLCharacters.isWhiteSpace(bytes[i]) else { return i }
            i &+= 1
            while word(at: i) == Word.blanks { i &+= 8 }
        }
    }

    @inline(__always)
    func matches(_ literal: StaticString, at offset: Int) -> Bool {
        equal(bytes + offset, literal.utf8Start, literal.utf8CodeUnitCount)
    }

    func matches(_ literal: String, at offset: Int) -> Bool {
        var i = offset
        for byte in literal.utf8 {
            guard bytes[i] == byte else { return false }
            i += 1
        }
        return true
    }

    @inline(__always)
    func equal(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        var index = 0
        while index < count {
            if a[index] != b[index] { return false }
            index &+= 1
        }
        return true
    }

    func text(_ start: Int, _ end: Int) -> String {
        String(decoding: UnsafeBufferPointer(start: bytes + start, count: end - start), as: UTF8.self)
    }

    func fault(_ reason: XMLFault.Reason, at offset: Int) -> XMLFault {
        XMLFault(reason: offset >= end ? .unexpectedEnd : reason, offset: min(offset, end))
    }

    @inline(__always)
    func word(at offset: Int) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(bytes + offset).loadUnaligned(as: UInt64.self))
    }
}
