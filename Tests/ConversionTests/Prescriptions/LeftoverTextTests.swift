import FHIRPrimitives
import FHIRTree
import JapaneseRecords
import Testing

@testable import Conversion

private typealias Samples = BundleSamples

@Suite("drugs that are left: words and codes")
struct LeftoverTextTests {
    @Test("the second code has another meaning from June 2026 on")
    func meaning() {
        let (old, new) = (FHIRDate("2026-05-31"), FHIRDate("2026-06-01"))
        let (oldText, newText) = ("保険医療機関へ情報提供", "調剤する薬剤を減量した上で保険医療機関に情報提供")
        #expect(LeftoverText.text(of: .informInstitution, on: old) == oldText)
        #expect(LeftoverText.text(of: .informInstitution, on: new) == newText)
        #expect(LeftoverText.check(of: oldText, on: old) == .informInstitution)
        #expect(LeftoverText.check(of: oldText, on: nil) == .informInstitution)
        #expect(LeftoverText.check(of: oldText, on: new) == nil && LeftoverText.check(of: newText, on: old) == nil)
        #expect(LeftoverText.check(of: newText, on: new) == .informInstitution)
        for day in [old, new] {
            let text = LeftoverText.text(of: .askBeforeDispensing, on: day)
            #expect(LeftoverText.check(of: text, on: day) == .askBeforeDispensing)
        }
    }

    @Test(
        "codes are read as words; those that do not mean it on that day stay a remark",
        arguments: [
            ("1", "2026-05-01", Prescription.LeftoverCheck.askBeforeDispensing, 0),
            ("2", "2026-05-01", .informInstitution, 0), ("2", "2026-11-02", nil, 1), ("0", "2026-05-01", nil, 0),
        ])
    func codes(code: String, day: String, check: Prescription.LeftoverCheck?, remarks: Int) throws {
        let system = "http://jpfhir.jp/fhir/ePrescription"
        let url = system + "/Extension/StructureDefinition/JP_Communication_CommunicationContent"
        let communication = #"""
            {"resourceType": "Communication", "status": "completed", "extension": [{"url": "\#(url)",
              "valueCodeableConcept": {"coding": [{"system": "urn:oid:1.2.392.100495.20.2.42", "code": "\#(code)"}]}}],
              "category": [{"coding": [{"system": "\#(system)/CodeSystem/communication-category", "code": "3"}]}]}
            """#
        let json = Samples.bundle([
            Samples.patient("甲"), Samples.request("薬", of: "urn:uuid:1"), communication,
        ]).replacing("2026-11-02T", with: "\(day)T")
        let prescription = try Prescription(fhir: try Samples.document(json).root)
        #expect(prescription.leftoverCheck == check && prescription.remarks.count == remarks)
    }
}
