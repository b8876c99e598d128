import Testing

@testable import JapaneseFormats

@Test(
    "NameBlankRule tells names whose parts are more than one blank apart",
    arguments: [
        ("11,,例示　花子,ﾚｲｼﾞ ﾊﾅｺ", []), ("11,,例示　　花子,ﾚｲｼﾞ  ﾊﾅｺ", ["11-2", "11-3"]), ("11,,例示 　花子,", ["11-2"]),
        ("11,,ジョン　Ｒ　スミス,", []), ("5,,ﾐﾎﾝ  ｲﾁﾛｳ,見本　一郎", ["5-2"]),
    ] as [(String, [String])])
func nameBlanks(line: String, expected: [String]) throws {
    let found = try TaggedSamples.text(TaggedSamples.prescription, with: [line]).validate()
        .filter { $0.code == "JHS-0304" }
    #expect(found.map(\.expression) == expected && found.allSatisfy { $0.severity == .warning })
}
