import FHIRTree
import JapaneseRecords
import Testing

@testable import Conversion

private typealias Samples = BundleSamples

/// Who said what stands in a handbook, where no name of the project tells it.
@Suite("who made the records of a handbook")
struct HandbookCreatorTests {
    private static let speakers: [(type: String, creator: RecordCreator)] = [
        ("Patient", .patient), ("RelatedPerson", .patient), ("Practitioner", .professional),
    ]

    @Test("the source, sender or recorder says it", arguments: 0..<3)
    func creators(row: Int) throws {
        let (type, creator) = Self.speakers[row]
        let reference = type == "Patient" ? "urn:uuid:1" : type + "/9"
        let speaker = #"{"type": "\#(type)", "reference": "\#(reference)"}"#
        let subject = #"{"reference": "urn:uuid:1"}"#
        let bundle = Samples.bundle([
            Samples.patient("甲"), Samples.dispense("薬", of: "urn:uuid:1"),
            #"""
            {"resourceType": "MedicationStatement", "status": "active", "subject": \#(subject),
              "medicationCodeableConcept": {"text": "市販薬"}, "informationSource": \#(speaker)}
            """#,
            #"""
            {"resourceType": "Communication", "status": "completed", "subject": \#(subject), "sender": \#(speaker),
              "payload": [{"contentString": "メモ"}]}
            """#,
            #"""
            {"resourceType": "AllergyIntolerance", "patient": \#(subject), "code": {"text": "卵"}, "recorder": \#(speaker),
              "clinicalStatus": {"coding": [{"code": "active"}]}}
            """#,
        ])
        let handbook = try HandbookExtraction(try Samples.document(bundle)).handbook
        #expect(handbook.overTheCounterDrugs.map(\.creator) == [creator])
        #expect(handbook.memos.map(\.creator) == [creator])
        #expect(handbook.patientRemarks.map(\.creator) == [creator])
    }
}
