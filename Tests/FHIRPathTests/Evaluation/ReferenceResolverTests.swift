import FHIRDefinitions
import FHIRTree
import Testing

@testable import FHIRPath

@Suite("resolve()")
struct ReferenceResolverTests {
    private static let json = #"""
        {"resourceType": "Bundle", "type": "collection", "entry": [
          {"fullUrl": "http://a/fhir/Patient/p1", "resource": {"resourceType": "Patient", "id": "p1", "active": true,
            "managingOrganization": {"reference": "#o"}, "generalPractitioner": [{"reference": "Practitioner/d1"},
            {"reference": "urn:uuid:11111111-1111-1111-1111-111111111111"}, {"reference": "http://b/fhir/Practitioner/d1"},
            {"reference": "Practitioner/none"}, {"display": "x"}],
            "contained": [{"resourceType": "Organization", "id": "o", "name": "O", "partOf": {"reference": "#o2"}},
                          {"resourceType": "Organization", "id": "o2", "name": "O2", "endpoint": [{"reference": "#"}]}]}},
          {"fullUrl": "http://a/fhir/Practitioner/d1", "resource": {"resourceType": "Practitioner", "id": "d1", "gender": "male"}},
          {"fullUrl": "http://b/fhir/Practitioner/d1", "resource": {"resourceType": "Practitioner", "id": "d1", "gender": "female"}},
          {"fullUrl": "http://b/fhir/Patient/p2", "resource": {"resourceType": "Patient", "id": "p2",
            "generalPractitioner": [{"reference": "Practitioner/d1"}]}},
          {"fullUrl": "urn:uuid:11111111-1111-1111-1111-111111111111", "resource": {"resourceType": "Practitioner", "gender": "other"}}]}
        """#

    /// - Source: FHIR R4 (4.0.1), fhirpath.html#functions; references.html#contained; bundle.html#references.
    static let cases: [Case] = [
        ("entry[0].resource.managingOrganization.resolve().name", "'O'"),
        ("entry[0].resource.managingOrganization.resolve().partOf.resolve().name", "'O2'"),
        ("entry[0].resource.contained[1].endpoint.resolve().id", "'p1'"),
        ("entry[0].resource.generalPractitioner[0].resolve().gender", "'male'"),
        ("entry[3].resource.generalPractitioner[0].resolve().gender", "'female'"),
        ("entry[0].resource.generalPractitioner[1].resolve().gender", "'other'"),
        ("entry[0].resource.generalPractitioner[2].resolve().gender", "'female'"),
        ("entry[0].resource.generalPractitioner[3].resolve()", "{}"),
        ("entry[0].resource.generalPractitioner[4].resolve()", "{}"),
        ("entry[0].resource.generalPractitioner.resolve().count()", "3"),
        ("entry[0].resource.generalPractitioner.where(resolve() is Practitioner).count()", "3"),
        ("'Patient/p1'.resolve().active", "true"),
        ("'http://a/fhir/Patient/p1'.resolve().active", "true"), ("'#o'.resolve()", "{}"), ("''.resolve()", "{}"),
        ("1.resolve()", "{}"), ("{}.resolve()", "{}"),
    ]

    @Test("contained, in the Bundle, relative to the entry, by urn", arguments: cases)
    func resolving(expression: String, result: String) {
        #expect(shown(expression, on: Self.json) == result)
    }

    @Test("the caller's resolver is asked once for each address, and last")
    func own() throws {
        let asked = Locked<[String]>([])
        let other = try SourceDocument(
            SourceBytes(
                ##"{"resourceType": "Practitioner", "id": "far", "contained": [{"resourceType": "Organization", "id": "c", "name": "C"}], "qualification": [{"issuer": {"reference": "#c"}}]}"##
            ))
        var environment = FHIRPathEnvironment()
        environment.resolver = { address in
            asked.withLock { $0.append(address) }
            return address.hasSuffix("none") ? other : nil
        }
        let practitioners = "entry[0].resource.generalPractitioner"
        #expect(shown("\(practitioners).resolve().count()", on: Self.json, environment) == "4")
        #expect(asked.withLock { $0 } == ["Practitioner/none"])
        #expect(
            shown("(1|2|3).select(%resource.\(practitioners)[3].resolve().id)", on: Self.json, environment)
                == "'far', 'far', 'far'")
        #expect(
            shown("(1|2|3).select('Practitioner/none'.resolve().id & 'x/y'.resolve().id)", on: Self.json, environment)
                == "'far', 'far', 'far'")
        #expect(asked.withLock { $0 }.count == 4)
        #expect(
            shown("\(practitioners)[3].resolve().qualification.issuer.resolve().name", on: Self.json, environment)
                == "'C'")
        #expect(
            shown("(\(practitioners)[3].resolve() | \(practitioners)[3].resolve()).count()", on: Self.json, environment)
                == "1")
    }

    private static let uuid = "urn:uuid:9a5b0c1d-0000-4000-8000-00000000abcd"
    private static let servers: [(from: String?, reference: String, expected: String?)] = [
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

    @Test("a relative reference never leads to another server's resource", arguments: servers)
    func ownServer(from: String?, reference: String, expected: String?) throws {
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
