import FHIRTree
import JapaneseFormats
import RecordGenerators
import Testing

@testable import Conversion

@Suite("Generated prescriptions to FHIR and back")
struct GeneratedPrescriptionTests {
    /// What the table does not carry, or not always.
    private static let reserved = Set(
        MappingTable.jahisPrescription.rows.filter { $0.outcome != .carried || $0.reason != nil }
            .map { "\($0.record)-\($0.field)" })
    /// What chance puts together and FHIR does not say: a form's name beside a form that has a code, kana of other
    /// widths, a kind or code of a supplement without its words, uneven intakes and single doses without an amount, and
    /// the numbers of lines that are lost with them.
    private static let ofChance: Set = [
        "101-3", "5-2", "11-3", "181-3", "181-5", "181-6", "221-1", "221-2", "221-8", "221-9", "221-10", "221-11",
        "221-12", "241-1", "241-2", "281-1", "281-2", "281-6",
    ]

    @Test(
        "every field has an entry, and what the table carries without a reservation comes back",
        arguments: 0..<8 as Range<UInt64>)
    func losses(batch: UInt64) throws {
        for seed in batch * 20..<(batch + 1) * 20 {
            var generator = PrescriptionGenerator(seed: seed)
            let file = try PrescriptionFile(SourceBytes(generator.text()), encoding: .utf8)
            let report = PrescriptionConversion(file).report()
            let held = file.text.records.reduce(0) { sum, record in
                sum + (1..<max(record.fieldCount + 1, 1)).count { !record[$0].isEmpty }
            }
            #expect(report.entries.count - report.defaulted.count == held, "seed \(seed)")
            let lost = Set(report.notCarried.map(\.source)).subtracting(Self.ofChance)
            #expect(lost.subtracting(Self.reserved) == [], "seed \(seed)")
        }
    }
}
