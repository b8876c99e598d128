// From values to characters.

extension XMLRendering {
    @inline(__always)
    mutating func append(_ range: Range<Int>) {
        output.append(padded: storage.json.start + range.lowerBound, count: range.count)
    }

    /// A name as it is spelled in the JSON, or decoded.
    @inline(__always)
    mutating func appendName(_ name: Range<Int>) {
        if hasEscapedNames { return appendDecodedName(name) }
        append(name)
    }

    private mutating func appendDecodedName(_ name: Range<Int>) {
        guard sorter.bytes(name).contains(UInt8(ascii: "\\")) else { return append(name) }
        let text = JSONString.decode(storage.json, name)
        // The mark of a companion may be an escape too.
        for byte in text.utf8.drop(while: { $0 == UInt8(ascii: "_") }) { output.append(byte) }
    }

    @inline(__always)
    mutating func appendTag(_ name: Range<Int>) {
        output.append(UInt8(ascii: "<"))
        appendName(name)
    }

    mutating func appendEndTag(_ name: Range<Int>) {
        output.append("</")
        appendName(name)
        output.append(UInt8(ascii: ">"))
    }

    /// The `value` attribute of a primitive; nothing for `null`.
    @inline(__always)
    mutating func appendValue(_ entry: Int) {
        guard entry >= 0, storage.entries[entry].kind != .null else { return }
        output.append(" value=\"")
        if storage.entries[entry].kind == .string {
            appendString(entry)
        } else {
            append(storage.range(of: entry))
        }
        output.append(UInt8(ascii: "\""))
    }

    /// The characters of a string, for an attribute.
    @inline(__always)
    mutating func appendString(_ entry: Int) {
        let value = storage.entries[entry]
        let end = value.start + value.length
        var i = value.start
        while true {
            i = output.append(storage.json.start, from: i, to: end) { word in
                Word.matches(word, Word.ampersand) | Word.matches(word, Word.lessThan)
                    | Word.matches(word, Word.backslash) | Word.matches(word, Word.lastLead)
            }
            if i >= end { return }
            i = appendSpecial(at: i, end: end)
        }
    }

    /// What a JSON string may hold and an attribute may not; gives the offset behind it.
    private mutating func appendSpecial(at offset: Int, end: Int) -> Int {
        let bytes = storage.json.start
        switch bytes[offset] {
        case UInt8(ascii: "&"): output.append("&amp;")
        case UInt8(ascii: "<"): output.append("&lt;")
        case UInt8(ascii: "\\"):
            // The whole run of escapes at once: halves of surrogate pairs belong together.
            var i = offset
            while i < end, bytes[i] == UInt8(ascii: "\\") { i += bytes[i + 1] == UInt8(ascii: "u") ? 6 : 2 }
            appendEscaped(JSONString.decode(storage.json, offset..<i), inAttribute: true)
            return i
        default:
            // EF BF BE and EF BF BF are U+FFFE and U+FFFF.
            guard XMLText.isCarried(storage.json, offset..<min(offset + 3, end), false) else {
                output.append("\u{FFFD}")
                return offset + 3
            }
            output.append(bytes[offset])
        }
        return offset + 1
    }

    /// White space other than blanks is written so that it survives the normalisation of attribute values and line
    /// ends; a character that XML forbids becomes U+FFFD (an instruction beside it holds the original).
    ///
    /// - Source: XML 1.0 (Fifth Edition), sections 2.11 and 3.3.3.
    mutating func appendEscaped(_ text: String, inAttribute: Bool) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": output.append("&amp;")
            case "<": output.append("&lt;")
            case ">" where !inAttribute: output.append("&gt;")
            case "\"" where inAttribute: output.append("&quot;")
            case "\t" where inAttribute: output.append("&#9;")
            case "\n" where inAttribute: output.append("&#10;")
            case "\r": output.append("&#13;")
            case _ where !XMLCharacters.isCharacter(scalar.value): output.append("\u{FFFD}")
            default:
                for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { output.append(byte) }
            }
        }
    }

    mutating func breakLine(in top: Int) {
        if indent == nil || frames[top].hasText { return }
        breakLine(level: frames[top].level)
    }

    mutating func breakLine(level: Int) {
        guard let indent else { return }
        output.append(UInt8(ascii: "\n"))
        for _ in 0..<indent * level { output.append(UInt8(ascii: " ")) }
    }

    /// Writes `<?tasuki {…}?>` with the members of some entries as they stand in the JSON.
    mutating func writeInstruction(_ members: [Int], in top: Int) {
        breakLine(in: top)
        output.append("<?tasuki {")
        for (index, member) in members.enumerated() {
            if index > 0 { output.append(",") }
            let key = storage.keyRange(of: member) ?? 0..<0
            appendInstructionText(key.lowerBound - 1..<key.upperBound + 1)
            output.append(":")
            appendInstructionText(storage.range(of: member))
        }
        output.append("}?>")
    }

    /// JSON text; within its strings, what would end the instruction or is no character of XML is escaped.
    private mutating func appendInstructionText(_ range: Range<Int>) {
        var i = range.lowerBound
        while i < range.upperBound {
            let byte = storage.json.start[i]
            if byte == UInt8(ascii: ">"), i > range.lowerBound, storage.json.start[i - 1] == UInt8(ascii: "?") {
                output.append("\\u003e")
            } else if byte == 0xEF, !XMLText.isCarried(storage.json, i..<min(i + 3, range.upperBound), false) {
                if storage.json.start[i + 2] == 0xBE { output.append("\\ufffe") } else { output.append("\\uffff") }
                i += 2
            } else {
                output.append(byte)
            }
            i += 1
        }
    }
}
