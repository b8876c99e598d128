/// What a tagged file holds, counted, without a value of it.
public struct TaggedSummary: Hashable, Sendable {
    public let kind: TaggedKind, encoding: TextEncoding
    /// The lines by how they end; the header is one.
    public let lineEnds: [LineEnd: Int]
    /// Whether the end mark (1A) follows the last line.
    public let hasEndMark: Bool
    /// The records by their number, those that the format knows.
    public let records: [Int: Int]
    /// The other lines that are not empty.
    public let unknownRecords: Int
    /// The dispensings of a handbook, each from record 5 on; 1 for a prescription.
    public let dispensings: Int
    public let rps: Int
    public let drugs: Int
    /// Which part of how many it is, as record 911 of a handbook says; `nil` for a whole file.
    public let part: Part?

    public struct Part: Hashable, Sendable {
        public let number: Int, count: Int
    }

    public init(_ text: TaggedText) {
        let structure = TaggedStructure(text), groups = structure.groups.map(\.group)
        (kind, encoding, hasEndMark) = (text.kind, text.encoding, !text.end.isEmpty)
        lineEnds = text.lines.reduce(into: [:]) { $0[$1.end, default: 0] += 1 }
        let known = structure.records.compactMap { $0.layout?.number }
        records = known.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        unknownRecords = structure.records.count - known.count
        dispensings = structure.blocks.count
        rps = groups.count
        drugs = groups.reduce(0) { $0 + $1.drugs.count { $0.main != nil } }
        let split = structure.isPart ? structure.first(911) : nil
        part = split.flatMap { split in
            split.count(2).flatMap { count in split.count(3).map { Part(number: $0, count: count) } }
        }
    }
}
