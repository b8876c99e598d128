import Tasuki
import Testing

@testable import JapaneseFormats
@testable import TasukiCommand

/// `^` in front of the place in the source; the excerpt has its caret where the place is.
private let cases: [(name: String, source: String, width: Int, text: String, caret: String)] = [
    ("short line", "{\n  ^\"a\": 1\n}", 20, "  \"a\": 1", "  ^"),
    ("start", "^{}", 20, "{}", "^"),
    ("end of input", "{}^", 20, "{}", "  ^"),
    ("empty", "^", 20, "", "^"),
    ("CR LF", "{\r\n^}\r\n", 20, "}", "^"),
    ("wide characters take two columns", "\"山田ﾀﾛｳ\": ^1", 20, "\"山田ﾀﾛｳ\": 1", "           ^"),
    ("a mark takes none", "\"か\u{3099}\": ^1", 20, "\"か\u{3099}\": 1", "      ^"),
    ("outside the plane", "\"𠮟る😀\": ^1", 20, "\"𠮟る😀\": 1", "          ^"),
    ("tab", "\t^1", 20, " 1", " ^"),
    ("byte order mark", "\u{FEFF}{^}", 20, "{}", " ^"),
    ("controls cannot steer the terminal", "\u{1B}[2J\u{202E}^1", 20, "\u{FFFD}[2J\u{FFFD}1", "     ^"),
    ("cut behind", "^0123456789012345678901234", 20, "0123456789012345678…", "^"),
    ("cut in front", "0123456789012345678901234^", 20, "…901234567890123456…", ""),
    ("cut on both sides", "0123456789012345678901234^5678901234567890123456789", 20, "…01234567", ""),
    ("a wide character is not cut in two", "日本語日本語日本語日本語^日本語日本語日本語日本語", 20, "", ""),
]

@Test("an excerpt fits, and its caret stands under the place", arguments: cases)
func excerpt(name: String, source: String, width: Int, text: String, caret: String) throws {
    let marked = Array(source.utf8)
    let offset = try #require(marked.firstIndex(of: UInt8(ascii: "^")))
    let bytes = SourceBytes(marked[..<offset] + marked[(offset + 1)...])
    let excerpt = SourceExcerpt(of: bytes, at: offset, line: 1, width: width)
    if caret.isEmpty {
        #expect(excerpt.text.hasPrefix("…"))
        // What stands at the caret is what stands at the place.
        let place = offset < bytes.count ? bytes.text(offset..<bytes.count).unicodeScalars.first : nil
        var column = 0
        let atCaret = excerpt.text.unicodeScalars.first { scalar in
            defer { column += TerminalText.width(of: scalar) }
            return column == excerpt.caretColumn
        }
        #expect(atCaret == place)
    } else {
        #expect(excerpt.text == text)
        #expect(excerpt.caret == caret)
    }
    #expect(TerminalText.width(of: excerpt.text) <= width)
}

@Test("an excerpt of CP932 is decoded, also where it is cut", arguments: [0, 3, 11, 40, 333, 1199])
func shiftJIS(place: Int) throws {
    let fields = (0..<200).map { "欄\($0)ｶﾅ漢字①" }, text = fields.joined(separator: ",")
    let before = fields[..<(place / 6)].map { $0 + "," }.joined()
    let encoded = try #require(TextEncoding.cp932.bytes("12,1\r\n" + text + "\r\n"))
    let offset = try #require(TextEncoding.cp932.bytes("12,1\r\n" + before)).count
    let excerpt = SourceExcerpt(of: SourceBytes(encoded), at: offset, line: 2, width: 60, encoding: .cp932)
    let shown = excerpt.text.filter { $0 != "…" }
    #expect(text.contains(shown) && !shown.isEmpty && TerminalText.width(of: excerpt.text) <= 60)
    var column = 0
    let atCaret = excerpt.text.unicodeScalars.drop { scalar in
        defer { column += TerminalText.width(of: scalar) }
        return column < excerpt.caretColumn
    }
    #expect(String(String.UnicodeScalarView(atCaret)).hasPrefix(fields[place / 6].prefix(5)), "\(excerpt.text)")
}

@Test("a place anywhere in a long line is shown", arguments: [1, 2, 3])
func everyPlace(bytesPerCharacter: Int) {
    let character = ["a", "é", "語"][bytesPerCharacter - 1]
    let bytes = SourceBytes(String(repeating: character, count: 1000))
    for index in 0...1000 {
        let excerpt = SourceExcerpt(of: bytes, at: index * bytesPerCharacter, line: 1, width: 100)
        #expect(TerminalText.width(of: excerpt.text) <= 100)
        #expect(excerpt.caretColumn <= TerminalText.width(of: excerpt.text))
        #expect(!excerpt.text.contains("\u{FFFD}"))
    }
}
