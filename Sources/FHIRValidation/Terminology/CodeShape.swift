/// The form of a code: `#` a digit, `@` a letter A–Z, `*` either, `&` either or a point, any other character itself;
/// `{n}` or `{n,m}` after one of them says how many, `|` separates alternatives.
///
/// `####***@****` is a YJ code, `@##*{0,3}` a code of ICD-10 without its point.
struct CodeShape: Hashable, Sendable {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    struct Part: Hashable, Sendable {
        var symbol: UInt8
        var min = 1, max = 1

        func accepts(_ byte: UInt8) -> Bool {
            let isDigit = byte >= 0x30 && byte <= 0x39, isCapital = byte >= 0x41 && byte <= 0x5A
            return switch symbol {
            case UInt8(ascii: "#"): isDigit
            case UInt8(ascii: "@"): isCapital
            case UInt8(ascii: "*"): isDigit || isCapital
            case UInt8(ascii: "&"): isDigit || isCapital || byte == UInt8(ascii: ".")
            default: byte == symbol
            }
        }
    }

    /// As written.
    let text: String
    let alternatives: [[Part]]

    init(_ text: String) {
        self.text = text
        alternatives = text.utf8.split(separator: UInt8(ascii: "|")).map { alternative in
            var parts: [Part] = []
            var rest = alternative
            while let symbol = rest.popFirst() {
                guard symbol == UInt8(ascii: "{"), let end = rest.firstIndex(of: UInt8(ascii: "}")), !parts.isEmpty
                else {
                    parts.append(Part(symbol: symbol))
                    continue
                }
                let numbers = rest[..<end].split(separator: UInt8(ascii: ",")).compactMap { Int(Substring($0)) }
                parts[parts.count - 1].min = numbers.first ?? 1
                parts[parts.count - 1].max = numbers.last ?? 1
                rest = rest[rest.index(after: end)...]
            }
            return parts
        }
    }

    func matches(_ code: Bytes) -> Bool { alternatives.contains { Self.matches(code, $0) } }

    /// Each part takes as many bytes as it can: of no shape here does the next part need one of them.
    private static func matches(_ code: Bytes, _ parts: [Part]) -> Bool {
        var place = 0
        for part in parts {
            var count = 0
            while count < part.max, place < code.count, part.accepts(code[place]) {
                count += 1
                place += 1
            }
            if count < part.min { return false }
        }
        return place == code.count
    }
}
