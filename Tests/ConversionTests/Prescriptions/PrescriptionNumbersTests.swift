import Diagnostics
import FHIRTree
import JapaneseRecords
import Testing

@testable import Conversion

private typealias Samples = BundleSamples

@Suite("numbers and uses of RPs")
struct PrescriptionNumbersTests {
    @Test("numbers with gaps are given anew and told", arguments: [[1, 2], [1, 3], [2, 5], [1, 1]])
    func numbers(said: [Int]) throws {
        let requests = said.enumerated().map { place, number in
            #"""
            {"resourceType": "MedicationRequest", "status": "active", "intent": "order",
              "identifier": [{"system": "urn:oid:1.2.392.100495.20.3.81", "value": "\#(number)"},
                {"system": "urn:oid:1.2.392.100495.20.3.82", "value": "1"}],
              "medicationCodeableConcept": {"text": "薬\#(place)"}, "subject": {"reference": "urn:uuid:1"},
              "dosageInstruction": [{"text": "毎食後"}]}
            """#
        }
        let document = try Samples.document(Samples.bundle([Samples.patient("甲")] + requests))
        let extraction = try PrescriptionExtraction(document)
        #expect(extraction.prescription.rps.map(\.number) == [1, 2])
        #expect(extraction.prescription.rps.map { $0.drugs[0].name } == ["薬0", "薬1"])
        #expect(extraction.findings.contains { $0.code == "CNV-0211" } == (said != [1, 2]))
    }

    @Test(
        "a refill is of all drugs, or told and not written",
        arguments: [(2, 2, 3), (2, 0, nil), (2, nil, nil), (nil, 1, nil), (0, nil, nil)] as [(Int?, Int?, Int?)])
    func refill(first: Int?, second: Int?, uses: Int?) throws {
        let requests = [first, second].map { count in
            let members = count.map { #", "dispenseRequest": {"numberOfRepeatsAllowed": \#($0)}"# } ?? ""
            return Samples.request("薬", of: "urn:uuid:1", members)
        }
        let extraction = try PrescriptionExtraction(
            try Samples.document(Samples.bundle([Samples.patient("甲")] + requests)))
        #expect(extraction.prescription.refillUses == uses)
        let found = extraction.findings.filter { $0.code == "CNV-0213" }
        #expect(found.map(\.severity) == ((first ?? 0) == (second ?? 0) ? [] : [.error]))
    }
}
