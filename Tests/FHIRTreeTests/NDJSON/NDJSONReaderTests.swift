import Diagnostics
import FHIRTree
import Testing

/// A stream that hands out `text` in pieces of `size` bytes.
private func stream(_ text: String, pieces size: Int = .max, bufferSize: Int = 16) -> ByteStream {
    let bytes = Array(text.utf8)
    var offset = 0
    return ByteStream(name: "test", bufferSize: bufferSize) { buffer in
        let piece = bytes[offset..<min(bytes.count, offset + min(size, buffer.count))]
        buffer.copyBytes(from: piece)
        offset += piece.count
        return piece.count
    }
}

private func lines(_ stream: ByteStream, limit: Int = 1000) throws -> [NDJSONLine] {
    var reader = NDJSONReader(stream, lineLimit: limit)
    var lines: [NDJSONLine] = []
    while let line = try reader.next() { lines.append(line) }
    return lines
}

private func summary(_ line: NDJSONLine) -> String {
    let text = line.bytes.map { $0.text(0..<$0.count) } ?? line.refusal?.code ?? ""
    return "\(line.number)@\(line.byteOffset) \(text)"
}

private let cases: [(name: String, text: String, lines: [String])] = [
    ("nothing", "", []),
    ("one line", "{}\n", ["1@0 {}"]),
    ("no LF at the end", "{}\n[1]", ["1@0 {}", "2@3 [1]"]),
    ("CR LF", "{}\r\n[1]\r\n", ["1@0 {}", "2@4 [1]"]),
    ("blank lines count", "\n \t\r\n{}\n\n\n[1]\n\n", ["3@5 {}", "6@10 [1]"]),
    ("byte order mark stays", "\u{FEFF}{}\n1\n", ["1@0 \u{FEFF}{}", "2@6 1"]),
    ("only a byte order mark", "\u{FEFF}\n1\n", ["2@4 1"]),
    ("lone CR is white space", "[1,\r2]\n3\n", ["1@0 [1,\r2]", "2@7 3"]),
    (
        "at the limit", "1234567890123456789012345678901234567890\n1\n",
        ["1@0 1234567890123456789012345678901234567890", "2@41 1"]
    ),
    ("beyond the limit", "12345678901234567890123456789012345678901\n1\n", ["1@0 NDJ-0101", "2@42 1"]),
    (
        "far beyond the limit", "{}\n\"" + String(repeating: "長", count: 99) + "\"\n1\n",
        ["1@0 {}", "2@3 NDJ-0101", "3@303 1"]
    ),
    ("beyond the limit at the end", "1\n" + String(repeating: "2", count: 99), ["1@0 1", "2@2 NDJ-0101"]),
    (
        "at the limit with CR LF", "1234567890123456789012345678901234567890\r\n1",
        ["1@0 1234567890123456789012345678901234567890", "2@42 1"]
    ),
]

@Test("lines are the same wherever the pieces end", arguments: cases)
func pieces(name: String, text: String, expected: [String]) throws {
    for size in 1...max(1, text.utf8.count) {
        #expect(try lines(stream(text, pieces: size), limit: 40).map(summary) == expected, "\(name), pieces of \(size)")
    }
}

@Test("a line beyond the limit is refused with its size and place")
func refusal() throws {
    let refusal = try lines(stream("1\n" + String(repeating: "2", count: 99) + "\n"), limit: 40)[1].refusal
    #expect(refusal?.position == SourcePosition(byteOffset: 2, line: 2, column: 1))
    #expect(refusal?.message.en.contains("99 bytes") == true)
}

@Test("a bad line does not stop the rest, and its finding stands in the stream")
func badLine() throws {
    let all = try lines(stream("{}\n{\"名\": 01}\n{}\n"))
    #expect(all.count == 3)
    do {
        _ = try all[1].document()
        Issue.record("read a bad line")
    } catch {
        #expect(error.code == "JSN-0108")
        #expect(error.position == SourcePosition(byteOffset: 11, line: 2, column: 7))
    }
    #expect(try all[2].document().root.kind == .object)
}

private let positionCases: [(text: String, position: SourcePosition)] = [
    ("{}\n{\"a\": 1, \"a\": 2}", SourcePosition(byteOffset: 12, line: 2, column: 10)),
    ("\u{FEFF}{\"a\": 1, \"a\": 2}", SourcePosition(byteOffset: 12, line: 1, column: 10)),
    ("{}\n{\"a\": 1,\r\"a\": 2}", SourcePosition(byteOffset: 12, line: 2, column: 10)),
]

@Test("a finding of a document is placed in the stream", arguments: positionCases)
func placed(text: String, position: SourcePosition) throws {
    let line = try #require(try lines(stream(text)).last)
    let finding = try #require(try line.document().findings.first { $0.code == "JSN-0202" })
    #expect(line.placed(finding).position == position)
}

@Test("readAll gives everything that is left, or refuses it")
func readAll() throws {
    for size in 1...7 {
        let whole = stream("{}\n" + String(repeating: "x", count: 100), pieces: size)
        whole.consume(try whole.fill() ? 1 : 0)
        let rest = try whole.readAll()
        #expect(rest.count == 102)
    }
    #expect(throws: FileInputError(path: "test", reason: .tooLarge(limit: 10))) {
        _ = try stream(String(repeating: "x", count: 11)).readAll(limit: 10)
    }
}

@Test("the writer gives a compact line")
func writer() throws {
    let document = try SourceDocument(json: SourceBytes("{ \"a\" : [ 1.10,\n 2 ] }"))
    #expect(String(decoding: NDJSONWriter().line(document), as: UTF8.self) == "{\"a\":[1.10,2]}\n")
}
