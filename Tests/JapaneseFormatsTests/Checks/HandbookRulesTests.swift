import FHIRPrimitives
import Testing

@testable import JapaneseFormats

@Suite("Fields of a handbook together")
struct HandbookRulesTests {
    @Test(
        "a changed line gives what does not fit",
        arguments: [
            (["51,見本クリニック,13,4,0123458,1"], ["JHS-0502 51-3", "JHS-0308 51-4"]),
            (["11,見本薬局,13,4,0123453,,,,1"], ["JHS-0308 11-4"]), (["11,見本薬局,13,4,,,,,1"], ["JHS-0301 11-4"]),
            (["3,薬,20261013,20261010,2"], ["JHS-0503 3-3"]), (["3,薬,20261010,,2"], []),
            (["3,薬,,,2,,4901234567894"], []), (["3,薬,,,2,,4901234567890"], ["JHS-0308 3-6"]),
            (["5,19850713,1"], ["JHS-0503 5-1"]), (["701,薬師,薬局,03-0000-0000,20260401,20260331,1"], ["JHS-0503 701-5"]),
            (["701,薬師,薬局,,,,1"], ["JHS-0301 701-3"]),
            (["301,1,塗布,14,日分,5,1,,1"], ["JHS-0505 301-3", "JHS-0505 301-4"]),
            (["301,1,塗布,1,調剤,5,1,,1"], []), (["301,1,,1,調剤,5,1,,1"], ["JHS-0301 301-2"]),
            (["301,1,,1,調剤,10,1,,1"], []), (["301,1,疼痛時,10,日分,3,1,,1"], ["JHS-0505 301-4"]),
            (["301,1,朝,14,日分,1,1,,2"], ["JHS-0509 301-8"]), (["301,1,朝,14,日分,1,1,,7"], ["JHS-0305 301-8"]),
            (["201,2,薬,4,錠,1,,1"], ["JHS-0204 201", "JHS-0204 301"]),
            (["201,1,薬,4,錠,1,X,1"], ["JHS-0312 201-6"]), (["201,1,薬,4,錠,1,,1,一般名,,2233002F1ZZZ"], ["JHS-0312 201-10"]),
            (["911,20261105093015,1,1"], ["JHS-0508 911-2"]),
            (["911,20261105093015,2,3"], ["JHS-0209 911", "JHS-0507 911-3"]),
            (["911,2026,2,1"], ["JHS-0209 911", "JHS-0507 911-1"]),
        ] as [([String], [String])])
    func lines(changes: [String], expected: [String]) throws {
        let found = TaggedSamples.findings(try TaggedSamples.text(TaggedSamples.handbook, with: changes))
        #expect(found.filter { !$0.hasPrefix("JHS-0206") } == expected)
    }

    @Test("what several records say together")
    func together() throws {
        let sample = TaggedSamples.handbook
        #expect(try TaggedSamples.findings(sample, without: ["51"]) == ["JHS-0501 11"])
        #expect(
            try TaggedSamples.findings(sample, adding: ["3,薬,,,1,1", "3,薬,,,1,1"], before: "5,") == ["JHS-0506 3-5"])
        let block = ["5,20261103,1", "11,見本クリニック,13,1,0123458,,,,1"]
        #expect(try TaggedSamples.findings(sample, adding: block) == ["JHS-0510 5-1"])
        let lines = TaggedSamples.lines(sample, adding: ["911,20261105093015,1,1", "401,注意,1"])
        #expect(TaggedSamples.findings(try TaggedSamples.text(lines)) == ["JHS-0507 911", "JHS-0508 911-2"])
    }

    @Test("a dispensing to come is told if a day is given", arguments: [("2026-11-01", 0), ("2026-10-31", 1)])
    func today(day: String, count: Int) throws {
        let text = try TaggedSamples.text(TaggedSamples.handbook)
        #expect(
            text.validate(today: try FHIRDate(parsing: day)).map(\.code) == Array(repeating: "JHS-0504", count: count))
    }
}
