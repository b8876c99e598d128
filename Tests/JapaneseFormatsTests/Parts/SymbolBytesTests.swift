import Testing

@testable import JapaneseFormats

@Suite("Symbols of one text")
struct SymbolBytesTests {
    private static let bytes = TaggedSamples.bytes(TaggedSamples.prescription)
    private static let parity = bytes.reduce(0, ^)

    /// The sample in symbols of so many bytes.
    private func symbols(_ size: Int) -> [SymbolBytes] {
        (try? SymbolBytes.split(Self.bytes, maximumBytes: size)) ?? []
    }

    @Test("a text is cut into at most 16 symbols, each with its place and the parity")
    func splitting() throws {
        let symbols = symbols(100), count = (Self.bytes.count + 99) / 100
        #expect(symbols.map(\.index) == Array(0..<count) && symbols.allSatisfy { $0.count == count })
        #expect(symbols.allSatisfy { $0.parity == Self.parity && $0.bytes.count <= 100 })
        #expect(try SymbolBytes.split(Self.bytes, maximumBytes: (Self.bytes.count + 15) / 16).count <= 16)
        let finding = #expect(throws: Diagnostic.self) { try SymbolBytes.split(Self.bytes, maximumBytes: 20) }
        #expect(finding?.code == "JHS-0606")
    }

    @Test(
        "symbols cut anywhere give the text again, by their places or in the order given",
        arguments: [60, 101, 237, 9999])
    func joining(size: Int) {
        let joined = SymbolBytes.joined(symbols(size).reversed() + symbols(size).prefix(1))
        #expect(joined.bytes == Self.bytes && joined.isComplete && joined.findings == [])
        #expect(SymbolBytes.joined(symbols(size).map { SymbolBytes($0.bytes) }).bytes == Self.bytes)
    }

    @Test("what is wrong with the symbols is told")
    func findings() {
        var symbols = symbols(101)
        func codes(_ symbols: [SymbolBytes]) -> [String] {
            SymbolBytes.joined(symbols).findings.map { "\($0.code) \($0.expression)" }
        }
        #expect(codes(Array(symbols.dropLast())) == ["JHS-0601 parts[0]"])
        #expect(codes(Array(symbols.dropFirst())) == ["JHS-0601 parts[0]"])
        symbols[1].parity = Self.parity ^ 1
        #expect(codes(symbols) == ["JHS-0608 parts[1]"])
        symbols[1].count = 9
        #expect(codes(symbols) == ["JHS-0603 parts[1]"])
        symbols[1] = symbols[0]
        symbols[1].bytes[20] ^= 1
        #expect(codes(symbols) == ["JHS-0602 parts[1]", "JHS-0601 parts[0]"])
        #expect(codes([symbols[0], symbols[0]].map { SymbolBytes($0.bytes) }) == ["JHS-0604 parts[1]"])
        #expect(!SymbolBytes.joined([]).isComplete)
    }
}
