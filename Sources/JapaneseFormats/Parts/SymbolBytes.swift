import Diagnostics
import FHIRTree

/// What a scanner gives for one symbol of several (structured append, 連結QR).
public struct SymbolBytes: Hashable, Sendable {
    /// The raw bytes: a symbol may begin or end in the middle of a character.
    public var bytes: [UInt8]
    /// Its place among the symbols, from 0; `nil` if the scanner does not say.
    public var index: Int?
    /// How many symbols there are, at most 16; `nil` if the scanner does not say.
    public var count: Int?
    /// The parity byte: all bytes of the whole text, combined by exclusive or; `nil` if the scanner does not say.
    public var parity: UInt8?

    public init(_ bytes: [UInt8], index: Int? = nil, count: Int? = nil, parity: UInt8? = nil) {
        (self.bytes, self.index, self.count, self.parity) = (bytes, index, count, parity)
    }

    /// Cuts a text into the symbols of structured append: pieces of at most so many bytes, each with its place, the
    /// number of all, and the parity of the whole. A character may be cut in two.
    ///
    /// - Throws: `JHS-0606` if it does not fit into 16 symbols.
    /// - Source: ISO/IEC 18004:2015, section 8 (structured append).
    public static func split(_ bytes: [UInt8], maximumBytes: Int = 1800) throws(Diagnostic) -> [SymbolBytes] {
        let size = max(maximumBytes, 1), starts = Array(stride(from: 0, to: bytes.count, by: size))
        guard starts.count <= 16 else {
            throw Diagnostic(
                .fatal, "JHS-0606", at: "",
                message: BilingualText(
                    ja: "\(bytes.count)バイトは、\(size)バイトのシンボル16個に収まりません。",
                    en: "\(bytes.count) bytes do not fit into 16 symbols of \(size)."),
                hint: BilingualText(ja: "部分の大きさを上げてください。", en: "Raise the size of a part."))
        }
        let parity = bytes.reduce(0, ^)
        return starts.enumerated().map { index, start in
            SymbolBytes(
                Array(bytes[start..<min(start + size, bytes.count)]), index: index, count: starts.count,
                parity: parity)
        }
    }

    /// Puts the bytes of symbols together: by their places if all have one, else in the order given.
    ///
    /// Findings: `JHS-0601` symbols that are missing, `JHS-0602` a place that two different symbols have, `JHS-0603`
    /// another number of symbols, `JHS-0604` a symbol after the first that begins with the header of a file, `JHS-0608`
    /// a parity that does not fit.
    ///
    /// - Source: ISO/IEC 18004:2015, section 8 (structured append); JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, 連結.
    public static func joined(_ symbols: [SymbolBytes]) -> JoinedBytes {
        var findings: [Diagnostic] = []
        let ordered = ordered(symbols, &findings)
        let bytes = ordered.flatMap { symbols[$0].bytes }
        for place in ordered.dropFirst() where symbols[place].bytes.withUnsafeBufferPointer(TaggedText.begins) {
            findings.append(
                .ofPart(
                    place, "JHS-0604", "このシンボルから別のファイルが始まっています。", "Another file begins with this symbol."))
        }
        let parity = bytes.reduce(0, ^)
        if findings.isEmpty, let place = ordered.first(where: { symbols[$0].parity.map { $0 != parity } ?? false }) {
            findings.append(
                .ofPart(
                    place, "JHS-0608", "パリティが合いません。別のシンボルが混ざっているか、読み取りが不完全です。",
                    "The parity does not fit: a symbol of another file, or one that was read badly."))
        }
        return JoinedBytes(bytes: bytes, isComplete: findings.isEmpty && !symbols.isEmpty, findings: findings)
    }

    /// The places in the input of the symbols to be joined, in their order.
    private static func ordered(_ symbols: [SymbolBytes], _ findings: inout [Diagnostic]) -> [Int] {
        let count = symbols.lazy.compactMap(\.count).first
        for (place, symbol) in symbols.enumerated() where symbol.count != nil && symbol.count != count {
            findings.append(
                .ofPart(place, "JHS-0603", "シンボルの数がほかと違います。", "The number of symbols is not that of the others."))
        }
        guard !symbols.isEmpty, symbols.allSatisfy({ $0.index != nil }) else {
            if let count, symbols.count < count { findings.append(missing(count, symbols.count)) }
            return Array(symbols.indices)
        }
        var places: [Int: Int] = [:]
        for (place, symbol) in symbols.enumerated() {
            let index = symbol.index ?? 0
            if let other = places[index] {
                guard symbols[other].bytes != symbol.bytes else { continue }
                findings.append(
                    .ofPart(
                        place, "JHS-0602", "\(index + 1)番目のシンボルが2つあり、内容が違います。",
                        "Two symbols with the place \(index + 1) differ."))
            } else {
                places[index] = place
            }
        }
        let sorted = places.keys.sorted()
        let expected = max(count ?? 0, sorted.count)
        if sorted != Array(0..<expected) { findings.append(missing(expected, sorted.count)) }
        return sorted.compactMap { places[$0] }
    }

    private static func missing(_ count: Int, _ found: Int) -> Diagnostic {
        .ofPart(
            0, "JHS-0601", "シンボルが揃っていません（\(found)個）。", "Symbols are missing: there are \(found).",
            hint: BilingualText(ja: "残りのシンボルを読み取ってください。", en: "Scan the others."))
    }
}
