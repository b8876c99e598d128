/// The rules of the chart-sharing guide (JP-CLINS)
/// about items: `CLN-xxxx`.
let chartSharingItemPages: [DiagnosticPage] = [
    DiagnosticPage(
        "CLN-0024", .error,
        title: BilingualText(
            ja: "contained のリソースの書き方が違います",
            en: "A contained resource of another shape"),
        meaning: BilingualText(
            ja: "contained のリソースは meta.profile と一意な id を持ち、meta.lastUpdated を持ちません。",
            en: "A contained resource has meta.profile and an id of its own, and no meta.lastUpdated."),
        example: BilingualText(
            ja: "meta.profile のない contained の Encounter。",
            en: "\"contained\": [{\"resourceType\": \"Encounter\", \"id\": \"e\"}]"),
        fix: BilingualText(
            ja: "meta.profile に JP Core のプロファイルのURLを書き、meta.lastUpdated は書かないでください。",
            en: "Name the JP Core profile in meta.profile, and leave meta.lastUpdated out."),
        source: "JP-CLINS 1.5.2, core6spec.html"),
    DiagnosticPage(
        "CLN-0029", .warning,
        title: BilingualText(
            ja: "識別子が重複しています",
            en: "Two items have the same identifier"),
        meaning: BilingualText(
            ja: "項目の識別子（resourceInstance-identifier）は施設の中で一意です。同じ Bundle の二つのエントリーが同じ値を持っています。",
            en:
                "The resourceInstance-identifier of an item is unique in the institution; two entries of the Bundle have the same."
        ),
        example: BilingualText(
            ja: "二つの検査結果が同じ resourceInstance-identifier を持つ Bundle。",
            en: "A Bundle with two results of one resourceInstance-identifier."),
        fix: BilingualText(
            ja: "項目ごとに異なる識別子を付けてください。",
            en: "Give each item an identifier of its own."),
        source: "JP-CLINS 1.5.2, core6spec.html"),
    DiagnosticPage(
        "CLN-0036", .error,
        title: BilingualText(
            ja: "医療機関番号が10桁ではありません",
            en: "The institution number is not 10 digits"),
        meaning: BilingualText(
            ja: "医療機関番号は、都道府県2桁・点数表1桁・機関番号7桁の10桁の数字でなければなりません。",
            en: "The institution number must be 10 digits: prefecture (2), fee table (1), institution (7)."),
        example: BilingualText(
            ja: "12桁の医療機関番号。",
            en: "A value of 12 digits."),
        fix: BilingualText(
            ja: "前後の文字を除き、10桁の数字だけを書いてください。",
            en: "Write the 10 digits and nothing else."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-eCS-InstitutionNumber.html"),
    DiagnosticPage(
        "CLN-0037", .warning,
        title: BilingualText(
            ja: "診療科名がありません",
            en: "The department has no name"),
        meaning: BilingualText(
            ja: "診療科の拡張（JP_eCS_Department）には、施設での診療科名（text）が必要です。",
            en: "The extension JP_eCS_Department needs the name of the department in the institution as 'text'."),
        example: BilingualText(
            ja: "コードだけの診療科。",
            en: "A department with a code alone."),
        fix: BilingualText(
            ja: "診療科名を text に書いてください。",
            en: "Give the name as 'text'."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-eCS-Department.html (notes)"),
]
