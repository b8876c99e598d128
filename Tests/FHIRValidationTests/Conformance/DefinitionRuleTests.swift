import FHIRValidation
import Testing

private let system = #"""
    {"resourceType": "CodeSystem", "url": "http://example.org/cs", "status": "active", "content": "complete",
     "property": [{"code": "order", "type": "integer"}, {"code": "kind", "type": "Coding"}],
     "concept": [{"code": "a", "concept": [{"code": "b"}]}]}
    """#
private let parameter = #"""
    {"resourceType": "SearchParameter", "url": "http://example.org/sp", "name": "A", "status": "active",
     "description": "A", "code": "a", "base": ["Patient"], "type": "date", "expression": "Patient.birthDate"}
    """#

private func codeSystem(_ more: String) -> String {
    #"{"resourceType": "CodeSystem", "url": "http://example.org/a", "status": "active", \#(more)}"#
}
private func valueSet(_ include: String) -> String {
    #"{"resourceType": "ValueSet", "status": "active", "compose": {"include": [{\#(include)}]}}"#
}
private func filter(
    _ property: String, _ value: String, op: String = "=", system: String = "http://example.org/cs"
) -> String {
    valueSet(#""system": "\#(system)", "filter": [{"property": "\#(property)", "op": "\#(op)", "value": "\#(value)"}]"#)
}
private let filterPlace = "ValueSet.compose.include[0].filter[0]"
private func search(_ more: String, type: String = "string", base: String = "Patient") -> String {
    #"""
    {"resourceType": "SearchParameter", "url": "http://example.org/a", "name": "A", "status": "active",
     "description": "A", "code": "a", "base": ["\#(base)"], "type": "\#(type)"\#(more)}
    """#
}
private let component = #"{"definition": "http://example.org/sp", "expression": "a"}"#
private let concept = "http://hl7.org/fhir/concept-properties#"
private let conceptMap = #"""
    {"resourceType": "ConceptMap", "status": "active", "group": [{"source": "http://example.org/cs",
     "target": "http://hl7.org/fhir/administrative-gender", "element": [{"code": "c", "target": [
     {"code": "male", "equivalence": "equal"}, {"code": "m", "equivalence": "equal"}]}]}]}
    """#
private let capability = #"""
    {"resourceType": "CapabilityStatement", "status": "active", "date": "2020", "kind": "requirements",
     "fhirVersion": "4.0.1", "format": ["json"], "rest": [{"mode": "server", "resource": [{"type": "Patient",
     "searchParam": [{"name": "a", "definition": "http://example.org/sp", "type": "token"}]}]}]}
    """#

private let cases: [(json: String, expected: [String])] = [
    (codeSystem(#""content": "not-present""#), []),
    (codeSystem(#""content": "not-present", "concept": [{"code": "a"}]"#), ["VAL-1451 CodeSystem.concept[0]"]),
    (codeSystem(#""content": "complete", "count": 2, "concept": [{"code": "a", "concept": [{"code": "b"}]}]"#), []),
    (
        codeSystem(#""content": "complete", "count": 1, "concept": [{"code": "a", "concept": [{"code": "b"}]}]"#),
        [
            "VAL-1452 CodeSystem.count"
        ]
    ),
    (codeSystem(#""content": "supplement""#), ["VAL-1453 CodeSystem"]),
    (
        codeSystem(#""content": "complete", "supplements": "http://example.org/cs""#), ["VAL-1453 CodeSystem.content"]
    ),
    (
        codeSystem(
            #""content": "supplement", "supplements": "http://example.org/cs", "concept": [{"code": "a"}, {"code": "n"}]"#
        ), ["VAL-1460 CodeSystem.concept[1]"]
    ),
    (
        codeSystem(#""content": "complete", "concept": [{"code": "a", "concept": [{"code": "a"}]}]"#),
        ["VAL-1456 CodeSystem.concept[0].concept[0]"]
    ),
    (
        codeSystem(
            #""content": "complete", "property": [{"code": "up", "uri": "\#(concept)parent", "type": "code"}], "concept": [{"code": "a"}, {"code": "b", "property": [{"code": "up", "valueCode": "a"}, {"code": "up", "valueCode": "c"}]}]"#
        ), ["VAL-1458 CodeSystem.concept[1].property[1]"]
    ),
    (
        codeSystem(
            #""content": "complete", "property": [{"code": "parent", "uri": "\#(concept)child", "type": "code"}, {"code": "x", "uri": "x", "type": "code"}, {"code": "x", "type": "code"}, {"code": "y", "uri": "\#(concept)status", "type": "string"}]"#
        ), (0..<4).map { "VAL-1457 CodeSystem.property[\($0)]" }
    ),
    (
        codeSystem(
            #""content": "complete", "concept": [{"code": "a", "property": [{"code": "x", "valueString": "A"}]}]"#),
        [
            "VAL-1454 CodeSystem.concept[0].property[0]?"
        ]
    ),
    (
        codeSystem(
            #""content": "complete", "property": [{"code": "x", "type": "integer"}], "concept": [{"code": "a", "property": [{"code": "x", "valueString": "A"}]}]"#
        ), ["VAL-1455 CodeSystem.concept[0].property[0]"]
    ),
    (valueSet(#""system": "http://example.org/cs", "concept": [{"code": "a"}, {"code": "b"}]"#), []),
    (valueSet(##""system": "#c1""##), ["VAL-1461 ValueSet.compose.include[0]"]),
    (valueSet(#""system": "http://hl7.org/fhir/ValueSet/item-type""#), ["VAL-1462 ValueSet.compose.include[0]"]),
    (valueSet(#""valueSet": ["http://example.org/cs"]"#), ["VAL-1462 ValueSet.compose.include[0].valueSet[0]"]),
    (
        valueSet(#""system": "http://example.org/cs", "concept": [{"code": "c"}]"#),
        [
            "VAL-1463 ValueSet.compose.include[0].concept[0]"
        ]
    ),
    (
        valueSet(#""system": "http://example.org/cs", "concept": [{"code": "a"}, {"code": "a"}]"#),
        [
            "VAL-1464 ValueSet.compose.include[0].concept[1]?"
        ]
    ),
    (filter("order", "1"), []),
    (filter("order", "first"), ["VAL-1465 ValueSet.compose.include[0].filter[0]"]),
    (filter("kind", "http://example.org/cs#b"), []),
    (filter("kind", "http://example.org/cs#c"), ["VAL-1465 ValueSet.compose.include[0].filter[0]"]),
    (filter("concept", "a", op: "is-a"), []),
    (filter("concept", "z", op: "is-a"), ["VAL-1465 \(filterPlace)"]),
    (filter("code", "z"), ["VAL-1465 \(filterPlace)"]),
    (filter("code", "a, z", op: "in"), ["VAL-1465 \(filterPlace)"]),
    (filter("parent", "z"), ["VAL-1465 \(filterPlace)"]),
    (filter("inactive", "yes"), ["VAL-1465 \(filterPlace)"]),
    (filter("notSelectable", "false"), []),
    (filter("deprecated", "soon"), ["VAL-1465 \(filterPlace)"]),
    (filter("unknown", "a"), ["VAL-1465 \(filterPlace)?"]),
    (filter("code", "[a-", op: "regex"), ["VAL-1465 \(filterPlace)"]),
    (filter("code", "[a-z]+", op: "regex"), []),
    (filter("display", "A"), []),
    (filter("unknown", "a", system: "http://example.org/unknown"), []),
    (filter("concept", "abc", op: "is-a", system: "http://snomed.info/sct"), ["VAL-1465 \(filterPlace)"]),
    (filter("concept", "404684003", op: "is-a", system: "http://snomed.info/sct"), []),
    (filter("constraint", "<< 404684003", system: "http://snomed.info/sct"), []),
    (
        filter(
            "constraint", "(< 404684003 |a b| AND ^ 700043003) MINUS << 1: 2 = < 3", system: "http://snomed.info/sct"),
        []
    ),
    (
        filter("constraint", "404684003 << 404684003", system: "http://snomed.info/sct"),
        [
            "VAL-1465 ValueSet.compose.include[0].filter[0]"
        ]
    ),
    (search(#", "expression": "Patient.name | Patient.contact.name""#), []),
    (search(#", "expression": "Patient.name | Organization.name""#), ["VAL-1471 SearchParameter.expression"]),
    (search(#", "expression": "Patient.unknown""#), ["VAL-1471 SearchParameter.expression"]),
    (search(#", "expression": "Patient.name.""#), ["VAL-1471 SearchParameter.expression"]),
    (search(#", "derivedFrom": "http://example.org/sp""#, type: "date"), []),
    (search(#", "derivedFrom": "http://example.org/sp""#), ["VAL-1472 SearchParameter"]),
    (search(#", "derivedFrom": "http://example.org/sp""#, type: "date", base: "Person"), ["VAL-1472 SearchParameter"]),
    (search(#", "component": [\#(component)]"#, type: "composite"), ["VAL-1473 SearchParameter"]),
    (search(#", "component": [\#(component), \#(component)]"#, type: "composite"), []),
    (search(#", "component": [\#(component)]"#), ["VAL-1473 SearchParameter"]),
    (
        conceptMap,
        [
            "VAL-1481 ConceptMap.group[0].element[0].code", "VAL-1482 ConceptMap.group[0].element[0].target[1].code",
        ]
    ),
    (capability, ["VAL-1483 CapabilityStatement.rest[0].resource[0].searchParam[0]"]),
]

@Test("definitions are consistent", arguments: cases)
func definition(json: String, expected: [String]) throws {
    #expect(try findings(json, with: [system, parameter], of: "VAL-145", "VAL-146", "VAL-147", "VAL-148") == expected)
}

@Test("the url of a definition is absolute; options exclude experimental content and ask for a work group")
func canonicalResource() throws {
    let json =
        #"{"resourceType": "ValueSet", "url": "\#("http://hl7.org/fhir/a")", "status": "draft", "experimental": true}"#
    #expect(try findings(json, of: "VAL-140").isEmpty)
    var options = ValidationOptions()
    options.allowsExperimental = false
    #expect(try findings(json, options: options, of: "VAL-140") == ["VAL-1402 ValueSet"])
    options = ValidationOptions()
    options.isForPublication = true
    #expect(try findings(json, options: options, of: "VAL-140") == ["VAL-1403 ValueSet", "VAL-1404 ValueSet"])
    let relative = #"{"resourceType": "ValueSet", "url": "ValueSet/a", "status": "draft"}"#
    #expect(try findings(relative, of: "VAL-140") == ["VAL-1401 ValueSet.url"])
}
