import Diagnostics
import FHIRTree
import JapaneseRecords
import RecordGenerators
import TestSupport
import Testing

@testable import JapaneseFormats

@Suite("Generated handbooks")
struct HandbookPropertyTests {
    /// Seeds of each run.
    private static let batch: UInt64 = 100

    private func bytes(_ generator: inout HandbookGenerator) throws -> [UInt8] {
        try #require(CP932.shared.bytes(generator.text()))
    }

    @Test("the generator keeps the rules of the format", arguments: 0..<50 as Range<UInt64>)
    func valid(seed: UInt64) throws {
        var generator = HandbookGenerator(seed: seed)
        let text = try TaggedText(SourceBytes(try bytes(&generator)), encoding: .cp932)
        #expect(text.validate().filter { $0.severity == .error }.map { "\($0.code) \($0.expression)" } == [])
    }

    @Test("keep their bytes", arguments: 0..<20 as Range<UInt64>)
    func overlay(batch: UInt64) throws {
        for seed in batch * Self.batch..<(batch + 1) * Self.batch {
            var generator = HandbookGenerator(seed: seed)
            let bytes = try bytes(&generator)
            let isSame = try HandbookFile(SourceBytes(bytes), encoding: .cp932).bytes() == bytes
            #expect(isSame, "seed \(seed)")
        }
    }

    @Test("say the same in a new file", arguments: 0..<20 as Range<UInt64>)
    func written(batch: UInt64) throws {
        for seed in batch * Self.batch..<(batch + 1) * Self.batch {
            var generator = HandbookGenerator(seed: seed), report: [Diagnostic] = []
            let file = try HandbookFile(SourceBytes(try bytes(&generator)), encoding: .cp932)
            let new = HandbookFile.bytes(
                of: file.handbook, as: TaggedKind(.handbook, version: generator.version), report: &report)
            let again = try HandbookFile(SourceBytes(new), encoding: .cp932)
            #expect(report == [], "seed \(seed)")
            #expect(Self.values(again.text) == Self.values(file.text), "seed \(seed)")
            let isSame = HandbookFile.bytes(of: again.handbook, as: again.text.kind, report: &report) == new
            #expect(isSame, "seed \(seed)")
        }
    }

    @Test("another text changes its field alone", arguments: 0..<300 as Range<UInt64>)
    func changedText(seed: UInt64) throws {
        var generator = HandbookGenerator(seed: seed), random = SplitMix64(state: seed)
        let bytes = try bytes(&generator)
        var file = try HandbookFile(SourceBytes(bytes), encoding: .cp932)
        let texts = file.text.records.flatMap { record in
            (record.layout?.fields ?? []).filter { $0.form == .text && !record.isEmpty($0.number) }.map {
                record.range(of: $0.number)
            }
        }
        let place = try #require(texts.randomElement(using: &random))
        let changed = Array(bytes[..<place.lowerBound] + CP932.shared.bytes("別")! + bytes[place.upperBound...])
        file.handbook = try HandbookFile(SourceBytes(changed), encoding: .cp932).handbook
        let isSame = file.bytes() == changed
        #expect(isSame)
    }

    @Test("any handbook can be written over any other", arguments: 0..<300 as Range<UInt64>)
    func replaced(seed: UInt64) throws {
        var first = HandbookGenerator(seed: seed), second = HandbookGenerator(seed: seed + 1000)
        var file = try HandbookFile(SourceBytes(try bytes(&first)), encoding: .cp932)
        file.handbook = try HandbookFile(SourceBytes(try bytes(&second)), encoding: .cp932).handbook
        let again = try HandbookFile(SourceBytes(file.bytes()), encoding: .cp932)
        var report: [Diagnostic] = []
        let expected = HandbookFile.bytes(of: file.handbook, as: file.text.kind, report: &report)
        let isSame = HandbookFile.bytes(of: again.handbook, as: file.text.kind, report: &report) == expected
        #expect(isSame)
    }

    /// The fields of each line without their spelling: days, amounts and numbers as what they mean.
    static func values(_ text: TaggedText) -> [[String]] {
        text.records.map { record in
            let fields = (0...record.fieldCount).map { field -> String in
                guard field > 0, let layout = record.layout, field <= layout.fields.count else { return record[field] }
                switch layout.fields[field - 1].form {
                case .date, .birthDate: return record.day(field)?.description ?? record[field]
                case .count: return record.count(field).map(String.init) ?? record[field]
                case .number, .weight: return FHIRDecimal(native: record[field])?.nativeText ?? record[field]
                default: return record[field]
                }
            }
            return Array(fields[...(fields.lastIndex { !$0.isEmpty } ?? 0)])
        }
    }
}
