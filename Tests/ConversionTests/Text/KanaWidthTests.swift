import Testing

@testable import Conversion

@Suite("Widths of kana")
struct KanaWidthTests {
    private static let texts: [(full: String, half: String)] = [
        ("ヤマダ　ハナコ", "ﾔﾏﾀﾞ ﾊﾅｺ"), ("ガギグパピプ", "ｶﾞｷﾞｸﾞﾊﾟﾋﾟﾌﾟ"), ("ヴァイオリン", "ｳﾞｧｲｵﾘﾝ"), ("ー・「」、。゛゜", "ｰ･｢｣､｡ﾞﾟ"),
        ("", ""),
    ]

    @Test("katakana have two widths", arguments: texts)
    func widths(full: String, half: String) {
        #expect(KanaWidth.half(full) == half)
        #expect(KanaWidth.full(half) == full)
    }

    @Test("marks that change no letter stay marks")
    func marks() {
        #expect(KanaWidth.full("ﾞaﾞｱﾟｶﾞﾞﾊﾞﾟ𠮷ﾞ a") == "゛a゛ア゜ガ゛バ゜𠮷゛　a")
        #expect(KanaWidth.full("カﾞハﾟ") == "ガパ")
    }

    @Test("other characters stay", arguments: ["山田", "ひらがな", "abc123", "ヰヱヮ", "𠮷"])
    func others(text: String) { #expect(KanaWidth.half(text) == text) }
}
