import FHIRTree
import TestSupport
import Testing

/// What the reader should give: the lines between LFs that are not blank, each with its number.
private func expected(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().compactMap { index, line in
        let text = line.last == 0x0D ? line.dropLast() : line
        let isBlank = text.allSatisfy { [0x20, 0x09, 0x0D].contains($0) }
        return isBlank ? nil : "\(index + 1) \(Array(text))"
    }
}

@Test("random bytes in random pieces give the lines of a plain split", arguments: 0..<200 as Range<UInt64>)
func randomStreams(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let alphabet: [UInt8] = [0x0A, 0x0A, 0x0D, 0x20, 0x7B, 0x7D, 0x22, 0x00, 0xE3, 0x81, 0xFF]
    let bytes = (0..<Int.random(in: 0...400, using: &random)).map { _ in
        Int.random(in: 0..<8, using: &random) == 0 ? 0x0A : alphabet.randomElement(using: &random) ?? 0
    }
    var offset = 0
    let stream = ByteStream(name: "random", bufferSize: 16) { buffer in
        let size = min(Int.random(in: 1...40, using: &random), buffer.count, bytes.count - offset)
        buffer.copyBytes(from: bytes[offset..<offset + size])
        offset += size
        return size
    }
    var reader = NDJSONReader(stream)
    var lines: [String] = []
    while let line = try reader.next() {
        let text = try #require(line.bytes)
        lines.append("\(line.number) \(text[0..<text.count])")
        #expect(Array(bytes[line.byteOffset...].prefix(text.count)) == text[0..<text.count])
    }
    #expect(lines == expected(bytes))
}

@Test("a file is read through its path, lines longer than the buffer included")
func file() throws {
    let folder = try TemporaryFolder()
    let long = "\"" + String(repeating: "長い行", count: 100_000) + "\""
    let path = try folder.write("1\n\(long)\n\(long)\n2", to: "a.ndjson")
    var reader = try NDJSONReader(path: path)
    var sizes: [Int] = []
    while let line = try reader.next() { sizes.append(try line.document().source.count) }
    #expect(sizes == [1, 900_002, 900_002, 1])
    #expect(throws: FileInputError(path: folder.path, reason: .notAFile)) { _ = try NDJSONReader(path: folder.path) }
    #expect(throws: FileInputError(path: path + "x", reason: .notFound)) { _ = try NDJSONReader(path: path + "x") }
}
