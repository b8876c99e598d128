import FHIRTree
import Testing

private let cases: [(json: String, code: String, key: String)] = [
    (#"{"resourceType": "Patient", "birthdate": "1970"}"#, "VAL-0201", "birthdate"),
    (#"{"resourceType": "Patient", "deceased" : true}"#, "VAL-0202", "deceased"),
    (
        #"{"resourceType": "Patient", "deceasedBoolean": true, "deceasedDateTime": "2024"}"#, "VAL-0203",
        "deceasedDateTime"
    ),
    (#"{"resourceType": "Patient", "active": true, "active": true}"#, "JSN-0202", "active"),
]

@Test("a finding about a name stands at the opening quote of the key", arguments: cases)
func namePosition(json: String, code: String, key: String) throws {
    let found = try standardValidator.validate(SourceDocument(json: SourceBytes(json)))
    let finding = try #require(found.first { $0.code == code })
    // The last of several members of the name.
    let place = try #require(json.offset(ofKey: key))
    #expect(finding.position?.byteOffset == place)
}

@Test("a finding about a value stands at the value")
func valuePosition() throws {
    let json = #"{"resourceType": "Pateint"}"#
    let found = try standardValidator.validate(SourceDocument(json: SourceBytes(json)))
    #expect(found.first?.position?.byteOffset == 17)
}

@Test("the name of an XML element stands where the element does")
func xmlName() throws {
    let xml = #"<Patient xmlns="http://hl7.org/fhir"><active value="true"/></Patient>"#
    let root = try SourceDocument(xml: SourceBytes(xml)).root
    #expect(root["active"]?.nameOffset == 37)
    #expect(root.nameOffset == nil)
}

extension String {
    /// The offset of the last `"key"`.
    fileprivate func offset(ofKey key: String) -> Int? {
        let quoted = Array("\"\(key)\"".utf8), bytes = Array(utf8)
        return bytes.indices.last { bytes[$0...].starts(with: quoted) }
    }
}
