import Diagnostics
import FHIRPrimitives
import FHIRTree
import JapaneseFormats
import JapaneseRecords
import Testing

@testable import Conversion

@Suite("PrescriptionDispensing")
struct PrescriptionDispensingTests {
    @Test("a prescription becomes an entry of a handbook")
    func entry() throws {
        let day = try FHIRDate(parsing: "2026-11-04")
        let pharmacy = MedicalInstitution(feeTable: .dispensing, code: "1234567", prefecture: "13", name: "見本薬局")
        let dispensing = PrescriptionDispensing(try PrescriptionSamples.symbols.file(), on: day, by: pharmacy)
            .dispensing
        #expect(dispensing.date == day && dispensing.institution == pharmacy)
        #expect(dispensing.prescribingInstitution.tenDigits == "1310123458")
        #expect(dispensing.prescriber(of: dispensing.rps[0])?.department == "内科")
        #expect(dispensing.rps.map(\.quantity) == [14, 1] && dispensing.rps.map(\.unit) == ["日分", "調剤"])
        #expect(dispensing.rps[0].supplements.map(\.text) == ["一包化"])
        #expect(dispensing.rps[0].drugs[0].supplements.map(\.text) == ["後発品変更不可"])
    }

    @Test("its report tells what a handbook has no field for, and calls nothing carried that is not in the file")
    func report() throws {
        let report = PrescriptionDispensing(try PrescriptionSamples.symbols.file()).report()
        let lost = Set(report.notCarried.map(\.source))
        #expect(lost.isSuperset(of: ["2-1", "11-1", "21-1", "22-1", "81-3", "181-6", "201-3", "241-3"]))
        #expect(
            lost.isDisjoint(with: ["1-4", "5-3", "11-2", "11-3", "13-1", "101-4", "111-3", "201-5", "201-7", "201-9"]))
        #expect(report.entries.allSatisfy { $0.outcome != .carried || !$0.source.isEmpty })
        #expect(report.defaulted.map(\.target) == ["5-1"])
        let dated = PrescriptionDispensing(try PrescriptionSamples.symbols.file(), on: FHIRDate("2026-11-04")).report()
        #expect(dated.defaulted.isEmpty)
    }

    @Test("generic names, uneven intakes, strengths and multiplied amounts", arguments: PrescriptionSamples.all)
    func drugs(sample: PrescriptionSample) throws {
        let file = try sample.file()
        let handbook = PrescriptionDispensing(file).handbook
        for (rp, source) in zip(handbook.dispensings[0].rps, file.prescription.rps) {
            for (drug, prescribed) in zip(rp.drugs, source.drugs) {
                #expect(drug.code?.kind != .generic)
                #expect((prescribed.code?.kind == .generic) == (drug.genericName != nil))
                #expect(drug.supplements.count >= prescribed.unevenIntakes.count)
                if rp.form?.amountMeaning == .handedOut, let count = source.dispensed, let amount = prescribed.amount {
                    #expect(drug.amount == amount.multiplied(by: FHIRDecimal(count))?.plain)
                }
            }
        }
        var dropped: [Diagnostic] = []
        let written = HandbookFile.bytes(of: handbook, report: &dropped)
        let read = try HandbookFile(SourceBytes(written)).handbook
        #expect(dropped.isEmpty && read.dispensings[0].rps == handbook.dispensings[0].rps)
    }

    @Test("codes of the service's usages are those of JAMI, as they are by way of FHIR")
    func usageCodes() throws {
        let file = try PrescriptionSamples.service.file()
        let codes = PrescriptionDispensing(file).dispensing.rps.map(\.usage.code)
        #expect(codes == ["1013044400000000", "1011000400000000"])
        let dialect = FHIRDialect.ePrescription
        let document = try SourceDocument(
            json: SourceBytes(PrescriptionConversion(file, dialect: dialect).bundle.json()))
        let byFHIR = try BundleDispensing.all(of: document)[0].dispensed.dispensing.rps.map(\.usage.code)
        #expect(codes == byFHIR)
        let report = PrescriptionDispensing(file).report()
        #expect(report.entries.filter { $0.source == "111-3" }.map(\.outcome) == [.carried, .carried])
    }

    @Test("a day before that of issue is told", arguments: [("2020-01-01", 1), ("2026-11-02", 0), ("2026-11-04", 0)])
    func dayBeforeIssue(day: String, count: Int) throws {
        let dispensing = PrescriptionDispensing(try PrescriptionSamples.symbols.file(), on: FHIRDate(day))
        var findings: [Diagnostic] = []
        _ = dispensing.bytes(report: &findings)
        let told = findings.filter { $0.code == "CNV-0223" }
        #expect(told.count == count && told.allSatisfy { $0.severity == .warning && $0.expression == "5-1" })
    }

    @Test("a pharmacy's number with another check digit is told", arguments: [("1234567", 1), ("1234563", 0)])
    func checkDigit(code: String, count: Int) throws {
        let pharmacy = MedicalInstitution(feeTable: .dispensing, code: code, prefecture: "13", name: "見本薬局")
        var findings: [Diagnostic] = []
        _ = PrescriptionDispensing(try PrescriptionSamples.symbols.file(), by: pharmacy).bytes(report: &findings)
        let told = findings.filter { $0.code == "JHS-0308" }
        #expect(told.count == count && told.allSatisfy { $0.severity == .warning && $0.expression == "11-4" })
    }
}
