import Tasuki
import TestSupport
import Testing

/// Definitions that the records below are held to.
private let definitions: [String] = [
    #"""
    {"resourceType": "CodeSystem", "url": "http://example.org/sup", "status": "active", "content": "supplement",
    "supplements": "http://hl7.org/fhir/administrative-gender", "concept": [{"code": "male"}]}
    """#,
    #"""
    {"resourceType": "ValueSet", "url": "http://example.org/vs", "status": "active", "compose": {"include":
    [{"system": "http://hl7.org/fhir/administrative-gender"}]}}
    """#,
    #"""
    {"resourceType": "Measure", "url": "http://example.org/m", "status": "active", "scoring": {"coding": [{"system":
    "http://terminology.hl7.org/CodeSystem/measure-scoring", "code": "proportion"}]}, "group": [{"population":
    [{"code": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/measure-population", "code":
    "initial-population"}]}, "criteria": {"language": "text/cql", "expression": "N"}}]}]}
    """#,
    #"""
    {"resourceType": "StructureDefinition", "url": "http://example.org/mod", "name": "M", "status": "active",
    "kind": "complex-type", "abstract": false, "type": "Extension", "context": [{"type": "element", "expression":
    "Observation"}], "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Extension", "derivation":
    "constraint", "differential": {"element": [{"id": "Extension", "path": "Extension", "isModifier": true,
    "isModifierReason": "x"}, {"id": "Extension.url", "path": "Extension.url", "fixedUri":
    "http://example.org/mod"}]}}
    """#,
    #"""
    {"resourceType": "StructureDefinition", "url": "http://example.org/bun", "name": "B", "status": "active",
    "kind": "resource", "abstract": false, "type": "Bundle", "baseDefinition":
    "http://hl7.org/fhir/StructureDefinition/Bundle", "derivation": "constraint", "differential": {"element":
    [{"id": "Bundle", "path": "Bundle"}, {"id": "Bundle.entry.resource", "path": "Bundle.entry.resource", "type":
    [{"code": "Patient"}]}]}}
    """#,
    #"""
    {"resourceType": "Questionnaire", "url": "http://example.org/q", "status": "active", "item": [{"linkId": "1",
    "type": "choice", "answerValueSet": "http://example.org/ValueSet/none"}, {"linkId": "2", "type": "choice",
    "repeats": true, "answerOption": [{"valueCoding": {"code": "none"}, "extension": [{"url":
    "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive", "valueBoolean": true}]},
    {"valueCoding": {"code": "a"}}]}]}
    """#,
    #"""
    {"resourceType": "StructureDefinition", "url": "http://example.org/a1", "name": "A", "status": "active", "kind":
    "complex-type", "abstract": false, "type": "Address", "baseDefinition":
    "http://hl7.org/fhir/StructureDefinition/Address", "derivation": "constraint", "differential": {"element":
    [{"id": "Address", "path": "Address"}, {"id": "Address.city", "path": "Address.city", "min": 1}]}}
    """#,
    #"""
    {"resourceType": "StructureDefinition", "url": "http://example.org/a2", "name": "A", "status": "active", "kind":
    "complex-type", "abstract": false, "type": "Address", "baseDefinition":
    "http://hl7.org/fhir/StructureDefinition/Address", "derivation": "constraint", "differential": {"element":
    [{"id": "Address", "path": "Address"}, {"id": "Address.city", "path": "Address.city", "min": 1}]}}
    """#,
    #"""
    {"resourceType": "StructureDefinition", "url": "http://example.org/adr", "name": "P", "status": "active",
    "kind": "resource", "abstract": false, "type": "Patient", "baseDefinition":
    "http://hl7.org/fhir/StructureDefinition/Patient", "derivation": "constraint", "differential": {"element":
    [{"id": "Patient", "path": "Patient"}, {"id": "Patient.address", "path": "Patient.address", "type": [{"code":
    "Address", "profile": ["http://example.org/a1", "http://example.org/a2"]}]}]}}
    """#,
    #"""
    {"resourceType": "StructureDefinition", "url": "http://example.org/pat", "name": "P", "status": "active",
    "kind": "resource", "abstract": false, "type": "Patient", "baseDefinition":
    "http://hl7.org/fhir/StructureDefinition/Patient", "derivation": "constraint", "differential": {"element":
    [{"id": "Patient", "path": "Patient"}, {"id": "Patient.photo.data", "path": "Patient.photo.data", "extension":
    [{"url": "http://hl7.org/fhir/StructureDefinition/maxSize", "valueDecimal": 3}]}]}}
    """#,
]

private let cases: [(record: String, finding: String)] = [
    (
        #"""
        {"resourceType": "CodeSystem", "url": "http://example.org/a", "status": "active", "content": "complete",
        "valueSet": "http://example.org/vs", "concept": [{"code": "a"}]}
        """#,
        "VAL-1459 CodeSystem"
    ),
    (
        #"""
        {"resourceType": "ValueSet", "status": "active", "compose": {"include": [{"system":
        "http://example.org/sup"}]}}
        """#,
        "VAL-1466 ValueSet.compose.include[0]"
    ),
    (
        #"""
        {"resourceType": "MeasureReport", "status": "complete", "type": "summary", "measure":
        "http://example.org/m", "period": {"start": "2020", "end": "2021"}, "group": [{"measureScore": {"value":
        0.5, "unit": "%"}}]}
        """#,
        "VAL-1530 MeasureReport.group[0].measureScore.unit"
    ),
    (
        #"""
        {"resourceType": "MeasureReport", "status": "complete", "type": "summary", "measure":
        "http://example.org/m", "period": {"start": "2020", "end": "2021"}, "group": [{"population": [{"code":
        {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/measure-population", "code":
        "initial-population"}]}, "subjectResults": {"reference": "List/1"}}]}]}
        """#,
        "VAL-1534 MeasureReport.group[0].population[0]"
    ),
    (
        #"""
        {"resourceType": "Observation", "status": "final", "code": {"text": "a"}, "extension": [{"url":
        "http://example.org/mod", "valueString": "x"}]}
        """#,
        "VAL-0904 Observation.extension[0]"
    ),
    (
        #"""
        {"resourceType": "Bundle", "meta": {"profile": ["http://example.org/bun"]}, "type": "collection", "entry":
        [{"fullUrl": "http://a.jp/Observation/1", "resource": {"resourceType": "Observation", "id": "1", "status":
        "final", "code": {"text": "a"}}}]}
        """#,
        "VAL-0205 Bundle.entry[0].resource"
    ),
    (
        #"""
        {"resourceType": "Patient", "meta": {"profile": ["http://example.org/pat"]}, "photo": [{"contentType":
        "image/png", "data": "SGVsbG8="}]}
        """#,
        "VAL-0408 Patient.photo[0].data"
    ),
    (
        #"""
        {"resourceType": "QuestionnaireResponse", "questionnaire": "http://example.org/q", "status": "completed",
        "item": [{"linkId": "1", "answer": [{"valueCoding": {"code": "x"}}]}, {"linkId": "2", "answer":
        [{"valueCoding": {"code": "none"}}, {"valueCoding": {"code": "a"}}]}]}
        """#,
        "VAL-1326 QuestionnaireResponse.item[0].answer[0]"
    ),
    (
        #"""
        {"resourceType": "QuestionnaireResponse", "questionnaire": "http://example.org/q", "status": "completed",
        "item": [{"linkId": "1", "answer": [{"valueCoding": {"code": "x"}}]}, {"linkId": "2", "answer":
        [{"valueCoding": {"code": "none"}}, {"valueCoding": {"code": "a"}}]}]}
        """#,
        "VAL-1328 QuestionnaireResponse.item[1].answer[0]"
    ),
    (
        #"""
        {"resourceType": "Measure", "status": "active", "group": [{"stratifier": [{"criteria": {"language":
        "text/cql", "expression": "N"}}]}]}
        """#,
        "VAL-1535 Measure.group[0].stratifier[0].criteria"
    ),
    (
        #"""
        {"resourceType": "Measure", "status": "active", "library": ["Library/abc"]}
        """#,
        "VAL-0315 Measure.library[0]"
    ),
    (
        #"""
        {"resourceType": "Patient", "meta": {"profile": ["http://example.org/adr"]}, "address": [{"text": "a"}]}
        """#,
        "VAL-0605 Patient.address[0]"
    ),
    (
        #"""
        {"resourceType": "StructureDefinition", "url": "http://example.org/a", "name": "A", "status": "active",
        "kind": "resource", "abstract": false, "type": "Patient", "baseDefinition":
        "http://hl7.org/fhir/StructureDefinition/Patient", "differential": {"element": [{"id": "Patient", "path":
        "Patient"}]}}
        """#,
        "VAL-1416 StructureDefinition"
    ),
    (
        #"""
        {"resourceType": "Observation", "status": "final", "code": {"text": "a"}}
        """#,
        "VAL-1532 Observation"
    ),
    (
        #"""
        <Observation xmlns="http://hl7.org/fhir"><status value="final"/><code><text
        value="a"/></code><valueQuantity><value value="1,5"/></valueQuantity></Observation>
        """#,
        "VAL-0319 Observation.value.ofType(Quantity).value"
    ),
]

/// Codes of rules that no other test names: each is raised where it belongs.
@Suite("codes, each by a record that has it")
struct CodeExamplesTests {
    @Test("a record against definitions of a package", arguments: cases)
    func records(record: String, finding: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(#"{"name": "test.codes", "version": "1.0.0", "fhirVersions": ["4.0.1"]}"#, to: "package.json")
        for (number, definition) in definitions.enumerated() { try folder.write(definition, to: "\(number).json") }
        let run = Run(
            "validate", "--no-source", "--require-libraries", "--best-practice", "warning", "--package", folder.path,
            "-", input: record)
        let found = run.output.split(separator: "\n").filter { $0.hasPrefix("-:") }
        #expect(found.contains { $0.hasSuffix(" \(finding)") }, "\(run.output)")
    }

    @Test("a text that is too long")
    func longText() {
        let text = String(repeating: "a", count: 1 << 20)
        let record = #"{"resourceType": "Patient", "name": [{"text": "\#(text)a"}]}"#
        let run = Run("validate", "--no-source", "-", input: record)
        #expect(run.output.contains(" error VAL-0322 Patient.name[0].text\n"))
    }

    @Test("a contradiction of a guide")
    func contradiction() {
        let run = Run("validate", "--no-source", "\(sampleRecords)/good/prescription/prescription.json")
        #expect(run.output.contains(" information VAL-0511 "))
    }

    @Test("what XML has a doubtful form for, up to a limit")
    func xml() {
        let type = Run("convert", "--to", "xml", "-", input: #"{"resourceType": "Patiant"}"#)
        #expect(type.errors.contains("warning XML-0302") && type.status == 0)
        let members = (0...1000).map { ", \"x\($0)\": 1" }.joined()
        let many = Run("convert", "--to", "xml", "-", input: #"{"resourceType": "Patient"\#(members)}"#)
        #expect(many.errors.contains("-: warning XML-0399\n"))
    }

    @Test("expressions on a record that is none, and with a modifier that is not known")
    func expressions() {
        let array = Run("path", "id", "-", input: #"[{"resourceType": "Patient"}]"#)
        #expect(array.status == 1 && (array.output + array.errors).contains("error CMD-0201"))
        let record = #"""
            {"resourceType": "Observation", "status": "final", "code": {"text": "a"}, "modifierExtension": [
             {"url": "http://example.jp/other", "valueString": "x"}]}
            """#
        let unknown = Run("path", "checkModifiers('http://example.jp/known')", "-", input: record)
        #expect((unknown.output + unknown.errors).contains("error PTH-0311"))
    }

    @Test("a public programme in another place than it says")
    func publicExpense() {
        let made = Run("convert", "--to", "ndjson", "\(sampleRecords)/good/prescription-csv/generic-name.csv").output
        let changed = made.replacing(#""value":"54136015""#, with: #""value":"54136""#)
        #expect(Run("convert", "--to", "jahis", "-", input: changed).errors.contains("warning CNV-0208"))
    }

    @Test("a value that is no object, where a type is read")
    func model() {
        let fault = #expect(throws: FHIRDecodingError.self) { try R4.Patient(json: "[1]") }
        #expect(fault?.findings.map(\.code) == ["MOD-0001"])
    }
}
