import Testing

@testable import Diagnostics

private let cases: [(a: String, b: String, edits: Int)] = [
    ("", "", 0), ("a", "", 1), ("ab", "ba", 1), ("ac", "abc", 1), ("gender", "gender", 0), ("gneder", "gender", 1),
    ("adress", "address", 1),
    ("kitten", "sitting", 3), ("birthdate", "birthDate", 1),
]

@Test("edits are counted, a swap of neighbours as one", arguments: cases)
func distance(a: String, b: String, edits: Int) {
    #expect(EditDistance.distance(Array(a.utf8), Array(b.utf8)) == edits)
}

@Test("the nearest word is close, or there is none")
func nearest() {
    let names = ["name", "gender", "birthDate", "address"]
    #expect(EditDistance.nearest(to: "GENDER", among: names) == "gender")
    #expect(EditDistance.nearest(to: "adress", among: names) == "address")
    #expect(EditDistance.nearest(to: "telephone", among: names) == nil)
    #expect(EditDistance.nearest(to: String(repeating: "a", count: 100_000), among: names) == nil)
}

private let slips: [(typed: String, nearest: String?)] = [
    ("validat", "validate"), ("vaildate", "validate"), ("Validate", "validate"), ("explian", "explain"),
    ("check", nil), ("", nil), ("convert", "convert"), ("konvert", "convert"),
]

@Test("slips are found and nothing else", arguments: slips)
func slip(typed: String, nearest: String?) {
    #expect(EditDistance.nearest(to: typed, among: ["validate", "convert", "inspect", "explain"]) == nearest)
}

@Test("the nearest URL has nearly the same name, or there is none")
func nearestURL() {
    let base = "http://hl7.org/fhir/StructureDefinition/", clins = "http://jpfhir.jp/fhir/eCS/StructureDefinition/"
    let urls = [base + "maxValue", base + "picoelement", base + "vitalsigns", clins + "JP_Patient_eCS"]
    #expect(EditDistance.nearestURL(to: base + "vitalsign", among: urls) == base + "vitalsigns")
    let older = "http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Patient_eCS"
    #expect(EditDistance.nearestURL(to: older, among: urls) == clins + "JP_Patient_eCS")
    #expect(
        EditDistance.nearestURL(to: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient", among: urls)
            == nil)
    #expect(EditDistance.nearestURL(to: base, among: urls) == nil)
}
