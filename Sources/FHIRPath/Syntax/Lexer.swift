/// Cuts an expression into tokens.
///
/// - Source: FHIRPath 2.0.0, section 2.1 (lexical elements) and the grammar in appendix B.
struct Lexer {
    private let text: [UInt8]
    private var offset = 0
    private var joinedComments: [Int] = []

    init(_ text: String) { self.text = Array(text.utf8) }

    /// All tokens, the last of which is the end.
    static func tokens(of text: String) throws(PathFault) -> [Token] {
        var lexer = Lexer(text), tokens: [Token] = []
        while true {
            let token = try lexer.next()
            tokens.append(token)
            if token.kind == .end { return tokens }
        }
    }

    /// Where `//` stands between two names as in XPath: FHIRPath begins a comment there, which a reader may miss.
    static func joinedComments(in text: String) -> [Int] {
        var lexer = Lexer(text)
        while let token = try? lexer.next(), token.kind != .end {}
        return lexer.joinedComments
    }

    private func byte(at place: Int) -> UInt8? { place < text.count ? text[place] : nil }
    private var current: UInt8? { byte(at: offset) }

    private func part(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

    private mutating func next() throws(PathFault) -> Token {
        try skipBlanks()
        let start = offset
        guard let first = current else { return Token(kind: .end, offset: start) }
        switch first {
        case _ where Self.startsName(first):
            return Token(kind: .identifier(name()), offset: start)
        case _ where Self.isDigit(first):
            return Token(kind: number(), offset: start)
        case UInt8(ascii: "'"), UInt8(ascii: "`"):
            let content = try quoted(by: first)
            return Token(
                kind: first == UInt8(ascii: "'") ? .string(content) : .delimitedIdentifier(content), offset: start)
        case UInt8(ascii: "@"):
            offset += 1
            return Token(kind: .moment(moment()), offset: start)
        case UInt8(ascii: "$"):
            offset += 1
            return Token(kind: .special("$" + name()), offset: start)
        default:
            return Token(kind: .sign(try sign()), offset: start)
        }
    }

    private mutating func skipBlanks() throws(PathFault) {
        while let byte = current {
            if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
                offset += 1
            } else if byte == UInt8(ascii: "/"), self.byte(at: offset + 1) == UInt8(ascii: "/") {
                if isJoined { joinedComments.append(offset) }
                while let byte = current, byte != 0x0A, byte != 0x0D { offset += 1 }
            } else if byte == UInt8(ascii: "/"), self.byte(at: offset + 1) == UInt8(ascii: "*") {
                let start = offset
                offset += 2
                while current != nil, current != UInt8(ascii: "*") || self.byte(at: offset + 1) != UInt8(ascii: "/") {
                    offset += 1
                }
                guard current != nil else { throw PathFault(.unfinishedComment, at: start) }
                offset += 2
            } else {
                return
            }
        }
    }

    /// Whether the `//` here has no blank before it and a name behind.
    private var isJoined: Bool {
        guard let next = byte(at: offset + 2), Self.startsName(next) || next == UInt8(ascii: "@") else { return false }
        guard offset > 0 else { return true }
        let before = text[offset - 1]
        return Self.startsName(before) || Self.isDigit(before) || ")]`".utf8.contains(before)
    }

    private mutating func name() -> String {
        let start = offset
        while let byte = current, Self.startsName(byte) || Self.isDigit(byte) { offset += 1 }
        return part(start..<offset)
    }

    private mutating func digits() {
        while let byte = current, Self.isDigit(byte) { offset += 1 }
    }

    private mutating func number() -> Token.Kind {
        let start = offset
        digits()
        if current == UInt8(ascii: "."), let next = byte(at: offset + 1), Self.isDigit(next) {
            offset += 1
            digits()
        } else if current == UInt8(ascii: "L") {
            offset += 1
            return .long(part(start..<offset - 1))
        }
        return .number(part(start..<offset))
    }

    /// What may belong to a date or time: a `.` only when a digit follows, since `@2015.precision()` is a call; `+` and
    /// `-` only where a zone or the next part of a date may stand.
    private mutating func moment() -> String {
        let start = offset
        digits()
        while current == UInt8(ascii: "-"), let next = byte(at: offset + 1), Self.isDigit(next), offset - start < 8 {
            offset += 1
            digits()
        }
        guard current == UInt8(ascii: "T") else { return part(start..<offset) }
        let isTime = offset == start
        offset += 1
        while let byte = current, let next = self.byte(at: offset + 1) ?? 0x20 as UInt8? {
            if Self.isDigit(byte) || (byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")) && Self.isDigit(next) {
                offset += 1
            } else {
                break
            }
        }
        guard !isTime else { return part(start..<offset) }
        if current == UInt8(ascii: "Z") {
            offset += 1
        } else if current == UInt8(ascii: "+") || current == UInt8(ascii: "-"), isZone(at: offset + 1) {
            offset += 6
        }
        return part(start..<offset)
    }

