import FHIRModel
import Testing

@Suite("Bundles")
struct BundleTests {
    private let patient = R4.Patient(id: "p1", name: [R4.HumanName(family: "襷野")])

    @Test("entries get URLs that a rerun gives again")
    func urls() {
        var first = R4.Bundle(type: .collection, resources: [patient, R4.Basic()])
        #expect(first == R4.Bundle(type: .collection, resources: [patient, R4.Basic()]))
        #expect(Set(first.entry.map(\.fullUrl)).count == 2)
        #expect(first.entry.allSatisfy { $0.fullUrl?.uuid?.isWellFormed == true })
        #expect(
            first.append(R4.Basic(id: "c757873d-ec9a-4326-a141-556f43239520"))
                == "urn:uuid:c757873d-ec9a-4326-a141-556f43239520")
        #expect(
            R4.Bundle.fullURL(of: R4.Basic(id: "C757873D-EC9A-4326-A141-556F43239520"))
                == "urn:uuid:c757873d-ec9a-4326-a141-556f43239520")
        #expect(first.resources(of: R4.Patient.self) == [patient] && first.resources.count == 3)
    }

    private static let resolutions: [(String, String?)] = [
        ("http://example.jp/fhir/Patient/p1", "a"), ("Patient/p1", "a"), ("Patient/p1/_history/2", "a"),
        ("Patient/p1/_history/3", nil),
        ("http://elsewhere.jp/Patient/p1", nil), ("urn:uuid:c757873d-ec9a-4326-a141-556f43239520", "b"),
        ("Patient/p9", nil),
        ("#c", "c"), ("#x", nil), ("", nil), ("p1", nil),
    ]

    @Test("references are resolved by fullUrl, base, type and id, version and fragment", arguments: resolutions)
    func resolving(reference: String, expected: String?) {
        var bundle = R4.Bundle(type: .collection)
        bundle.append(
            R4.Patient(id: "p1", meta: R4.Meta(versionId: "2"), language: "a"),
            fullURL: "http://example.jp/fhir/Patient/p1")
        bundle.append(R4.Patient(language: "b"), fullURL: "urn:uuid:c757873d-ec9a-4326-a141-556f43239520")
        bundle.append(
            R4.Observation(contained: [R4.Patient(id: "c", language: "c")]),
            fullURL: "http://example.jp/fhir/Observation/o1")
        let found = bundle.resolve(R4.Reference(reference: reference), from: bundle.entry[2])
        #expect(found?.language == expected)
    }

    @Test("a reference is made from a resource")
    func references() {
        #expect(R4.Reference(to: patient)?.reference == "Patient/p1")
        #expect(R4.Reference(to: R4.Basic()) == nil)
    }
}
