import Diagnostics

/// Checks what tells which drug a line is of, where the table of fields alone does not say it.
///
/// The code of materials without a code of their own needs their name. The service's form has no generic name without
/// its code; on symbols the kind alone says that a generic name is meant.
///
/// - Codes: `JHS-0301`; of the generic name a warning.
/// - Example: `201,1,1,2,2,777770000,,1,1,本`: nothing says which material it is.
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード201 (薬品コード, 薬品名称); 電子処方箋管理サービス
///   記録条件仕様（処方編）Ver.2.4, the same.
struct DrugIdentityRule: TaggedRule {
    static let uncodedMaterial = "777770000"

    func check(_ file: TaggedText, _ report: inout TaggedReport) {
        guard file.kind.format != .handbook else { return }
        let isOfService = file.kind.format == .servicePrescription
        for record in file.records where record.number == 201 {
            if record.isEmpty(6), record[4] == "2", record[5] == Self.uncodedMaterial {
                report.add(
                    .error, "JHS-0301", record, field: 6,
                    BilingualText(
                        ja: "コードのない医療材料（\(Self.uncodedMaterial)）には「薬品名称」が必要です。",
                        en: "A material without a code of its own (\(Self.uncodedMaterial)) needs its name."),
                    hint: BilingualText(ja: "材料の名称を書いてください。", en: "Write the name of the material."))
            }
            if isOfService, record.isEmpty(5), record[4] == "7" {
                report.add(
                    .warning, "JHS-0301", record, field: 5,
                    BilingualText(
                        ja: "一般名（薬品コード種別 7）に「薬品コード」がありません。省けるのは2次元シンボルだけです。",
                        en: "A generic name (kind 7) without its code: symbols alone may leave it out."),
                    hint: BilingualText(ja: "一般名処方のコードを書いてください。", en: "Write the code of the generic name."))
            }
        }
    }
}
