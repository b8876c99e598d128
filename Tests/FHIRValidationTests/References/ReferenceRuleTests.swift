import Testing

/// An Observation with a subject.
private func observation(_ subject: String, _ more: String = "") -> String {
    #"{"resourceType": "Observation"\#(more), "status": "final", "code": {"text": "a"}, "subject": \#(subject)}"#
}

private let cases: [(json: String, expected: [String])] = [
    (observation(#"{"reference": "Patient/1"}"#), []),
    (observation(#"{"reference": "http://a.jp/Patient/1", "type": "Patient"}"#), []),
    (observation(#"{"identifier": {"value": "1"}}"#), []),
    (observation(#"{"display": "a"}"#), []),
    (
        observation(
            #"{"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "unknown"}]}"#
        ), []
    ),
    // How it is written
    (observation(#"{"reference": "12345"}"#), ["VAL-1001 Observation.subject"]),
    (observation(#"{"reference": "Chicken/1"}"#), ["VAL-1002 Observation.subject"]),
    (observation(#"{"reference": "Patient /1"}"#), ["VAL-1003 Observation.subject"]),
    (observation(#"{"reference": "Patient?identifier=a|1"}"#), ["VAL-1005 Observation.subject"]),
    (observation(#"{"reference": "Patient\u002f1"}"#), []),
    (observation(#"{"type": "Patient"}"#), ["VAL-1018 Observation.subject"]),
    (observation(#"{"reference": "Patient/1", "type": "Pateint"}"#), ["VAL-1008 Observation.subject"]),
    (observation(#"{"reference": "Patient/1", "type": "http://hl7.org/fhir/StructureDefinition/Patient"}"#), []),
    (observation(#"{"reference": "Patient/1", "type": "http://example.org/Thing"}"#), []),
    // Types
    (observation(#"{"reference": "Patient/1", "type": "Group"}"#), ["VAL-1007 Observation.subject"]),
    (observation(#"{"reference": "Practitioner/1"}"#), ["VAL-1026 Observation.subject"]),
    (observation(#"{"identifier": {"value": "1"}, "type": "Practitioner"}"#), ["VAL-1026 Observation.subject"]),
    // Contained
    (observation(##"{"reference": "#p"}"##), ["VAL-1006 Observation.subject"]),
    (
        observation(
            ##"{"reference": "#p", "type": "Patient"}"##, #", "contained": [{"resourceType": "Patient", "id": "p"}]"#),
        []
    ),
    (
        observation(
            ##"{"reference": "#p"}"##,
            #", "contained": [{"resourceType": "Practitioner", "id": "p", "name": [{"text": "a"}]}]"#),
        ["VAL-1010 Observation.subject"]
    ),
    (
        observation(
            ##"{"reference": "#p", "type": "Group"}"##,
            #", "contained": [{"resourceType": "Patient", "id": "p"}]"#), ["VAL-1007 Observation.subject"]
    ),
]

@Test("a reference is well written and leads to what is allowed", arguments: cases)
func reference(json: String, expected: [String]) throws {
    #expect(try findings(json).filter { $0.hasPrefix("VAL-10") } == expected)
}

@Test("no finding about a reference quotes it")
func noValues() throws {
    let secret = "Tanaka-0123"
    for reference in [secret, "Chicken/\(secret)", "Patient/ \(secret)", "#\(secret)", "urn:uuid:\(secret)"] {
        let json = observation(#"{"reference": "\#(reference)", "type": "\#(secret)"}"#)
        for finding in try diagnostics(json) {
            let texts = [finding.message.ja, finding.message.en, finding.hint?.ja ?? "", finding.hint?.en ?? ""]
            #expect(!texts.joined().contains(secret), "\(finding.code)")
        }
    }
}
