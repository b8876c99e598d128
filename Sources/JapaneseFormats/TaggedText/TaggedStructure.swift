import FHIRPrimitives

/// How the records of a file belong together: the whole file, in a handbook the dispensings (調剤情報), the RPs, and
/// their drugs.
///
/// RPs, and the drugs of a prescription, are found by their numbers; a record whose number is missing or is none
/// belongs to the RP or drug before it. The records 281 and 291 of a handbook belong to the drug of their RP that
/// stands before them.
///
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコードの順序; JAHIS 電子版お薬手帳データフォーマット仕様書
///   Ver.2.6, レコード構成.
struct TaggedStructure: Sendable {
    /// A drug: record 201 and what is said of it.
    struct Drug: Sendable {
        /// Record 201 stands first, if there is one.
        var records: [TaggedRecord] = []
    }

    /// An RP: drugs with one usage.
    struct Group: Sendable {
        var number: Int
        /// Its own records, those of its drugs left out.
        var records: [TaggedRecord] = []
        var drugs: [Drug] = []
        /// Which of the block's records 55 wrote it, from 1; 0 if none stands before it.
        var prescriber = 0
        /// Its first record in the file.
        var first: TaggedRecord
    }

    /// A dispensing of a handbook; a prescription has one for all its RPs.
    struct Block: Sendable {
        /// Record 5 and the others of the block's own.
        var records: [TaggedRecord] = []
        var groups: [Group] = []
        /// Its first record in the file; `nil` for a block without any.
        var first: TaggedRecord?
    }

    /// Where a record stands in the structure.
    enum Place: Hashable, Sendable {
        /// A record of the whole file, or one that the format does not know.
        case file
        /// A record of a block's own; for record 55, its count in the block.
        case block(Int, prescriber: Int)
        case group(block: Int, group: Int)
        case drug(block: Int, group: Int, drug: Int)
    }

    let text: TaggedText
    let records: [TaggedRecord]
    /// The place of each record.
    private(set) var places: [Place] = []
    private(set) var blocks: [Block] = []
    /// The records of the whole file.
    private(set) var file: [TaggedRecord] = []

    init(_ text: TaggedText) {
        (self.text, records) = (text, text.records)
        if !text.kind.hasBlocks { blocks = [Block()] }
        // The numbers of RPs and drugs, in the block that is read.
        var groups: [Int: Int] = [:], drugs: [DrugNumber: Int] = [:], lastGroup: Int?, prescriber = 0

        for record in records {
            guard let layout = record.layout, layout.level != .file, layout.level != .tail else {
                if record.number != nil { file.append(record) }
                places.append(.file)
                continue
            }
            if layout.beginsBlock || blocks.isEmpty {
                blocks.append(Block())
                (groups, drugs, lastGroup, prescriber) = ([:], [:], nil, 0)
            }
            let block = blocks.count - 1
            if blocks[block].first == nil { blocks[block].first = record }
            if layout.level == .block {
                if record.number == 55 { prescriber += 1 }
                blocks[block].records.append(record)
                places.append(.block(block, prescriber: record.number == 55 ? prescriber : 0))
                continue
            }
            let number = record.count(1) ?? lastGroup.map { blocks[block].groups[$0].number } ?? 0
            if groups[number] == nil {
                groups[number] = blocks[block].groups.count
                blocks[block].groups.append(Group(number: number, prescriber: prescriber, first: record))
            }
            let group = groups[number] ?? 0
            lastGroup = group
            guard layout.level == .drug else {
                blocks[block].groups[group].records.append(record)
                places.append(.group(block: block, group: group))
                continue
            }
            let drug = Self.drug(of: record, in: blocks[block].groups[group], number: number, &drugs)
            if drug == blocks[block].groups[group].drugs.count { blocks[block].groups[group].drugs.append(Drug()) }
            blocks[block].groups[group].drugs[drug].add(record)
            places.append(.drug(block: block, group: group, drug: drug))
        }
    }

    /// The numbers by which the records of a prescription name a drug.
    private struct DrugNumber: Hashable {
        var group: Int
        var own: Int
    }

    /// Which drug of its RP a record speaks of; the count of the drugs for a new one.
    private static func drug(
        of record: TaggedRecord, in group: Group, number: Int, _ drugs: inout [DrugNumber: Int]
    ) -> Int {
        let count = group.drugs.count
        if record.text.kind.hasBlocks { return record.number == 201 ? count : max(count - 1, 0) }
        guard let own = record.count(2) else { return record.number == 201 ? count : max(count - 1, 0) }
        let key = DrugNumber(group: number, own: own), drug = drugs[key]
        if drug == nil { drugs[key] = count }
        return drug ?? count
    }

    /// Every RP, with the number of its block.
    var groups: [(block: Int, group: Group)] {
        blocks.indices.flatMap { block in blocks[block].groups.map { (block, $0) } }
    }

    /// The first record of the whole file with a number.
    func first(_ number: Int) -> TaggedRecord? { file.first { $0.number == number } }

    /// The records of the whole file with a number.
    func all(_ number: Int) -> [TaggedRecord] { file.filter { $0.number == number } }

    /// Whether the file is one part of a handbook that record 911 splits into several.
    var isPart: Bool { text.kind.format == .handbook && all(911).contains { ($0.count(2) ?? 0) > 1 } }
}

extension TaggedStructure.Drug {
    /// Record 201, if there is one.
    var main: TaggedRecord? { records.first.flatMap { $0.number == 201 ? $0 : nil } }

    /// The first record with a number.
    func first(_ number: Int) -> TaggedRecord? { records.first { $0.number == number } }

    fileprivate mutating func add(_ record: TaggedRecord) {
        if record.number == 201, main == nil { records.insert(record, at: 0) } else { records.append(record) }
    }
}

extension TaggedStructure.Group {
    /// The first of its own records with a number.
    func first(_ number: Int) -> TaggedRecord? { records.first { $0.number == number } }
}

extension TaggedRecord {
    /// The whole number of a field, blanks around it left out; `nil` if it is none, or has more than nine digits.
    func count(_ field: Int) -> Int? {
        text.bytes.withUnsafeBytes { NativeNumber.count($0[range(of: field)]) }
    }

    /// The day of a field; `nil` if it is none.
    func day(_ field: Int) -> FHIRDate? { JapaneseDate(parsing: self[field], allowsPart: true)?.date }

    /// The amount of a field in units of 0.00001; `nil` if it is no number of the format.
    func amount(_ field: Int) -> Int? { NativeNumber.scaled(self[field]) }
}
