import Diagnostics
import FHIRTree
import JapaneseRecords
import Testing

@testable import JapaneseFormats

@Suite("Prescription files")
struct PrescriptionFileTests {
    private func file(_ text: String) throws -> PrescriptionFile {
        try PrescriptionFile(SourceBytes(TaggedSamples.bytes(text.split(separator: "\n").map(String.init))))
    }

    private func text(_ bytes: [UInt8], of kind: TaggedKind) -> String {
        let encoding: TextEncoding = kind.format == .servicePrescription ? .utf8 : .cp932
        return encoding.text(0..<bytes.count, of: SourceBytes(bytes))
    }

    @Test("a file says what its prescription is")
    func reading() throws {
        let prescription = try file(TaggedExamples.symbols).prescription
        #expect(prescription.institution.tenDigits == "1310123458")
        #expect(prescription.prescriber.name == PersonName(kanji: "見本　一郎", kana: "ﾐﾎﾝ ｲﾁﾛｳ"))
        #expect(prescription.patient.sex == .female && prescription.patient.birthDate == "1985-07-14")
        #expect(prescription.insurance.kind == .employees && prescription.insurance.patientShare == 30)
        #expect(prescription.remarks == [Prescription.Remark("次回は残薬を持参")])
        #expect(prescription.rps.map(\.form) == [.oral, .external] && prescription.rps[0].quantity == 14)
        let drug = prescription.rps[0].drugs[0]
        #expect(drug.code == DrugCode(.yj, "2233002F1280") && drug.amount == "4" && drug.unit == "錠")
        #expect(drug.singleDose == Prescription.SingleDose(amount: "2", timesADay: 2))
        #expect(drug.supplements.map(\.kind) == [.noGeneric])
        #expect(prescription.rps[1].supplements[0].siteCode == "26R")
    }

    @Test("eras, portions, narcotics and the service's own records are read")
    func readingOthers() throws {
        let narcotics = try file(TaggedExamples.narcotics).prescription
        #expect(narcotics.patient.birthDate == "1975-06-20" && narcotics.issuedOn == "2026-11-10")
        #expect(narcotics.split == Prescription.SplitDispensing(portions: 3, portion: 1))
        #expect(narcotics.rps[0].portion == Prescription.Portion(quantity: 14, total: 42))
        #expect(narcotics.narcotics?.licenceNumber == "4-321")
        let service = try file(TaggedExamples.service).prescription
        #expect(service.rps[0].drugs[0].unevenIntakes.map(\.amount) == ["2", "1", "1"])
        #expect(service.rps[0].drugs[0].publicExpenses == [.first] && service.refillUses == 3)
        #expect(service.testResults.count == 1 && service.clinicalInformation[0].drugName == nil)
    }

    @Test(
        "a prescription written anew is the file it was read from",
        arguments: [TaggedExamples.symbols, TaggedExamples.service])
    func canonical(sample: String) throws {
        let file = try file(sample)
        var report: [Diagnostic] = []
        let bytes = PrescriptionFile.bytes(of: file.prescription, as: file.text.kind, report: &report)
        let end = file.text.kind.format == .servicePrescription ? "\n" : "\r\n"
        let written = text(bytes, of: file.text.kind).split(separator: end).map(String.init)
        #expect(written.filter { $0 != "\u{1A}" } == sample.split(separator: "\n").map(String.init))
        #expect(report == [])
    }

    @Test("a change touches its field alone", arguments: [TaggedExamples.symbols, TaggedExamples.narcotics])
    func change(sample: String) throws {
        var file = try file(sample)
        #expect(file.bytes() == file.text.bytes.content)
        file.prescription.rps[0].drugs[0].amount = "3"
        let old = text(file.text.bytes.content, of: file.text.kind), new = text(file.bytes(), of: file.text.kind)
        let changed = zip(old.split(separator: "\r\n"), new.split(separator: "\r\n")).filter { $0 != $1 }
        #expect(changed.count == 1 && changed[0].1.hasPrefix("201,1,1,") && changed[0].1.contains(",3,1,"))
    }

