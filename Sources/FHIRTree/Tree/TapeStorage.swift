import Diagnostics

/// The memory of one document: the text that the tape describes, the tape, and the input that both stem from.
///
/// Unsafe on purpose: the entries are written before `init` and freed with the last reference; every index that a
/// `SourceNode` holds was made by the scanner.
@usableFromInline
final class TapeStorage: @unchecked Sendable {
    /// The input as received.
    let source: SourceBytes
    let format: SourceFormat
    /// The JSON text under the tape: the input itself, or what an XML input says in JSON.
    let json: SourceBytes
    @usableFromInline let entries: UnsafePointer<TapeEntry>
    let count: Int
    private let farKeys: [UInt32: UInt32]
    /// For an input that is not JSON: where each entry stands in `source`.
    private let entryOffsets: [UInt32]
    /// What the reader of `source` noticed while it made the tape.
    let readerFindings: [Diagnostic]
    /// Kept for ``SourceDocument/references``; only touched while `referencesLock` is held.
    private var keptReferences: DocumentReferences?
    /// One lock for all documents: it is held for the copy of a pointer only.
    private static let referencesLock = Mutex()

    /// What the references can lead to, once somebody has asked; of two threads that make it at once one result stays.
    var references: DocumentReferences? {
        get { Self.referencesLock.withLock { keptReferences } }
        set { Self.referencesLock.withLock { keptReferences = keptReferences ?? newValue } }
    }

    init(
        source: SourceBytes, format: SourceFormat, json: SourceBytes, tape: TapeBuilder, entryOffsets: [UInt32] = [],
        readerFindings: [Diagnostic] = []
    ) {
        (self.source, self.format, self.json) = (source, format, json)
        (entries, count, farKeys) = (UnsafePointer(tape.entries), tape.count, tape.farKeys)
        (self.entryOffsets, self.readerFindings) = (entryOffsets, readerFindings)
    }

    deinit { entries.deallocate() }

    /// Where an entry starts in the input: a string at its opening quote, an XML element at its `<`.
    func sourceOffset(of entry: Int) -> Int {
        if format == .json { return range(of: entry).lowerBound }
        return entry < entryOffsets.count ? Int(entryOffsets[entry]) : 0
    }

    /// Where a member's key starts in the input, at its opening quote; an XML element is its own name.
    func sourceOffset(ofName entry: Int) -> Int? {
        guard entries[entry].isMember else { return nil }
        return format == .json ? keyRange(of: entry).map { $0.lowerBound - 1 } : sourceOffset(of: entry)
    }

    /// The JSON text of a value, quotes included.
    func range(of entry: Int) -> Range<Int> {
        let value = entries[entry]
        let start = value.start, end = start + value.length
        return value.kind == .string ? start - 1..<end + 1 : start..<end
    }

    /// The bytes between the quotes of a member's key.
    func keyRange(of entry: Int) -> Range<Int>? {
        let value = entries[entry]
        guard value.isMember else { return nil }
        let start =
            value.keyDistance == 255
            ? Int(farKeys[UInt32(truncatingIfNeeded: entry)] ?? value.textStart)
            : value.start - Int(value.keyDistance)
        var end = start
        while json.start[end] != UInt8(ascii: "\"") { end += json.start[end] == UInt8(ascii: "\\") ? 2 : 1 }
        return start..<end
    }

    func key(of entry: Int) -> String {
        guard let range = keyRange(of: entry) else { return "" }
        return JSONString.decode(json, range)
    }

    /// The decoded text of a string; `nil` for another kind. A lone surrogate reads as U+FFFD.
    func string(of entry: Int) -> String? {
        let value = entries[entry]
        guard value.kind == .string else { return nil }
        let range = value.start..<value.start + value.length
        return value.isEscaped ? JSONString.decode(json, range) : json.text(range)
    }

    /// Whether an entry is a string of just this text, told from its bytes.
    func isString(_ entry: Int, _ text: String) -> Bool {
        let value = entries[entry]
        guard value.kind == .string else { return false }
        guard !value.isEscaped else { return string(of: entry) == text }
        guard value.length == text.utf8.count else { return false }
        let written = UnsafeBufferPointer(start: UnsafePointer(json.start) + value.start, count: value.length)
        return text.utf8.withContiguousStorageIfAvailable { written.hasSameBytes(as: $0) }
            ?? written.elementsEqual(text.utf8)
    }
}
