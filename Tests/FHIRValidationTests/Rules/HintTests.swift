import Diagnostics
import FHIRTree
import FHIRValidation
import Testing

private func patient(_ members: String) -> String { #"{"resourceType": "Patient", \#(members)}"# }

private let cases: [(json: String, code: String, words: String)] = [
    (patient(#""contact": [{"gender": "male"}]"#), "VAL-0801", "name, telecom, address, organization"),
    (patient(#""id": "a_b""#), "VAL-0310", "letters"), (patient(#""implicitRules": "http://a b""#), "VAL-0314", "%20"),
    (patient(#""identifier": [{"system": "1.2.392.1", "value": "1"}]"#), "VAL-1518", "urn:oid:"),
    (patient(#""identifier": [{"system": "a.example.org/b", "value": "1"}]"#), "VAL-1518", "http://"),
    (patient(#""identifier": [{"system": "病院", "value": "1"}]"#), "VAL-1518", "URI"),
    (patient(#""maritalStatus": {"coding": [{"system": "MS", "code": "M"}]}"#), "VAL-0522", "URI"),
    (
        patient(
            #""maritalStatus": {"coding": [{"system": "http://hl7.org/fhir/administrative-gender", "code": "femal"}]}"#),
        "VAL-0520", "female"
    ),
    (
        patient(
            #""maritalStatus": {"coding": [{"system": "http://hl7.org/fhir/administrative-gender", "code": "9"}]}"#),
        "VAL-0520", "whether this is its system"
    ),
    (
        patient(#""meta": {"profile": ["http://hl7.org/fhir/StructureDefinition/vitalsigns"]}"#), "VAL-0603",
        "a profile of Patient"
    ),
    (
        patient(
            #""extension": [{"url": "http://hl7.org/fhir/StructureDefinition/patient-nationalty", "valueCode": "a"}]"#),
        "VAL-0901", "patient-nationality"
    ),
    (
        patient(#""extension": [{"url": "http://hospital.jp/none", "valueCode": "a"}]"#), "VAL-0901",
        "Add the package"
    ),
]

@Test("a finding says what to do", arguments: cases)
func hint(json: String, code: String, words: String) throws {
    let hint = try #require(try diagnostics(json).first { $0.code == code }?.hint)
    #expect(hint.en.contains(words))
    #expect(hint.ja.unicodeScalars.contains { $0.value > 0x3000 })
    #expect(!hint.en.contains("--") && !hint.ja.contains("--"))
}

@Test("a name of any letters is quoted as it is, without what hides or turns text")
func quotedName() throws {
    #expect(try diagnostics(patient(#""氏名": "a""#)).first?.message.ja.contains("「氏名」") == true)
    #expect(try diagnostics(patient(#""a\u202Eb": "a""#)).first?.message.en.contains("'a?b'") == true)
}

@Test("a fixed value and a pattern say what to do at each place")
func fixedAndPattern() throws {
    let validator = try validator(
        of: "Patient",
        #"""
        {"id": "Patient.maritalStatus", "path": "Patient.maritalStatus", "patternCodeableConcept": {"text": "a"}},
        {"id": "Patient.managingOrganization", "path": "Patient.managingOrganization",
        "fixedReference": {"display": "a"}}
        """#)
    func hints(_ members: String) throws -> [String?] {
        try diagnostics(patient(members), validator).filter { $0.code.hasPrefix("VAL-04") }.map { $0.hint?.en }
    }
    #expect(
        try hints(#""maritalStatus": {"coding": [{"display": "b"}]}"#) == [
            "Add what the pattern has to this; what else it has may stay."
        ])
    #expect(try hints(#""maritalStatus": {"text": "b"}"#) == ["Write the value of the pattern as it is."])
    #expect(try hints(#""managingOrganization": {"display": "a", "type": "Organization"}"#) == ["Remove it."])
    #expect(try hints(#""managingOrganization": {"display": "b"}"#).first??.hasPrefix("Write the fixed value") == true)
}

@Test("a value of no slice names the slice that it comes closest to")
func nearestSlice() throws {
    let elements = #"""
        {"id": "Patient.telecom", "path": "Patient.telecom", "slicing": {"rules": "closed", "discriminator": [
        {"type": "value", "path": "system"}, {"type": "value", "path": "use"}]}},
        {"id": "Patient.telecom:fax", "path": "Patient.telecom", "sliceName": "fax", "min": 0, "max": "1"},
        {"id": "Patient.telecom:fax.system", "path": "Patient.telecom.system", "min": 1, "fixedCode": "fax"},
        {"id": "Patient.telecom:fax.use", "path": "Patient.telecom.use", "min": 1, "fixedCode": "work"},
        {"id": "Patient.telecom:home", "path": "Patient.telecom", "sliceName": "home", "min": 0, "max": "1"},
        {"id": "Patient.telecom:home.system", "path": "Patient.telecom.system", "min": 1, "fixedCode": "phone"},
        {"id": "Patient.telecom:home.use", "path": "Patient.telecom.use", "min": 1, "fixedCode": "home"}
        """#
    let validator = try validator(of: "Patient", elements)
    func hint(_ telecom: String) throws -> String? {
        try diagnostics(patient(#""telecom": [\#(telecom)]"#), validator).first { $0.code == "VAL-0703" }?.hint?.en
    }
    #expect(
        try hint(#"{"system": "phone", "use": "mobile"}"#)
            == "The slice 'home' comes closest, but at 'use' the value is not \"home\".")
    #expect(try hint(#"{"system": "email", "value": "a"}"#) == "Make it one of the slices: fax, home.")
}
