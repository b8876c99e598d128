/// The rules of the guide of checkup reports (JP eCheckupReport)
/// about the document: `CKP-xxxx`.
let healthCheckupBundlePages: [DiagnosticPage] = [
    DiagnosticPage(
        "CKP-0001", .error,
        title: BilingualText(
            ja: "報告書の識別子の形が違います",
            en: "An identifier of another form"),
        meaning: BilingualText(
            ja: "Bundle.identifier.value は「医療機関番号10桁^西暦4桁^英数字とハイフン36文字まで」です。",
            en: """
                Bundle.identifier.value is institution (10 digits), year (4) and up to 36 letters, \
                digits and hyphens, separated by ^.
                """),
        example: BilingualText(
            ja: "値が 12345 の identifier。",
            en: "The value 12345."),
        fix: BilingualText(
            ja: "「1310000019^2026^A-0001」のように書いてください。",
            en: "Write it like 1310000019^2026^A-0001."),
        source: "JP eCheckupReport 1.5.0, Bundle (identifier)"),
    DiagnosticPage(
        "CKP-0002", .warning,
        title: BilingualText(
            ja: "timestamp にミリ秒がありません",
            en: "The timestamp has no milliseconds"),
        meaning: BilingualText(
            ja: "Bundle.timestamp にミリ秒がありません。",
            en: "Bundle.timestamp has no milliseconds."),
        example: BilingualText(
            ja: "\"timestamp\": \"2026-01-31T10:00:00+09:00\"",
            en: "\"timestamp\": \"2026-01-31T10:00:00+09:00\""),
        fix: BilingualText(
            ja: "「2026-01-31T10:00:00.000+09:00」のように書いてください。",
            en: "Write it like 2026-01-31T10:00:00.000+09:00."),
        source: "JP eCheckupReport 1.5.0, Bundle (timestamp)"),
    DiagnosticPage(
        "CKP-0003", .error,
        title: BilingualText(
            ja: "fullUrl が urn:uuid ではありません",
            en: "A fullUrl that is not a UUID"),
        meaning: BilingualText(
            ja: "fullUrl は「urn:uuid:…」でなければなりません。",
            en: "Each fullUrl must be a \"urn:uuid:…\"."),
        example: BilingualText(
            ja: "\"fullUrl\": \"http://example.org/Patient/1\"",
            en: "\"fullUrl\": \"http://example.org/Patient/1\""),
        fix: BilingualText(
            ja: "エントリーごとに新しいUUIDを付けてください。",
            en: "Give each entry a UUID of its own."),
        source: "JP eCheckupReport 1.5.0, Bundle (entry.fullUrl)"),
    DiagnosticPage(
        "CKP-0004", .error,
        title: BilingualText(
            ja: "meta.lastUpdated がありません",
            en: "No meta.lastUpdated"),
        meaning: BilingualText(
            ja: "報告書のすべてのリソースに meta.lastUpdated が必要です。",
            en: "Every resource of a report has meta.lastUpdated."),
        example: BilingualText(
            ja: "meta.lastUpdated のないグループの Observation。",
            en: "A group without it."),
        fix: BilingualText(
            ja: "meta.lastUpdated を書いてください。",
            en: "Add meta.lastUpdated."),
        source: "JP eCheckupReport 1.5.0, Bundle (meta)"),
    DiagnosticPage(
        "CKP-0005", .warning,
        title: BilingualText(
            ja: "作成者に個人と機関がそろっていません",
            en: "The authors are not a person and an organization"),
        meaning: BilingualText(
            ja: "Composition.author には Practitioner と Organization の両方を書きます。",
            en: "Composition.author has both a Practitioner and an Organization."),
        example: BilingualText(
            ja: "author が Organization だけの報告書。",
            en: "A report with an organization as its only author."),
        fix: BilingualText(
            ja: "両方への参照を書いてください。",
            en: "Refer to both."),
        source: "JP eCheckupReport 1.5.0, Composition (author)"),
    DiagnosticPage(
        "CKP-0006", .warning,
        title: BilingualText(
            ja: "特定健診の必須項目がありません",
            en: "Required items of the checkup are missing"),
        meaning: BilingualText(
            ja: "特定健診の報告書（セクション 01011）に、必須項目か、いずれかが必須の項目がありません。",
            en: """
                A report of the specific health checkup (section 01011) lacks a required item, or all \
                items of a group.
                """),
        example: BilingualText(
            ja: "身長のない特定健診の報告書。",
            en: "A report without body height."),
        fix: BilingualText(
            ja: "検査していない項目も、未実施（cancelled）として入れてください。",
            en: "Give items that were not performed, too, as cancelled."),
        source: "JP eCheckupReport 1.5.0, Part C; 特定健診 標準様式 Version 4 (項目表)"),
]
