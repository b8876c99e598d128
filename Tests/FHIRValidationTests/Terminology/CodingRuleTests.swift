import Diagnostics
import FHIRDefinitions
import FHIRTree
import FHIRValidation
import TestSupport
import Testing

private let animals = "http://example.org/CodeSystem/animals"

private func observation(_ coding: String) -> String {
    #"{"resourceType": "Observation", "status": "final", "code": {"coding": [\#(coding)]}}"#
}

private func patient(identifier: String) -> String {
    #"{"resourceType": "Patient", "identifier": [\#(identifier)]}"#
}

private func quantity(_ code: String, system: String = "http://unitsofmeasure.org") -> String {
    #"""
    {"resourceType": "Observation", "status": "final", "code": {"text": "A"},
    "valueQuantity": {"value": 1, "system": "\#(system)", "code": "\#(code)"}}
    """#
}

private let gender = "http://hl7.org/fhir/administrative-gender"
private let coding = "Observation.code.coding[0]"

private let codings: [(coding: String, expected: [String])] = [
    (#"{"system": "\#(gender)", "code": "male"}"#, []),
    (#"{"system": "\#(gender)", "code": "ma\u006ce"}"#, []),
    (#"{"system": "\#(gender)", "code": "man"}"#, ["VAL-0520 \(coding).code"]),
    (#"{"system": "\#(gender)", "version": "4.0.1", "code": "man"}"#, ["VAL-0520 \(coding).code"]),
    (#"{"system": "\#(gender)", "version": "9.0.0", "code": "man"}"#, []),
    (#"{"system": "\#(gender)", "display": "man"}"#, []),
    (#"{"system": "http://loinc.org", "code": "anything"}"#, []),
    (#"{"system": "http://loinc.org/", "code": "8302-2"}"#, ["VAL-0527 \(coding)"]),
    (#"{"system": "https://loinc.org", "code": "8302-2"}"#, ["VAL-0527 \(coding)"]),
    (#"{"system": "https://hl7.org/fhir/administrative-gender", "code": "male"}"#, ["VAL-0527 \(coding)"]),
    (#"{"system": "loinc", "code": "8302-2"}"#, ["VAL-0522 \(coding)"]),
    (#"{"system": "http://hl7.org/fhir/ValueSet/administrative-gender", "code": "male"}"#, ["VAL-0523 \(coding)"]),
    (#"{"code": "8302-2"}"#, ["VAL-0525 \(coding)"]),
    (
        #"{"code": "8302-2", "_system": {"extension": [{"url": "http://example.org/e", "valueCode": "x"}]}}"#, []
    ),
    (#"{"system": "urn:ietf:bcp:47", "code": "ja-JP"}"#, []),
    (#"{"system": "urn:ietf:bcp:47", "code": "ja_JP"}"#, ["VAL-0520 \(coding).code"]),
    (#"{"system": "urn:ietf:rfc:3986", "code": "RicardianContract"}"#, ["VAL-0520 \(coding).code"]),
    // Japanese codes, under both names of a system
    (#"{"system": "urn:oid:1.2.392.200119.4.403.1", "code": "103835401"}"#, []),
    (#"{"system": "urn:oid:1.2.392.200119.4.403.1", "code": "1038354"}"#, ["VAL-0540 \(coding).code"]),
    (#"{"system": "http://medis.or.jp/CodeSystem/master-HOT9", "code": "１０３８３５４０１"}"#, ["VAL-0540 \(coding).code"]),
    (#"{"system": "http://capstandard.jp/iyaku.info/CodeSystem/YJ-code", "code": "1124017F2135"}"#, []),
    (#"{"system": "urn:oid:1.2.392.100495.20.1.73", "code": "1124017F213"}"#, ["VAL-0540 \(coding).code"]),
    (#"{"system": "http://jpfhir.jp/fhir/core/mhlw/CodeSystem/ICD10-2013-full", "code": "I209"}"#, []),
    (
        #"{"system": "http://jpfhir.jp/fhir/core/mhlw/CodeSystem/ICD10-2013-full", "code": "I20.9"}"#,
        ["VAL-0540 \(coding).code"]
    ),
    (#"{"system": "urn:oid:1.2.392.200119.4.504", "code": "3A010000002327101"}"#, []),
    (#"{"system": "urn:oid:1.2.392.100495.20.3.21", "code": "48"}"#, ["VAL-0520 \(coding).code"]),
    // Code systems of the guides; of two that differ, either may have the code
    (
        #"{"system": "http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-category", "code": "99"}"#,
        ["VAL-0520 \(coding).code"]
    ),
    (#"{"system": "http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-category", "code": "01"}"#, []),
    (#"{"system": "http://jpfhir.jp/fhir/Common/CodeSystem/doc-typecodes", "code": "57133-1"}"#, []),
    (#"{"system": "http://jpfhir.jp/fhir/Common/CodeSystem/doc-typecodes", "code": "53576-5"}"#, []),
    (
        #"{"system": "http://jpfhir.jp/fhir/Common/CodeSystem/doc-typecodes", "code": "0-0"}"#,
        ["VAL-0520 \(coding).code"]
    ),
    // A form that nobody confirmed is information at most
    (#"{"system": "http://medis.or.jp/CodeSystem/master-disease-modKeyNumber", "code": "x"}"#, []),
]

private let others: [(json: String, expected: [String])] = [
    (quantity("mg/dL"), []),
    (quantity("mcg"), ["VAL-0530 Observation.value.ofType(Quantity).code"]),
    (quantity("{score}"), ["VAL-0531 Observation.value.ofType(Quantity)"]),
    (quantity("{a}/{b}"), []),
    (quantity("x", system: gender), ["VAL-0520 Observation.value.ofType(Quantity).code"]),
    (patient(identifier: #"{"system": "urn:ietf:rfc:3986", "value": "urn:oid:1.2.392"}"#), []),
    (patient(identifier: #"{"system": "urn:ietf:rfc:3986", "value": "1.2.392"}"#), ["VAL-1512 Patient.identifier[0]"]),
    (patient(identifier: #"{"system": "urn:oid:1.2.392.100495.20.3.61", "value": "06000012"}"#), []),
    (patient(identifier: #"{"system": "urn:oid:1.2.392.100495.20.3.61", "value": "00138016"}"#), []),
    (patient(identifier: #"{"system": "urn:oid:1.2.392.100495.20.3.61", "value": "138016"}"#), []),
    (
        patient(identifier: #"{"system": "urn:oid:1.2.392.100495.20.3.61", "value": "06000013"}"#),
        ["VAL-0552 Patient.identifier[0].value"]
    ),
    (
        patient(identifier: #"{"system": "urn:oid:1.2.392.100495.20.3.61", "value": "13801"}"#),
        ["VAL-0551 Patient.identifier[0].value"]
    ),
    (patient(identifier: #"{"system": "http://example.org/id", "value": "x"}"#), []),
]

/// Says of one code what no definition knows.
private struct OwnTerminology: TerminologyService {
    func membership(
        of code: CodeReference, inValueSet valueSet: String, from package: PackageID?
    ) -> ValueSetDefinition.Membership {
        code.code == "third" ? .member : .undecidable(.noAnswer)
    }

    func lookUp(_ code: CodeReference) -> CodeLookup {
        guard code.system == animals else { return .undecidable(.noAnswer) }
        return code.code == "cow" ? .known(displays: [ConceptDisplay("Cow")]) : .unknown
    }

    func subsumes(system: String, _ code: String, _ other: String) -> Bool? { nil }
}

@Suite("A code by itself")
struct CodingRuleTests {
    @Test("is right, or reported at the part that is wrong", arguments: codings)
    func codingByItself(coding: String, expected: [String]) throws {
        #expect(try findings(observation(coding)) == expected)
    }

    @Test("units, identifiers and codes of quantities", arguments: others)
    func other(json: String, expected: [String]) throws {
        #expect(try findings(json) == expected)
    }

    @Test(
        "has one of the displays that its system gives",
        arguments: [
            ("Crane", []), ("crane", []), ("  CRANE ", []), ("鶴", []), ("Ｃｒａｎｅ", []),
            ("Duck", ["VAL-0521 \(coding).display"]), ("鴨", ["VAL-0521 \(coding).display"]),
        ])
    func displays(display: String, expected: [String]) throws {
        let list = try CodeList(SourceBytes("\(animals),c,Crane\n\(animals),c,鶴\n\(animals),d,Duck\n"))
        let validator = Validator(definitions: .embedded.adding(list))
        func found(_ code: String, _ display: String) throws -> [String] {
            let json = observation(#"{"system": "\#(animals)", "code": "\#(code)", "display": "\#(display)"}"#)
            return try validator.validate(SourceDocument(json: SourceBytes(json)))
                .filter { $0.code != "VAL-0321" }.map { "\($0.code) \($0.expression)" }
        }
        #expect(try found("c", display) == expected)
        // Japanese words for a code of which only ASCII displays are known are a translation.
        #expect(try found("d", "鴨") == [])
    }

    @Test("an app's own terminology answers first")
    func service() throws {
        let validator = Validator(terminology: OwnTerminology())
        func found(_ json: String) throws -> [String] {
            try validator.validate(SourceDocument(json: SourceBytes(json))).map { "\($0.code) \($0.expression)" }
        }
        #expect(try found(observation(#"{"system": "\#(animals)", "code": "cow", "display": "cow"}"#)) == [])
        #expect(try found(observation(#"{"system": "\#(animals)", "code": "dog"}"#)) == ["VAL-0520 \(coding).code"])
        #expect(try found(observation(#"{"system": "\#(gender)", "code": "man"}"#)) == ["VAL-0520 \(coding).code"])
        #expect(try found(#"{"resourceType": "Patient", "gender": "third"}"#) == [])
        #expect(try found(#"{"resourceType": "Patient", "gender": "fourth"}"#) == ["VAL-0501 Patient.gender"])
    }

    @Test("a supplement has no codes of its own")
    func supplement() throws {
        let folder = try TemporaryFolder()
        try folder.write(#"{"name": "example.guide", "version": "1.0.0"}"#, to: "package/package.json")
        try folder.write(
            #"{"resourceType": "CodeSystem", "url": "http://example.org/s", "content": "supplement"}"#,
            to: "package/s.json")
        let validator = Validator(definitions: .embedded.adding(try FHIRPackage(folder: folder.path)))
        let json = observation(#"{"system": "http://example.org/s", "code": "a"}"#)
        let found = try validator.validate(SourceDocument(json: SourceBytes(json)))
        #expect(found.map { "\($0.code) \($0.expression)" } == ["VAL-0524 \(coding).system"])
    }
}
