import Testing

private func code(_ text: String) -> String {
    #""code": {"coding": [{"system": "http://example.org", "code": "\#(text)"}]}"#
}

private let measure = #"""
    {"resourceType": "Measure", "url": "http://example.org/Measure/a", "status": "active",
     "scoring": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/measure-scoring", "code": "proportion"}]},
     "group": [{"population": [{\#(code("a")), "criteria": {"language": "text/fhirpath"}}],
                "stratifier": [{\#(code("s"))}]}]}
    """#

private let score = #""measureScore": {"value": 0.5}"#, stratifier = #""stratifier": [{\#(code("s"))}]"#
private let population = #""population": [{\#(code("a")), "count": 2}]"#
private let group = "MeasureReport.group[0]"

private let cases: [(type: String, group: String, expected: [String])] = [
    ("summary", "\(score), \(stratifier), \(population)", []),
    ("summary", "\(stratifier), \(population)", ["VAL-1526 \(group)"]),
    (
        "summary", #""measureScore": {"value": 50}, \#(stratifier), \#(population)"#,
        ["VAL-1528 \(group).measureScore.value"]
    ),
    ("data-collection", "\(score), \(stratifier), \(population)", ["VAL-1527 \(group).measureScore"]),
    ("summary", "\(score), \(population)", ["VAL-1523 \(group)"]),
    (
        "summary", #"\#(score), \#(stratifier), "population": [{\#(code("a"))}, {\#(code("b"))}]"#,
        [
            "VAL-1522 \(group).population[1]"
        ]
    ),
    (
        "summary", #"\#(score), "stratifier": [{"stratum": [{"value": {"text": "A"}}]}], \#(population)"#,
        [
            "VAL-1523 \(group)", "VAL-1524 \(group).stratifier[0]",
        ]
    ),
    (
        "subject-list",
        #"\#(score), \#(stratifier), "population": [{\#(code("a")), "count": 2, "subjectResults": {"reference": "Patient/1"}}]"#,
        ["VAL-1525 \(group).population[0]"]
    ),
    (
        "summary", #"\#(score), \#(stratifier), "population": [{\#(code("a"))}, {\#(code("a"))}]"#,
        ["VAL-1529 \(group).population[1]"]
    ),
    (
        "subject-list",
        #"\#(score), \#(stratifier), "population": [{\#(code("a")), "count": 2, "subjectResults": {"reference": "List/1"}}]"#,
        []
    ),
]

@Test("a MeasureReport has the parts of its Measure", arguments: cases)
func report(type: String, group: String, expected: [String]) throws {
    let json = #"""
        {"resourceType": "MeasureReport", "status": "complete", "type": "\#(type)",
         "measure": "http://example.org/Measure/a", "period": {"start": "2020", "end": "2021"}, "group": [{\#(group)}]}
        """#
    #expect(try findings(json, with: [measure], of: "VAL-152") == expected)
}

@Test("a report without its Measure is not compared")
func unknownMeasure() throws {
    let json = #"""
        {"resourceType": "MeasureReport", "status": "complete", "type": "summary",
         "measure": "http://example.org/Measure/b", "period": {"start": "2020", "end": "2021"}}
        """#
    #expect(try findings(json, of: "VAL-152") == ["VAL-1521 MeasureReport?"])
}
