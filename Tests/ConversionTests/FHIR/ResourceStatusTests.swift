import Conversion
import Diagnostics
import FHIRTree
import Testing

private typealias Samples = BundleSamples

@Suite("which resources hold")
struct ResourceStatusTests {
    /// Two drugs, the second with what is tried.
    private func prescription(_ second: String) throws -> (drugs: [String?], codes: [String]) {
        let json = Samples.bundle([Samples.patient("甲"), Samples.request("薬1", of: "urn:uuid:1"), second])
        let extraction = try PrescriptionExtraction(try Samples.document(json))
        let told = extraction.findings.map(\.code).filter { $0.hasPrefix("CNV") }
        return (extraction.prescription.rps.flatMap { $0.drugs.map(\.name) }, told)
    }

    @Test(
        "orders by their status",
        arguments: [
            ("active", []), ("completed", ["CNV-0206"]), ("on-hold", ["CNV-0202"]), ("stopped", ["CNV-0202"]),
            ("cancelled", ["CNV-0202"]), ("draft", ["CNV-0202"]), ("entered-in-error", ["CNV-0202"]),
            ("unknown", ["CNV-0202"]), ("おかしい", ["CNV-0202"]),
        ])
    func status(status: String, codes: [String]) throws {
        let (drugs, told) = try prescription(Samples.request("薬2", of: "urn:uuid:1", status: status))
        #expect(told == codes && drugs == (codes == ["CNV-0202"] ? ["薬1"] : ["薬1", "薬2"]))
    }

    @Test(
        "orders by their intent",
        arguments: [
            ("order", true), ("original-order", true), ("instance-order", true), ("proposal", false), ("plan", false),
            ("option", false),
        ])
    func intent(intent: String, isTaken: Bool) throws {
        let (drugs, told) = try prescription(Samples.request("薬2", of: "urn:uuid:1", intent: intent))
        #expect(drugs.count == (isTaken ? 2 : 1) && told == (isTaken ? [] : ["CNV-0202"]))
    }

    @Test(
        "what forbids, and what changes the meaning in an unknown way, is not taken",
        arguments: [
            (#", "doNotPerform": true"#, ["CNV-0202"]), (#", "doNotPerform": false"#, []),
            (#", "modifierExtension": [{"url": "urn:x", "valueBoolean": true}]"#, ["CNV-0203"]),
            (#", "dispenseRequest": {"modifierExtension": [{"url": "urn:x", "valueBoolean": true}]}"#, ["CNV-0203"]),
        ])
    func modifiers(members: String, codes: [String]) throws {
        let (drugs, told) = try prescription(Samples.request("薬2", of: "urn:uuid:1", members))
        #expect(told == codes && drugs.count == (codes.isEmpty ? 2 : 1))
    }

    @Test("nothing of what does not hold is called carried, and messages have no odd values")
    func report() throws {
        let json = Samples.bundle([
            Samples.patient("甲"), Samples.request("薬1", of: "urn:uuid:1"),
            Samples.request("薬2", of: "urn:uuid:1", status: "山田太郎"),
        ])
        let extraction = try PrescriptionExtraction(try Samples.document(json))
        #expect(!extraction.report().carried.contains { $0.source.hasPrefix("Bundle.entry[2].resource") })
        let texts = extraction.findings.flatMap { [$0.message.ja, $0.message.en] }
        #expect(!texts.contains { $0.contains("山田太郎") })
    }

    @Test(
        "there is no result of a document, a patient or orders that do not hold",
        arguments: [
            (Samples.composition(subject: "urn:uuid:2", status: "entered-in-error"), "active"),
            (Samples.composition(subject: "urn:uuid:2", status: "preliminary"), "active"),
            (Samples.composition(subject: "urn:uuid:2"), "cancelled"),
        ])
    func nothing(composition: String, status: String) throws {
        let json = Samples.bundle(
            type: "document",
            [composition, Samples.patient("甲"), Samples.request("薬1", of: "urn:uuid:2", status: status)])
        #expect { try PrescriptionExtraction(try Samples.document(json)) } throws: {
            ($0 as? Diagnostic)?.code == "CNV-0103"
        }
    }

    @Test("remarks that were a mistake are not taken")
    func communication() throws {
        let text = #""payload": [{"contentString": "備考"}]"#
        for (status, count) in [("completed", 1), ("entered-in-error", 0), ("not-done", 0)] {
            let json = Samples.bundle([
                Samples.patient("甲"), Samples.request("薬1", of: "urn:uuid:1"),
                #"{"resourceType": "Communication", "status": "\#(status)", \#(text)}"#,
            ])
            let extraction = try PrescriptionExtraction(try Samples.document(json))
            #expect(extraction.prescription.remarks.count == count)
            #expect(extraction.findings.map(\.code).contains("CNV-0202") == (count == 0))
        }
    }

    @Test("handbooks have what was handed out, and what holds of the patient")
    func handbook() throws {
        func observation(_ status: String) -> String {
            #"""
            {"resourceType": "Observation", "status": "\#(status)", "subject": {"reference": "urn:uuid:1"},
              "code": {"coding": [{"system": "http://loinc.org", "code": "883-9"}]}, "valueString": "A"}
            """#
        }
        for status in ["preparation", "in-progress", "on-hold", "cancelled", "entered-in-error", "unknown"] {
            let json = Samples.bundle([
                Samples.patient("甲"), Samples.dispense("薬1", of: "urn:uuid:1"),
                Samples.dispense("薬2", of: "urn:uuid:1", status: status), observation("entered-in-error"),
                Samples.allergy("卵", of: "urn:uuid:1"),
                Samples.allergy("そば", of: "urn:uuid:1", clinical: "resolved"),
            ])
            let extraction = try HandbookExtraction(try Samples.document(json))
            #expect(extraction.handbook.dispensings.flatMap(\.rps).flatMap(\.drugs).map(\.name) == ["薬1"])
            #expect(extraction.handbook.patient.bloodGroup == nil)
            #expect(extraction.handbook.patientRemarks.map(\.text) == ["卵"])
            #expect(extraction.findings.count { $0.code == "CNV-0202" } == 3)
        }
    }
}
