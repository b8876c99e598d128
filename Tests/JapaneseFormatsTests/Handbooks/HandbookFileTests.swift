import Diagnostics
import FHIRTree
import JapaneseRecords
import Testing

@testable import JapaneseFormats

@Suite("Handbook files")
struct HandbookFileTests {
    static func file(_ example: String) throws -> HandbookFile {
        try HandbookFile(TaggedSamples.text(example.split(separator: "\n").map(String.init)))
    }

    static func joined() throws -> HandbookFile {
        let parts = try [TaggedExamples.part1, TaggedExamples.part2].map { try file($0).text }
        return try HandbookFile(SourceBytes(HandbookParts.joined(parts).bytes))
    }

    static func lines(_ bytes: [UInt8]) throws -> [String] {
        let text = try TaggedText(SourceBytes(bytes), encoding: .cp932)
        return text.allLines.map { line in (0...line.fieldCount).map { line[$0] }.joined(separator: ",") }
    }

    @Test(
        "what is not changed keeps its bytes",
        arguments: [
            TaggedExamples.pharmacy, TaggedExamples.part1, TaggedExamples.part2, TaggedExamples.patient,
        ])
    func kept(example: String) throws {
        let file = try Self.file(example)
        #expect(file.bytes() == file.text.written())
    }

    @Test("a new file has the same lines, but for eras")
    func new() throws {
        let examples = try [Self.file(TaggedExamples.pharmacy), Self.joined(), Self.file(TaggedExamples.patient)]
        for file in examples {
            var report: [Diagnostic] = []
            let bytes = HandbookFile.bytes(of: file.handbook, as: file.text.kind, report: &report)
            let expected = try Self.lines(file.text.written()).map { line in
                line.replacing("S210301", with: "19460301").replacing("R081020", with: "20261020")
            }
            #expect(try Self.lines(bytes) == expected)
            #expect(report == [])
        }
    }

    @Test("a pharmacy's handbook says what it dispensed")
    func pharmacy() throws {
        let handbook = try Self.file(TaggedExamples.pharmacy).handbook
        #expect(handbook.output == .toPatient)
        #expect(handbook.patient.weight?.text == "52.5" && handbook.patient.name.kana == "ﾚｲｼﾞ ﾊﾅｺ")
        #expect(handbook.patientRemarks.map(\.kind) == [.allergy, .sideEffect])
        #expect(handbook.memos.map(\.creator) == [.patient])
        let dispensing = try #require(handbook.dispensings.first)
        #expect(dispensing.institution.tenDigits == "1340123452")
        #expect(dispensing.prescribingInstitution.tenDigits == "1310123458")
        #expect(dispensing.rps.map(\.form) == [.oral, .asNeeded, .external])
        #expect(dispensing.rps.map(\.quantity) == [14, 10, 1])
        let drug = try #require(dispensing.rps.first?.drugs.first)
        #expect(drug.code == DrugCode(.yj, "2233002F1280"))
        #expect(drug.genericName == .init("【般】カルボシステイン錠２５０ｍｇ", code: "2233002F1ZZZ"))
        #expect(drug.supplements.map(\.text) == ["１回２錠"])
        #expect(dispensing.prescriber(of: dispensing.rps[0])?.department == "内科")
        #expect(handbook.familyPharmacists.map(\.name) == ["薬師　次郎"])
    }

    @Test("two parts give one dispensing whose RPs know their physicians")
    func prescribers() throws {
        let dispensing = try #require(try Self.joined().handbook.dispensings.first)
        #expect(dispensing.rps.map { dispensing.prescriber(of: $0)?.name } == ["見本　太一", "見本　太一", "例示　京子"])
    }

    @Test("a patient's handbook lacks what the patient does not know")
    func patient() throws {
        let handbook = try Self.file(TaggedExamples.patient).handbook
        #expect(handbook.output == .toProvider)
        #expect(handbook.overTheCounterDrugs.first?.ingredients.map(\.name) == ["アセトアミノフェン", "クロルフェニラミンマレイン酸塩"])
        #expect(handbook.dispensings.first?.rps.first?.drugs.first?.isCodeless == false)
        #expect(handbook.dispensings.first?.patientEntries.first?.enteredOn?.description == "2026-11-07")
    }

    @Test("an older version drops what it has no place for, and tells it")
    func older() throws {
        var report: [Diagnostic] = []
        let handbook = try Self.file(TaggedExamples.patient).handbook
        let bytes = HandbookFile.bytes(of: handbook, as: TaggedKind(.handbook, version: 7), report: &report)
        let lines = try Self.lines(bytes)
        #expect(lines.contains("3,架空かぜ薬Ａ錠,20261010,20261013,2"))
        #expect(!lines.contains { $0.hasPrefix("31,") })
        #expect(lines.first == "JAHISTC07,2")
        #expect(
            report.map { "\($0.code) \($0.expression)" } == [
                "JHS-0704 3-5", "JHS-0704 3-6", "JHS-0704 31-2", "JHS-0704 31-5",
            ])
    }

    @Test("what a handbook has no field for is told")
    func unplaced() {
        var report: [Diagnostic] = []
        let clinic = MedicalInstitution(name: "見本クリニック", address: "東京都", fax: "03-0000-0000")
        let drug = Dispensing.Drug(name: "薬", code: DrugCode(.generic, "2233002F1ZZZ"))
        let dispensing = Dispensing(
            institution: clinic, prescribingInstitution: clinic, rps: [.init(number: 1, drugs: [drug])])
        _ = HandbookFile.bytes(of: MedicationHandbook(dispensings: [dispensing]), report: &report)
        #expect(report.map { "\($0.code) \($0.expression)" } == ["JHS-0704 11", "JHS-0704 51", "JHS-0704 201-5"])
    }

    @Test("a serial number that ingredients need is given")
    func serials() throws {
        var report: [Diagnostic] = []
        let handbook = MedicationHandbook(overTheCounterDrugs: [
            .init(name: "Ａ", ingredients: [.init(name: "ａ", creator: .patient)]), .init(name: "Ｂ", serial: 1),
            .init(name: "Ｃ", ingredients: [.init(name: "ｃ", code: "12", creator: .patient)]),
        ])
        let bytes = HandbookFile.bytes(of: handbook, report: &report)
        let lines = try Self.lines(bytes).filter { $0.hasPrefix("3") }
        #expect(lines == ["3,Ａ,,,,2,", "31,2,ａ,1,,2", "3,Ｂ,,,,1,", "3,Ｃ,,,,3,", "31,3,ｃ,2,12,2"])
    }

    @Test("the wrong format is told")
    func wrongFormat() throws {
        #expect(throws: Diagnostic.self) { try Self.file(TaggedExamples.symbols) }
    }
}
