import FHIRTree
import FHIRValidation
import Testing

/// - Source: FHIR R4 (4.0.1), profiling.html#discriminator; references.html#Reference.
@Suite("Slices by the target of a reference")
struct OpenSliceTests {
    private static func slicing(_ discriminator: String, target: String, min: Int = 0) -> String {
        #"""
        {"id": "Observation.performer", "path": "Observation.performer", "slicing": {"rules": "closed",
        "discriminator": [{"type": "\#(discriminator)", "path": "resolve()"}]}},
        {"id": "Observation.performer:a", "path": "Observation.performer", "sliceName": "a", "min": \#(min), "max": "1",
        "type": [{"code": "Reference", "targetProfile": ["\#(target)"]}]}
        """#
    }

    private static let organization = "http://hl7.org/fhir/StructureDefinition/Organization"
    private static let profile = "http://example.org/organization"
    private static let definition = #"""
        {"resourceType": "StructureDefinition", "url": "\#(profile)", "name": "O", "kind": "resource",
        "type": "Organization", "abstract": false, "derivation": "constraint", "baseDefinition": "\#(organization)",
        "differential": {"element": [{"id": "Organization", "path": "Organization"}]}}
        """#

    static let cases: [(discriminator: String, target: String, reference: String, expected: [String])] = [
        ("type", organization, #""reference": "Organization/1""#, []),
        ("type", organization, #""type": "Organization", "display": "A""#, []),
        ("type", organization, #""type": "\#(organization)", "display": "A""#, []),
        ("type", organization, #""reference": "Patient/1""#, ["VAL-0703"]),
        ("type", organization, #""display": "A""#, ["VAL-0706"]),
        ("profile", profile, #""reference": "Organization/1""#, ["VAL-0706"]),
        ("profile", profile, #""reference": "Patient/1""#, ["VAL-0703"]),
        ("profile", profile, ##""reference": "#o""##, []),
    ]

    @Test("are decided by what the reference says of a target that is elsewhere", arguments: cases)
    func elsewhere(discriminator: String, target: String, reference: String, expected: [String]) throws {
        let validator = try validator(
            of: "Observation", Self.slicing(discriminator, target: target), extra: [Self.definition])
        let found = try diagnostics(Self.observation(reference), validator)
        #expect(found.map(\.code) == expected)
    }

    @Test("are not missing where a value may be one of them")
    func required() throws {
        let elements = Self.slicing("profile", target: Self.profile, min: 1)
        let validator = try validator(of: "Observation", elements, extra: [Self.definition])
        let found = try diagnostics(Self.observation(#""reference": "Organization/1""#), validator)
        #expect(found.map(\.code) == ["VAL-0706"])
    }

    private static func observation(_ reference: String) -> String {
        let contained = #""contained": [{"resourceType": "Organization", "id": "o", "name": "A"}], "#
        return #"""
            {"resourceType": "Observation", \#(reference.hasSuffix(##"#o""##) ? contained : "")"status": "final",
            "code": {"text": "x"}, "performer": [{\#(reference)}]}
            """#
    }
}
