import FHIRTree
import FHIRValidation
import Testing

private func observation(_ system: String, _ code: String) -> String {
    #"""
    {"resourceType": "Observation", "status": "final", "subject": {"reference": "Patient/1"},
     "category": [{"coding": [
       {"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "vital-signs"}]}],
     "code": {"coding": [{"system": "\#(system)", "code": "\#(code)"}]}, "effectiveDateTime": "2024-03-04",
     "valueQuantity": {"value": 37, "unit": "Cel", "system": "http://unitsofmeasure.org", "code": "Cel"}}
    """#
}

private let cases: [(json: String, expected: [String])] = [
    (observation("http://loinc.org", "8310-5"), []),
    (observation("http://loinc.org", "8331-1"), ["VAL-0701 Observation.code"]),
    (observation("http://snomed.info/sct", "276885007"), ["VAL-0701 Observation.code"]),
    (observation("http://example.org", "8331-1"), []),
    (observation("http://loinc.org", "718-7"), []),
]

@Test("an Observation of a vital sign has the code of R4's profile", arguments: cases)
func vitalSigns(json: String, expected: [String]) throws {
    #expect(try findings(json, with: [], of: "VAL-01", "VAL-04", "VAL-07") == expected)
    var options = ValidationOptions()
    options.appliesVitalSigns = false
    #expect(try findings(json, options: options, of: "VAL-01", "VAL-04", "VAL-07").isEmpty)
}
