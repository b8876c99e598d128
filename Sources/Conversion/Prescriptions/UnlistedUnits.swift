import Diagnostics
import JapaneseFormats

/// The units of drugs that the list of units has not: quantities have them in words alone.
///
/// - Source: MERIT-9 処方オーダ 単位略号 (urn:oid:1.2.392.100495.20.2.101); ePrescriptionData 1.0, 表14, 表15 (a quantity's
///   code is asked for).
enum UnlistedUnits {
    /// `CNV-0219` at the first drug of each such unit.
    static func findings(in text: TaggedText) -> [Diagnostic] {
        var told: Set<String> = [], findings: [Diagnostic] = []
        for record in text.records where record.number == 201 && !record.isEmpty(9) {
            let unit = String(record[9].trimmingBlanks)
            guard MedicationUnit.code(of: unit) == nil, told.insert(unit).inserted else { continue }
            findings.append(
                Diagnostic(
                    .warning, "CNV-0219", at: "201-9", position: record.position(ofField: 9),
                    message: BilingualText(
                        ja: "単位略号の一覧にない単位です。数量（Quantity）には単位の名称だけを書き、コード（code）は書きません。",
                        en: "The list of units has no code of this unit: quantities have it in words, without a code."),
                    hint: BilingualText(
                        ja: "一覧にある単位なら、一覧の名称で書いてください。",
                        en: "If it is a unit of the list, write it by its name there.")))
        }
        return findings
    }
}
