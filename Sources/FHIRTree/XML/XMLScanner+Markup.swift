// What stands outside elements and between them: prolog, comments, instructions, references, CDATA.

extension XMLScanner {
    /// Byte order mark, declaration and what may stand before the root; gives the offset of the root's `<`.
    mutating func scanProlog() throws(XMLFault) -> Int {
        try checkEncodingOfBytes()
        var i = matches("\u{FEFF}", at: 0) ? 3 : 0
        if matches("<?xml", at: i), XMLCharacters.isWhiteSpace(bytes[i + 5]) { i = try scanDeclaration(at: i) }
        i = try scanMisc(at: i)
        if i >= end { throw XMLFault(reason: .empty, offset: end) }
        if matches("<!DOCTYPE", at: i) { throw XMLFault(reason: .documentType, offset: i) }
        guard bytes[i] == UInt8(ascii: "<") else { throw fault(.outsideRoot, at: i) }
        return i
    }

    /// UTF-16 and UTF-32 show in the first bytes.
    ///
    /// - Source: appendix F.1, detection without external encoding information.
    private func checkEncodingOfBytes() throws(XMLFault) {
        guard end >= 2 else { return }
        switch (bytes[0], bytes[1]) {
        case (0xFE, 0xFF), (0xFF, 0xFE), (0x00, 0x3C), (0x3C, 0x00), (0x00, 0x00):
            throw XMLFault(reason: .encoding, offset: 0)
        default: return
        }
    }

    /// Production [23] XMLDecl, with [24] VersionInfo, [80] EncodingDecl, [32] SDDecl.
    private mutating func scanDeclaration(at offset: Int) throws(XMLFault) -> Int {
        var i = offset + 5
        var step = 0  // 1 after the version, 2 after the encoding, 3 after standalone
        while true {
            let afterSpace = skipWhiteSpace(i)
            if matches("?>", at: afterSpace) {
                guard step >= 1 else { throw XMLFault(reason: .declaration, offset: offset) }
                return afterSpace + 2
            }
            guard afterSpace > i else { throw fault(.declaration, at: i) }
            let (nameEnd, _) = try scanName(at: afterSpace)
            let name = text(afterSpace, nameEnd)
            let equals = skipWhiteSpace(nameEnd)
            guard bytes[equals] == UInt8(ascii: "=") else { throw fault(.declaration, at: equals) }
            let quote = skipWhiteSpace(equals + 1)
            guard bytes[quote] == UInt8(ascii: "\"") || bytes[quote] == UInt8(ascii: "'") else {
                throw fault(.declaration, at: quote)
            }
            i = quote + 1
            while bytes[i] != bytes[quote], bytes[i] >= 0x20, bytes[i] < 0x80 { i += 1 }
            guard bytes[i] == bytes[quote] else { throw fault(.declaration, at: i) }
            let value = text(quote + 1, i)
            i += 1
            switch name {
            case "version" where step == 0 && Self.isVersion(value): step = 1
            case "encoding" where step == 1 && Self.isEncodingName(value):
                step = 2
                switch value.lowercased() {
                case "utf-8", "utf8": break
                case "us-ascii", "ascii": isASCII = true
                default: throw XMLFault(reason: .encoding, offset: quote + 1)
                }
            case "standalone" where (step == 1 || step == 2) && (value == "yes" || value == "no"): step = 3
            default: throw XMLFault(reason: .declaration, offset: afterSpace)
            }
        }
    }

    /// Production [26] VersionNum.
    private static func isVersion(_ text: String) -> Bool {
        text.hasPrefix("1.") && text.count > 2 && text.dropFirst(2).utf8.allSatisfy { $0 &- 0x30 < 10 }
    }

    /// Production [81] EncName.
    private static func isEncodingName(_ text: String) -> Bool {
        guard let first = text.utf8.first, (first | 0x20) &- 0x61 < 26 else { return false }
        return text.utf8.allSatisfy { XMLCharacters.isASCIIName($0) }
    }

    /// Production [27] Misc, any number of them.
    mutating func scanMisc(at offset: Int) throws(XMLFault) -> Int {
        var i = offset
        while true {
            i = skipWhiteSpace(i)
            if matches("<!--", at: i) {
                i = try scanComment(at: i)
            } else if matches("<?", at: i) {
                i = try scanInstruction(at: i, in: nil)
            } else {
                return i
            }
        }
    }

