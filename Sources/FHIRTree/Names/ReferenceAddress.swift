/// What the text of a reference says, made fit to be compared with the `fullUrl`s of a Bundle.
///
/// The version (`/_history/2`) stands apart; what follows `#` or `|` behind a URL is left out. A `urn:uuid:` or
/// `urn:oid:` is written in small letters, because the letter case of a UUID means nothing (RFC 4122, section 3); all
/// else is compared letter by letter.
///
/// - Source: FHIR R4 (4.0.1), references.html#literal and bundle.html#references.
package struct ReferenceAddress: Hashable, Sendable {
    /// A URL, a URN, or `Type/id`.
    package let target: String
    /// The version that the reference asks for.
    package let version: String?

    package init(_ text: String) {
        var text = text
        let parts = text.withUTF8(Self.parts)
        (target, version) = (parts.target ?? text, parts.version)
    }

    /// - Returns: no target if the whole text is one.
    private static func parts(of text: UnsafeBufferPointer<UInt8>) -> (target: String?, version: String?) {
        var end = 0, last = -1, before = -1, isPlain = true
        while true {
            end = UnsafeRawBufferPointer(text).passingWords(from: end, marks: marks)
            guard end < text.count, text[end] != UInt8(ascii: "#"), text[end] != UInt8(ascii: "|") else { break }
            if text[end] == slash { (before, last) = (last, end) }
            // Small letters of ASCII stay what they are.
            if text[end] & 0x80 != 0 || text[end] &- UInt8(ascii: "A") < 26 { isPlain = false }
            end += 1
        }
        var version: String?
        if before >= 0, text[(before + 1)..<last].elementsEqual("_history".utf8) {
            version = String(decoding: text[(last + 1)..<end], as: UTF8.self)
            end = before
        }
        if isPlain, end == text.count { return (nil, version) }
        let address = String(decoding: text[..<end], as: UTF8.self)
        guard !isPlain, end > 0, text[0] | 0x20 == UInt8(ascii: "u") else { return (address, version) }
        let lowercased = address.lowercased()
        let isURN = lowercased.hasPrefix("urn:uuid:") || lowercased.hasPrefix("urn:oid:")
        return (isURN ? lowercased : address, version)
    }

    /// Sets the high bit of the bytes to be looked at: slashes, what ends an address, what is no ASCII, and those among
    /// which the capital letters are.
    @inline(__always)
    private static func marks(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101, high: UInt64 = 0x8080_8080_8080_8080
        func places(_ byte: UInt64, of word: UInt64) -> UInt64 {
            let rest = word ^ ones &* byte
            return (rest &- ones) & ~rest
        }
        return
            (word | places(0x2F, of: word) | places(0x23, of: word) | places(0x7C, of: word)
            | places(0x40, of: word & (ones &* 0x60))) & high
    }

    /// Whether a text is an address letter by letter, and none of `Type/id`: nothing in it is left out, made small or
    /// part of a path.
    package static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var place = UnsafeRawBufferPointer(text).passingWords(from: 0, marks: marks)
        while place < text.count {
            let byte = text[place]
            if byte & 0x80 != 0 || byte & 0x60 == 0x40 || byte == slash || byte == UInt8(ascii: "#")
                || byte == UInt8(ascii: "|")
            {
                return false
            }
            place += 1
        }
        return true
    }

    private static let slash = UInt8(ascii: "/")

    /// Whether the target is `Type/id` and so means something only together with a server's base.
    package var isRelative: Bool {
        var target = target
        return target.withUTF8 { text in
            guard let slash = text.firstIndex(of: Self.slash) else { return false }
            return Self.isPath(text[..<slash], text[(slash + 1)...])
        }
    }

    /// `http://example.jp/fhir/` for `http://example.jp/fhir/Patient/1`; `nil` for a target of another form, such as
    /// a URN.
    package var base: String? {
        guard target.hasPrefix("http://") || target.hasPrefix("https://") else { return nil }
        var target = target
        return target.withUTF8 { text in
            guard let last = text.lastIndex(of: Self.slash), let before = text[..<last].lastIndex(of: Self.slash),
                // A host stands before them.
                text[..<before].count(where: { $0 == Self.slash }) > 1,
                Self.isPath(text[(before + 1)..<last], text[(last + 1)...])
            else { return nil }
            return String(decoding: text[...before], as: UTF8.self)
        }
    }

    /// Whether two parts look like the name of a resource type and an id. Any name and any id will do: a server's
    /// address must be seen also where a type is no type of R4 or an id is against the rules.
    private static func isPath(
        _ type: Slice<UnsafeBufferPointer<UInt8>>, _ id: Slice<UnsafeBufferPointer<UInt8>>
    ) -> Bool {
        guard let first = type.first, first &- UInt8(ascii: "A") < 26, !id.isEmpty else { return false }
        return !id.contains(slash) && type.allSatisfy { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
    }
}
