import Diagnostics
import FHIRTree
import JapaneseRecords
import Testing

@testable import JapaneseFormats

/// What the builders make has no finding in the formats, but for what was not given.
@Suite("Built records")
struct BuiltRecordsTests {
    @Test("a handbook")
    func handbook() throws {
        let usage = Dispensing.Usage(text: "１日２回朝夕食後　服用", code: "1012040400000000")
        let drug = try Dispensing.Drug("架空錠", code: DrugCode(.yj, "2233002F1280"), amount: "4.0", unit: "錠")
        var dispensing = Dispensing(
            date: FHIRDate(year: 2026, month: 11, day: 2),
            institution: MedicalInstitution(
                feeTable: .dispensing, code: "0123452", prefecture: "13", name: "見本薬局"),
            prescribingInstitution: MedicalInstitution(
                feeTable: .medical, code: "0123458", prefecture: "13", name: "見本クリニック"))
        dispensing.append(try .oral(days: 14, usage: usage, drugs: [drug, drug]))
        dispensing.append(
            try .external(usage: .init(text: "１日２回　塗布"), drugs: [drug]), prescribedBy: .init(name: "見本　一郎"))
        var handbook = MedicationHandbook(
            patient: .init(
                name: PersonName(kanji: "例示　花子"), sex: .female,
                birthDate: FHIRDate(year: 1985, month: 7, day: 14)),
            overTheCounterDrugs: [.init(name: "架空かぜ薬", ingredients: [.init(name: "架空成分")])])
        handbook.add(dispensing)
        handbook.fillCreators(.professional)
        for version in [7, 8] {
            var report: [Diagnostic] = []
            let bytes = HandbookFile.bytes(of: handbook, as: TaggedKind(.handbook, version: version), report: &report)
            let text = try TaggedText(SourceBytes(bytes), encoding: .cp932)
            #expect(TaggedSamples.findings(text) == [])
            #expect(report.isEmpty == (version == 8))
        }
    }

    @Test("a prescription")
    func prescription() throws {
        let usage = Prescription.Usage(
            codeKind: .jami, code: "1012040400000000", text: "１日２回朝夕食後　服用", timesADay: 2)
        let drug = try Prescription.Drug("架空錠", code: DrugCode(.yj, "2233002F1280"), amount: 4, unit: "錠")
        var file = try PrescriptionFile(TaggedSamples.text(TaggedSamples.prescription))
        var rp = try Prescription.RP.oral(days: 42, usage: usage, drugs: [drug, drug])
        try rp.split(dispensing: 14)
        file.prescription.rps = []
        file.prescription.append(rp)
        let uneven = try Prescription.Drug(
            "架空錠", intakes: [.init(amount: 1), .init(amount: 2)], unit: "錠")
        file.prescription.append(try .oral(days: 42, usage: usage, drugs: [uneven]))
        try file.prescription.split(portion: 1, of: 3)
        var report: [Diagnostic] = []
        let bytes = PrescriptionFile.bytes(of: file.prescription, report: &report)
        let findings = TaggedSamples.findings(try TaggedText(SourceBytes(bytes), encoding: .cp932))
        #expect(findings == [])
        #expect(report == [])
    }
}
