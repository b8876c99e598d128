import FHIRPath
import FHIRTree
import Testing

@Suite("resolve() in a Bundle")
struct ReferenceTests {
    private static let uuid = "urn:uuid:9a5b0c1d-0000-4000-8000-00000000abcd"
    private static let cases: [(from: String?, reference: String, expected: String?)] = [
        ("http://a.jp/fhir/Observation/1", "Patient/1", "a"),
        ("http://b.jp/fhir/Observation/1", "Patient/1", "b"),
        ("http://c.jp/fhir/Observation/1", "Patient/1", nil),
        ("http://a.jp/fhir/Observation/1", "Patient/2", nil),  // there is one, on the other server
        ("http://b.jp/fhir/Observation/1", "Patient/2/_history/3", "b2"),
        ("http://b.jp/fhir/Observation/1", "Patient/2/_history/4", nil),
        ("urn:uuid:c757873d-ec9a-4326-a141-556f43239520", "Patient/1", nil),  // no base: two candidates
        ("urn:uuid:c757873d-ec9a-4326-a141-556f43239520", "Patient/2", "b2"),  // no base: the only one
        (nil, "Patient/1", nil), (nil, "Patient/2", "b2"),
        ("http://a.jp/fhir/Observation/1", "http://b.jp/fhir/Patient/1", "b"),
        ("http://a.jp/fhir/Observation/1", "http://b.jp/fhir/Patient/1#x", "b"),
        ("http://a.jp/fhir/Observation/1", "http://b.jp/fhir/Patient/1|2", "b"),
        (nil, "urn:uuid:9A5B0C1D-0000-4000-8000-00000000ABCD", "u"),
    ]

    @Test("a relative reference never leads to another server's resource", arguments: cases)
    func servers(from: String?, reference: String, expected: String?) throws {
        func entry(_ url: String?, _ resource: String) -> String {
            "{" + (url.map { #""fullUrl":"\#($0)","# } ?? "") + #""resource":{\#(resource)}}"#
        }
        func patient(_ id: String, _ language: String) -> String {
            #""resourceType":"Patient","id":"\#(id)","meta":{"versionId":"3"},"language":"\#(language)""#
        }
        let entries = [
            entry("http://a.jp/fhir/Patient/1", patient("1", "a")),
            entry("http://b.jp/fhir/Patient/1", patient("1", "b")),
            entry("http://b.jp/fhir/Patient/2", patient("2", "b2")), entry(Self.uuid, patient("9", "u")),
            entry(from, #""resourceType":"Observation","subject":{"reference":"\#(reference)"}"#),
        ]
        let text = #"{"resourceType":"Bundle","entry":[\#(entries.joined(separator: ","))]}"#
        let document = try SourceDocument(json: SourceBytes(text))
        let expression = try FHIRPathExpression("Bundle.entry.resource.ofType(Observation).subject.resolve().language")
        #expect(try expression.evaluate(on: document.root).texts == (expected.map { [$0] } ?? []))
    }
}
