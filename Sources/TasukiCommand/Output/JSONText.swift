import Tasuki

/// JSON that the command itself has to say, with members in the order given.
indirect enum JSONText {
    case string(String), number(Int), boolean(Bool), array([JSONText]), object([(String, JSONText)])
    /// JSON of a record, as it is but for control characters, which can only stand in strings.
    case verbatim(String)

    /// Compact; a control character is escaped, so that the text can stand on any terminal.
    var text: String {
        switch self {
        case .string(let text): Self.quoted(text)
        case .number(let number): String(number)
        case .boolean(let value): String(value)
        case .verbatim(let text): Self.escapingControls(text)
        case .array(let items): "[" + items.map(\.text).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { "\(Self.quoted($0.0)):\($0.1.text)" }.joined(separator: ",") + "}"
        }
    }

    private static func escapingControls(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { 0x7F...0x9F ~= $0.value }) else { return text }
        return text.unicodeScalars.map { scalar in
            0x7F...0x9F ~= scalar.value ? "\\u00" + String(scalar.value, radix: 16) : String(scalar)
        }
        .joined()
    }

    /// - Source: RFC 8259, section 7.
    private static func quoted(_ text: String) -> String {
        if text.utf8.allSatisfy(isPlain) { return "\"" + text + "\"" }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// Whether a byte of a text surely begins or continues a character that stands as it is; `C2` may begin a control
    /// character.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2: false
        default: true
        }
    }
}
