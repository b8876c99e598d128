import Diagnostics
import FHIRTree
import TestSupport
import Testing

@testable import JapaneseFormats

/// Whatever the bytes: nothing crashes, and what is read is written back byte for byte.
@Suite("Damaged tagged files")
struct TaggedRobustnessTests {
    private static let samples = [TaggedSamples.twoRPs, TaggedSamples.handbook, service].map {
        TaggedSamples.bytes($0) + [0x1A]
    }
    private static let service =
        ["SJ1"] + TaggedSamples.twoRPs.dropFirst() + ["301,1,,腎機能低下", "302,1,eGFR 48"]

    private func check(_ bytes: [UInt8]) {
        let text: TaggedText
        do { text = try TaggedText(SourceBytes(bytes)) } catch {
            #expect(error.code == "JHS-0101")
            return
        }
        #expect(text.written() == bytes)
        for finding in text.validate() {
            let position = finding.position
            #expect(position.map { (0...bytes.count).contains($0.byteOffset) && $0.line > 0 && $0.column > 0 } == true)
        }
        let structure = TaggedStructure(text)
        #expect(structure.places.count == structure.records.count)
        _ = HandbookParts.joined([text, text])
        if let file = try? PrescriptionFile(text) {
            let isSame = file.bytes() == bytes
            #expect(isSame)
        }
    }

    @Test("every beginning of a file", arguments: samples)
    func prefixes(bytes: [UInt8]) { for count in 0...bytes.count { check(Array(bytes.prefix(count))) } }

    @Test("each byte another", arguments: samples, [0x00, 0xFF, 0x2C, 0x0A] as [UInt8])
    func replaced(bytes: [UInt8], byte: UInt8) {
        for place in bytes.indices {
            var changed = bytes
            changed[place] = byte
            check(changed)
        }
    }

    @Test("records and fields dropped, doubled and moved", arguments: 0..<300 as Range<UInt64>)
    func shuffled(seed: UInt64) {
        var random = SplitMix64(state: seed)
        var lines = Self.samples[Int(seed % 3)].split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            let line = Int.random(in: lines.indices, using: &random),
                other = Int.random(in: lines.indices, using: &random)
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

    @Test(
        "a large file takes time that grows with its size",
        arguments: [
            "201,1,1,1,1,,薬,1,1,錠", "101,1,1,,1", "63,1", "281,9,9,1,1,x,", "\u{1}", "1,1,0123458,13,", "81,5,,x",
            "22,06138888",
        ])
    func large(line: String) throws {
        func time(_ count: Int) throws -> Duration {
            let lines = ["JAHIS10"] + Array(repeating: line, count: count)
            let bytes = SourceBytes(TaggedSamples.bytes(lines))
            return try ContinuousClock().measure { _ = try TaggedText(bytes).validate() }
        }
        let small = try time(1000), large = try time(8000)
        #expect(large < small * 24 + .milliseconds(500))
    }

    @Test("a long line of bytes that are no character is told in time that grows with its size")
    func longLine() throws {
        let bytes =
            Array("JAHIS10\r\n81,1,,".utf8) + Array(Array(repeating: [0x80, 0x2C] as [UInt8], count: 100_000).joined())
        let text = try TaggedText(SourceBytes(bytes))
        #expect(text.written() == bytes)
        let time = ContinuousClock().measure { #expect(text.validate().count < 20) }
        #expect(time < .seconds(5))
    }
}
