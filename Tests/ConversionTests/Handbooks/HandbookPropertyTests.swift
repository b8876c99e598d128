import Conversion
import FHIRTree
import JapaneseFormats
import JapaneseRecords
import RecordGenerators
import TestSupport
import Testing

@Suite("Generated handbooks to FHIR and back")
struct GeneratedHandbookTests {
    /// Words for units that the form does not give, numbers that only tie records, kinds without a code beside no
    /// name, and kana of other widths.
    private static let ofProviders: Set = ["301-4", "3-5", "201-9", "1-10"]
    /// What a patient leaves out: amounts without a form, which says what they mean; and kinds that say that there is
    /// no code.
    private static let ofPatients: Set = ["201-3", "201-4", "201-5", "301-3", "301-6"]

    @Test("all comes back but what the table says", arguments: 0..<8 as Range<UInt64>)
    func losses(batch: UInt64) throws {
        for seed in batch * 20..<(batch + 1) * 20 {
            var generator = HandbookGenerator(seed: seed)
            let file = try HandbookFile(SourceBytes(generator.text()), encoding: .utf8)
            let allowed = generator.isFromProvider ? Self.ofProviders : Self.ofProviders.union(Self.ofPatients)
            let lost = Set(HandbookConversion(file).report().notCarried.map(\.source))
            #expect(lost.subtracting(allowed) == [], "seed \(seed)")
        }
    }

    @Test("a Bundle that was made of a file is carried whole", arguments: 0..<4 as Range<UInt64>)
    func whole(batch: UInt64) throws {
        for seed in batch * 8..<(batch + 1) * 8 {
            var generator = HandbookGenerator(seed: seed)
            let file = try HandbookFile(SourceBytes(generator.text()), encoding: .utf8)
            let document = try SourceDocument(json: SourceBytes(HandbookConversion(file).bundle.json()))
            let lost = try HandbookExtraction(document, as: file.text.kind).report().notCarried.map(\.source)
            #expect(lost == [], "seed \(seed)")
        }
    }
}
