import Diagnostics

/// Checks that the file, each dispensing of a handbook, and each RP have the records that they must have.
///
/// - Codes: `JHS-0204`.
/// - Example: an RP with `101` and `201` and no `111` (用法) gives `JHS-0204` at its `101`.
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード一覧; JAHIS 電子版お薬手帳データフォーマット仕様書
///   Ver.2.6, レコード一覧 (records 5 and 11 in what a provider writes; each RP one 301 and at least one 201).
struct RequiredRecordRule: StructureRule {
    func check(_ file: TaggedStructure, _ report: inout TaggedReport) {
        for missing in file.missingRecords {
            report.add(.error, "JHS-0204", missing.place, Self.message(missing.record, missing.rp))
        }
    }

    private static func message(_ record: RecordLayout, _ rp: Int?) -> BilingualText {
        BilingualText(
            ja: (rp.map { "RP\($0)に" } ?? "") + "レコード\(record.number)「\(record.name.ja)」がありません。",
            en: (rp.map { "RP \($0) has no" } ?? "There is no") + " record \(record.number) (\(record.name.en)).")
    }
}

/// A record that a file, a dispensing or an RP must have and has not.
struct MissingRecord {
    var record: RecordLayout
    /// The first line of what it belongs to.
    var place: TaggedRecord
    var rp: Int?
}

extension TaggedStructure {
    /// None for a part of a handbook: they may stand in another.
    var missingRecords: [MissingRecord] {
        guard !isPart else { return [] }
        let isFromProvider = text.isFromProvider
        let required = text.kind.layout.required.filter { $0.presence == .required || isFromProvider }
        var missing: [MissingRecord] = []
        func require(_ level: RecordLayout.Level, at place: TaggedRecord, rp: Int? = nil, _ has: (Int) -> Bool) {
            for record in required where record.level == level && !has(record.number) {
                missing.append(MissingRecord(record: record, place: place, rp: rp))
            }
        }
        require(.file, at: text.header) { first($0) != nil }
        if blocks.allSatisfy({ $0.first == nil }) {
            // Without any block or RP, what begins one is missing.
            let first: RecordLayout.Level = text.kind.format == .handbook ? .block : .group
            if let record = required.first(where: { $0.level == first }) {
                missing.append(MissingRecord(record: record, place: text.header))
            }
        }
        for block in blocks {
            guard let first = block.first else { continue }
            // A block without record 5 is told once, by `OrphanRule`.
            require(.block, at: first) { number in number == 5 || block.records.contains { $0.number == number } }
            for group in block.groups where isKnown(group) {
                require(.group, at: group.first, rp: group.number) { group.first($0) != nil }
                require(.drug, at: group.first, rp: group.number) { _ in group.drugs.contains { $0.main != nil } }
            }
        }
        return missing
    }

    /// Whether an RP has the record that begins it: 101 in a prescription, 201 or 301 in a handbook.
    func isKnown(_ group: Group) -> Bool {
        text.kind.format == .handbook
            ? group.first(301) != nil || group.drugs.contains { $0.main != nil } : group.first(101) != nil
    }
}
