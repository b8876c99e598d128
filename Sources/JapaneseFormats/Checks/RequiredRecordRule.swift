import Diagnostics

/// Checks that the file, each dispensing of a handbook, and each RP have the records that they must have.
///
/// - Codes: `JHS-0204`.
/// - Example: an RP with `101` and `201` and no `111` (用法) gives `JHS-0204` at its `101`.
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード一覧; JAHIS 電子版お薬手帳データフォーマット仕様書
///   Ver.2.6, レコード一覧 (records 5 and 11 in what a provider writes; each RP one 301 and at least one 201).
struct RequiredRecordRule: StructureRule {
    func check(_ file: TaggedStructure, _ report: inout TaggedReport) {
        guard !file.isPart else { return }
        let required = file.text.kind.layout.records.filter { record in
            record.presence == .required || record.presence == .fromProvider && file.text.isFromProvider
        }
        func require(_ level: RecordLayout.Level, at place: TaggedRecord, rp: Int? = nil, _ has: (Int) -> Bool) {
            for record in required where record.level == level && !has(record.number) {
                report.add(.error, "JHS-0204", place, Self.message(record, rp), hint: nil)
            }
        }
        require(.file, at: file.text.header) { file.file[$0] != nil }
        if file.blocks.allSatisfy({ $0.first == nil }) {
            // Without any block or RP, what begins one is missing.
            let first: RecordLayout.Level = file.text.kind.format == .handbook ? .block : .group
            if let record = required.first(where: { $0.level == first }) {
                report.add(.error, "JHS-0204", file.text.header, Self.message(record, nil))
            }
        }
        for block in file.blocks {
            guard let first = block.first else { continue }
            let numbers = Set(block.records.compactMap(\.number))
            // A block without record 5 is told once, by `OrphanRule`.
            require(.block, at: first) { $0 == 5 || numbers.contains($0) }
            for group in block.groups where file.isKnown(group) {
                let own = Set(group.records.compactMap(\.number)), hasDrug = group.drugs.contains { $0.main != nil }
                require(.group, at: group.first, rp: group.number, own.contains)
                require(.drug, at: group.first, rp: group.number) { _ in hasDrug }
            }
        }
    }

    private static func message(_ record: RecordLayout, _ rp: Int?) -> BilingualText {
        BilingualText(
            ja: (rp.map { "RP\($0)に" } ?? "") + "レコード\(record.number)「\(record.name.ja)」がありません。",
            en: (rp.map { "RP \($0) has no" } ?? "There is no") + " record \(record.number) (\(record.name.en)).")
    }
}

extension TaggedStructure {
    /// Whether an RP has the record that begins it: 101 in a prescription, 201 or 301 in a handbook.
    func isKnown(_ group: Group) -> Bool {
        text.kind.format == .handbook
            ? group.first(301) != nil || group.drugs.contains { $0.main != nil } : group.first(101) != nil
    }
}
