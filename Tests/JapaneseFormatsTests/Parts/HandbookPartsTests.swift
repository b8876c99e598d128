import Diagnostics
import FHIRTree
import Testing

@testable import JapaneseFormats

@Suite("Parts of a handbook")
struct HandbookPartsTests {
    private static let sample = TaggedSamples.lines(
        TaggedSamples.handbook,
        adding: (1...40).map { "601,記入\($0)," } + ["701,薬師　次郎,見本薬局,03-0000-1111,,,1"])

    private func parts(_ size: Int) throws -> [[UInt8]] {
        try HandbookParts.split(try TaggedSamples.text(Self.sample), maximumBytes: size, identifier: "20261105093015")
    }

    private func joined(_ parts: [[UInt8]]) throws -> JoinedBytes {
        HandbookParts.joined(try parts.map { (bytes) throws(Diagnostic) in try TaggedText(SourceBytes(bytes)) })
    }

    @Test("split and joined again, in any order, the file is what it was", arguments: [200, 250, 400, 700, 100_000])
    func identity(size: Int) throws {
        let parts = try parts(size)
        #expect(parts.allSatisfy { $0.count <= size })
        #expect(size == 100_000 ? parts.count == 1 : parts.count > 1)
        if parts.count == 1 {
            #expect(parts[0] == TaggedSamples.bytes(Self.sample))
            return
        }
        let joined = try joined(Array(parts.reversed()) + [parts[0]])
        #expect(joined.bytes == TaggedSamples.bytes(Self.sample))
        #expect(joined.findings == [] && joined.isComplete)
    }

    @Test("what is wrong with the parts is told, each with its part")
    func findings() throws {
        let parts = try parts(400)
        func codes(_ parts: [[UInt8]]) throws -> [String] {
            let joined = try joined(parts)
            #expect(!joined.isComplete)
            return joined.findings.map { "\($0.code) \($0.expression)" }
        }
        func changed(_ part: Int, _ old: String, _ new: String) -> [UInt8] {
            parts[part].replacing(Array(old.utf8), with: Array(new.utf8))
        }
        let last = parts.count
        #expect(try codes(Array(parts.dropLast())) == ["JHS-0601 parts[0].911-2"])
        #expect(try codes(parts + [changed(1, "601,", "501,")]) == ["JHS-0602 parts[\(last)].911-3"])
        #expect(try codes(parts + [changed(1, "093015,", "093016,")]) == ["JHS-0603 parts[\(last)].911-1"])
        #expect(try codes(parts + [changed(1, "015,\(last)", "015,9")]) == ["JHS-0603 parts[\(last)].911-2"])
        #expect(try codes(parts + [changed(1, "TC08", "TC07")]) == ["JHS-0604 parts[\(last)].0"])
        #expect(try codes(parts + [TaggedSamples.bytes(TaggedSamples.handbook)]) == ["JHS-0605 parts[\(last)]"])
        #expect(try codes([]) == [])
    }

    @Test("a file without all its parts says that it is a part")
    func incomplete() throws {
        let joined = try joined([try parts(400)[1]])
        let text = try TaggedText(SourceBytes(joined.bytes))
        #expect(text.validate().map(\.code) == ["JHS-0209"])
    }

    @Test("a patient who is repeated is taken once, and an RP may lie in two parts")
    func straddling() throws {
        let first = ["JAHISTC08,1"] + TaggedSamples.handbook[1...6] + ["911,20261105093015,2,1"]
        let second = ["JAHISTC08,1", TaggedSamples.handbook[1], TaggedSamples.handbook[7], "911,20261105093015,2,2"]
        let joined = try joined([first, second].map { TaggedSamples.bytes($0) })
        #expect(joined.bytes == TaggedSamples.bytes(TaggedSamples.handbook))
        #expect(joined.findings == [])
    }

    @Test("what cannot be split is refused")
    func refused() throws {
        #expect(throws: Diagnostic.self) { _ = try parts(100) }
        let text = try TaggedSamples.text(TaggedSamples.prescription)
        #expect(throws: Diagnostic.self) { _ = try HandbookParts.split(text, identifier: "20261105093015") }
        let handbook = try TaggedSamples.text(TaggedSamples.handbook)
        #expect(throws: Diagnostic.self) { _ = try HandbookParts.split(handbook, identifier: "2026") }
    }
}
