/// Reads RFC 8259 text into a tape: the full grammar, UTF-8 validity and interned names in one pass, without recursion.
///
/// Unsafe on purpose, and the only unsafe reader of JSON: the input ends in `SourceBytes.margin` zero bytes, so a word
/// can be loaded at any offset up to `end`, and a zero byte stops every inner loop. All lengths are checked against
/// `end` where a token is accepted.
struct JSONScanner {
    private let bytes: UnsafePointer<UInt8>
    private let end: Int
    private let depthLimit: Int
    private let names = ElementNameIndex.shared
    private(set) var tape: TapeBuilder

    init(_ source: SourceBytes, depthLimit: Int) {
        bytes = UnsafePointer(source.start)
        end = source.count
        self.depthLimit = depthLimit
        tape = TapeBuilder(capacity: source.count / 16 + 16)
    }

    /// Reads one value and the white space around it, from `offset` to the end.
    mutating func scan(from offset: Int) throws(JSONFault) {
        var i = skipWhiteSpace(offset)
        if i >= end { throw JSONFault(reason: .empty, offset: end) }
        var open: [UInt32] = []
        open.reserveCapacity(32)
        var inObject = false
        var member: UInt8 = 0, name: UInt16 = 0, key = 0

        value: while true {
            // `i` is at the first byte of a value; `member`, `name` and `key` describe the key in front of it.
            let byte = bytes[i]
            switch byte {
            case UInt8(ascii: "\""):
                let start = i &+ 1
                var flags = TapeEntry.Kind.string | member
                i = try scanString(from: start, flags: &flags)
                append(flags, name, key, start, i &- start)
                i &+= 1
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                if open.count >= depthLimit { throw JSONFault(reason: .tooDeep, offset: i) }
                inObject = byte == UInt8(ascii: "{")
                open.append(UInt32(truncatingIfNeeded: tape.count))
                append((inObject ? TapeEntry.Kind.object : TapeEntry.Kind.array) | member, name, key, i, 0)
                i = skipWhiteSpace(i &+ 1)
                if inObject {
                    if bytes[i] != UInt8(ascii: "}") {
                        (member, name, key, i) = try scanKey(at: i)
                        continue value
                    }
                } else if bytes[i] != UInt8(ascii: "]") {
                    (member, name, key) = (0, 0, 0)
                    continue value
                }
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                let start = i
                i = try scanNumber(from: start)
                append(TapeEntry.Kind.number | member, name, key, start, i &- start)
            case UInt8(ascii: "t"):
                try expect("true", at: i)
                append(TapeEntry.Kind.true | member, name, key, i, 4)
                i &+= 4
            case UInt8(ascii: "f"):
                try expect("false", at: i)
                append(TapeEntry.Kind.false | member, name, key, i, 5)
                i &+= 5
            case UInt8(ascii: "n"):
                try expect("null", at: i)
                append(TapeEntry.Kind.null | member, name, key, i, 4)
                i &+= 4
            default:
                throw JSONFault(reason: i >= end ? .unexpectedEnd : .expectedValue, offset: i)
            }
            // After a value, or at the end of an empty container.
            while true {
                i = skipWhiteSpace(i)
                guard let container = open.last else {
                    if i < end { throw JSONFault(reason: .trailingContent, offset: i) }
                    tape.finish()
                    return
                }
                let byte = bytes[i]
                // A comma never follows an opening bracket: the empty container was seen above.
                if byte == UInt8(ascii: ",") {
                    i = skipWhiteSpace(i &+ 1)
                    if inObject {
                        (member, name, key, i) = try scanKey(at: i)
                    } else {
                        (member, name, key) = (0, 0, 0)
                    }
                    continue value
                }
                guard byte == (inObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                    throw JSONFault(reason: i >= end ? .unexpectedEnd : .expectedCommaOrEnd, offset: i)
                }
                i &+= 1
                tape.close(Int(container), at: i)
                open.removeLast()
                if let outer = open.last { inObject = tape.isObject(Int(outer)) }
            }
        }
    }

    @inline(__always)
    private mutating func append(_ flags: UInt8, _ name: UInt16, _ key: Int, _ start: Int, _ length: Int) {
        tape.append(flags, name: name, key: key, start: start, length: length)
    }

