import Testing

@testable import FHIRValidation

private let cases: [(path: String, type: String, rest: String, matches: Bool)] = [
    ("Patient", "Patient", "", true), ("Patient", "Patient", "name[0]", false), ("Patient", "Observation", "", false),
    ("Patient.name", "Patient", "name[0]", true), ("Patient.name", "Patient", "name", true),
    ("Patient.name", "Patient", "name[0].given[1]", false), ("Patient.name.given", "Patient", "name[0].given[1]", true),
    ("Patient.name[0].given", "Patient", "name[0].given[1]", true),
    ("Patient.name[1].given", "Patient", "name[0].given[1]", false), ("Patient.name[0]", "Patient", "name", false),
    ("name.given", "Patient", "name[0].given[1]", true), ("name.given", "Patient", "contact[0].name.given[1]", false),
    ("Patient.*", "Patient", "name[0].given[1]", true), ("Patient.*", "Patient", "", false),
    ("Patient.name.*", "Patient", "name[0].given[1]", true), ("Patient.name.*", "Patient", "name[0]", false),
    ("Patient.*.given", "Patient", "name[0].given[1]", true), ("*.name.given", "Patient", "name[0].given[1]", true),
    ("*", "Patient", "", true), ("*", "Patient", "name[0].given[1]", true), ("*.id", "", "id", true),
    ("Observation.value", "Observation", "value.ofType(Quantity)", true),
    ("Observation.value[x].unit", "Observation", "value.ofType(Quantity).unit", true),
    ("Observation.value.ofType(Quantity).unit", "Observation", "value.ofType(Quantity).unit", true),
    ("Observation.value.ofType(string)", "Observation", "value.ofType(Quantity)", false),
    ("Observation.value.*", "Observation", "value.ofType(Quantity)", false),
    ("Observation.value.*", "Observation", "value.ofType(Quantity).unit", true),
    ("Observation.value.ofType(Quantity)", "Observation", "value", false),
    ("Bundle.entry.resource.name", "Bundle", "entry[3].resource.name[0]", true),
]

@Test("a path concerns the places that it names", arguments: cases)
func match(path: String, type: String, rest: String, matches: Bool) throws {
    #expect(try #require(SuppressionPath(path)).matches(rest[...], in: type) == matches)
}

@Test(
    "what is no path is refused",
    arguments: [
        "", ".", "Patient.", ".name", "Patient..name", "Patient.name[", "Patient.name[-1]", "Patient.name[a]",
        "Patient.name[0]x", "Patient[0].gender", "Patient name", "Patient.name.where(use='home')", "名前", "a[0][1]",
        "ofType(", "ofType()",
    ])
func malformed(text: String) { #expect(SuppressionPath(text) == nil) }

@Test("a very long path is refused")
func long() { #expect(SuppressionPath(String(repeating: "a.", count: 100_000) + "a") == nil) }
