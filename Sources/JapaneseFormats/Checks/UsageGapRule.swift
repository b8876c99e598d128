import Diagnostics

/// Checks that a usage code of the service with something left open is completed in words.
///
/// Codes with an `X`, the dummy code `0X0XXXXXXXXX0000` among them, do not say all: a usage supplement (181) of kind 5
/// (用法の続き), 6 or 9 (部位) says the rest. In a code of hours (third character 3) the letters from the fifth on are
/// hours, and `X` is 23 o'clock.
///
/// - Codes: `JHS-0415` (warning).
/// - Example: `111,1,3,101X000000000000,…` without a record `181` of kind 5.
/// - Source: 電子処方箋管理サービス 記録条件仕様（処方編）Ver.2.4, 用法コード; 電子処方箋 用法マスタ.
struct UsageGapRule: StructureRule {
    func check(_ file: TaggedStructure, _ report: inout TaggedReport) {
        guard file.text.kind.format == .servicePrescription else { return }
        for (_, group) in file.groups {
            guard let usage = group.first(111), usage[2] == "3", Self.isOpen(usage[3]) else { continue }
            let kinds = group.records.filter { $0.number == 181 }.compactMap { $0.count(3) }
            guard !kinds.contains(where: [5, 6, 9].contains) else { continue }
            report.add(
                .warning, "JHS-0415", usage, field: 3, inRP: group.number,
                BilingualText(
                    ja: "用法コードだけでは用法が決まりません。用法補足（181）がありません。",
                    en: "the usage code leaves something open, and no usage supplement (181) completes it."),
                hint: BilingualText(
                    ja: "用法補足区分 5（用法の続き）、部位なら 6 か 9 を書いてください。",
                    en: "Write a supplement of kind 5 (usage continued), or 6 or 9 for a site."))
        }
    }

    private static func isOpen(_ code: String) -> Bool {
        let characters = Array(code)
        guard characters.count == 16 else { return false }
        return characters.prefix(characters[2] == "3" ? 4 : 16).contains("X")
    }
}