    /// Whether `hh:mm` stands there.
    private func isZone(at start: Int) -> Bool {
        guard start + 5 <= text.count else { return false }
        return (0..<5).allSatisfy { $0 == 2 ? text[start + 2] == UInt8(ascii: ":") : Self.isDigit(text[start + $0]) }
    }

    private mutating func quoted(by quote: UInt8) throws(PathFault) -> String {
        let start = offset
        var content: [UInt8] = []
        offset += 1
        while let byte = current, byte != quote {
            if byte == UInt8(ascii: "\\") {
                try escape(into: &content)
            } else {
                content.append(byte)
                offset += 1
            }
        }
        guard current != nil else { throw PathFault(.unfinishedText, at: start) }
        offset += 1
        return String(decoding: content, as: UTF8.self)
    }

    /// - Source: FHIRPath 2.0.0, section 2.1.2: a `\` in front of what is no escape is left out.
    private mutating func escape(into content: inout [UInt8]) throws(PathFault) {
        let start = offset
        offset += 2
        switch byte(at: start + 1) {
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "f"): content.append(0x0C)
        case let mark? where #"'"`\/"#.utf8.contains(mark): content.append(mark)
        case UInt8(ascii: "u"):
            guard let unit = unit(at: start + 2) else { return content.append(UInt8(ascii: "u")) }
            offset = start + 6
            var scalar = Unicode.Scalar(unit)
            if 0xD800..<0xDC00 ~= unit, byte(at: offset) == UInt8(ascii: "\\"),
                byte(at: offset + 1) == UInt8(ascii: "u"),
                let low = self.unit(at: offset + 2), 0xDC00..<0xE000 ~= low
            {
                offset += 6
                scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(low) - 0xDC00)
            }
            guard let scalar else { throw PathFault(.unknownEscape, at: start) }
            content += Array(String(scalar).utf8)
        // In front of anything else the `\` says nothing.
        default: offset = start + 1
        }
    }

    /// Four hexadecimal digits.
    private func unit(at start: Int) -> UInt16? {
        guard start + 4 <= text.count else { return nil }
        let digits = part(start..<start + 4)
        return digits.utf8.count == 4 && !digits.hasPrefix("+") && !digits.hasPrefix("-")
            ? UInt16(digits, radix: 16) : nil
    }

    private mutating func sign() throws(PathFault) -> String {
        if offset + 2 <= text.count {
            let two = part(offset..<offset + 2)
            if ["<=", ">=", "!=", "!~"].contains(two) {
                offset += 2
                return two
            }
        }
        guard let byte = current, ".,()[]{}+-*/&|<>=~%".utf8.contains(byte) else {
            throw strayCharacter()
        }
        offset += 1
        return part(offset - 1..<offset)
    }

    private func strayCharacter() -> PathFault {
        // A scalar has four bytes at most; the text came from a string.
        let scalar = String(decoding: text[offset..<min(offset + 4, text.count)], as: UTF8.self).unicodeScalars.first
        guard let scalar else { return PathFault(.unexpectedEnd, at: offset) }
        let before = text[..<offset].last { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        let after = byte(at: offset + scalar.utf8.count)
        let slip = scalar == ":" ? slice : nil
        let meant = slip ?? SignSlips.slip(of: scalar, before: before, after: after)
        let isVisible = meant != .invisible && meant != .wideSpace
        let shown = isVisible ? String(scalar) : "U+" + String(scalar.value, radix: 16, uppercase: true)
        return PathFault(.strayCharacter(shown), at: offset, meant)
    }

    /// What `[first:end]` of other languages means, at its colon; `nil` if more than numbers stand between `[` and it.
    private var slice: PathSlip? {
        let isOther: (UInt8) -> Bool = { !Self.isDigit($0) && $0 != 0x20 && $0 != UInt8(ascii: "-") }
        guard let open = text[..<offset].lastIndex(where: isOther), text[open] == UInt8(ascii: "[") else { return nil }
        let close = text[(offset + 1)...].firstIndex(where: isOther) ?? text.count
        func number(_ range: Range<Int>) -> String { part(range).filter { $0 != " " } }
        return SignSlips.slice(first: number(open + 1..<offset), end: number(offset + 1..<close))
    }

    private static func startsName(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "_")
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
