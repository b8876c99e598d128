import FHIRTree
import JapaneseRecords
import Testing

@testable import Conversion

private typealias Samples = BundleSamples

/// What dosages of other systems become in the records of a handbook.
@Suite("dosages of a handbook")
struct HandbookDosageTests {
    private static func dosage(_ text: String, _ members: String) -> String {
        #"""
        {"text": "\#(text)", "method": {"coding": [{"system": "urn:oid:1.2.392.200250.2.2.20.30", "code": "1"}]}
          \#(members)}
        """#
    }

    private static func extraction(_ dosages: [String]) throws -> HandbookExtraction {
        let dispense = #"""
            {"resourceType": "MedicationDispense", "status": "completed", "subject": {"reference": "urn:uuid:1"},
              "medicationCodeableConcept": {"text": "薬"}, "whenHandedOver": "2026-11-05",
              "daysSupply": {"value": 2, "unit": "週", "code": "wk"},
              "dosageInstruction": [\#(dosages.joined(separator: ","))]}
            """#
        return try HandbookExtraction(try Samples.document(Samples.bundle([Samples.patient("甲"), dispense])))
    }

    @Test("weeks are not days, neither of the amount nor of the supply")
    func weeks() throws {
        let rate = #"""
            , "doseAndRate": [{"rateRatio": {"numerator": {"value": 2, "unit": "錠"}, "denominator": {"value": 1, "code": "wk"}}}]
            """#
        let extraction = try Self.extraction([Self.dosage("週１回", rate)])
        let rp = try #require(extraction.handbook.dispensings.first?.rps.first)
        #expect(rp.form == .oral && rp.quantity == 14 && rp.drugs[0].amount == nil && rp.drugs[0].unit == "錠")
        #expect(extraction.findings.filter { $0.code == "CNV-0209" }.map(\.severity) == [.error])
    }

    @Test("dosages after the first, and what has no field, stay in words and are told")
    func further() throws {
        let timing = #", "timing": {"repeat": {"dayOfWeek": ["mon"]}}"#
        let extraction = try Self.extraction([Self.dosage("朝食後", timing), Self.dosage("就寝前", "")])
        let rp = try #require(extraction.handbook.dispensings.first?.rps.first)
        #expect(rp.supplements.map(\.text) == ["曜日：月", "就寝前"])
        #expect(extraction.findings.filter { $0.code == "CNV-0210" }.map(\.severity) == [.error])
    }
}
