import Diagnostics
import FHIRDefinitions
import FHIRTree
import FHIRValidation
import Testing

private let definitionOfX = #"""
    {"resourceType": "StructureDefinition", "url": "http://example.org/x", "name": "X", "kind": "complex-type",
    "type": "Extension", "abstract": false, "derivation": "constraint",
    "context": [{"type": "element", "expression": "Element"}],
    "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Extension", "differential": {"element": [
    {"id": "Extension", "path": "Extension"},
    {"id": "Extension.extension", "path": "Extension.extension", "slicing": {"rules": "closed", "discriminator": [
    {"type": "value", "path": "url"}]}},
    {"id": "Extension.extension:a", "path": "Extension.extension", "sliceName": "a"},
    {"id": "Extension.extension:a.url", "path": "Extension.extension.url", "fixedUri": "a"},
    {"id": "Extension.url", "path": "Extension.url", "fixedUri": "http://example.org/x"},
    {"id": "Extension.value[x]", "path": "Extension.value[x]", "max": "0"}]}}
    """#

private let noElements = #"{"id": "Patient.active", "path": "Patient.active"}"#

/// One cause has one finding.
@Suite("double findings")
struct DoubleFindingsTests {
    @Test("a part that an extension does not define is no value without a slice as well")
    func undefinedPart() throws {
        let validator = try validator(of: "Patient", noElements, extra: [definitionOfX])
        let json = #"""
            {"resourceType": "Patient", "extension": [{"url": "http://example.org/x", "extension": [
            {"url": "b", "valueString": "1"}, {"url": "a", "valueString": "1"}]}]}
            """#
        #expect(try validator.findings(json) == ["VAL-0907 Patient.extension[0].extension[0]"])
    }

    @Test("where no other extensions are allowed, an unknown one is only that")
    func closedExtensions() throws {
        let validator = try validator(
            of: "Patient",
            #"""
            {"id": "Patient.extension", "path": "Patient.extension", "slicing": {"rules": "closed", "discriminator": [
            {"type": "value", "path": "url"}]}},
            {"id": "Patient.extension:x", "path": "Patient.extension", "sliceName": "x", "type": [{"code": "Extension",
            "profile": ["http://example.org/x"]}]}
            """#, extra: [definitionOfX])
        let json = #"""
            {"resourceType": "Patient", "extension": [{"url": "http://nowhere.jp/y", "valueString": "1"}]}
            """#
        #expect(try validator.findings(json) == ["VAL-0703 Patient.extension[0]"])
    }

    @Test("the fixed url of an extension with a version names the version as its cause")
    func versionedURL() throws {
        let validator = try validator(of: "Patient", noElements, extra: [definitionOfX])
        let json = #"""
            {"resourceType": "Patient", "extension": [{"url": "http://example.org/x|1.0", "extension": [
            {"url": "a", "valueString": "1"}]}]}
            """#
        let found = try diagnostics(json, validator).filter { $0.code != "VAL-0510" }
        #expect(found.map(\.code) == ["VAL-0908", "VAL-0401"])
        #expect(found.map(\.severity) == [.error, .information])
        #expect(found.last?.hint?.en == "The cause is that of VAL-0908 at Patient.extension[0]: mend that.")
        #expect(found.first?.hint?.en == "Remove what begins with '|'. One more finding has the same cause.")
    }

    @Test("a value of a type that is not allowed lacks no slice")
    func excludedType() throws {
        let validator = try validator(
            of: "Observation",
            #"""
            {"id": "Observation.value[x]", "path": "Observation.value[x]", "min": 1, "type": [{"code": "Quantity"}],
            "slicing": {"rules": "closed", "discriminator": [{"type": "type", "path": "$this"}]}},
            {"id": "Observation.value[x]:valueQuantity", "path": "Observation.value[x]", "sliceName": "valueQuantity",
            "min": 1, "max": "1", "type": [{"code": "Quantity"}]}
            """#)
        let json = #"{"resourceType": "Observation", "status": "final", "code": {"text": "a"}, "valueString": "1"}"#
        let found = try diagnostics(json, validator).filter(\.isError)
        #expect(found.map(\.code) == ["VAL-0204"])
        #expect(found.first?.hint?.en == "Allowed here: valueQuantity.")
    }

    @Test("a null is told as such, and not as one that should stand in an array")
    func null() throws {
        #expect(try findings(#"{"resourceType": "Patient", "name": null}"#) == ["VAL-0222 Patient.name"])
    }

    @Test("a code that is not in its system is told once where a value set is required")
    func unknownCode() throws {
        let base = #""resourceType": "Condition", "subject": {"reference": "Patient/1"}"#
        let system = #""system": "http://terminology.hl7.org/CodeSystem/condition-clinical""#
        func found(_ codes: String...) throws -> [String] {
            let codings = codes.map { #"{\#(system), "code": "\#($0)"}"# }.joined(separator: ",")
            let json = #"{\#(base), "clinicalStatus": {"coding": [\#(codings)]}}"#
            return try findings(json).filter { $0.hasPrefix("VAL-05") }
        }
        #expect(try found("nonsense") == ["VAL-0502 Condition.clinicalStatus"])
        #expect(
            try found("nonsense", "active") == ["VAL-0520 Condition.clinicalStatus.coding[0].code"])
        #expect(
            try found("nonsense", "senseless") == [
                "VAL-0502 Condition.clinicalStatus", "VAL-0520 Condition.clinicalStatus.coding[0].code",
                "VAL-0520 Condition.clinicalStatus.coding[1].code",
            ])
    }

    @Test("a code that is not in its system is told once where a value set of that system is extensible")
    func unknownExtensibleCode() throws {
        let base = #""resourceType": "Condition", "subject": {"reference": "Patient/1"}"#
        func found(_ codes: (system: String, code: String)...) throws -> [String] {
            let codings = codes.map {
                #"{"system": "http://terminology.hl7.org/CodeSystem/condition-\#($0.system)", "code": "\#($0.code)"}"#
            }
            let json = #"{\#(base), "category": [{"coding": [\#(codings.joined(separator: ","))]}]}"#
            return try findings(json).filter { $0.hasPrefix("VAL-05") }
        }
        #expect(try found(("category", "nonsense")) == ["VAL-0520 Condition.category[0].coding[0].code"])
        // A code of another system stays outside the value set, even when it is right.
        #expect(try found(("clinical", "active")) == ["VAL-0504 Condition.category[0]"])
        #expect(
            try found(("clinical", "nonsense")) == [
                "VAL-0504 Condition.category[0]", "VAL-0520 Condition.category[0].coding[0].code",
            ])
        // Of several, any may be the one that is not in the value set.
        #expect(
            try found(("category", "nonsense"), ("category", "senseless")) == [
                "VAL-0504 Condition.category[0]", "VAL-0520 Condition.category[0].coding[0].code",
                "VAL-0520 Condition.category[0].coding[1].code",
            ])
    }

    @Test("a missing fullUrl that a profile wants too is told once")
    func fullURL() throws {
        let validator = try validator(
            of: "Bundle", #"{"id": "Bundle.entry.fullUrl", "path": "Bundle.entry.fullUrl", "min": 1}"#)
        let json = #"""
            {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": {"resourceType": "Basic", "id": "b",
            "code": {"text": "a"}}}]}
            """#
        #expect(try validator.findings(json) == ["VAL-1101 Bundle.entry[0]"])
    }

    @Test("items beside an answer are misplaced, and not missing inside it as well")
    func misplacedItems() throws {
        let form = #"""
            {"resourceType": "Questionnaire", "url": "http://example.org/q", "status": "active", "item": [{"linkId": "1",
            "type": "string", "item": [{"linkId": "2", "type": "string", "required": true}]}]}
            """#
        let response = #"""
            {"resourceType": "QuestionnaireResponse", "status": "completed", "questionnaire": "http://example.org/q",
            "item": [{"linkId": "1", "answer": [{"valueString": "A"}], "item": [{"linkId": "2", "answer": [
            {"valueString": "B"}]}]}]}
            """#
        #expect(try findings(response, with: [form], of: "VAL") == ["VAL-1312 QuestionnaireResponse.item[0]"])
    }

    @Test("an institution number is told by the guide's rule alone")
    func institutionNumber() throws {
        let json = #"""
            {"resourceType": "Condition",
            "meta": {"profile": ["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Condition_eCS"]},
            "extension": [{"url": "http://jpfhir.jp/fhir/clins/Extension/StructureDefinition/JP_eCS_InstitutionNumber",
            "valueIdentifier": {"system": "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no",
            "value": "13"}}]}
            """#
        let found = try findings(json).filter { $0.contains("Condition.extension") }
        #expect(found == ["CLN-0036 Condition.extension[0].value.ofType(Identifier).value"])
    }

    /// An institution number in a Bundle of JP-CLINS, and what tells that it is wrong or missing.
    static let institutionNumbers: [(number: String?, told: [String])] = [
        ("1318814790", []),
        ("13", ["CLN-0036"]),
        (nil, ["all-entries-needs-extension-of-institutionNumber"]),
    ]

    @Test("an institution number is not told of its Bundle as well", arguments: institutionNumbers)
    func institutionNumberInBundle(number: String?, told: [String]) throws {
        let clins = "http://jpfhir.jp/fhir/clins/"
        let item = number.map {
            #"""
            , "extension": [{"url": "\#(clins)Extension/StructureDefinition/JP_eCS_InstitutionNumber",
            "valueIdentifier": {"system": "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no",
            "value": "\#($0)"}}]
            """#
        }
        let json = #"""
            {"resourceType": "Bundle", "type": "collection",
            "meta": {"profile": ["\#(clins)StructureDefinition/JP_Bundle_CLINS"]},
            "entry": [{"resource": {"resourceType": "Patient"}}, {"resource": {"resourceType": "Condition",
            "meta": {"profile": ["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Condition_eCS"]}\#(item ?? "")}}]}
            """#
        let keys = [
            "CLN-0036", "all-entries-needs-extension-of-institutionNumber", "all-entries-needs-valid-institutionNumber",
            "valid-value-institutionNumberExtension",
        ]
        let found = try diagnostics(json, standardValidator).flatMap { finding in
            // A hint on another finding may name the cause.
            keys.filter { finding.code == $0 || finding.message.en.hasPrefix("The invariant \($0) ") }
        }
        #expect(found == told)
    }

    @Test("the form of an identifier is not asked where there is none")
    func formOfIdentifier() throws {
        let json = #"""
            {"resourceType": "Patient", "meta": {"profile": ["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Patient_eCS"]}}
            """#
        let found = try diagnostics(json, standardValidator).filter {
            $0.message.en.contains("-insurance-patientIdentifier")
        }
        #expect(found.map(\.code) == ["VAL-0801"])
        #expect(found.first?.message.en.contains(" valid-system-insurance-patientIdentifier ") == true)
    }

    @Test("a time that is none is told as such, and not by a guide as too short")
    func time() throws {
        let json = #"""
            {"resourceType": "MedicationRequest", "authoredOn": "2026-01-31T10:00+09:00",
            "meta": {"profile": ["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_MedicationRequest_eCS"]}}
            """#
        let found = try findings(json).filter { $0.hasSuffix("MedicationRequest.authoredOn") }
        #expect(found == ["VAL-0304 MedicationRequest.authoredOn"])
    }
}
