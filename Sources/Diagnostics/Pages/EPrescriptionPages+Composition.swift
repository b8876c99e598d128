/// The rules of the guide of prescriptions in FHIR (ePrescriptionData)
/// about the Composition: `ERX-xxxx`.
let ePrescriptionCompositionPages: [DiagnosticPage] = [
    DiagnosticPage(
        "ERX-0016", .warning,
        title: BilingualText(
            ja: "処方箋の識別子の形が違います",
            en: "An identifier of another form"),
        meaning: BilingualText(
            ja: "identifier.value は「医療機関番号10桁-発行年4桁-年内一意の8桁」です。",
            en: "identifier.value is institution (10 digits), year (4) and serial number (8), with hyphens."),
        example: BilingualText(
            ja: "値が 34875506 の identifier。",
            en: "The value 34875506."),
        fix: BilingualText(
            ja: "「1310123458-2026-00000001」のように書いてください。",
            en: "Write it like 1310123458-2026-00000001."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表2 (identifier)"),
    DiagnosticPage(
        "ERX-0017", .error,
        title: BilingualText(
            ja: "文書の日時に時刻がありません",
            en: "The date of the document has no time"),
        meaning: BilingualText(
            ja: "Composition.date に秒までの時刻とタイムゾーンがありません。",
            en: "Composition.date has no time to the second with a zone."),
        example: BilingualText(
            ja: "\"date\": \"2026-01-31\"",
            en: "\"date\": \"2026-01-31\""),
        fix: BilingualText(
            ja: "「2026-01-31T10:00:00+09:00」のように書いてください。",
            en: "Write it like 2026-01-31T10:00:00+09:00."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表2 (date)"),
    DiagnosticPage(
        "ERX-0018", .warning,
        title: BilingualText(
            ja: "文書名が種別と合いません",
            en: "The title does not fit the category"),
        meaning: BilingualText(
            ja: "title は「処方箋」か、種別の名前（一般処方箋、麻薬処方箋、分割処方箋）です。",
            en: "The title is \"prescription\", in Japanese, or the name of the category."),
        example: BilingualText(
            ja: "title が「お薬」。",
            en: "A different title."),
        fix: BilingualText(
            ja: "title を「処方箋」にしてください。",
            en: "Use the Japanese word for prescription."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表2 (title)"),
    DiagnosticPage(
        "ERX-0019", .error,
        title: BilingualText(
            ja: "交付年月日または使用期限が違います",
            en: "Days of issue and expiry"),
        meaning: BilingualText(
            ja: "交付年月日と使用期限は「年-月-日」で書き、使用期限は交付年月日以降です。",
            en: "Issue and expiry are whole days (YYYY-MM-DD), and expiry is not before issue."),
        example: BilingualText(
            ja: "使用期限が交付年月日より前の period。",
            en: "A period.end before period.start."),
        fix: BilingualText(
            ja: "日付を確かめてください。",
            en: "Check the dates."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表2 (event.period)"),
    DiagnosticPage(
        "ERX-0020", .warning,
        title: BilingualText(
            ja: "定められていないセクションです",
            en: "A section that the guide does not have"),
        meaning: BilingualText(
            ja: "処方箋のセクションは 01、11、12 です。",
            en: "The sections of a prescription are 01, 11 and 12."),
        example: BilingualText(
            ja: "コードが 99 のセクション。",
            en: "A section with the code 99."),
        fix: BilingualText(
            ja: "セクションのコードを確かめてください。",
            en: "Check the code of the section."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表2 (section)"),
]