    @Test("lines come and go where the format has them")
    func lines() throws {
        var file = try file(TaggedExamples.symbols)
        file.prescription.usableUntil = "2026-11-20"
        file.prescription.department = nil
        file.prescription.rps[1].drugs.append(Prescription.Drug(number: 2, name: "架空軟膏", amount: "1.50", unit: "ｇ"))
        let new = text(file.bytes(), of: file.text.kind).split(separator: "\r\n").map(String.init)
        #expect(new.firstIndex(of: "52,20261120") == new.firstIndex(of: "51,20261102").map { $0 + 1 })
        #expect(!new.contains { $0.hasPrefix("4,") })
        #expect(new.contains("201,2,2,,1,,架空軟膏,1.5,,ｇ"))
    }

    @Test("what the format does not know stays, as do values that are none")
    func unknown() throws {
        let lines = TaggedExamples.narcotics.replacing("12,2", with: "12,7")
            .split(separator: "\n").map(String.init)
        var file = try file((lines + ["999,項目", "12,1"]).joined(separator: "\n"))
        #expect(file.prescription.patient.sex == nil)
        #expect(file.bytes() == file.text.bytes.content)
        file.prescription.refillUses = 2
        let new = text(file.bytes(), of: file.text.kind).split(separator: "\r\n").map(String.init)
        #expect(new.contains("12,7") && new.contains("12,1") && new.contains("999,項目") && new.contains("64,2"))
    }

    @Test("what does not fit into a field is told, without its value")
    func faults() throws {
        var prescription = try file(TaggedExamples.symbols).prescription
        prescription.remarks = [.init("朝,夕"), .init("𠮷野"), .init(String(repeating: "長", count: 51))]
        var report: [Diagnostic] = []
        let bytes = PrescriptionFile.bytes(of: prescription, report: &report)
        #expect(
            report.map(\.code) == ["JHS-0701", "JHS-0702", "JHS-0703"] && report.allSatisfy { $0.expression == "81-3" })
        let written = text(bytes, of: TaggedKind(.prescription, version: 10))
        #expect(written.contains("81,1,,朝，夕\r\n") && written.contains("81,2,,■野\r\n"))
    }

    @Test(
        "several prescriptions are not read as one",
        arguments: [
            ("JAHIS10\r\n12,2\r\nJAHIS10\r\n12,1\r\n", 3, 1), ("JAHIS10\r\n12,2\r\n\u{1A}JAHIS9\r\n", 3, 2),
            ("SJ1\n12,2\nJAHISTC08,1\n", 3, 1),
        ])
    func several(text: String, line: Int, column: Int) throws {
        let fault = #expect(throws: Diagnostic.self) { try PrescriptionFile(SourceBytes(text)) }
        #expect(fault?.code == "JHS-0111" && fault?.position?.line == line && fault?.position?.column == column)
        let handbook = text.replacing("JAHIS10", with: "JAHISTC08").replacing("SJ1\n", with: "JAHISTC08,1\n")
        #expect(throws: Diagnostic.self) { try HandbookFile(SourceBytes(handbook)) }
    }

    @Test("a number that files have for a record is read as the record's, stays, and is never written")
    func otherNumber() throws {
        let old = try file(TaggedExamples.narcotics), bytes = old.text.bytes.content
        let start = try #require(bytes.indices.first { bytes[$0...].starts(with: Array("\r\n61,".utf8)) })
        var changed = bytes
        changed[start + 3] = UInt8(ascii: "0")
        var new = try PrescriptionFile(SourceBytes(changed))
        #expect(new.prescription == old.prescription && new.bytes() == changed)
        new.prescription.refillUses = 2
        #expect(text(new.bytes(), of: new.text.kind).contains("\r\n60,"))
        var report: [Diagnostic] = []
        let written = PrescriptionFile.bytes(of: new.prescription, as: new.text.kind, report: &report)
        #expect(text(written, of: new.text.kind).contains("\r\n61,"))
    }

    @Test("a handbook is no prescription")
    func other() {
        #expect { try self.file("JAHISTC08,1\n1,例示　花子,2,19850714,,,,,,,\n") } throws: {
            ($0 as? Diagnostic)?.code == "JHS-0110"
        }
    }
}
