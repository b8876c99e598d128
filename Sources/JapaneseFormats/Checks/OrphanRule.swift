import Diagnostics

/// Checks that what a record speaks of is there: the RP, the drug, the dispensing, or the over-the-counter drug.
///
/// Once for each RP, drug or dispensing that is not there. A handbook that record 911 splits into parts is told to be
/// incomplete instead, and what stands in another part is not missed.
///
/// - Codes: `JHS-0208` an owner that is not there, `JHS-0209` one part of several (information).
/// - Example: `281,1,2,1,3,…` in an RP whose only drug is `201,1,1,…`.
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, RP番号 and RP内連番; JAHIS
///   電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード構成, 分割制御レコード.
struct OrphanRule: StructureRule {
    func check(_ file: TaggedStructure, _ report: inout TaggedReport) {
        if file.isPart, let split = file.first(911) {
            report.add(
                .information, "JHS-0209", split,
                BilingualText(
                    ja: "分割されたお薬手帳の一部です。ほかの部分とまとめるまで、足りないレコードは調べません。",
                    en: "This is one part of a handbook; missing records are not looked for until all are joined."),
                hint: BilingualText(ja: "先にすべての部分をまとめてください。", en: "Join all its parts first."))
            return
        }
        for block in file.blocks {
            if file.text.kind.format == .handbook, let first = block.first, first.number != 5 {
                report.add(
                    .error, "JHS-0208", first,
                    BilingualText(
                        ja: "調剤等年月日（レコード5）より前に、調剤情報のレコードがあります。",
                        en: "A record of a dispensing stands before the date of dispensing (record 5)."))
            }
            for group in block.groups { check(group, file, &report) }
        }
        checkIngredients(file, &report)
    }

    private func check(_ group: TaggedStructure.Group, _ file: TaggedStructure, _ report: inout TaggedReport) {
        let isHandbook = file.text.kind.format == .handbook
        guard file.isKnown(group) else {
            let head = BilingualText(
                ja: isHandbook ? "薬品（201）も用法（301）も" : "剤形（101）が",
                en: isHandbook ? "neither record 201 nor 301" : "no record 101")
            report.add(
                .error, "JHS-0208", group.first,
                BilingualText(
                    ja: "RP\(group.number)の\(head.ja)ありません。", en: "RP \(group.number) has \(head.en)."),
                hint: BilingualText(ja: "RP番号を確かめてください。", en: "Check the RP number."))
            return
        }
        for drug in group.drugs where drug.main == nil {
            report.add(
                .error, "JHS-0208", drug.records[0], inRP: group.number,
                BilingualText(
                    ja: isHandbook ? "この前に薬品（201）がありません。" : "この番号の薬品（201）がありません。",
                    en: isHandbook ? "no drug (201) stands before this record." : "no drug (201) has this number."))
        }
    }

    private func checkIngredients(_ file: TaggedStructure, _ report: inout TaggedReport) {
        guard file.text.kind.format == .handbook else { return }
        let numbers = Set(file.all(3).compactMap { $0.count(5) })
        for record in file.all(31) where record.count(1).map({ !numbers.contains($0) }) ?? false {
            report.add(
                .error, "JHS-0208", record, field: 1,
                BilingualText(
                    ja: "この通番の要指導医薬品・一般用医薬品（レコード3）がありません。",
                    en: "No over-the-counter drug (record 3) has this serial number."))
        }
    }
}

extension TaggedStructure {
    /// Whether a dispensing, an RP or a drug lacks the record that begins it.
    var hasOrphans: Bool {
        blocks.contains { block in
            text.kind.format == .handbook && block.first.map { $0.number != 5 } ?? false
                || block.groups.contains { group in !isKnown(group) || group.drugs.contains { $0.main == nil } }
        }
    }
}
