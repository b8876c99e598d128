import Testing

@testable import JapaneseFormats

@Suite("Records of tagged files")
struct StructureRulesTests {
    @Test("a sample of two RPs has no finding")
    func sample() throws { #expect(try TaggedSamples.findings(TaggedSamples.twoRPs) == []) }

    @Test(
        "RequiredRecordRule tells what is missing in the file and in an RP",
        arguments: [
            (["1,"], ["JHS-0204 0"]), (["51,", "12,"], ["JHS-0204 0", "JHS-0204 0"]), (["111,1"], ["JHS-0204 101"]),
            (["201,2"], ["JHS-0204 101"]), (["101", "111", "201", "241", "281"], ["JHS-0204 0"]), (["81"], []),
        ] as [([String], [String])])
    func required(starts: [String], expected: [String]) throws {
        #expect(try TaggedSamples.findings(TaggedSamples.twoRPs, without: starts) == expected)
    }

    @Test(
        "RepeatedRecordRule tells a record that stands twice",
        arguments: [
            ("51,20261102", "81", ["JHS-0205 51"]), ("81,2,,２", "101", []), ("101,1,1,,14", "111", ["JHS-0205 101"]),
            ("102,1,7,14", "111", []), ("241,1,1,2,2", "281", ["JHS-0205 241"]), ("241,1,2,1,2", "101,2", []),
            ("201,1,1,1,2,612170709,薬,2,1,錠", "241", ["JHS-0205 201"]),
            ("281,1,1,2,8,先発医薬品患者希望,", "201,1,2", []),
        ] as [(String, String, [String])])
    func repeated(line: String, before: String, expected: [String]) throws {
        let found = try TaggedSamples.findings(
            TaggedSamples.twoRPs, adding: [line], before: before, codes: "JHS-0205")
        #expect(found == expected)
    }

    @Test(
        "RecordOrderRule tells the record that stands too late",
        arguments: [
            ("12,", "51", ["JHS-0206 22"]), ("24,030,070", "22", ["JHS-0206 22"]), ("181,1,1,2,一包化,,", "201,1,1", []),
            ("181,1,1,2,一包化,,", "201,1,2", ["JHS-0206 181"]), ("181,1,1,2,一包化,,", "101,2", ["JHS-0206 181"]),
            ("81,2,,後ろ", "111,2", ["JHS-0206 81"]), ("281,1,1,2,4,剤形変更不可,", "101,2", ["JHS-0206 281"]),
        ] as [(String, String, [String])])
    func order(line: String, before: String, expected: [String]) throws {
        let starts = line.hasPrefix("12,") ? ["12,"] : []
        let moved = line == "12," ? "12,2" : line
        let found = try TaggedSamples.findings(
            TaggedSamples.twoRPs, without: starts, adding: [moved], before: before, codes: "JHS-0206")
        #expect(found == (line == "12," ? ["JHS-0206 12"] : expected))
    }

    @Test(
        "OrphanRule tells records whose RP or drug is not there",
        arguments: [
            ("181,3,1,2,一包化,,", ["JHS-0208 181"]), ("281,1,9,1,3,後発品変更不可,", ["JHS-0208 281"]),
            ("201,4,1,1,2,612170709,薬,2,1,錠", ["JHS-0208 201"]), ("241,2,1,1,1", []),
        ] as [(String, [String])])
    func orphans(line: String, expected: [String]) throws {
        #expect(try TaggedSamples.findings(TaggedSamples.twoRPs, adding: [line], codes: "JHS-0208") == expected)
    }

    @Test(
        "a changed handbook gives what is missing, doubled, out of order or alone",
        arguments: [
            (["1,"], [], nil, ["JHS-0204 0"]), (["301"], [], nil, ["JHS-0204 201"]),
            (["201"], [], nil, ["JHS-0204 301"]),
            (["11,"], [], nil, ["JHS-0204 5"]), (["5,"], [], nil, ["JHS-0208 11"]),
            ([], ["1,例示　花子,2,S600714"], "5,", ["JHS-0205 1"]),
            ([], ["301,1,１日２回朝夕食後　服用,14,日分,1,1,,1"], nil, ["JHS-0205 301"]),
            ([], ["281,1,１回２錠,1"], nil, ["JHS-0206 281"]), ([], ["281,1,１回２錠,1"], "201", ["JHS-0208 281"]),
            ([], ["311,2,右手,1"], nil, ["JHS-0208 311"]), ([], ["4,メモ,,1"], nil, ["JHS-0206 4"]),
            ([], ["55,例示　京子,皮膚科,1", "391,1,注意,1"], nil, ["JHS-0206 391"]),
            ([], ["3,薬,,,1,1", "31,1,成分,1,,1", "3,薬,,,1,2", "31,2,成分,1,,1"], "5,", []),
            ([], ["3,薬,,,1,1", "31,2,成分,1,,1"], "5,", ["JHS-0208 31-1"]), ([], ["601,飲んだ,"], nil, []),
        ] as [([String], [String], String?, [String])])
    func handbook(starts: [String], added: [String], before: String?, expected: [String]) throws {
        let found = try TaggedSamples.findings(
            TaggedSamples.handbook, without: starts, adding: added, before: before, codes: "JHS-02")
        #expect(found == expected)
    }

    @Test("a handbook of a patient needs no dispensing")
    func fromPatient() throws {
        #expect(TaggedSamples.findings(try TaggedSamples.text(["JAHISTC08,2", "1,例示　花子,2,S600714"])) == [])
        #expect(
            TaggedSamples.findings(try TaggedSamples.text(["JAHISTC08,1", "1,例示　花子,2,S600714"])) == ["JHS-0204 0"])
    }

    @Test("a part of a split handbook is told to be one, and no more")
    func part() throws {
        let part = ["JAHISTC08,1", "301,2,就寝前,28,日分,1,1,,1", "401,注意,1", "911,20261105093015,2,2"]
        #expect(TaggedSamples.findings(try TaggedSamples.text(part)) == ["JHS-0209 911"])
    }

    @Test("the drugs of an RP are found wherever they stand, those of a handbook behind their 201")
    func structure() throws {
        let prescription = TaggedStructure(
            try TaggedSamples.text(TaggedSamples.lines(TaggedSamples.twoRPs, adding: ["281,1,2,1,1,一包化,"])))
        let groups = prescription.blocks[0].groups
        #expect(groups.map(\.number) == [1, 2])
        #expect(
            groups.map { $0.drugs.map { $0.records.compactMap(\.number) } } == [
                [[201, 241, 281], [201, 281]], [[201]],
            ])
        let handbook = TaggedStructure(
            try TaggedSamples.text(
                TaggedSamples.lines(
                    TaggedSamples.handbook,
                    adding: ["55,例示　京子,,1", "201,2,薬,1,本,1,,1", "281,1,前の薬,1", "281,2,この薬,1", "5,20261001,1"])))
        #expect(handbook.blocks.map { $0.groups.map(\.prescriber) } == [[1, 2], []])
        #expect(
            handbook.blocks[0].groups.map { $0.drugs.map { $0.records.compactMap(\.number) } }
                == [[[201, 281]], [[201, 281]]])
    }
}
