import Diagnostics
import FHIRDefinitions
import FHIRTree
import FHIRValidation
import Testing

private let sliced = #"""
    {"resourceType": "StructureDefinition", "url": "http://example.org/p", "name": "p", "kind": "resource",
    "type": "Patient", "abstract": false, "derivation": "constraint",
    "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Patient", "differential": {"element": [
    {"id": "Patient", "path": "Patient"},
    {"id": "Patient.identifier", "path": "Patient.identifier", "slicing": {"rules": "open",
    "discriminator": [{"type": "value", "path": "system"}]}},
    {"id": "Patient.identifier:a", "path": "Patient.identifier", "sliceName": "a", "min": 1},
    {"id": "Patient.identifier:a.system", "path": "Patient.identifier.system", "fixedUri": "http://example.org/ids"},
    {"id": "Patient.maritalStatus.coding", "path": "Patient.maritalStatus.coding", "slicing": {"rules": "open",
    "discriminator": [{"type": "value", "path": "system"}]}},
    {"id": "Patient.maritalStatus.coding:m", "path": "Patient.maritalStatus.coding", "sliceName": "m", "min": 1},
    {"id": "Patient.maritalStatus.coding:m.system", "path": "Patient.maritalStatus.coding.system",
    "fixedUri": "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus"},
    {"id": "Patient.gender", "path": "Patient.gender", "fixedCode": "female"}]}}
    """#

/// The errors of a Patient of the profile, as `CODE expression`, and what follows from them.
private func slips(_ members: String) throws -> (errors: [String], followers: [String]) {
    let validator = Validator(
        definitions: .embedded.adding(resources: [try SourceDocument(json: SourceBytes(sliced))]))
    let json = #"""
        {"resourceType": "Patient", "meta": {"profile": ["http://example.org/p"]}, \#(members)}
        """#
    let found = validator.validate(try SourceDocument(json: SourceBytes(json)))
    let others = found.filter { $0.hint?.en.contains("The cause is that of") == true }
    return (found.filter(\.isError).map { "\($0.code) \($0.expression)" }, others.map { "\($0.code) \($0.expression)" })
}

private let identifier = #""identifier": [{"system": "http://example.org/ids", "value": "1"}]"#
private let status = "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus"

@Suite("one slip is one error")
struct OneSlipTests {
    @Test("a contained resource whose id is misspelt, in it or in the reference")
    func contained() throws {
        let text = #""contained": [{"resourceType": "Organization", "id": "org1", "name": "A"}]"#
        let found = try slips(##"\##(identifier), \##(text), "managingOrganization": {"reference": "#org2"}"##)
        #expect(found.errors == ["VAL-1006 Patient.managingOrganization"])
        #expect(found.followers == ["VAL-1021 Patient.contained[0]"])
        let other = try slips(##"\##(identifier), \##(text), "managingOrganization": {"reference": "#clinic"}"##)
        #expect(other.errors.count == 2)
    }

    @Test("a code that must be another one is in no value set either")
    func fixedCode() throws {
        let found = try slips(#"\#(identifier), "gender": "femail""#)
        #expect(found.errors == ["VAL-0401 Patient.gender"])
        #expect(found.followers == ["VAL-0501 Patient.gender"])
    }

    @Test("a system that is misspelt makes the slice missing")
    func system() throws {
        let coding = #"{"coding": [{"system": "\#(status)s", "code": "M"}]}"#
        let found = try slips(#"\#(identifier), "maritalStatus": \#(coding)"#)
        #expect(found.errors == ["VAL-0701 Patient.maritalStatus"])
        let relative = try slips(#""identifier": [{"system": "example.org/ids", "value": "1"}]"#)
        #expect(relative.errors.count == 2)
        let blank = try slips(#""identifier": [{"system": " http://example.org/ids", "value": "1"}]"#)
        #expect(blank.errors == ["VAL-0314 Patient.identifier[0].system"], "\(blank)")
        #expect(blank.followers.contains("VAL-0701 Patient"), "\(blank)")
    }

    @Test("a blank in a code")
    func blank() throws {
        let found = try slips(#"\#(identifier), "gender": "female ""#)
        #expect(found.errors.first == "VAL-0316 Patient.gender", "\(found)")
    }

    @Test("the elements of the type of which the profile is")
    func otherType() throws {
        let json = #"""
            {"resourceType": "Organization", "meta": {"profile": ["http://example.org/p"]}, "name": "A",
            "birthDate": "2000-01-01", "colour": "red"}
            """#
        let validator = Validator(
            definitions: .embedded.adding(resources: [try SourceDocument(json: SourceBytes(sliced))]))
        let found = validator.validate(try SourceDocument(json: SourceBytes(json))).filter(\.isError)
        #expect(found.map(\.code) == ["VAL-0603", "VAL-0201"])
        #expect(found.last?.message.en.contains("colour") == true)
    }
}
