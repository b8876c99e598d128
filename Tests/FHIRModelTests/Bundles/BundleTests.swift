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

    private static let uuid = "urn:uuid:c757873d-ec9a-4326-a141-556f43239520"
    private static let twoServers: [(from: String?, reference: String, expected: String?)] = [
        ("http://a.jp/fhir/Observation/1", "Patient/1", "a"),
        ("http://b.jp/fhir/Observation/1", "Patient/1", "b"),
        ("http://b.jp/fhir/Observation/1_2", "Patient/1", "b"),  // an id against the rules
        ("http://b.jp/fhir/Mood/1", "Patient/1", "b"),
        ("http://c.jp/fhir/Observation/1", "Patient/1", nil),
        ("http://a.jp/fhir/Observation/1", "Patient/2", nil),  // there is one, on the other server
        ("http://b.jp/fhir/Observation/1", "Patient/2", "b2"),
        ("http://a.jp/other/Observation/1", "Patient/1", nil),
        ("http://a.jp/fhir/Observation/1", "Patient/9", nil),
        (uuid, "Patient/1", nil),  // no base: two candidates
        (uuid, "Patient/2", "b2"),  // no base: the only one
        (uuid, "Patient/9", "u"),
        (nil, "Patient/1", nil), (nil, "Patient/2", "b2"),
        ("http://a.jp/page", "Patient/2", "b2"),
        ("http://a.jp/fhir/Observation/1", "http://b.jp/fhir/Patient/1", "b"),
        ("http://a.jp/fhir/Observation/1", "http://b.jp/fhir/Patient/1#x", "b"),
        ("http://a.jp/fhir/Observation/1", "http://b.jp/fhir/Patient/1|2", "b"),
        ("http://a.jp/fhir/Observation/1", "http://b.jp/fhir/Patient/1/_history/2#x", nil),
        ("http://a.jp/fhir/Observation/1", "Patient/1#x", "a"),
        (uuid, "urn:uuid:9A5B0C1D-0000-4000-8000-00000000ABCD", "u"),
        (uuid, "URN:UUID:9a5b0c1d-0000-4000-8000-00000000abcd#x", "u"),
        (uuid, "patient/2", nil), (uuid, "./Patient/2", nil), (uuid, "Patient/2/x", nil),
    ]

    @Test("a relative reference never leads to another server's resource", arguments: twoServers)
    func servers(from: String?, reference: String, expected: String?) {
        var bundle = R4.Bundle(type: .collection)
        bundle.append(R4.Patient(id: "1", language: "a"), fullURL: "http://a.jp/fhir/Patient/1")
        bundle.append(R4.Patient(id: "1", language: "b"), fullURL: "http://b.jp/fhir/Patient/1")
        bundle.append(R4.Patient(id: "2", language: "b2"), fullURL: "http://b.jp/fhir/Patient/2")
        bundle.append(
            R4.Patient(id: "9", language: "u"), fullURL: "urn:uuid:9a5B0c1d-0000-4000-8000-00000000abcd")
        let entry = from.map { R4.Bundle.Entry(fullUrl: FHIRURI($0), resource: R4.Observation()) }
        #expect(bundle.resolve(R4.Reference(reference: reference), from: entry)?.language == expected)
    }

    @Test("what a Bundle within the Bundle holds, and a canonical URL, are not resolved")
    func unresolved() {
        var inner = R4.Bundle(type: .collection)
        inner.append(R4.Patient(id: "1"), fullURL: "http://a.jp/fhir/Patient/1")
        var bundle = R4.Bundle(type: .collection, resources: [inner])
        bundle.append(
            R4.ValueSet(id: "v", url: "http://a.jp/values"), fullURL: "http://a.jp/fhir/ValueSet/v")
        for text in ["http://a.jp/fhir/Patient/1", "Patient/1", "http://a.jp/values", "http://a.jp/values|1"] {
            #expect(bundle.resolve(R4.Reference(reference: text)) == nil)
        }
    }

    @Test("an index shows no address in its description")
    func description() {
        var bundle = R4.Bundle(type: .collection)
        bundle.append(R4.Patient(id: "secret"), fullURL: "http://a.jp/fhir/Patient/secret")
        #expect("\([BundleIndex(bundle)])" == "[BundleIndex(1 URLs, 1 ids)]")
    }

    @Test("a reference is made from a resource")
    func references() {
        #expect(R4.Reference(to: patient)?.reference == "Patient/p1")
        #expect(R4.Reference(to: R4.Basic()) == nil)
    }
}
