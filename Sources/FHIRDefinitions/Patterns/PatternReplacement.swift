/// What stands in for each match: text with references to groups.
///
/// `$1` and `${1}` stand for a group by number, `$0` for the whole match, `${name}` for a group by name; `$$` and `\$`
/// for a dollar sign, `\\` for a backslash. Of the digits after `$`, as many count as name a group: `$10` is group 1
/// and `0` where there is no group 10. Any other `$` or `\` stands for itself. A group that took no part is empty.
///
/// - Source: FHIRPath 2.0.0, section 5.6.10 (`replaceMatches`), which names `${name}` and leaves the rest to the
///   platform; the rules are those on which Java and .NET agree.
package struct PatternReplacement: Hashable, Sendable {
    enum Part: Hashable, Sendable {
        case text([UInt8]), group(Int)
    }
    private(set) var parts: [Part] = []
    var hasGroups: Bool { parts.contains { if case .group(1...) = $0 { true } else { false } } }

    /// Reads a replacement for matches of a pattern.
    /// - Throws: ``PatternError`` for a group that the pattern does not have, and for the references of single
    ///   platforms (`$&`, `\1`).
    package init(_ text: String, for pattern: Pattern) throws(PatternError) {
        let bytes = Array(text.utf8)
        guard bytes.count <= Pattern.longestText else { throw PatternError(fault: .tooLong, offset: 0) }
        var (literal, index): ([UInt8], Int) = ([], 0)
        while index < bytes.count {
            let (start, next) = (index, index + 1 < bytes.count ? bytes[index + 1] : 0)
            switch (bytes[index], next) {
            case (UInt8(ascii: "$"), UInt8(ascii: "$")), (UInt8(ascii: "\\"), UInt8(ascii: "$")),
                (UInt8(ascii: "\\"), UInt8(ascii: "\\")):
                literal.append(next)
                index += 2
            case (UInt8(ascii: "$"), UInt8(ascii: "&")), (UInt8(ascii: "$"), UInt8(ascii: "`")),
                (UInt8(ascii: "$"), UInt8(ascii: "'")), (UInt8(ascii: "\\"), UInt8(ascii: "1")...UInt8(ascii: "9")):
                throw PatternError(fault: .unsupported, offset: start)
            case (UInt8(ascii: "$"), UInt8(ascii: "0")...UInt8(ascii: "9")), (UInt8(ascii: "$"), UInt8(ascii: "{")):
                let number =
                    next == UInt8(ascii: "{")
                    ? Self.named(bytes, &index, pattern) : Self.numbered(bytes, &index, pattern)
                guard let number, number < pattern.groupCount else {
                    throw PatternError(fault: .unknownGroup, offset: start)
                }
                parts += [.text(literal), .group(number)]
                literal = []
            default:
                literal.append(bytes[index])
                index += 1
            }
        }
        parts.append(.text(literal))
    }

    /// Reads `$1`: the first digit, and more as long as they name a group.
    private static func numbered(_ bytes: [UInt8], _ index: inout Int, _ pattern: Pattern) -> Int? {
        var number = Int(bytes[index + 1] - UInt8(ascii: "0"))
        index += 2
        while index < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) {
            let longer = number * 10 + Int(bytes[index] - UInt8(ascii: "0"))
            guard longer < pattern.groupCount else { break }
            number = longer
            index += 1
        }
        return number
    }

    /// Reads `${name}` or `${1}`.
    private static func named(_ bytes: [UInt8], _ index: inout Int, _ pattern: Pattern) -> Int? {
        guard let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")) else { return nil }
        let name = String(decoding: bytes[index + 2..<end], as: UTF8.self)
        index = end + 1
        return pattern.names[name] ?? (name.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(name) : nil)
    }
}
