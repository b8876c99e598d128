import Testing

@testable import JapaneseFormats

@Suite("usages and their codes")
struct UsageAgreementRuleTests {
    @Test(
        "UsageAgreementRule",
        arguments: [
            (["111,1,2,1012040400000000,朝夕食後,2"], []), (["111,1,2,1012040400000000,朝夕食後,3"], ["JHS-0416 111-5"]),
            (["111,1,2,1012040400000000,朝夕食後,"], []), (["101,1,2,,14", "111,1,2,1050110000000000,疼痛時,9"], []),
            (["101,1,3,,1", "111,1,2,2B71200000000000,塗布１～２回,2"], []),
            (["101,1,3,,1", "111,1,2,2B71200000000000,塗布１～２回,3"], ["JHS-0416 111-5"]),
            (["111,1,2,2H73000000000000,点眼,3"], ["JHS-0416 111-3"]),
            (["101,1,3,,1"], ["JHS-0416 111-3"]), (["101,1,5,,1"], ["JHS-0416 111-3"]), (["101,1,2,,3"], []),
            (["101,1,9,,1"], []), (["111,1,2,0X0XXXXXXXXX0000,言葉,3"], []),
            (["101,1,1,,14", "111,1,2,1050110000000000,疼痛時,"], ["JHS-0416 111-3"]),
            (["101,1,2,,14", "111,1,2,1050110000000000,疼痛時,"], []),
            (["221,1,1,3,1,,,,V13NNNNN,V21NNNNN,,,"], []), (["221,1,1,3,1,,,,V13.0NNN,,,,"], []),
            (["221,1,1,3,1,,,,V12NNNNN,,,,"], ["JHS-0416 221-8"]),
            (["221,1,1,3,1,,,,V13NNNNN,V31NNNNN,,,"], ["JHS-0416 221-9"]),
            (["111,1,2,1012040400000000,朝夕食後,2", "221,1,1,2,1,1,,,,,,,"], ["JHS-0416 221-5"]),
            (["111,1,2,1012040400000000,朝夕食後,2", "221,1,1,3,1,,,,,,,,"], []),
        ] as [([String], [String])])
    func agreement(changes: [String], expected: [String]) throws {
        let text = try TaggedSamples.text(TaggedSamples.prescription, with: changes)
        let found = text.validate().filter { $0.code == "JHS-0416" }
        #expect(found.map { "\($0.code) \($0.expression)" } == expected)
        #expect(found.allSatisfy { $0.severity == .warning && $0.hint != nil })
    }

    @Test("the times of a day of a code are a number or a range")
    func times() {
        let cases: [(String, ClosedRange<Int>?)] = [
            ("1013044400000000", 3...3), ("2B71200000000000", 1...2), ("2H73000000000000", 3...3),
            ("1050110000000000", nil), ("101X000000000000", nil), ("2B84600000000000", nil), ("101", nil),
        ]
        for (code, times) in cases {
            #expect(UsageCode.times(code) == times, "\(code)")
            #expect(UsageCode.timesADay(code) == times.flatMap { $0.count == 1 ? $0.lowerBound : nil }, "\(code)")
        }
    }
}
