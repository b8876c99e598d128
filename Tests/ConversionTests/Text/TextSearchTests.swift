import Testing

@testable import Conversion

@Suite("Places and parts of a text")
struct TextSearchTests {
    private static let places: [(text: String, wanted: String, before: String?)] = [
        ("朝食後　服用", "　", "朝食後"), ("朝食後", "　", nil), ("あいう", "いう", "あ"), ("いい", "い", ""), ("い", "いい", nil),
        ("", "い", nil), ("い", "", nil), ("ああい", "あい", "あ"),
    ]

    @Test("a text is found where it first stands", arguments: places)
    func place(text: String, wanted: String, before: String?) {
        let found = text.firstPlace(of: wanted)
        #expect(found.map { String(text[..<$0.lowerBound]) } == before)
        #expect(found.map { String(text[$0]) } == (before == nil ? nil : wanted))
        let part = ("前" + text).dropFirst()
        #expect(part.firstPlace(of: wanted).map { String(part[..<$0.lowerBound]) } == before)
    }

    @Test("parts leave out what is empty")
    func parts() {
        #expect("あ　い　　う　".parts(between: "　") == ["あ", "い", "う"])
        #expect("".parts(between: "　") == [] && "　".parts(between: "　") == [])
        #expect("あ、い".dropFirst().parts(between: "、") == ["い"])
    }

    @Test("lines end where any character ends one", arguments: ["\n", "\r\n", "\u{0B}", "\u{85}", "\u{2028}"])
    func lines(end: String) {
        #expect("あ\(end)い\(end)\(end)".lines == ["あ", "い"] && "あ…い".lines == ["あ…い"])
        #expect("".lines == [] && end.lines == [])
    }
}
