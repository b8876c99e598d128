/// The two halves of a rule that is `collection.all(criterion)`, to find the elements of which it is not true.
///
/// - Source: FHIRPath 2.0.0, section 5.1.3 (`all`).
struct AllCriterion {
    let collection: String
    let criterion: String

    /// `nil` for a rule of another form: with an operator outside of parentheses, or with more behind `all()`.
    init?(_ text: String) {
        let bytes = Array(text.utf8.trimmedSpaces)
        guard bytes.last == UInt8(ascii: ")") else { return nil }
        var depth = 0, quote: UInt8?, start: Int?, index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if let open = quote {
                if byte == UInt8(ascii: "\\") { index += 1 } else if byte == open { quote = nil }
            } else {
                switch byte {
                case UInt8(ascii: "'"), UInt8(ascii: "`"): quote = byte
                case UInt8(ascii: "("), UInt8(ascii: "["):
                    if depth == 0 { start = index }
                    depth += 1
                case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
                default: guard depth > 0 || Self.isPathByte(byte) else { return nil }
                }
            }
            index += 1
        }
        let name = Array(".all".utf8)
        guard depth == 0, quote == nil, let start, start > name.count, bytes[..<start].suffix(name.count) == name[...]
        else { return nil }
        collection = String(decoding: bytes[..<(start - name.count)], as: UTF8.self)
        criterion = String(decoding: bytes[(start + 1)..<(bytes.count - 1)].trimmedSpaces, as: UTF8.self)
    }

    /// An expression that finds the elements of which the criterion is not true.
    var exceptions: String { "(\(collection)).where((\(criterion)).empty() or (\(criterion)).not())" }

    private static func isPathByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "%"),
            UInt8(ascii: "$"):
            true
        default: false
        }
    }
}

extension BidirectionalCollection<UInt8> {
    fileprivate var trimmedSpaces: SubSequence {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
            return self[endIndex...]
        }
        return self[first...last]
    }
}