    @inline(__always)
    private func skipWhiteSpace(_ offset: Int) -> Int {
        var i = offset
        while true {
            let byte = bytes[i]
            if byte > 0x20 { return i }
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return i }
            // A line end and its indentation in one go.
            i &+= 1
            var others = word(at: i) ^ 0x2020_2020_2020_2020
            while others == 0 {
                i &+= 8
                others = word(at: i) ^ 0x2020_2020_2020_2020
            }
            i &+= others.trailingZeroBitCount &>> 3
        }
    }

    /// Reads `"name" :` and the white space behind it.
    @inline(__always)
    private func scanKey(at offset: Int) throws(JSONFault) -> (UInt8, UInt16, Int, Int) {
        guard bytes[offset] == UInt8(ascii: "\"") else {
            throw JSONFault(reason: offset >= end ? .unexpectedEnd : .expectedName, offset: offset)
        }
        let start = offset &+ 1
        var close: Int
        var name: UInt16
        // Most names fit two words, which are searched for the quote and looked up as they are.
        let first = word(at: start), firstSpecial = specialBytes(first)
        if firstSpecial != 0 {
            let length = firstSpecial.trailingZeroBitCount &>> 3
            close = start &+ length
            name = names.name(ofWords: first & lowBytes(length), 0)
        } else {
            let second = word(at: start &+ 8), secondSpecial = specialBytes(second)
            let length = secondSpecial.trailingZeroBitCount &>> 3  // 8 if there is none
            close = start &+ 8 &+ length
            name = names.name(ofWords: first, second & lowBytes(length))
        }
        if bytes[close] != UInt8(ascii: "\"") { (name, close) = try scanUnusualKey(from: start) }
        var i = close &+ 1
        if bytes[i] != UInt8(ascii: ":") {
            i = skipWhiteSpace(i)
            guard bytes[i] == UInt8(ascii: ":") else {
                throw JSONFault(reason: i >= end ? .unexpectedEnd : .expectedColon, offset: i)
            }
        }
        i &+= 1
        if bytes[i] == 0x20 { i &+= 1 }
        if bytes[i] <= 0x20 { i = skipWhiteSpace(i) }
        return (TapeEntry.Kind.member, name, start, i)
    }

    /// A key of 16 bytes or more, with an escape, or outside ASCII. `"\\u0069d"` is `id`: it has the name that it
    /// spells.
    @inline(never)
    private func scanUnusualKey(from start: Int) throws(JSONFault) -> (UInt16, Int) {
        var flags: UInt8 = 0
        let close = try scanString(from: start, flags: &flags)
        let key = UnsafeBufferPointer(start: bytes + start, count: close - start)
        guard flags & TapeEntry.Kind.escaped != 0 else { return (names.name(of: key).rawValue, close) }
        return (ElementName(JSONString.decode(key)).rawValue, close)
    }

    @inline(__always)
    private func lowBytes(_ count: Int) -> UInt64 { count == 0 ? 0 : UInt64.max &>> (64 &- 8 &* UInt64(count)) }

    /// From after the opening quote to the closing quote.
    @inline(__always)
    private func scanString(from start: Int, flags: inout UInt8) throws(JSONFault) -> Int {
        var i = start
        while true {
            // Eight bytes a step while none is a quote, a backslash, a control or outside ASCII.
            while true {
                let special = specialBytes(word(at: i))
                if special != 0 {
                    i &+= special.trailingZeroBitCount &>> 3
                    break
                }
                i &+= 8
            }
            let byte = bytes[i]
            if byte == UInt8(ascii: "\"") { return i }
            if byte >= 0x80 {
                flags |= TapeEntry.Kind.nonASCII
                i = try scanNonASCII(from: i)
            } else if byte == UInt8(ascii: "\\") {
                flags |= TapeEntry.Kind.escaped
                i = try scanEscape(at: i)
            } else {
                throw JSONFault(reason: i >= end ? .unexpectedEnd : .controlCharacter, offset: i)
            }
        }
    }

    /// A high bit for each byte that ends a run of plain characters; exact for the lowest such byte, which is the one
    /// used.
    @inline(__always)
    private func specialBytes(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quote = word ^ 0x2222_2222_2222_2222
        let backslash = word ^ 0x5C5C_5C5C_5C5C_5C5C
        return ((quote &- ones) | (backslash &- ones) | (word &- 0x2020_2020_2020_2020) | word) & 0x8080_8080_8080_8080
    }

    /// A run of well-formed multi-byte sequences.
    ///
    /// - Source: Unicode 15.0, section 3.9, table 3-7.
    @inline(__always)
    private func scanNonASCII(from start: Int) throws(JSONFault) -> Int {
        var i = start
        while true {
            // Kana and kanji are three bytes each: two characters a step, but for the leads E0 and ED, whose second
            // byte has a narrower range.
            while true {
                let pair = word(at: i)
                guard pair & 0x0000_C0C0_F0C0_C0F0 == 0x0000_8080_E080_80E0 else { break }
                // The nibbles of both leads: 0 (E0) and D (ED) go the careful way.
                let leads = pair & 0x0000_0000_0F00_000F
                guard leads & 0x0F != 0, leads & 0x0F != 0x0D, leads >= 0x0100_0000, leads &>> 24 != 0x0D else { break }
                i &+= 6
            }
            let byte = bytes[i]
            if byte < 0x80 { return i }
            let second = bytes[i &+ 1]
            if byte & 0xF0 == 0xE0 {
                guard second & 0xC0 == 0x80, bytes[i &+ 2] & 0xC0 == 0x80,
                    byte != 0xE0 || second >= 0xA0, byte != 0xED || second < 0xA0
                else { throw JSONFault(reason: .invalidUTF8, offset: i) }
                i &+= 3
            } else if byte >= 0xC2, byte < 0xE0 {
                guard second & 0xC0 == 0x80 else { throw JSONFault(reason: .invalidUTF8, offset: i) }
                i &+= 2
            } else if byte >= 0xF0, byte <= 0xF4 {
                guard second & 0xC0 == 0x80, bytes[i &+ 2] & 0xC0 == 0x80, bytes[i &+ 3] & 0xC0 == 0x80,
                    byte != 0xF0 || second >= 0x90, byte != 0xF4 || second < 0x90
                else { throw JSONFault(reason: .invalidUTF8, offset: i) }
                i &+= 4
            } else {
                throw JSONFault(reason: .invalidUTF8, offset: i)
            }
        }
    }

    private func scanEscape(at offset: Int) throws(JSONFault) -> Int {
        switch bytes[offset &+ 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return offset &+ 2
        case UInt8(ascii: "u"):
            for digit in 2..<6 {
                let byte = bytes[offset &+ digit]
                guard byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6 else {
                    throw fault(.invalidEscape, at: offset, reaching: offset &+ digit)
                }
            }
            return offset &+ 6
        default:
            throw fault(.invalidEscape, at: offset, reaching: offset &+ 1)
        }
    }

    private func fault(_ reason: JSONFault.Reason, at offset: Int, reaching reached: Int) -> JSONFault {
        JSONFault(reason: reached >= end ? .unexpectedEnd : reason, offset: reached >= end ? end : offset)
    }

    @inline(__always)
    private func scanNumber(from start: Int) throws(JSONFault) -> Int {
        var i = start
        if bytes[i] == UInt8(ascii: "-") { i &+= 1 }
        if bytes[i] == UInt8(ascii: "0") { i &+= 1 } else { i = try scanDigits(from: i, number: start) }
        if bytes[i] == UInt8(ascii: ".") { i = try scanDigits(from: i &+ 1, number: start) }
        if bytes[i] | 0x20 == UInt8(ascii: "e") {
            i &+= 1
            if bytes[i] == UInt8(ascii: "+") || bytes[i] == UInt8(ascii: "-") { i &+= 1 }
            i = try scanDigits(from: i, number: start)
        }
        // "01", "1x": what follows a number is checked here, where the finding can say so.
        let byte = bytes[i]
        if byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: ".") {
            throw JSONFault(reason: .invalidNumber, offset: start)
        }
        return i
    }

    @inline(__always)
    private func scanDigits(from start: Int, number: Int) throws(JSONFault) -> Int {
        var i = start
        while bytes[i] &- 0x30 < 10 { i &+= 1 }
        if i == start { throw JSONFault(reason: .invalidNumber, offset: number) }
        return i
    }

    private func expect(_ literal: StaticString, at offset: Int) throws(JSONFault) {
        for index in 0..<literal.utf8CodeUnitCount where bytes[offset + index] != literal.utf8Start[index] {
            throw JSONFault(reason: .invalidLiteral, offset: offset)
        }
        let next = bytes[offset + literal.utf8CodeUnitCount]
        if next &- 0x30 < 10 || (next | 0x20) &- 0x61 < 26 { throw JSONFault(reason: .invalidLiteral, offset: offset) }
    }

    @inline(__always)
    private func word(at offset: Int) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(bytes + offset).loadUnaligned(as: UInt64.self))
    }
}
