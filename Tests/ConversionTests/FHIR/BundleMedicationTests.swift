import Conversion
import Diagnostics
import FHIRTree
import JapaneseRecords
import Testing

private typealias Samples = BundleSamples

@Suite("drugs that a resource refers to")
struct BundleMedicationTests {
    private static let code = #"""
        {"text": "架空錠", "coding": [{"system": "urn:oid:1.2.392.100495.20.1.73", "code": "2171022F1029",
          "display": "架空錠"}]}
        """#

    private func withReference(_ resource: String, _ reference: String, contained: String = "") -> String {
        resource.replacing(
            #""medicationCodeableConcept": {"text": "薬"}"#, with: #"\#(contained)"medicationReference": \#(reference)"#)
    }

    @Test("a contained Medication and one of the Bundle give code and name, and are called carried")
    func reference() throws {
        let contained = #""contained": [{"resourceType": "Medication", "id": "m", "code": \#(Self.code)}], "#
        let medication = #"{"resourceType": "Medication", "code": \#(Self.code)}"#
        for (target, contained) in [("urn:uuid:3", ""), ("#m", contained)] {
            let reference = #"{"reference": "\#(target)"}"#
            let json = Samples.bundle([
                Samples.patient("甲"),
                withReference(Samples.request("薬", of: "urn:uuid:1"), reference, contained: contained), medication,
            ])
            let extraction = try PrescriptionExtraction(try Samples.document(json))
            let drug = try #require(extraction.prescription.rps.first?.drugs.first)
            #expect(drug.name == "架空錠" && drug.code == DrugCode(.yj, "2171022F1029"))
            #expect(!extraction.findings.contains { $0.code.hasPrefix("CNV") })
            let carried = extraction.report().carried
            let place = contained.isEmpty ? "entry[2].resource" : "entry[1].resource.contained[0]"
            #expect(carried.contains { $0.source == "Bundle.\(place).code.coding[0].code" && $0.target == "201-5" })
            let request = carried.map(\.source).filter { $0.hasPrefix("Bundle.entry[1].resource.medication") }
            #expect(request.contains { $0.hasSuffix(".reference") }, "\(request)")
        }
    }

    @Test("handbooks read them too")
    func handbook() throws {
        let json = Samples.bundle([
            Samples.patient("甲"),
            withReference(Samples.dispense("薬", of: "urn:uuid:1"), #"{"reference": "urn:uuid:3"}"#),
            #"{"resourceType": "Medication", "code": \#(Self.code)}"#,
        ])
        let handbook = try HandbookExtraction(try Samples.document(json)).handbook
        let drug = try #require(handbook.dispensings.first?.rps.first?.drugs.first)
        #expect(drug.name == "架空錠" && drug.code == DrugCode(.yj, "2171022F1029"))
    }

    @Test("a drug without name and code is told; the words of the reference are a name")
    func nameless() throws {
        let cases: [(String, String?, [String])] = [
            (#"{"reference": "Medication/x"}"#, nil, ["CNV-0207"]), (#"{"display": "架空散"}"#, "架空散", []),
            (#"{"reference": "urn:uuid:3"}"#, nil, ["CNV-0207"]),
        ]
        let mistake = #"{"resourceType": "Medication", "status": "entered-in-error", "code": \#(Self.code)}"#
        for (reference, name, codes) in cases {
            let prescription = Samples.bundle([
                Samples.patient("甲"), withReference(Samples.request("薬", of: "urn:uuid:1"), reference), mistake,
            ])
            let extraction = try PrescriptionExtraction(try Samples.document(prescription))
            #expect(extraction.prescription.rps.first?.drugs.first?.name == name)
            #expect(extraction.findings.map(\.code).filter { $0.hasPrefix("CNV") } == codes)
            let handbook = Samples.bundle([
                Samples.patient("甲"), withReference(Samples.dispense("薬", of: "urn:uuid:1"), reference), mistake,
            ])
            let findings = try HandbookExtraction(try Samples.document(handbook)).findings
            #expect(findings.map(\.code).filter { $0.hasPrefix("CNV") } == codes)
        }
    }

    @Test("a substitution that is not allowed is one that is forbidden")
    func substitution() throws {
        for (value, kinds) in [("false", [Prescription.DrugSupplement.Kind.noGeneric]), ("true", [])] {
            let members = #", "substitution": {"allowedBoolean": \#(value)}"#
            let json = Samples.bundle([Samples.patient("甲"), Samples.request("薬", of: "urn:uuid:1", members)])
            let prescription = try Prescription(fhir: try Samples.document(json).root)
            #expect(prescription.rps[0].drugs[0].supplements.map(\.kind) == kinds)
        }
    }
}
