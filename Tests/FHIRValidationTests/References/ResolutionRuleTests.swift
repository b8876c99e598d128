import Diagnostics
import FHIRValidation
import Testing

private let uuid = "urn:uuid:5e1f0a52-0c2d-4f4e-9f53-0a1b2c3d4e5f"
private let other = "urn:uuid:6e1f0a52-0c2d-4f4e-9f53-0a1b2c3d4e5f"

/// An entry with an Observation whose subject is a reference.
private func observation(_ reference: String, at url: String? = "http://a.jp/fhir/Observation/o") -> String {
    let url = url.map { #""fullUrl": "\#($0)", "# } ?? ""
    return """
        {\(url)"resource": {"resourceType": "Observation", "id": "o", "status": "final", "code": {"text": "a"}, \
        "subject": {"reference": "\(reference)"}}}
        """
}

private func patient(_ id: String?, at url: String, version: String? = nil, type: String = "Patient") -> String {
    let id = id.map { #", "id": "\#($0)""# } ?? ""
    let meta = version.map { #", "meta": {"versionId": "\#($0)"}"# } ?? ""
    return #"{"fullUrl": "\#(url)", "resource": {"resourceType": "\#(type)"\#(id)\#(meta)}}"#
}

private func bundle(_ entries: [String], _ type: String = "collection") -> String {
    #"{"resourceType": "Bundle", "type": "\#(type)", "entry": [\#(entries.joined(separator: ", "))]}"#
}

private let place = "Bundle.entry[0].resource.subject"
private let cases: [(entries: [String], expected: [String])] = [
    // By the server of the fullUrl
    ([observation("Patient/1"), patient("1", at: "http://a.jp/fhir/Patient/1")], []),
    ([observation("http://a.jp/fhir/Patient/1"), patient("1", at: "http://a.jp/fhir/Patient/1")], []),
    ([observation("Patient/1"), patient("1", at: "http://b.jp/fhir/Patient/1")], ["VAL-1016 \(place)"]),
    ([observation("Patient/1"), patient("1", at: uuid)], ["VAL-1016 \(place)"]),
    ([observation("Patient/2"), patient("1", at: "http://a.jp/fhir/Patient/1")], []),
    // By URN
    ([observation(uuid), patient("1", at: uuid)], []),
    ([observation(uuid.uppercased()), patient("1", at: uuid)], []),
    ([observation(other), patient("1", at: uuid)], ["VAL-1015 \(place)"]),
    ([observation("urn:uuid:1"), patient("1", at: uuid)], ["VAL-1004 \(place)"]),
    ([observation("urn:oid:1.02"), patient("1", at: uuid)], ["VAL-1004 \(place)"]),
    ([observation("Patient/\(uuid.dropFirst(9))", at: other), patient("1", at: uuid)], []),
    ([observation("Group/\(uuid.dropFirst(9))", at: other), patient("1", at: uuid)], ["VAL-1009 \(place)"]),
    // By version
    ([observation("Patient/1/_history/2"), patient("1", at: "http://a.jp/fhir/Patient/1", version: "2")], []),
    (
        [observation("Patient/1/_history/3"), patient("1", at: "http://a.jp/fhir/Patient/1", version: "2")],
        ["VAL-1016 \(place)"]
    ),
    (
        [
            observation("Patient/1"), patient("1", at: "http://a.jp/fhir/Patient/1", version: "1"),
            patient("1", at: "http://a.jp/fhir/Patient/1", version: "2"),
        ], ["VAL-1014 \(place)"]
    ),
    // The type of what is there
    (
        [observation("Practitioner/1"), patient("1", at: "http://a.jp/fhir/Practitioner/1", type: "Practitioner")],
        ["VAL-1010 \(place)"]
    ),
]

@Test("references in a Bundle are followed by fullUrl", arguments: cases)
func resolution(entries: [String], expected: [String]) throws {
    #expect(try findings(bundle(entries)) == expected)
}

@Test("a history has every version of a resource")
func history() throws {
    let url = "http://a.jp/fhir/Patient/1"
    let entries = [observation("Patient/1"), patient("1", at: url, version: "1"), patient("1", at: url, version: "2")]
    let found = try findings(bundle(entries, "history"))
    #expect(!found.contains { $0.hasPrefix("VAL-10") || $0.hasPrefix("VAL-11") })
}

@Test("a relative reference needs a fullUrl around it, unless its resource is created")
func noFullURL() throws {
    func request(_ method: String, _ url: String) -> String {
        let entry = observation("Patient/1", at: nil).dropLast()
        return bundle([entry + #", "request": {"method": "\#(method)", "url": "\#(url)"}}"#], "transaction")
    }
    #expect(try findings(request("PUT", "Observation/o")) == ["VAL-1101 Bundle.entry[0]", "VAL-1017 \(place)"])
    #expect(try findings(request("POST", "Observation")) == [])
}

@Test("with the option, a relative reference must lead to a resource of the Bundle or the Parameters")
func mustResolve() throws {
    func parameters(_ reference: String) -> String {
        """
        {"resourceType": "Parameters", "parameter": [{"name": "a", "resource": {"resourceType": "Patient", "id": "1"}},
        {"name": "b", "resource": {"resourceType": "Observation", "status": "final", "code": {"text": "a"},
        "subject": {"reference": "\(reference)"}}}]}
        """
    }
    let strict = Validator(options: .init(references: .mustResolve))
    func codes(_ json: String, _ validator: Validator) throws -> [String] {
        try diagnostics(json, validator).filter(\.isError).map { "\($0.code) \($0.expression)" }
    }
    #expect(try codes(parameters("Patient/1"), strict) == [])
    #expect(try codes(parameters("Patient/2"), strict) == ["VAL-1019 Parameters.parameter[1].resource.subject"])
    #expect(try codes(parameters("Patient/2"), standardValidator) == [])
    #expect(try codes(parameters("http://a.jp/Patient/2"), strict) == [])
}

@Test("Parameters see the fullUrl of a parameter, and into the Bundles that they hold", arguments: [true, false])
func parameters(hasExtension: Bool) throws {
    let resource =
        hasExtension
        ? """
        "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/parameters-fullUrl", "valueUri": "\(uuid)"}], \
        "resource": {"resourceType": "Patient", "id": "1"}
        """
        : #""resource": \#(bundle([patient("1", at: uuid)]))"#
    let json = """
        {"resourceType": "Parameters", "parameter": [{"name": "a", "valueReference": {"reference": "\(uuid)",
        "type": "Patient"}}, {"name": "b", "valueReference": {"reference": "\(uuid)", "type": "Group"}},
        {"name": "r", \(resource)}]}
        """
    #expect(
        try findings(json).filter { $0.hasPrefix("VAL-1") } == [
            "VAL-1007 Parameters.parameter[1].value.ofType(Reference)"
        ])
}

@Test("a reference to another version than that of the entry says so")
func otherVersion() throws {
    let entries = [observation("Patient/1/_history/3"), patient("1", at: "http://a.jp/fhir/Patient/1", version: "2")]
    let found = try diagnostics(bundle(entries)).first { $0.code == "VAL-1016" }
    #expect(found?.message.en == "The Bundle has what is referred to, but not in the version after '/_history/'.")
    let elsewhere = [observation("Patient/1/_history/3"), patient("1", at: "http://b.jp/fhir/Patient/1", version: "3")]
    let address = try diagnostics(bundle(elsewhere)).first { $0.code == "VAL-1016" }
    #expect(address?.message.en.contains("under another fullUrl") == true)
}
