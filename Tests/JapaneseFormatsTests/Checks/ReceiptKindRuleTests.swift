import Testing

@testable import JapaneseFormats

@Test(
    "ReceiptKindRule tells digits that do not go together",
    arguments: [
        ("1112", true), ("1118", true), ("1320", true), ("3156", true), ("1221", true), ("1420", true),
        ("1999", false), ("1313", false), ("1217", false), ("2112", false), ("1162", false), ("1251", false),
        ("112", false),
    ])
func receiptKinds(code: String, isKind: Bool) throws {
    let found = try TaggedSamples.text(TaggedSamples.prescription, with: ["31,\(code)"]).validate()
        .filter { $0.code == "JHS-0309" }
    #expect(found.map(\.expression) == (isKind ? [] : ["31-1"]))
    #expect(found.allSatisfy { $0.severity == .warning })
}
