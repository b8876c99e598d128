import FHIRTree
import FHIRPath
import FHIRValidation
import Testing

/// - Source: FHIR R4 (4.0.1), elementdefinition-definitions.html, minValue[x] and maxValue[x].
@Suite("Least and greatest values")
struct ValueLimitRuleTests {
    static let cases: [(limits: String, value: String, expected: [String])] = [
        (
            #""minValueQuantity": {"value": 1, "system": "http://unitsofmeasure.org", "code": "kg"}"#, "999",
            ["VAL-0404"]
        ),
        (#""minValueQuantity": {"value": 1, "system": "http://unitsofmeasure.org", "code": "kg"}"#, "1000", []),
        (#""maxValueQuantity": {"value": 1, "system": "http://unitsofmeasure.org", "code": "g"}"#, "1.1", ["VAL-0405"]),
        (#""maxValueQuantity": {"value": 1, "system": "http://unitsofmeasure.org", "code": "m"}"#, "9", ["VAL-0409"]),
    ]

    @Test("of quantities are compared across units", arguments: cases)
    func quantities(limits: String, value: String, expected: [String]) throws {
        let validator = try validator(
            of: "Observation",
            #"""
            {"id": "Observation.value[x]", "path": "Observation.value[x]", "type": [{"code": "Quantity"}], \#(limits)}
            """#)
        let json = #"""
            {"resourceType": "Observation", "status": "final", "code": {"text": "x"}, "valueQuantity": {"value": \#(value),
            "system": "http://unitsofmeasure.org", "code": "g"}}
            """#
        #expect(try validator.findings(json) == expected.map { "\($0) Observation.value.ofType(Quantity)" })
    }

    static let dateCases: [(limits: String, date: String, expected: [String])] = [
        (#""minValueDate": "1900-01-01""#, "1899-12-31", ["VAL-0404"]), (#""minValueDate": "1900-01-01""#, "1900", []),
        (#""maxValueDate": "2000-01-01""#, "2000-01-02", ["VAL-0405"]),
        (
            #""minValueQuantity": {"value": 150, "system": "http://unitsofmeasure.org", "code": "a"}"#, "1800",
            ["VAL-0404"]
        ),
        (
            #""maxValueQuantity": {"value": 1, "system": "http://unitsofmeasure.org", "code": "d"}"#, "2999",
            ["VAL-0405"]
        ),
    ]

    @Test("of dates that count from now say nothing of a date that lies on both sides", arguments: ["min", "max"])
    func datesAroundNow(limit: String) throws {
        let year = try FHIRPathExpression("today().toString().substring(0, 4)").evaluate().texts.first
        let limits = #""\#(limit)ValueQuantity": {"value": 0, "system": "http://unitsofmeasure.org", "code": "d"}"#
        let validator = try validator(
            of: "Patient", #"{"id": "Patient.birthDate", "path": "Patient.birthDate", \#(limits)}"#)
        #expect(try validator.findings(#"{"resourceType": "Patient", "birthDate": "\#(try #require(year))"}"#) == [])
    }

    @Test("of dates may count from now", arguments: dateCases)
    func dates(limits: String, date: String, expected: [String]) throws {
        let validator = try validator(
            of: "Patient", #"{"id": "Patient.birthDate", "path": "Patient.birthDate", \#(limits)}"#)
        #expect(
            try validator.findings(#"{"resourceType": "Patient", "birthDate": "\#(date)"}"#)
                == expected.map { "\($0) Patient.birthDate" })
    }
}
