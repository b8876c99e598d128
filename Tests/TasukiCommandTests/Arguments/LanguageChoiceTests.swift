import Tasuki
import Testing

@testable import TasukiCommand

private let cases: [(words: [String], environment: [String: String], language: BilingualText.Language)] = [
    ([], [:], .en),
    ([], ["LANG": "ja_JP.UTF-8"], .ja),
    ([], ["LANG": "ja"], .ja),
    ([], ["LANG": "C.UTF-8"], .en),
    ([], ["LC_ALL": "en_US.UTF-8", "LANG": "ja_JP.UTF-8"], .en),
    ([], ["LC_ALL": "", "LANG": "ja_JP.UTF-8"], .ja),
    ([], ["LC_MESSAGES": "ja_JP.UTF-8", "LANG": "en_US.UTF-8"], .ja),
    (["validate", "--lang", "en"], ["LANG": "ja_JP.UTF-8"], .en),
    (["--lang=ja"], [:], .ja),
    (["--lang", "xx"], ["LANG": "ja_JP.UTF-8"], .ja),
    (["--", "--lang", "ja"], [:], .en),
    (["--lang"], [:], .en),
]

@Test("the language comes from --lang, then from the locale", arguments: cases)
func language(words: [String], environment: [String: String], expected: BilingualText.Language) {
    #expect(LanguageChoice.language(of: words) { environment[$0] } == expected)
}
