/// The rules of the chart-sharing guide (JP-CLINS)
/// about prescriptions: `CLN-xxxx`.
let chartSharingMedicationPages: [DiagnosticPage] = [
    DiagnosticPage(
        "CLN-0061", .error,
        title: BilingualText(
            ja: "施設内で一意な識別子がありません",
            en: "No identifier of the institution"),
        meaning: BilingualText(
            ja: "identifier に resourceInstance-identifier のものがありません。",
            en: "There is no identifier of the system resourceInstance-identifier."),
        example: BilingualText(
            ja: "RP番号とRP内連番の identifier だけがある MedicationRequest。",
            en: "A MedicationRequest with RP number and order only."),
        fix: BilingualText(
            ja: "施設内で一意な値の identifier を加えてください。",
            en: "Add an identifier that is unique in the institution."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-MedicationRequest-eCS.html"),
    DiagnosticPage(
        "CLN-0062", .warning,
        title: BilingualText(
            ja: "処方に必要なものがありません",
            en: "A prescription lacks its context"),
        meaning: BilingualText(
            ja: "処方には、contained の Practitioner（requester）と Encounter（encounter）、医療機関番号、診療科が必要です。",
            en: """
                A prescription contains its requester (Practitioner) and its encounter, and names \
                institution and department.
                """),
        example: BilingualText(
            ja: "contained の Encounter がない MedicationRequest。",
            en: "A MedicationRequest without contained Encounter."),
        fix: BilingualText(
            ja: "足りない要素を加えてください。contained には JP Core のプロファイルを宣言します。",
            en: "Add what is missing; contained resources claim their JP Core profile."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-MedicationRequest-eCS.html"),
    DiagnosticPage(
        "CLN-0063", .warning,
        title: BilingualText(
            ja: "処方日時に時刻がありません",
            en: "authoredOn without a time"),
        meaning: BilingualText(
            ja: "authoredOn に秒までの時刻とタイムゾーンがありません。",
            en: "authoredOn has no time to the second with a zone."),
        example: BilingualText(
            ja: "\"authoredOn\": \"2026-01-31\"",
            en: "\"authoredOn\": \"2026-01-31\""),
        fix: BilingualText(
            ja: "「2026-01-31T10:00:00+09:00」のように書いてください。",
            en: "Write it like 2026-01-31T10:00:00+09:00."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-MedicationRequest-eCS.html"),
    DiagnosticPage(
        "CLN-0069", .error,
        title: BilingualText(
            ja: "用量の種別が製剤量でも原薬量でもありません",
            en: "A dose neither of the preparation nor of the ingredient"),
        meaning: BilingualText(
            ja: "doseAndRate.type は「1」（製剤量）か「2」（原薬量）でなければなりません。",
            en: "doseAndRate.type must be 1 (preparation) or 2 (ingredient)."),
        example: BilingualText(
            ja: "コードが 3 の doseAndRate.type。",
            en: "The code 3."),
        fix: BilingualText(
            ja: "type の coding を 1 か 2 にしてください。",
            en: "Use the code 1 or 2."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-MedicationRequest-eCS.html; JP-MedicationDosage-eCS"),
    DiagnosticPage(
        "CLN-0071", .warning,
        title: BilingualText(
            ja: "投与方法のテキストがありません",
            en: "A method without text"),
        meaning: BilingualText(
            ja: "投与方法が基本用法1桁のコードだけのときは、method.text が必要です。",
            en: "A method with the one-digit code alone needs a text."),
        example: BilingualText(
            ja: "基本用法のコード 2 だけの method。",
            en: "A method with the basic code 2 alone."),
        fix: BilingualText(
            ja: "用法詳細の2桁コードか、method.text を書いてください。",
            en: "Give the two-digit code, or a text."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-MedicationRequest-eCS.html; JP-MedicationDosage-eCS"),
]
