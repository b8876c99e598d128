import Testing

@testable import FHIRValidation

@Test(
    "units are compared in form KC",
    arguments: [
        ("％", "%"), ("ｍｇ／ｄＬ", "mg/dL"), ("㎎", "mg"), ("mm[Hg]", "mm[Hg]"), ("㎗", "dl"), ("10³", "103"), ("点", "点"),
    ])
func compatibleUnits(text: String, expected: String) {
    #expect(UnitText.compatible(text) == expected)
}
