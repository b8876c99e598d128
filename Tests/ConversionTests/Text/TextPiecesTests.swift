import Testing

@testable import Conversion

@Suite("Texts in pieces")
struct TextPiecesTests {
    @Test(
        "a text is parted at a clause, at a blank, or between words",
        arguments: [
            ("一包化", 6, ["一包化"]),
            ("朝食後に服用。夕食後は不要", 20, ["朝食後に服用。", "夕食後は不要"]),
            ("朝食後に服用　夕食後は不要", 20, ["朝食後に服用", "夕食後は不要"]),
            ("とても長い文です１２０ｍｇ錠", 22, ["とても長い文です", "１２０ｍｇ錠"]),
            ("とても長い文です１２０ｍｇ錠", 27, ["とても長い文です１２０ｍｇ", "錠"]),
            ("ながい文です１０錠", 18, ["ながい文です１０錠"]),
            ("ながい文です１０錠", 16, ["ながい文です", "１０錠"]),
            ("1234567890", 4, ["1234", "5678", "90"]),
            ("ﾀﾞﾀﾞﾀﾞ", 3, ["ﾀﾞ", "ﾀﾞ", "ﾀﾞ"]),
            ("a,b", 3, ["a,", "b"]),
        ])
    func pieces(text: String, size: Int, expected: [String]) {
        #expect(text.pieces(ofSize: size) == expected)
        #expect(text.pieces(ofSize: nil) == [text])
    }

    @Test("every piece fits, and nothing but blanks at ends is left out", arguments: [2, 3, 7, 40, 100])
    func fits(size: Int) {
        let texts = [
            "１日３回　毎食後、ただし吐き気のあるときは飲まず、翌朝に5.25mgを追加してください。ｶﾀｶﾅのﾒﾓ", "🙂é髙①〜",
            "  　 blanks  at　ends 　", String(repeating: "あ,", count: 80),
        ]
        for text in texts {
            let pieces = text.pieces(ofSize: size)
            #expect(pieces.allSatisfy { $0.writtenSize <= size || $0.count == 1 })
            func letters(_ text: String) -> String { text.filter { $0 != " " && $0 != "　" } }
            #expect(letters(pieces.joined()) == letters(text))
        }
    }
}
