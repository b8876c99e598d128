import FHIRTree
import JapaneseRecords
import Testing

@testable import Conversion

private typealias Samples = BundleSamples

/// A file is of one prescription, however many a collection has.
@Suite("orders of several prescriptions")
struct PrescriptionIdentityTests {
    private static let parties = [
        #"{"resourceType": "Practitioner", "name": [{"text": "医師　一"}]}"#,
        #"{"resourceType": "Practitioner", "name": [{"text": "医師　二"}]}"#, institution("1310000011"),
        institution("1310000022"),
        #"{"resourceType": "PractitionerRole", "practitioner": {"reference": "urn:uuid:2"}, "organization": {"reference": "urn:uuid:5"}}"#,
        #"{"resourceType": "Practitioner", "name": [{"text": "医師一"}]}"#,
    ]

    private static func institution(_ number: String) -> String {
        #"""
        {"resourceType": "Organization", "identifier": [{"value": "\#(number)",
          "system": "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no"}],
          "type": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/organization-type", "code": "prov"}]}]}
        """#
    }

    private static func requester(_ place: Int) -> String { #", "requester": {"reference": "urn:uuid:\#(place)"}"# }

    private static func group(_ value: String) -> String { #", "groupIdentifier": {"value": "\#(value)"}"# }

    private static func extraction(_ first: String, _ second: String, composed: Bool = false) throws
        -> PrescriptionExtraction
    {
        let requests = [first, second].map { Samples.request("薬", of: "urn:uuid:1", $0) }
        let document = composed ? [Samples.composition(subject: "urn:uuid:1")] : []
        return try PrescriptionExtraction(
            try Samples.document(Samples.bundle([Samples.patient("甲")] + parties + requests + document)))
    }

    /// The members of two orders, and the element that tells them apart.
    private static let cases: [(first: String, second: String, place: String?)] = [
        (group("A1"), group("B2"), "groupIdentifier"), (requester(2), requester(3), "requester"),
        (requester(2), requester(6), "requester"), (requester(2), requester(7), nil),
        (group("A1"), group("A1"), nil), (group("A1"), "", nil), (requester(2), "", nil),
    ]

    @Test("an order of another group, prescriber or institution is left out and told", arguments: 0..<7)
    func apart(row: Int) throws {
        let (first, second, place) = Self.cases[row]
        let extraction = try Self.extraction(first, second)
        let found = extraction.findings.filter { $0.code == "CNV-0214" }
        #expect(found.map(\.severity) == (place == nil ? [] : [.error]))
        #expect(found.allSatisfy { $0.expression.hasSuffix(place ?? "") })
        #expect(extraction.prescription.rps.flatMap(\.drugs).count == (place == nil ? 2 : 1))
    }

    @Test("an order of another day is left out, and its values are not carried")
    func days() throws {
        let other = Samples.request("他の薬", of: "urn:uuid:1").replacing("2026-11-02", with: "2025-01-10")
        let bundle = Samples.bundle([Samples.patient("甲"), Samples.request("薬", of: "urn:uuid:1"), other])
        let extraction = try PrescriptionExtraction(try Samples.document(bundle))
        #expect(extraction.prescription.issuedOn?.description == "2026-11-02")
        #expect(extraction.prescription.rps.flatMap(\.drugs).map(\.name) == ["薬"])
        #expect(extraction.findings.contains { $0.code == "CNV-0214" && $0.expression.hasSuffix("authoredOn") })
        let entries = extraction.report().entries.filter { $0.source.contains("entry[2].resource.") }
        #expect(!entries.isEmpty && entries.allSatisfy { $0.outcome != .carried })
    }

    @Test("the institution is that of the first order, and a document is of one prescription")
    func institution() throws {
        #expect(try Self.extraction(Self.requester(6), "").prescription.institution.tenDigits == "1310000022")
        let composed = try Self.extraction(Self.group("A1"), Self.group("B2"), composed: true)
        #expect(composed.prescription.rps.flatMap(\.drugs).count == 2)
        #expect(!composed.findings.contains { $0.code == "CNV-0214" })
    }
}
