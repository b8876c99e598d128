import Diagnostics

/// Checks that a dispensing of a handbook names who prescribed, by the fee table that belongs to it.
///
/// - Codes: `JHS-0501` drugs that a pharmacy dispensed without the institution that prescribed (51), `JHS-0502` an
///   institution that prescribed with the fee table of pharmacies. Both are warnings.
/// - Example: `51,見本クリニック,13,4,…`.
/// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード11, 51.
struct HandbookInstitutionRule: StructureRule {
    func check(_ file: TaggedStructure, _ report: inout TaggedReport) {
        guard file.text.kind.format == .handbook else { return }
        for block in file.blocks {
            let dispenser = block.records.first { $0.number == 11 }
            let prescriber = block.records.first { $0.number == 51 }
            if let prescriber, prescriber[3] == "4" {
                report.add(
                    .warning, "JHS-0502", prescriber, field: 3,
                    BilingualText(
                        ja: "処方した医療機関の点数表は 1（医科）か 3（歯科）です。",
                        en: "The fee table of an institution that prescribes is 1 (medical) or 3 (dental)."))
            }
            if prescriber == nil, let dispenser, dispenser[3] == "4", !block.groups.isEmpty, !file.isPart {
                report.add(
                    .warning, "JHS-0501", dispenser,
                    BilingualText(
                        ja: "薬局の調剤情報に、処方した医療機関（51）がありません。",
                        en: "The dispensing of a pharmacy does not name the institution that prescribed (51)."))
            }
        }
    }
}
