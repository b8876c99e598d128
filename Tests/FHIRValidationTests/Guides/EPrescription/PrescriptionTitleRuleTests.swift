import Testing

private let cases: [(record: String, places: [String])] = [
    (prescription("01", #"{"title": "処方箋"}"#), []),
    (prescription("02", #"{"title": "麻薬処方箋"}"#), []),
    (prescription("01", #"{"title": "お薬"}"#), ["Composition.title"]),
]

@Test("ERX-0018: The title does not fit the category", arguments: cases)
func prescriptionTitleRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0018", in: record) == expected)
}
