import FHIRTree
import JapaneseRecords

@testable import Conversion

private typealias Samples = BundleSamples

/// Invented dosages, as small as they can be.
enum DosageSamples {
    static func extraction(_ dosages: String, _ dispense: String) throws -> PrescriptionExtraction {
        let request = #"""
            {"resourceType": "MedicationRequest", "status": "active", "intent": "order",
              "medicationCodeableConcept": {"text": "薬"}, "subject": {"reference": "urn:uuid:1"},
              "authoredOn": "2026-11-02", "dosageInstruction": [\#(dosages)], "dispenseRequest": {\#(dispense)}}
            """#
        return try PrescriptionExtraction(try Samples.document(Samples.bundle([Samples.patient("甲"), request])))
    }

    static func json(_ prescription: Prescription) -> String {
        String(decoding: PrescriptionBundle(prescription, .jpCore).written().bundle.json(), as: UTF8.self)
    }

    static func dosage(_ text: String, method: String = "1", _ members: String) -> String {
        #"""
        {"text": "\#(text)", "method": {"coding": [{"system": "urn:oid:1.2.392.200250.2.2.20.30", "code": "\#(method)"}]},
          \#(members)}
        """#
    }

    static func supplement(_ code: String) -> String {
        #"{"coding": [{"system": "urn:oid:1.2.392.200250.2.2.20.22", "code": "\#(code)"}], "text": "\#(code)の文"}"#
    }

    static let weekly = #"""
        "doseAndRate": [{"rateRatio": {"numerator": {"value": 2, "unit": "錠"}, "denominator": {"value": 1, "code": "wk"}}}]
        """#

    static func taken(_ text: String, _ count: Int, _ members: String = "") -> String {
        dosage(
            text,
            #""doseAndRate": [{"rateRatio": {"numerator": {"value": \#(count)}, "denominator": {"value": 1}}}]"#
                + members)
    }

    static func bounds(_ days: Int) -> String {
        #", "timing": {"repeat": {"boundsDuration": {"value": \#(days), "code": "d"}}}"#
    }

    static let week = #""expectedSupplyDuration": {"value": 7, "code": "d"}"#
}
