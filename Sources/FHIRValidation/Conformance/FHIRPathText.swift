/// Looks at the text of an expression without compiling it.
enum FHIRPathText {
    /// The parts between the outermost `|`.
    static func alternatives(of text: String) -> [String] {
        var parts: [String] = [], part: [UInt8] = []
        var depth = 0
        var quote: UInt8?
        var isEscaped = false
        for byte in text.utf8 {
            if let open = quote {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == open {
                    quote = nil
                }
            } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") {
                quote = byte
            } else if byte == UInt8(ascii: "(") {
                depth += 1
            } else if byte == UInt8(ascii: ")") {
                depth -= 1
            } else if byte == UInt8(ascii: "|"), depth == 0 {
                parts.append(String(decoding: part, as: UTF8.self))
                part = []
                continue
            }
            part.append(byte)
        }
        return parts + [String(decoding: part, as: UTF8.self)]
    }

    /// The name with which a path begins, behind opening parentheses.
    static func firstName(of text: String) -> String? {
        let start = text.utf8.drop { $0 == UInt8(ascii: "(") || PrimitiveText.isWhiteSpace($0) }
        let name = start.prefix { PrimitiveText.isLetterOrDigit($0) || $0 == UInt8(ascii: "_") }
        return name.isEmpty ? nil : String(decoding: Array(name), as: UTF8.self)
    }
}