    /// Production [15] Comment.
    func scanComment(at offset: Int) throws(XMLFault) -> Int {
        if matches("<!DOCTYPE", at: offset) { throw XMLFault(reason: .documentType, offset: offset) }
        guard matches("<!--", at: offset) else { throw fault(.markup, at: offset + 1) }
        var i = offset + 4
        while true {
            i = try scanCharacters(from: i, to: UInt8(ascii: "-"))
            if bytes[i + 1] == UInt8(ascii: "-") {
                guard bytes[i + 2] == UInt8(ascii: ">") else { throw fault(.comment, at: i + 2) }
                return i + 3
            }
            i += 1
        }
    }

    /// Production [16] PI, [17] PITarget; a target has no colon (Namespaces, section 7). One of Tasuki's own is noted.
    mutating func scanInstruction(at offset: Int, in element: Int?) throws(XMLFault) -> Int {
        let (targetEnd, colon) = try scanName(at: offset + 2)
        let target = text(offset + 2, targetEnd)
        guard colon == nil, target.lowercased() != "xml" else {
            throw XMLFault(reason: .instruction, offset: offset)
        }
        if matches("?>", at: targetEnd) { return targetEnd + 2 }
        guard XMLCharacters.isWhiteSpace(bytes[targetEnd]) else { throw fault(.instruction, at: targetEnd) }
        let start = skipWhiteSpace(targetEnd)
        var i = start
        while true {
            i = try scanCharacters(from: i, to: UInt8(ascii: "?"))
            if bytes[i + 1] == UInt8(ascii: ">") { break }
            i += 1
        }
        if let element, target == Self.instructionTarget {
            nodes.start[element].flags |= XMLNode.instruction
            var instruction = node(.instruction, offset, offset, nil)
            instruction.valueStart = UInt32(truncatingIfNeeded: start)
            instruction.valueEnd = UInt32(truncatingIfNeeded: i)
            nodes.append(instruction)
        }
        return i + 2
    }

    /// Productions [18] CDSect to [21] CDEnd.
    mutating func scanCDATA(at offset: Int) throws(XMLFault) -> Int {
        let start = offset + 9
        var i = start
        while true {
            i = try scanCharacters(from: i, to: UInt8(ascii: "]"))
            if matches("]]>", at: i) { break }
            i += 1
        }
        if i > start { appendText(from: start, to: i, XMLNode.cdata | XMLNode.decode) }
        return i + 3
    }

    /// Production [2] Char, any number of them up to a certain one.
    private func scanCharacters(from start: Int, to stop: UInt8) throws(XMLFault) -> Int {
        var i = start
        while true {
            let byte = bytes[i]
            if byte == stop { return i }
            if byte >= 0x80 {
                i = try scanNonASCII(from: i)
            } else if byte >= 0x20 || XMLCharacters.isWhiteSpace(byte) {
                i += 1
            } else {
                throw fault(.character, at: i)
            }
        }
    }

    /// Productions [66] CharRef and [68] EntityRef; constraints "Legal Character" and "Entity Declared".
    func scanReference(at offset: Int) throws(XMLFault) -> Int {
        guard bytes[offset + 1] == UInt8(ascii: "#") else {
            for name in ["amp;", "lt;", "gt;", "quot;", "apos;"] where matches(name, at: offset + 1) {
                return offset + 1 + name.utf8.count
            }
            throw XMLFault(reason: .reference, offset: offset)
        }
        guard let (scalar, next) = XMLText.characterReference(at: offset, in: bytes) else {
            throw XMLFault(reason: .reference, offset: offset)
        }
        guard XMLCharacters.isCharacter(scalar) else {
            throw XMLFault(reason: .characterReference, offset: offset)
        }
        return next
    }

    /// A run of well-formed multi-byte sequences; U+FFFE and U+FFFF are no characters of XML.
    ///
    /// - Source: Unicode 15.0, section 3.9, table 3-7; production [2] Char.
    @inline(__always)
    func scanNonASCII(from start: Int) throws(XMLFault) -> Int {
        if isASCII { throw XMLFault(reason: .encoding, offset: start) }
        var i = start
        while bytes[i] >= 0x80 {
            // Leads E1…EC, EE: any two continuation bytes make a character, and most Japanese text is of this kind.
            let lead = bytes[i]
            if lead > 0xE0, lead < 0xEF, lead != 0xED, bytes[i &+ 1] & 0xC0 == 0x80, bytes[i &+ 2] & 0xC0 == 0x80 {
                i &+= 3
                continue
            }
            let (scalar, length) = XMLText.scalar(at: i, in: bytes)
            guard length > 0 else { throw XMLFault(reason: .invalidUTF8, offset: i) }
            guard scalar & 0xFFFE != 0xFFFE || scalar > 0xFFFF else { throw XMLFault(reason: .character, offset: i) }
            i &+= length
        }
        return i
    }
}
