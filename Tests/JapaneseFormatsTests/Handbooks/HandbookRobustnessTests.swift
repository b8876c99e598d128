import Diagnostics
import FHIRTree
import JapaneseRecords
import RecordGenerators
import TestSupport
import Testing

@testable import JapaneseFormats

/// Whatever the bytes: nothing crashes, an unchanged handbook is written with the bytes that it has.
@Suite("Damaged handbooks")
struct HandbookRobustnessTests {
    private func check(_ bytes: [UInt8]) {
        guard let file = try? HandbookFile(SourceBytes(bytes)) else { return }
        let isSame = file.bytes() == bytes
        #expect(isSame)
        var report: [Diagnostic] = []
        _ = HandbookFile.bytes(of: file.handbook, as: TaggedKind(.handbook, version: 7), report: &report)
    }

    private static let samples = [TaggedExamples.pharmacy, TaggedExamples.part1, TaggedExamples.patient].map {
        TaggedSamples.bytes($0.split(separator: "\n").map(String.init)) + [0x1A]
    }

    @Test("each byte another", arguments: samples, [0xFF, 0x2C, 0x0A] as [UInt8])
    func replaced(bytes: [UInt8], byte: UInt8) {
        for place in bytes.indices {
            var changed = bytes
            changed[place] = byte
            check(changed)
        }
    }

    @Test("every beginning of a file", arguments: samples)
    func prefixes(bytes: [UInt8]) { for count in 0...bytes.count { check(Array(bytes.prefix(count))) } }

    @Test("lines and fields of generated files dropped, doubled and moved", arguments: 0..<400 as Range<UInt64>)
    func shuffled(seed: UInt64) throws {
        var generator = HandbookGenerator(seed: seed), random = SplitMix64(state: seed)
        let bytes = try #require(CP932.shared.bytes(generator.text()))
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            let line = Int.random(in: lines.indices, using: &random)
            let other = Int.random(in: lines.indices, using: &random)
            var fields = lines[line].split(separator: 0x2C, omittingEmptySubsequences: false).map(Array.init)
            let field = Int.random(in: fields.indices, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0: if lines.count > 1 { lines.remove(at: line) }
            case 1: lines.insert(lines[line], at: other)
            case 2: lines.swapAt(line, other)
            case 3: fields.remove(at: field)
            case 4: fields.insert(fields[field], at: Int.random(in: fields.indices, using: &random))
            default: fields.swapAt(field, Int.random(in: fields.indices, using: &random))
            }
            if line < lines.count { lines[line] = Array(fields.joined(separator: [0x2C])) }
        }
        check(Array(lines.joined(separator: [0x0A])))
    }

    @Test("a record that nothing holds together is written all the same")
    func nonsense() throws {
        var report: [Diagnostic] = []
        let rp = Dispensing.RP(number: 1, prescriberIndex: 7, drugs: [.init(name: "薬", code: DrugCode(.generic, "1"))])
        let handbook = MedicationHandbook(dispensings: [Dispensing(rps: [rp, rp]), Dispensing()])
        let lines = try HandbookFileTests.lines(HandbookFile.bytes(of: handbook, report: &report))
        #expect(lines.count { $0.hasPrefix("5,") } == 2)
        #expect(lines.count { $0.hasPrefix("201,1,薬") } == 2)
        #expect(report.map(\.code) == ["JHS-0704"])
    }

    @Test(
        "time grows with the size",
        arguments: ["5,20261102,1", "55,a,b,1", "201,1,x,1,1,1,,1", "301,1,,1", "31,1,a,1,,2", "3,a,,,1,1,", "701,a"])
    func large(line: String) throws {
        func time(_ count: Int) throws -> Duration {
            let bytes = TaggedSamples.bytes(["JAHISTC08,1", "5,20261102,1"] + Array(repeating: line, count: count))
            return try ContinuousClock().measure {
                var file = try HandbookFile(SourceBytes(bytes))
                file.handbook.patient.name.kanji = "例示"
                _ = file.bytes()
            }
        }
        let small = try time(500), large = try time(4000)
        #expect(large < small * 24 + .milliseconds(500))
    }
}
