import Diagnostics
import FHIRTree
import JapaneseRecords
import RecordGenerators
import Testing

@testable import JapaneseFormats

@Suite("Generated prescriptions")
struct PrescriptionPropertyTests {
    /// Seeds of each run.
    private static let batch: UInt64 = 100

    private func file(_ seed: UInt64) throws -> PrescriptionFile {
        var generator = PrescriptionGenerator(seed: seed)
        return try PrescriptionFile(SourceBytes(try #require(CP932.shared.bytes(generator.text()))), encoding: .cp932)
    }

    @Test("keep their bytes", arguments: 0..<20 as Range<UInt64>)
    func overlay(batch: UInt64) throws {
        for seed in batch * Self.batch..<(batch + 1) * Self.batch {
            let file = try file(seed)
            let isSame = file.bytes() == file.text.bytes[0..<file.text.bytes.count]
            #expect(isSame, "seed \(seed)")
        }
    }

    @Test("say the same in a new file", arguments: 0..<20 as Range<UInt64>)
    func written(batch: UInt64) throws {
        for seed in batch * Self.batch..<(batch + 1) * Self.batch {
            let file = try file(seed)
            var report: [Diagnostic] = []
            let new = PrescriptionFile.bytes(of: file.prescription, as: file.text.kind, report: &report)
            let again = try PrescriptionFile(SourceBytes(new), encoding: TextEncoding.detect(in: SourceBytes(new)))
            #expect(report == [], "seed \(seed)")
            let kind = file.text.kind
            let isSame =
                PrescriptionFile.lines(of: again.prescription, for: kind)
                == PrescriptionFile.lines(of: file.prescription, for: kind)
            #expect(isSame, "seed \(seed)")
            #expect(PrescriptionFile.bytes(of: again.prescription, as: kind, report: &report) == new, "seed \(seed)")
        }
    }
}
