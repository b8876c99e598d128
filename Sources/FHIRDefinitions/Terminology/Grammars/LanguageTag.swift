/// The syntax of language tags: `ja`, `en-US`, `zh-Hant-TW`, `de-CH-1996`, `x-private`.
///
/// Well-formed is what the grammar allows; whether the registry has the subtag is not asked.
///
/// - Source: RFC 5646 (BCP 47), section 2.1.
enum LanguageTag {
    /// Tags from before the grammar that do not fit it.
    private static let irregular: Set<String> = [
        "en-gb-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo",
        "i-pwn", "i-tao", "i-tay", "i-tsu", "sgn-be-fr", "sgn-be-nl", "sgn-ch-de",
    ]

    static func isWellFormed(_ text: String) -> Bool {
        // The longest tag that anybody needs; the grammar sets no limit.
        guard (1...255).contains(text.utf8.count) else { return false }
        let tags = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard
            tags.allSatisfy({ tag in
                (1...8).contains(tag.count) && tag.allSatisfy(CodeGrammar.isLetterOrDigit)
            })
        else { return false }
        return hasForm(tags[...]) || irregular.contains(text.lowercased())
    }

    private typealias Tag = Substring.UTF8View

    private static func hasForm(_ tags: ArraySlice<Substring.UTF8View>) -> Bool {
        var rest = tags
        guard let first = rest.popFirst() else { return false }
        if isSingleton(first) { return isPrivateUse(first) && !rest.isEmpty }
        guard first.count >= 2, isAlphabetic(first) else { return false }
        // Up to three extended languages, only after a language of two or three letters.
        var extended = 0
        while first.count <= 3, extended < 3, let tag = rest.first, tag.count == 3, isAlphabetic(tag) {
            rest.removeFirst()
            extended += 1
        }
        if let tag = rest.first, tag.count == 4, isAlphabetic(tag) { rest.removeFirst() }
        if let tag = rest.first,
            (tag.count == 2 && isAlphabetic(tag)) || (tag.count == 3 && tag.allSatisfy(CodeGrammar.isDigit))
        {
            rest.removeFirst()
        }
        while let tag = rest.first, isVariant(tag) { rest.removeFirst() }
        while let tag = rest.first, isSingleton(tag), !isPrivateUse(tag) {
            rest.removeFirst()
            guard let next = rest.first, next.count >= 2 else { return false }
            while let next = rest.first, next.count >= 2 { rest.removeFirst() }
        }
        if let tag = rest.first, isPrivateUse(tag) { return rest.count > 1 }
        return rest.isEmpty
    }

    private static func isVariant(_ tag: Tag) -> Bool {
        tag.count >= 5 || (tag.count == 4 && tag.first.map(CodeGrammar.isDigit) ?? false)
    }

    private static func isSingleton(_ tag: Tag) -> Bool { tag.count == 1 }
    private static func isPrivateUse(_ tag: Tag) -> Bool { tag.count == 1 && tag.first.map { $0 | 0x20 } == 0x78 }
    private static func isAlphabetic(_ tag: Tag) -> Bool { tag.allSatisfy(CodeGrammar.isLetter) }
}
