import Testing

@testable import TasukiCommand

private let cases: [(typed: String, nearest: String?)] = [
    ("validat", "validate"), ("vaildate", "validate"), ("Validate", "validate"), ("explian", "explain"),
    ("check", nil), ("", nil), ("convert", "convert"), ("konvert", "convert"),
]

@Test("NearestName finds slips and nothing else", arguments: cases)
func nearest(typed: String, expected: String?) {
    #expect(NearestName.of(typed, among: ["validate", "convert", "inspect", "explain"]) == expected)
}

@Test(
    "the number of edits",
    arguments: [("", "", 0), ("ab", "ba", 1), ("abc", "ac", 1), ("ac", "abc", 1), ("kitten", "sitting", 3)])
func edits(from: String, to: String, expected: Int) {
    #expect(NearestName.edits(from: from, to: to) == expected)
}
