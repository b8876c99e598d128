import Conversion
import FHIRTree
import JapaneseFormats
import Testing

@Test("what an older version has not is read, and told as carried")
func olderVersion() throws {
    let text = PrescriptionSamples.symbols.text.replacing("JAHIS10", with: "JAHIS6")
        .replacing("\n81,1,", with: "\n64,2\n81,1,")
    let file = try PrescriptionFile(SourceBytes(text), encoding: .utf8)
    let service = TaggedKind(.servicePrescription, version: 1)
    for report in [PrescriptionConversion(file).report(), PrescriptionTranscription(file, as: service).report()] {
        for field in ["64-1", "23-4"] {
            #expect(report.entries.filter { $0.source == field }.map(\.outcome) == [.carried], "\(field)")
        }
    }
}
