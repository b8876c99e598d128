import Testing

@testable import Conversion

@Suite("Quantities in notes")
struct QuantityNoteTests {
    @Test("a note says what it was made of", arguments: QuantityNote.allCases, [0, 14, 999_999_999])
    func roundTrip(note: QuantityNote, count: Int) { #expect(note.count(in: note.text(count)) == count) }

    @Test(
        "other texts say no quantity",
        arguments: ["", "調剤数量：", "調剤数量：-1", "調剤数量：１４", "調剤数量：14日", "調剤数量：9223372036854775807", "総調剤数量：14"])
    func others(text: String) { #expect(QuantityNote.dispensed.count(in: text) == nil) }
}
