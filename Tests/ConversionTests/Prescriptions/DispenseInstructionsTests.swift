import JapaneseRecords
import Testing

@testable import Conversion

@Suite("DispenseInstructions")
struct DispenseInstructionsTests {
    private static let url =
        "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_MedicationRequest_DispenseRequest_InstructionForDispense"

    private static func coded(_ code: String) -> String {
        #""coding": [{"system": "urn:oid:1.2.392.200250.2.2.30.10", "code": "\#(code)"}]"#
    }

    /// What the extension holds, and what becomes a supplement of the drug and of the RP.
    private static let cases: [(members: String, drug: [Prescription.DrugSupplement], rp: [String])] = [
        (#""valueCodeableConcept": {"text": "半分に割る"}"#, [.init("半分に割る")], []),
        (#""valueCodeableConcept": {"text": "食後"}"#, [], ["食後"]),
        (
            #""valueCodeableConcept": {"coding": [{"system": "urn:x", "code": "1", "display": "割る"}]}"#,
            [.init("割る")], []
        ),
        (#""valueCodeableConcept": {"coding": [{"system": "urn:x", "code": "1"}]}"#, [], []),
        (#""valueCodeableConcept": {\#(coded("SP")), "text": "別に包む"}"#, [.init("別に包む")], []),
        (
            #""extension": [{"url": "a", "valueCodeableConcept": {\#(coded("C")), "text": "粉砕"}}, "#
                + #"{"url": "b", "valueString": "よく混ぜる"}]"#,
            [.init("粉砕", kind: .crush), .init("よく混ぜる")], []
        ),
    ]

    @Test("words without a code, and nested instructions, are kept", arguments: 0..<cases.count)
    func words(row: Int) throws {
        let row = Self.cases[row]
        let rp = try DosageSamples.extraction(
            DosageSamples.dosage("朝　食後", #""timing": {"code": {"text": "朝"}}"#),
            #""extension": [{"url": "\#(Self.url)", \#(row.members)}]"#
        ).prescription.rps[0]
        #expect(rp.drugs[0].supplements == row.drug)
        #expect(rp.supplements.compactMap(\.text).filter(row.rp.contains) == row.rp)
    }
}
