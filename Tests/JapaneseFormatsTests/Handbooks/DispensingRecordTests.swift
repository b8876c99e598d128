import Diagnostics
import FHIRTree
import JapaneseRecords
import Testing

@testable import JapaneseFormats

@Suite("Results of dispensing")
struct DispensingRecordTests {
    static let example = """
        XX1,what,ever
        1,見本　太郎,1,19460301
        5,20261105,1
        11,例示薬局,11,4,0987650,,,,1
        51,例示総合病院,11,1,0987656,1
        201,1,ノルバスク錠２．５ｍｇ,1,錠,2,612170709,1,,,,more
        301,1,１日１回朝食後　服用,28,日分,1,2,1011000400000000,1
        511,999,用量を確認しました。
        521,2,2,20261203
        777,kept
        """

    private var file: DispensingRecordFile { DispensingRecordFile(SourceBytes(Self.example)) }

    @Test("what is known is read, and all the rest stays")
    func read() throws {
        let record = file.record
        #expect(record.patient.birthDate?.description == "1946-03-01")
        #expect(record.dispensing.rps.first?.drugs.first?.code == DrugCode(.receipt, "612170709"))
        #expect(record.inquiries == [.init("用量を確認しました。")])
        #expect(record.refill == .init(use: 2, isFinished: false, next: FHIRDate(year: 2026, month: 12, day: 3)))
        #expect(file.bytes() == Array(Self.example.utf8))
        #expect(file.text.validate().map(\.code) == ["JHS-0113"] && file.losses.isEmpty)
        #expect(try DispensingRecordFile(file.text).record == record)
        #expect(throws: Diagnostic.self) { try DispensingRecordFile(TaggedText(SourceBytes("SJ1\n"))) }
    }

    @Test(
        "what is known is checked; a value that is none is a doubt of the file, and lost to the record",
        arguments: [
            ("521,2,2,20261203", "521,2,2,", ["JHS-0301 521-3"], []),
            ("521,2,2,20261203", "521,2,3,20261203", ["JHS-0305 521-2"], ["JHS-0305 521-2"]),
            ("5,20261105,1", "5,20261305,1", ["JHS-0303 5-1"], ["JHS-0303 5-1"]),
            ("1,見本　太郎,1", "1,,1", [], []), ("777,kept", "998,kept", [], []),
        ] as [(String, String, [String], [String])])
    func checked(from: String, to: String, warnings: [String], losses: [String]) {
        let file = DispensingRecordFile(SourceBytes(Self.example.replacing(from, with: to)))
        let found = file.text.validate().filter { $0.severity != .information }
        #expect(found.map { "\($0.code) \($0.expression)" } == warnings && found.allSatisfy { $0.severity == .warning })
        let lost = file.losses.filter(\.isError)
        #expect(lost.map { "\($0.code) \($0.expression)" } == losses)
    }

    @Test("a change touches its field")
    func changed() throws {
        var file = file
        file.record.refill?.isFinished = true
        file.record.refill?.next = nil
        file.record.dispensing.rps[0].quantity = 14
        let expected = Self.example.replacing("521,2,2,20261203", with: "521,2,1,").replacing(",28,", with: ",14,")
        #expect(String(decoding: file.bytes(), as: UTF8.self) == expected)
    }

    @Test(
        "nothing is refused",
        arguments: [
            "", ",", "JAHIS10\n201,1", "1,x", "x\n511", "x\n521,,3", "x\n5,1\n5,2\n201,1,a", "x\n201,1,薬\n511,1",
            "SJ1\n101,1,1",
        ])
    func any(text: String) {
        let file = DispensingRecordFile(SourceBytes(text))
        #expect(file.bytes() == Array(text.utf8))
    }

    @Test("no file of another format is taken for one")
    func detection() {
        #expect(TaggedKind(header: "XX1") == nil)
        #expect(TaggedKind(header: "") == nil)
    }
}
