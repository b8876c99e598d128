import Conversion
import FHIRTree
import JapaneseFormats
import Testing

@Suite("what became of the fields of a file")
struct LineComparisonTests {
    @Test("what stands behind the end mark, and what cannot be read, is not carried")
    func unread() throws {
        let text =
            PrescriptionSamples.symbols.text.replacing("\n", with: "\r\n")
            .replacing("例示　花子,", with: "例示\u{0}花子,") + "\r\n\u{1A}"
        let lines = text + "201,1,3,1,1,,架空錠,1,1,錠\r\n"
        let report = PrescriptionConversion(try PrescriptionFile(SourceBytes(lines), encoding: .utf8)).report()
        let lost = report.notCarried
        #expect(lost.contains { $0.source == "1A" && $0.position?.byteOffset == text.utf8.count })
        #expect(lost.contains { $0.source == "11-2" } && !report.carried.contains { $0.source == "11-2" })
        let whole = PrescriptionConversion(try PrescriptionFile(SourceBytes(text), encoding: .utf8)).report()
        #expect(!whole.notCarried.contains { $0.source == "1A" })
    }
}
