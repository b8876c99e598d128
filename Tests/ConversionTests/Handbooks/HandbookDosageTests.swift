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

    /// What the second drug says otherwise: its usage, days, condition, or a word on the usage.
    private static let others: [(text: String, days: Int, members: String)] = [
        ("就寝前", 14, ""), ("朝食後", 7, ""), ("朝食後", 14, #", "asNeededBoolean": true"#),
        ("朝食後", 14, #", "additionalInstruction": [{"text": "粉砕"}]"#),
    ]

    @Test("drugs of one number that are taken otherwise are RPs of their own", arguments: 0..<4, [true, false])
    func ownUsage(row: Int, isNumbered: Bool) throws {
        let other = Self.others[row]
        let drugs = [("朝食後", 14, ""), (other.text, other.days, other.members), ("朝食後", 14, "")]
        let dispenses = drugs.enumerated().map { place, drug in
            let number = #"""
                "identifier": [{"system": "urn:oid:1.2.392.100495.20.3.81", "value": "1"}],
                """#
            return #"""
                {"resourceType": "MedicationDispense", "status": "completed", "subject": {"reference": "urn:uuid:1"},
                  \#(isNumbered ? number : "") "medicationCodeableConcept": {"text": "薬\#(place)"},
                  "whenHandedOver": "2026-11-05", "daysSupply": {"value": \#(drug.1), "code": "d"},
                  "dosageInstruction": [\#(Self.dosage(drug.0, drug.2))]}
                """#
        }
        let extraction = try HandbookExtraction(
            try Samples.document(Samples.bundle([Samples.patient("甲")] + dispenses)))
        let rps = try #require(extraction.handbook.dispensings.first?.rps)
        #expect(rps.map { $0.drugs.map(\.name) } == [["薬0", "薬2"], ["薬1"]] && rps.map(\.number) == [1, 2])
        #expect(rps.map(\.usage.text) == ["朝食後", other.text])
        #expect(rps[0].quantity == 14 && rps[0].form == .oral && rps[0].supplements.isEmpty)
        #expect(rps[1].form == (row == 2 ? .asNeeded : .oral) && (row == 2 || rps[1].quantity == other.days))
        #expect(rps[1].supplements.map(\.text) == (row == 3 ? ["粉砕"] : []))
        #expect(extraction.findings.contains { $0.code == "CNV-0211" } == isNumbered)
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
