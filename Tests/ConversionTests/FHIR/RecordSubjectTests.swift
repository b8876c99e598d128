import Conversion
import Diagnostics
import FHIRTree
import Testing

private typealias Samples = BundleSamples

@Suite("whose record a Bundle is")
struct RecordSubjectTests {
    private func prescription(_ json: String) throws -> (patient: String?, drugs: [String?], findings: [Diagnostic]) {
        let extraction = try PrescriptionExtraction(try Samples.document(json))
        let prescription = extraction.prescription
        return (
            prescription.patient.name.kanji, prescription.rps.flatMap { $0.drugs.map(\.name) },
            extraction.findings.filter { $0.code.hasPrefix("CNV") }
        )
    }

    @Test("the patient is the one that the orders refer to, wherever it stands")
    func place() throws {
        let json = Samples.bundle([
            Samples.patient("甲"), Samples.patient("乙"), Samples.request("薬1", of: "urn:uuid:2"),
            Samples.request("薬2", of: "urn:uuid:2"),
        ])
        let (patient, drugs, findings) = try prescription(json)
        #expect(patient == "乙" && drugs == ["薬1", "薬2"])
        #expect(findings.map(\.code) == ["CNV-0201"] && findings[0].expression == "Bundle.entry[0].resource")
    }

    @Test("the Composition says whose drugs are taken; those of another are told, and in the report")
    func otherPatient() throws {
        let json = Samples.bundle(
            type: "document",
            [
                Samples.composition(subject: "urn:uuid:2"), Samples.patient("甲"),
                Samples.request("薬1", of: "urn:uuid:4"), Samples.patient("乙"),
                Samples.request("薬2", of: "urn:uuid:2"),
            ])
        let (patient, drugs, findings) = try prescription(json)
        #expect(patient == "甲" && drugs == ["薬2"])
        #expect(findings.map(\.code) == ["CNV-0201", "CNV-0201"] && findings.allSatisfy { $0.severity == .error })
        #expect(findings.map(\.expression).first == "Bundle.entry[2].resource.subject")
        let report = try PrescriptionExtraction(try Samples.document(json)).report()
        let carried = report.carried.map(\.source)
        #expect(!carried.contains { $0.contains("entry[2].resource") || $0.contains("entry[3].resource") })
        #expect(carried.contains("Bundle.entry[4].resource.subject.reference"))
    }

    @Test("a subject that is not in the Bundle is the only patient if all subjects are the same, and this is told")
    func dangling() throws {
        let same = Samples.bundle([
            Samples.patient("甲"), Samples.request("薬1", of: "Patient/x"), Samples.request("薬2", of: "Patient/x"),
        ])
        let (patient, drugs, findings) = try prescription(same)
        #expect(patient == "甲" && drugs == ["薬1", "薬2"] && findings.map(\.code) == ["CNV-0205"])
        let report = try PrescriptionExtraction(try Samples.document(same)).report()
        #expect(report.notCarried.count { $0.source.hasSuffix("subject.reference") } == 2)

        let other = Samples.bundle([
            Samples.patient("甲"), Samples.request("薬1", of: "Patient/x"), Samples.request("薬2", of: "urn:uuid:1"),
        ])
        let (_, known, told) = try prescription(other)
        #expect(known == ["薬2"] && told.map(\.code) == ["CNV-0201"])
    }

    @Test("of several patients none is guessed")
    func nobody() throws {
        for subject in ["urn:uuid:9", nil] {
            let json = Samples.bundle([
                Samples.patient("甲"), Samples.patient("乙"), Samples.request("薬1", of: subject),
            ])
            #expect { try prescription(json) } throws: { ($0 as? Diagnostic)?.code == "CNV-0103" }
        }
    }

    @Test("without any patient the drugs of one subject are one record")
    func noPatient() throws {
        let json = Samples.bundle([
            Samples.request("薬1", of: "Patient/x"), Samples.request("薬2", of: "Patient/y"),
            Samples.request("薬3", of: "Patient/x"),
        ])
        let (_, drugs, findings) = try prescription(json)
        #expect(drugs == ["薬1", "薬3"] && findings.map(\.code) == ["CNV-0201"])
    }

    @Test("patients are told apart by identifiers, contained resources and servers too")
    func otherReferences() throws {
        func request(_ subject: String) -> String {
            Samples.request("薬1", of: nil).replacing(#""authoredOn""#, with: #""subject": \#(subject), "authoredOn""#)
        }
        let patient = #"{"resourceType": "Patient", "id": "p", "identifier": [{"system": "s", "value": "1"}]}"#
        let cases: [(String, [String])] = [
            (#"{"identifier": {"system": "s", "value": "1"}}"#, []),
            (#"{"identifier": {"system": "s", "value": "2"}}"#, ["CNV-0205"]),
            (#"{"reference": "Patient/p/_history/2"}"#, []), (#"{"reference": "URN:UUID:1"}"#, []),
            (#"{"reference": "http://example.jp/fhir/Patient/p"}"#, []),
        ]
        for (subject, codes) in cases {
            let (_, _, findings) = try prescription(Samples.bundle([patient, request(subject)]))
            #expect(findings.map(\.code) == codes, "\(subject)")
        }
        let onServer = Samples.bundle([patient, request(#"{"reference": "http://b.example.jp/fhir/Patient/p"}"#)])
            .replacing("urn:uuid:1", with: "http://a.example.jp/fhir/Patient/p")
        #expect(try prescription(onServer).findings.map(\.code) == ["CNV-0205"])
    }

    @Test("handbooks leave out drugs and allergies of another patient")
    func handbook() throws {
        let json = Samples.bundle([
            Samples.patient("甲"), Samples.patient("乙"), Samples.dispense("薬1", of: "urn:uuid:1"),
            Samples.dispense("薬2", of: "urn:uuid:2"), Samples.allergy("そば", of: "urn:uuid:2"),
            Samples.allergy("卵", of: "urn:uuid:1"),
        ])
        let extraction = try HandbookExtraction(try Samples.document(json))
        #expect(extraction.handbook.patient.name.kanji == "甲")
        #expect(extraction.handbook.dispensings.flatMap(\.rps).flatMap(\.drugs).map(\.name) == ["薬1"])
        #expect(extraction.handbook.patientRemarks.map(\.text) == ["卵"])
        let told = extraction.findings.filter { $0.code == "CNV-0201" }.map(\.expression)
        #expect(
            told == [
                "Bundle.entry[1].resource", "Bundle.entry[3].resource.subject", "Bundle.entry[4].resource.patient",
            ])
    }

    @Test("a reference that leads nowhere is told once for each target, and not carried")
    func danglingReferences() throws {
        let requester = #", "requester": {"reference": "urn:uuid:77"}"#
        let json = Samples.bundle([
            Samples.patient("甲"), Samples.request("薬1", of: "urn:uuid:1", requester),
            Samples.request("薬2", of: "urn:uuid:1", requester),
        ])
        let (_, _, findings) = try prescription(json)
        #expect(findings.map(\.code) == ["CNV-0204"] && findings[0].severity == .warning)
        let report = try PrescriptionExtraction(try Samples.document(json)).report()
        #expect(report.notCarried.count { $0.source.hasSuffix("requester.reference") } == 2)
    }
}
