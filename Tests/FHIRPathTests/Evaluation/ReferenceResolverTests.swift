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
                ##"""
                {"resourceType": "Practitioner", "id": "far", "qualification": [{"issuer": {"reference": "#c"}}],
                 "contained": [{"resourceType": "Organization", "id": "c", "name": "C"}]}
                """##))
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
}
