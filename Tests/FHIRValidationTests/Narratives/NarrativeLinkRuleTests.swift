import FHIRDefinitions
import FHIRTree
import FHIRValidation
import Testing

private func patient(_ div: String, _ more: String = "") -> String {
    let namespace = #"xmlns=\"http://www.w3.org/1999/xhtml\""#
    return #"""
        {"resourceType": "Patient", "text": {"status": "generated", "div": "<div \#(namespace)>\#(div)</div>"}\#(more)}
        """#
}

private let cases: [(json: String, expected: [String])] = [
    (patient(##"<p id=\"a\">A</p><a href=\"#a\">B</a>"##), []),
    (patient(##"<a name=\"a\">A</a><a href=\"#a\">B</a>"##), []),
    (patient(##"<a href=\"#b\">B</a>"##), ["VAL-0346 Patient.text.div"]),
    (patient(##"<a href=\"#b\">B</a>"##, #", "name": [{"id": "b", "family": "B"}]"#), []),
    (patient(##"<a href=\"#\">B</a><a href=\"http://example.org/#b\">C</a>"##), []),
    (patient(##"<img src=\"#b\" alt=\"\"/>"##), ["VAL-0346 Patient.text.div"]),
    (patient(##"<a href=\" JavaScript:a()\">B</a>"##), ["VAL-0345 Patient.text.div"]),
    (patient(##"<p id=\"a\">A</p><p id=\"a\">B</p>"##), ["VAL-0347 Patient.text.div?"]),
]

@Test("links of a narrative lead somewhere and run nothing", arguments: cases)
func links(json: String, expected: [String]) throws {
    #expect(try findings(json, of: "VAL-034") == expected)
}

@Test("in a Bundle a link may lead to another entry", arguments: ["a", "Patient_b", "Patient_c"])
func linkToEntry(target: String) throws {
    let bundle = #"""
        {"resourceType": "Bundle", "type": "collection", "entry": [
          {"fullUrl": "urn:uuid:0a8e1f0e-6c4b-4b52-8a0e-6e6f5a3f0c11",
           "resource": \#(patient(##"<a href=\"#\##(target)\">A</a>"##))},
          {"fullUrl": "urn:uuid:0a8e1f0e-6c4b-4b52-8a0e-6e6f5a3f0c12",
           "resource": \#(patient(#"<p id=\"a\">A</p>"#, #", "id": "b""#))}]}
        """#
    let missing = target == "Patient_c" ? ["VAL-0346 Bundle.entry[0].resource.text.div"] : []
    #expect(try findings(bundle, of: "VAL-034") == missing)
}

@Test("a narrativeLink leads to one id of a narrative of its entry", arguments: [("a", 1), ("b", 0), ("c", 2)])
func narrativeLink(id: String, count: Int) throws {
    let linked = #"""
        {"resourceType": "Patient", "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/narrativeLink",
          "valueUrl": "urn:uuid:0a8e1f0e-6c4b-4b52-8a0e-6e6f5a3f0c11#\#(id)"}]}
        """#
    let shown = patient(#"<p id=\"a\">A</p><p id=\"c\">B</p><p id=\"c\">C</p>"#)
    let bundle = #"""
        {"resourceType": "Bundle", "type": "collection", "entry": [
          {"fullUrl": "urn:uuid:0a8e1f0e-6c4b-4b52-8a0e-6e6f5a3f0c11", "resource": \#(shown)},
          {"fullUrl": "urn:uuid:0a8e1f0e-6c4b-4b52-8a0e-6e6f5a3f0c12", "resource": \#(linked)}]}
        """#
    #expect(try findings(bundle, of: "VAL-0348") == (count == 1 ? [] : ["VAL-0348 Bundle"]))
}
