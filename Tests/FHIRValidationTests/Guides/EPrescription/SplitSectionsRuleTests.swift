import Testing

private let cases: [(record: String, places: [String])] = [
    (prescription("01"), []),
    (prescription("03"), ["Composition"]),
]

@Test("ERX-0011: Sections of a split prescription", arguments: cases)
func splitSectionsRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0011", in: record) == expected)
}
