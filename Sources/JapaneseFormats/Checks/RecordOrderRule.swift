import Diagnostics

/// Checks that the records follow each other in the order of the format.
///
/// The service does not put together what belongs together: each RP has its 101, 111 and drugs in one place. Blocks of
/// a handbook may stand in any order here; `HandbookDateRule` looks at their days.
///
/// - Codes: `JHS-0206`, at each record that belongs before the one in front of it.
/// - Example: `111,1` behind `101,2`.
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコードの順序 (ascending); JAHIS
///   電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード構成.
struct RecordOrderRule: StructureRule {
    func check(_ file: TaggedStructure, _ report: inout TaggedReport) {
        var last: (key: [Int], number: Int)?
        for (record, place) in zip(file.records, file.places) {
            // What may stand behind record 911 is told by `SplitControlRule`.
            guard let number = record.number, number != 911, let key = Self.key(of: record, place, file) else {
                continue
            }
            if let last, key.lexicographicallyPrecedes(last.key) {
                report.add(
                    file.severityOfOrder, "JHS-0206", record,
                    BilingualText(
                        ja: "レコード\(number)は、前のレコード\(last.number)より前に置きます。",
                        en: "Record \(number) belongs before the record \(last.number) in front of it."),
                    hint: BilingualText(
                        ja: "レコードを決められた順に、RPと薬品ごとにまとめて並べてください。",
                        en: "Put the records in the order of the format, those of an RP and a drug together."))
            }
            last = (key, number)
        }
    }

    /// Keys that grow, part by part, in the order of the format; `nil` for what the format does not know.
    private static func key(
        of record: TaggedRecord, _ place: TaggedStructure.Place, _ file: TaggedStructure
    ) -> [Int]? {
        let layout = file.text.kind.layout, isHandbook = file.text.kind.format == .handbook
        // The ingredients (31) of a handbook stand behind each over-the-counter drug (3).
        let number = isHandbook && record.number == 31 ? 3 : record.number ?? 0
        guard let own = layout.place(of: number), let level = record.layout?.level else { return nil }
        let physician = layout.place(of: 55) ?? 0, drugs = layout.place(of: 201) ?? 0
        switch place {
        case .file: return [level == .tail ? .max : 0, own]
        case .block(let block, let prescriber): return [block + 1, own, prescriber]
        case .group(let block, let group):
            let group = file.blocks[block].groups[group]
            return [block + 1, physician, group.prescriber, group.number, own]
        case .drug(let block, let group, let drug):
            let group = file.blocks[block].groups[group]
            let count = isHandbook ? drug : group.drugs[drug].records[0].count(2) ?? drug
            return [block + 1, physician, group.prescriber, group.number, drugs, count, own]
        }
    }
}
