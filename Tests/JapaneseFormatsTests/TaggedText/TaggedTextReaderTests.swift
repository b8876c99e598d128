import Diagnostics
import FHIRTree
import Testing

@testable import JapaneseFormats

@Suite("Several tagged files in one stream")
struct TaggedTextReaderTests {
    /// The files of a stream that gives so many bytes at a time.
    private func segments(_ bytes: [UInt8], size: Int = 1000) throws -> [TaggedSegment] {
        var rest = bytes[...]
        let stream = ByteStream(name: "-", bufferSize: 16) { buffer in
            let piece = rest.prefix(min(size, buffer.count))
            buffer.copyBytes(from: piece)
            rest = rest.dropFirst(piece.count)
            return piece.count
        }
        var reader = TaggedTextReader(stream), segments: [TaggedSegment] = []
        while let segment = try reader.next() { segments.append(segment) }
        return segments
    }

    @Test("each header begins a file, however the stream is cut", arguments: [1, 7, 16, 1000])
    func files(size: Int) throws {
        let texts = [
            "JAHIS10\r\n1,1\r\n\u{1A}", "JAHISTC08,1\r\n\r\n\u{1A}\r\n", "SJ1\n", "\u{FEFF}JAHIS9\r12,1\r", "JAHIS1",
        ]
        let found = try segments(Array(texts.joined().utf8), size: size)
        #expect(found.map { $0.bytes.text(0..<$0.bytes.count) } == texts)
        #expect(found.map(\.line) == [1, 3, 6, 7, 9])
        #expect(found.map(\.columnsBefore) == [0, 1, 0, 0, 0])
        #expect(try found.map { try $0.text().kind.name } == ["JAHIS10", "JAHISTC08", "SJ1", "JAHIS9", "JAHIS1"])
    }

    @Test(
        "a field that looks like a header begins none",
        arguments: ["JAHIS10\r\n81,1,,JAHIS10\r\n", "JAHIS10\r\nJAHIS\r\nJAHIS100\r\nSJ\r\n", "x\r\n", ""])
    func noHeader(text: String) throws { #expect(try segments(Array(text.utf8)).count == (text.isEmpty ? 0 : 1)) }

    @Test("a finding has its place in the stream")
    func places() throws {
        let found = try segments(Array("SJ1\n1,1\n\u{1A}JAHIS10\r\n12,1\r\n".utf8))
        let finding = Diagnostic(
            .error, "JHS-0305", at: "12-1", position: SourcePosition(byteOffset: 12, line: 2, column: 4),
            message: BilingualText(ja: "", en: ""))
        #expect(found[1].placed(finding).position == SourcePosition(byteOffset: 21, line: 4, column: 4))
        var first = finding
        first.position = SourcePosition(byteOffset: 0, line: 1, column: 1)
        #expect(found[1].placed(first).position == SourcePosition(byteOffset: 9, line: 3, column: 2))
    }

    @Test("a file beyond the limit is refused")
    func limit() throws {
        let stream = ByteStream(name: "-", bufferSize: 64) { buffer in
            buffer.initializeMemory(as: UInt8.self, repeating: 0x2C)
            return buffer.count
        }
        var reader = TaggedTextReader(stream, limit: 500)
        #expect(throws: FileInputError.self) { _ = try reader.next() }
    }
}

@Suite("What a tagged file holds, counted")
struct TaggedSummaryTests {
    @Test("of a prescription and of a part of a handbook")
    func counts() throws {
        let lines = TaggedSamples.twoRPs + ["999,x", "name"]
        let prescription = TaggedSummary(try TaggedText(SourceBytes(TaggedSamples.bytes(lines) + [0x1A])))
        #expect([prescription.rps, prescription.drugs, prescription.dispensings] == [2, 3, 1])
        #expect(prescription.records[201] == 3 && prescription.unknownRecords == 2 && prescription.hasEndMark)
        #expect(prescription.lineEnds == [.crlf: lines.count] && prescription.part == nil)
        let part = TaggedSummary(try TaggedText(SourceBytes(TaggedExamples.part2)))
        #expect(part.part?.number == 2 && part.part?.count == 2 && part.encoding == .utf8 && !part.hasEndMark)
        #expect(part.lineEnds == [.lf: 7, .missing: 1])
    }
}
