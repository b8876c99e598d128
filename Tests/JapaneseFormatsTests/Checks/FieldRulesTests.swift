import Testing

@testable import JapaneseFormats

@Suite("Fields of tagged files")
struct FieldRulesTests {
    @Test("the samples have no finding")
    func samples() throws {
        #expect(TaggedSamples.findings(try TaggedSamples.text(TaggedSamples.prescription)) == [])
        #expect(TaggedSamples.findings(try TaggedSamples.text(TaggedSamples.handbook)) == [])
    }

    @Test(
        "a changed line of a prescription gives what is wrong with it",
        arguments: [
            ("1,1,,13,見本", ["JHS-0301 1-2"]), ("1,,0123458,13,見本", []),
            ("1,4,0123458,48,見本", ["JHS-0305 1-1", "JHS-0308 1-2", "JHS-0305 1-3"]),
            ("11,1,,", ["JHS-0301 11-2"]), ("11,1,,ﾚｲｼﾞ", []), ("11,1,,レイジ", ["JHS-0303 11-3"]),
            ("12,", ["JHS-0301 12-1"]),
            ("12,3", ["JHS-0305 12-1"]), ("13,1985", []), ("13,19850230", ["JHS-0303 13-1"]), ("51,5081102", []),
            ("51,202611", ["JHS-0303 51-1"]), ("51,4400101", ["JHS-0306 51-1"]), ("24,101,0", ["JHS-0303 24-1"]),
            ("201,1,1,1,4,,薬,4,1,錠", ["JHS-0301 201-5"]), ("201,1,1,1,7,,薬,4,1,錠", []),
            ("201,1,1,1,2,612170709,,4,1,錠", []),
            ("201,1,1,1,4,2233002F1280,薬,1.50,1,錠", ["JHS-0307 201-7", "JHS-0408 241-3"]),
            ("201,1,1,1,4,2233002F1280,薬,-1,1,錠", ["JHS-0303 201-7"]),
            ("241,1,1,2/3,2", ["JHS-0408 241-3"]), ("241,1,1,4/2,2", []), ("241,1,1,2/0,2", ["JHS-0310 241-3"]),
            ("281,1,1,1,7,隔日,", ["JHS-0301 281-6"]), ("281,1,1,01,03,後発品変更不可,", []),
            ("281,1,1,1,3, 後発品変更不可,", ["JHS-0304 281-5"]), ("281,1,1,1,3,後発品\t変更不可,", ["JHS-0304 281-5"]),
            ("5,,,見本　一郎　見本　一郎　見本　一郎　見本　一郎", ["JHS-0302 5-3"]), ("2,105,東京都", ["JHS-0303 2-1"]),
            ("3,０３,,", ["JHS-0303 3-1"]), ("60,4-321,住所,03-0000-0000", ["JHS-0201 60"]), ("99,1", ["JHS-0201 99"]),
            ("x,1", ["JHS-0202 ?"]),
            ("12,2,1", ["JHS-0203 12-2"]),
        ] as [(String, [String])])
    func prescription(line: String, expected: [String]) throws {
        #expect(TaggedSamples.findings(try TaggedSamples.text(TaggedSamples.prescription, with: [line])) == expected)
    }

    @Test(
        "a changed line of a handbook gives what is wrong with it",
        arguments: [
            ("11,見本薬局,,,,,,,1", ["JHS-0301 11-2", "JHS-0301 11-3", "JHS-0301 11-4"]), ("1,例示　花子,2,S600714", []),
            ("1,例示　花子,2,S600714,,,,,,1234.5", ["JHS-0303 1-9"]), ("2,5,卵,1", ["JHS-0305 2-1"]),
            ("201,1,薬,4,錠,1,,1", []), ("201,1,薬,4,錠,7,X,1", ["JHS-0305 201-5"]), ("55,見本　一郎,内科,", ["JHS-0301 55-3"]),
        ] as [(String, [String])])
    func handbook(line: String, expected: [String]) throws {
        #expect(TaggedSamples.findings(try TaggedSamples.text(TaggedSamples.handbook, with: [line])) == expected)
    }

    @Test("a patient may leave out what a provider must write")
    func fromPatient() throws {
        let text = try TaggedSamples.text(TaggedSamples.handbook, with: ["11,見本薬局,,,,,,,1"])
        #expect(TaggedSamples.findings(text).count == 3)
        var lines = TaggedSamples.handbook
        lines[0] = "JAHISTC08,2"
        #expect(TaggedSamples.findings(try TaggedSamples.text(lines, with: ["11,見本薬局,,,,,,,1"])) == [])
    }

    @Test("a record or field of a newer version is told")
    func versions() throws {
        var lines = TaggedSamples.prescription
        lines[0] = "JAHIS5"
        #expect(
            TaggedSamples.findings(try TaggedSamples.text(lines, with: ["64,2"])) == ["JHS-0207 23-4", "JHS-0207 64"])
    }

    @Test("no finding quotes a value, and each has a place")
    func places() throws {
        let text = try TaggedSamples.text(TaggedSamples.prescription, with: ["12,9", "13,19853333"])
        for finding in text.validate() {
            #expect(!finding.message.ja.contains("19853333") && finding.position != nil && finding.hint != nil)
        }
        #expect(text.validate().first?.position?.line == 5)
        #expect(text.validate().first?.position?.column == 4)
    }
}
