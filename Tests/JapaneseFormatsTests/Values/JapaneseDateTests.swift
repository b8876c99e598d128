import Testing

@testable import JapaneseFormats

@Suite("Days in Japanese formats")
struct JapaneseDateTests {
    @Test(
        "a day reads in each spelling",
        arguments: [
            ("19850714", "1985-07-14", nil), ("3600714", "1985-07-14", .showa), ("S600714", "1985-07-14", .showa),
            ("5081110", "2026-11-10", .reiwa), ("R081110", "2026-11-10", .reiwa), ("198507", "1985-07", nil),
            ("36007", "1985-07", .showa), ("1985", "1985", nil), ("360", "1985", .showa),
        ] as [(String, String, JapaneseEra?)])
    func reading(text: String, date: String, era: JapaneseEra?) throws {
        let read = try #require(JapaneseDate(parsing: text, allowsPart: true))
        #expect(read.date.description == date)
        #expect(read.era == era)
    }

    @Test(
        "what is no day is none",
        arguments: ["", "19850230", "1985071", "6010101", "3000101", "S60071", "S6007141", "１９８５０７１４", "198507"])
    func refused(text: String) { #expect(JapaneseDate(parsing: text) == nil) }

    @Test(
        "a day belongs to its era",
        arguments: [
            ("S640107", true), ("S640108", false), ("H010107", false), ("H310430", true), ("R010430", false),
            ("R010501", true), ("19890107", true),
        ])
    func eras(text: String, fits: Bool) throws { #expect(try #require(JapaneseDate(parsing: text)).fitsEra == fits) }
}
