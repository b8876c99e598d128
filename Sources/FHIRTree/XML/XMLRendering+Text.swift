// From values to characters.

extension XMLRendering {
    mutating func append(_ text: String) { output.append(contentsOf: text.utf8) }

    @inline(__always)
    mutating func append(_ range: Range<Int>) { output.append(contentsOf: sorter.bytes(range)) }

    @inline(__always)
    mutating func appendTag(_ name: Range<Int>) {
        output.append(UInt8(ascii: "<"))
        append(name)
    }

    mutating func appendEndTag(_ name: Range<Int>) {
        append("</")
        append(name)
        output.append(UInt8(ascii: ">"))
    }

    /// The `value` attribute of a primitive; nothing for `null`.
    @inline(__always)
    mutating func appendValue(_ entry: Int) {
        guard entry >= 0, storage.entries[entry].kind != .null else { return }
        append(" value=\"")
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
        let range = Int(value.start)..<Int(value.start) + Int(value.length)
        if value.isEscaped {
            appendEscaped(JSONString.decode(storage.json, range), inAttribute: true)
            return
        }
        var start = range.lowerBound
        var i = start
        while i < range.upperBound {
            // No quotes and no controls in a JSON string without escapes.
            let byte = storage.json.start[i]
            if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == 0xEF {
                append(start..<i)
                if byte == 0xEF, !XMLText.isCarried(storage.json, i..<min(i + 3, range.upperBound), false) {
                    append("\u{FFFD}")
                    start = i + 3
                } else if byte != 0xEF {
                    append(byte == UInt8(ascii: "&") ? "&amp;" : "&lt;")
                    start = i + 1
                } else {
                    start = i
                }
                i = max(start, i + 1)
                continue
            }
            i += 1
        }
        append(start..<range.upperBound)
    }

    /// White space other than blanks is written so that it survives the normalisation of attribute values and line ends;
    /// a character that XML forbids becomes U+FFFD (an instruction beside it holds the original).
    ///
    /// - Source: XML 1.0 (Fifth Edition), sections 2.11 and 3.3.3.
    mutating func appendEscaped(_ text: String, inAttribute: Bool) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": append("&amp;")
            case "<": append("&lt;")
            case ">" where !inAttribute: append("&gt;")
            case "\"" where inAttribute: append("&quot;")
            case "\t" where inAttribute: append("&#9;")
            case "\n" where inAttribute: append("&#10;")
            case "\r": append("&#13;")
            case _ where !XMLCharacters.isCharacter(scalar.value): append("\u{FFFD}")
            default: output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }

    mutating func breakLine(in top: Int) {
        if indent == nil || frames[top].hasText { return }
        breakLine(level: frames.reduce(0) { $0 + ($1.wrapper == nil ? 1 : 2) })
    }

    mutating func breakLine(level: Int) {
        guard let indent else { return }
        output.append(UInt8(ascii: "\n"))
        output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent * level))
    }

    /// Writes `<?tasuki {…}?>` with the members of some entries as they stand in the JSON.
    mutating func writeInstruction(_ members: [Int], in top: Int) {
        breakLine(in: top)
        append("<?\(XMLScanner.instructionTarget) {")
        for (index, member) in members.enumerated() {
            if index > 0 { append(",") }
            let key = storage.keyRange(of: member) ?? 0..<0
            appendInstructionText(key.lowerBound - 1..<key.upperBound + 1)
            append(":")
            appendInstructionText(storage.range(of: member))
        }
        append("}?>")
    }

    /// JSON text; within its strings, what would end the instruction or is no character of XML is escaped.
    private mutating func appendInstructionText(_ range: Range<Int>) {
        var i = range.lowerBound
        while i < range.upperBound {
            let byte = storage.json.start[i]
            if byte == UInt8(ascii: ">"), i > range.lowerBound, storage.json.start[i - 1] == UInt8(ascii: "?") {
                append("\\u003e")
            } else if byte == 0xEF, !XMLText.isCarried(storage.json, i..<min(i + 3, range.upperBound), false) {
                append(storage.json.start[i + 2] == 0xBE ? "\\ufffe" : "\\uffff")
                i += 2
            } else {
                output.append(byte)
            }
            i += 1
        }
    }
}
