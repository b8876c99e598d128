import Diagnostics

/// Checks that a record stands only once where the format takes one: in the file, in a dispensing of a handbook, in an
/// RP, or for a drug.
///
/// - Codes: `JHS-0205`, at each record after the first.
/// - Example: two records `51` in a prescription, or two `301` for one RP of a handbook.
/// - Source: as `FormatLayout`, レコード一覧, 繰り返し.
struct RepeatedRecordRule: StructureRule {
    func check(_ file: TaggedStructure, _ report: inout TaggedReport) {
        /// What a record may stand in once.
        struct Slot: Hashable {
            var place: TaggedStructure.Place, number: Int
        }
        var seen: Set<Slot> = []
        for (record, place) in zip(file.records, file.places) {
            guard let layout = record.layout, !layout.mayRepeat else { continue }
            guard !seen.insert(Slot(place: place, number: layout.number)).inserted else { continue }
            report.add(
                .error, "JHS-0205", record,
                BilingualText(
                    ja: "\(Self.name(of: place, file).ja)にレコード\(layout.number)「\(layout.name.ja)」は1つだけです。",
                    en: "\(Self.name(of: place, file).en) takes one record \(layout.number) (\(layout.name.en)) only."),
                hint: BilingualText(
                    ja: "番号を確かめるか、余分なレコードを取り除いてください。",
                    en: "Check its numbers, or remove the record that is too many."))
        }
    }

    private static func name(of place: TaggedStructure.Place, _ file: TaggedStructure) -> BilingualText {
        switch place {
        case .file: return BilingualText(ja: "1つのファイル", en: "A file")
        case .block: return BilingualText(ja: "1回の調剤情報", en: "A dispensing")
        case .group(let block, let group):
            let number = file.blocks[block].groups[group].number
            return BilingualText(ja: "RP\(number)", en: "RP \(number)")
        case .drug(let block, let group, let drug):
            let number = file.blocks[block].groups[group].number
            return BilingualText(ja: "RP\(number)の\(drug + 1)番目の薬品", en: "Drug \(drug + 1) of RP \(number)")
        }
    }
}
