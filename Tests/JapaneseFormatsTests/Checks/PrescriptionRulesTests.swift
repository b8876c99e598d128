import Testing

@testable import JapaneseFormats

@Suite("Fields of a prescription together")
struct PrescriptionRulesTests {
    /// The findings of the sample with two RPs, lines put in the place of those with the same number.
    private func findings(_ changes: [String], _ codes: String = "JHS-04") throws -> [String] {
        TaggedSamples.findings(try TaggedSamples.text(TaggedSamples.twoRPs, with: changes))
            .filter { $0.hasPrefix(codes) }
    }

    @Test(
        "NumberingRule",
        arguments: [
            (["81,2,,備考"], ["JHS-0401 81-1"]), (["81,1,,備考"], []),
        ] as [([String], [String])])
    func remarks(changes: [String], expected: [String]) throws { #expect(try findings(changes) == expected) }

    @Test("NumberingRule: supplements with one number, and gaps in the service's records")
    func otherNumbers() throws {
        let added = ["181,2,1,2,一包化,,", "181,2,1,4,粉砕,,", "181,2,7,4,粉砕,,", "281,2,1,1,,甲,", "281,2,1,1,,乙,"]
        let found = try TaggedSamples.findings(TaggedSamples.twoRPs, adding: added)
        #expect(found.filter { $0.hasPrefix("JHS-0401") } == ["JHS-0401 181-2", "JHS-0401 281-3"])
        var lines = TaggedSamples.twoRPs + ["301,2,,説明", "302,1,値", "302,2,値"]
        lines[0] = "SJ1"
        let text = try TaggedSamples.text(lines)
        let gaps = text.validate().filter { $0.code == "JHS-0401" }
        #expect(gaps.map(\.expression) == ["301-1"] && gaps.allSatisfy { $0.severity == .warning })
    }

    @Test("NumberingRule: RPs and drugs")
    func numbers() throws {
        let added = ["101,4,1,,7", "111,4,1,,朝,1", "201,4,2,1,2,612170709,薬,1,1,錠"]
        let found = try TaggedSamples.findings(TaggedSamples.twoRPs, adding: added)
        #expect(found == ["JHS-0401 101-1", "JHS-0401 201-2"])
    }

    @Test(
        "SplitDispensingRule",
        arguments: [
            (["102,1,7,14"], ["JHS-0402 102"]), (["63,2,1", "102,1,7,14"], []),
            (["63,2,1", "102,1,7,28"], ["JHS-0403 102-3"]),
            (["63,2,1", "102,1,28,14"], ["JHS-0404 102-2"]), (["63,2,3"], ["JHS-0405 63-2"]),
            (["63,4,1"], ["JHS-0405 63-1"]), (["63,3,3"], []), (["63,2,1", "64,2"], ["JHS-0406 63"]),
        ] as [([String], [String])])
    func split(changes: [String], expected: [String]) throws {
        // Record 102 stands before 111.
        #expect(try findings(changes).filter { !$0.hasPrefix("JHS-0206") } == expected)
    }

    @Test(
        "DoseRule",
        arguments: [
            (["241,1,1,2,2"], []), (["241,1,1,2,3"], ["JHS-0408 241-3"]), (["241,1,1,1.33,3"], []),
            (["241,1,1,1.3,3"], ["JHS-0408 241-3"]), (["241,1,1,4/3,3"], []), (["241,1,1,2,"], []),
            (["201,1,1,1,4,2233002F1280,薬,1.33333,1,錠", "241,1,1,2/3,2"], []),
            (["201,1,1,1,4,2233002F1280,薬,1.33,1,錠", "241,1,1,2/3,2"], []),
            (["201,1,1,1,4,2233002F1280,薬,1.3,1,錠", "241,1,1,2/3,2"], ["JHS-0408 241-3"]),
            (["201,1,1,1,4,2233002F1280,薬,1.43,1,錠", "241,1,1,2/3,2"], ["JHS-0408 241-3"]),
            (["241,1,1,999999.99999,999999999"], []),
            (["221,1,1,2,2,,,,,,,,"], []), (["221,1,1,2,1,,,,,,,,"], ["JHS-0407 221"]),
            (["221,1,1,2,1,1,,,,,,,"], ["JHS-0416 221-5"]), (["221,1,1,2,x,1,,,,,,,"], ["JHS-0416 221-5"]),
        ] as [([String], [String])])
    func dose(changes: [String], expected: [String]) throws { #expect(try findings(changes) == expected) }

    @Test("PublicExpenseRule")
    func publicExpense() throws {
        #expect(try findings(["231,1,1,1,,,"]) == ["JHS-0410 231-3", "JHS-0409 201"])
        #expect(try findings(["27,54136015,7654320", "231,1,1,1,,,"]) == ["JHS-0409 201"])
        let all = ["231,1,1,1,,,", "231,1,2,1,,,", "231,2,1,1,,,"]
        let found = try TaggedSamples.findings(
            TaggedSamples.twoRPs + all, adding: ["27,54136015,7654320"], before: "51", codes: "JHS-04")
        #expect(found == [])
    }

    @Test(
        "PrescriptionDateRule",
        arguments: [
            (["52,20261102"], []), (["52,20261101"], ["JHS-0412 52-1"]), (["13,20261103"], ["JHS-0411 51-1"]),
            (["13,202611"], []), (["13,2027"], ["JHS-0411 51-1"]), (["52,5081101"], ["JHS-0412 52-1"]),
        ] as [([String], [String])])
    func dates(changes: [String], expected: [String]) throws { #expect(try findings(changes) == expected) }

    @Test(
        "PatientPaymentRule",
        arguments: [
            (["14,3"], ["JHS-0413 14-1"]), (["13,20200402", "14,3"], []), (["13,20200401", "14,3"], ["JHS-0413 14-1"]),
            (["13,2020", "14,3"], []), (["14,1"], ["JHS-0413 14-1"]), (["13,19561102", "14,1"], []),
            (["13,19561103", "14,1"], ["JHS-0413 14-1"]), (["13,1956", "14,1"], []),
            (["13,19600101", "14,1", "21,7", "22,39137773"], []), (["13,19460301", "14,5", "21,1"], ["JHS-0413 14-1"]),
            (["13,19460301", "14,5", "21,7", "22,39137773"], []),
        ] as [([String], [String])])
    func payment(changes: [String], expected: [String]) throws { #expect(try findings(changes) == expected) }

    @Test("PatientPaymentRule: kind 5 stands from JAHIS9 on", arguments: ["JAHIS8", "JAHIS9", "JAHIS10"])
    func paymentOfVersion(header: String) throws {
        var lines = TaggedSamples.twoRPs
        lines[0] = header
        let text = try TaggedSamples.text(lines, with: ["13,19460301", "14,5", "21,7", "22,39137773"])
        #expect(TaggedSamples.findings(text).filter { $0.hasPrefix("JHS-0413") }.isEmpty == (header != "JAHIS8"))
    }

    @Test(
        "InsurerRule",
        arguments: [
            (["21,1"], []), (["21,7"], ["JHS-0414 22-1"]), (["21,1", "22,39137773"], ["JHS-0414 22-1"]),
            (["21,2", "22,138073"], []), (["21,2", "22,00138073"], []), (["21,1", "22,138073"], ["JHS-0414 22-1"]),
            (["21,1", "22,"], []), (["21,3", "22,138073"], []), (["21,1", "22,Z3"], []), (["22,39137773"], []),
        ] as [([String], [String])])
    func insurer(changes: [String], expected: [String]) throws { #expect(try findings(changes) == expected) }

    @Test(
        "UsageGapRule",
        arguments: [
            ("1012040400000000", nil, []), ("101X000000000000", nil, ["JHS-0415 111-3"]),
            ("101X000000000000", "181,1,1,5,朝食後と15時,,", []),
            ("101X000000000000", "181,1,1,2,一包化,,", ["JHS-0415 111-3"]),
            ("0X0XXXXXXXXX0000", nil, ["JHS-0415 111-3"]), ("1033IPX000000000", nil, []),
            ("103XIP0000000000", nil, ["JHS-0415 111-3"]),
        ] as [(String, String?, [String])])
    func usage(code: String, supplement: String?, expected: [String]) throws {
        var lines = TaggedSamples.prescription
        lines[0] = "SJ1"
        let changes = ["111,1,3,\(code),１日２回朝夕食後　服用,2"] + [supplement].compactMap { $0 }
        let found = TaggedSamples.findings(try TaggedSamples.text(lines, with: changes))
        #expect(found.filter { $0.hasPrefix("JHS-0415") } == expected)
    }

    @Test(
        "CheckDigitRule, CodeFormRule, CharacterRule",
        arguments: [
            (["22,06138888"], ["JHS-0308 22-1"]), (["22,138073"], []), (["22,138074"], ["JHS-0308 22-1"]),
            (["21,3", "22,06138888"], []), (["27,54136015,7654321"], ["JHS-0308 27-2"]),
            (["1,1,0123457,13,見本"], ["JHS-0308 1-2"]), (["1,,0123458,13,見本"], []),
            (["23,１２３,４５６７,1,1"], ["JHS-0309 23-4"]), (["23,１２３,４５６７,1,"], []),
            (["111,1,2,10120404,朝夕,2"], ["JHS-0309 111-3"]), (["111,1,1,1012040400000000,朝夕,2"], ["JHS-0312 111-3"]),
            (["201,1,1,1,4,2233002F128,薬,4,1,錠"], ["JHS-0309 201-5"]),
            (["201,1,1,1,7,2171014M2ZZZ,薬,4,1,錠"], []), (["201,1,1,1,7,2171014M2123,薬,4,1,錠"], ["JHS-0309 201-5"]),
            (["201,1,1,1,2,61217070,薬,4,1,錠"], ["JHS-0309 201-5"]), (["5,,,高橋　一郎"], []),
            (["5,,,髙橋　一郎"], ["JHS-0311 5-3"]), (["81,1,,①朝"], ["JHS-0311 81-3"]),
            (["201,1,1,1,4,2233002F1280,薬,0,1,錠"], ["JHS-0310 201-7"]), (["101,1,1,,0"], ["JHS-0310 101-4"]),
        ] as [([String], [String])])
    func forms(changes: [String], expected: [String]) throws { #expect(try findings(changes, "JHS-03") == expected) }
}
