/// The rules of the guide of checkup reports (JP eCheckupReport)
/// about the Composition: `CKP-xxxx`.
let healthCheckupCompositionPages: [DiagnosticPage] = [
    DiagnosticPage(
        "CKP-0007", .warning,
        title: BilingualText(
            ja: "報告書の文書番号の形が違います",
            en: "An identifier of the Composition of another form"),
        meaning: BilingualText(
            ja: "identifier.value は「医療機関番号10桁-西暦4桁-8桁」です。",
            en: "identifier.value is institution (10 digits), year (4) and serial number (8), with hyphens."),
        example: BilingualText(
            ja: "値が 12345 の identifier。",
            en: "The value 12345."),
        fix: BilingualText(
            ja: "「1310000019-2026-00000001」のように書いてください。",
            en: "Write it like 1310000019-2026-00000001."),
        source: "JP eCheckupReport 1.5.0, Composition (identifier)"),
    DiagnosticPage(
        "CKP-0008", .error,
        title: BilingualText(
            ja: "報告書の日時に時刻がありません",
            en: "The date of the report has no time"),
        meaning: BilingualText(
            ja: "Composition.date に秒までの時刻とタイムゾーンがありません。",
            en: "Composition.date has no time to the second with a zone."),
        example: BilingualText(
            ja: "\"date\": \"2026-01-31\"",
            en: "\"date\": \"2026-01-31\""),
        fix: BilingualText(
            ja: "「2026-01-31T10:00:00+09:00」のように書いてください。",
            en: "Write it like 2026-01-31T10:00:00+09:00."),
        source: "JP eCheckupReport 1.5.0, Composition (date)"),
    DiagnosticPage(
        "CKP-0009", .error,
        title: BilingualText(
            ja: "報告区分が1つではありません",
            en: "Not one category"),
        meaning: BilingualText(
            ja: "報告区分（category）は1つで、coding も1つです。",
            en: "There is one category, with one coding."),
        example: BilingualText(
            ja: "category が2つある Composition。",
            en: "Two categories give CKP-0009 at Composition.category[1]."),
        fix: BilingualText(
            ja: "category を1つにしてください。",
            en: "Keep one category."),
        source: "JP eCheckupReport 1.5.0, Composition (category)"),
    DiagnosticPage(
        "CKP-0010", .error,
        title: BilingualText(
            ja: "健診の実施情報が違います",
            en: "The event of the report"),
        meaning: BilingualText(
            ja: "event は1つで、プログラム種別の code が1つと、period、detail（Encounter）を持ちます。",
            en: "There is one event, with one code of the program, a period and a detail (the Encounter)."),
        example: BilingualText(
            ja: "period のない event。",
            en: "An event without period."),
        fix: BilingualText(
            ja: "event を1つにし、足りない要素を書いてください。",
            en: "Keep one event, and add what is missing."),
        source: "JP eCheckupReport 1.5.0, Composition (event)"),
    DiagnosticPage(
        "CKP-0011", .information,
        title: BilingualText(
            ja: "添付書類の扱いに注意が必要です",
            en: "An attachment in the report"),
        meaning: BilingualText(
            ja: "添付書類セクション（01995）は、構造化された結果の代わりに使うものです。添付だけの報告書は、FHIRの報告書とみなされないことがあります。",
            en: """
                The section 01995 stands in place of structured results; a report with an attachment \
                alone may not count as one in FHIR.
                """),
        example: BilingualText(
            ja: "セクション 01995 だけの報告書。",
            en: "A report with the section 01995 alone."),
        fix: BilingualText(
            ja: "受け取る側の扱いを確かめてください。",
            en: "Check how the receiver takes it."),
        source: "JP eCheckupReport 1.5.0, Composition (section 01995)"),
    DiagnosticPage(
        "CKP-0012", .information,
        title: BilingualText(
            ja: "検査と問診のセクションが違います",
            en: "A question among results"),
        meaning: BilingualText(
            ja: "問診の項目は問診結果のセクション（末尾2）に、検査の項目は検査結果のセクション（末尾1）に入れます。",
            en: "Questions belong in the section of questions (…2), results in that of results (…1)."),
        example: BilingualText(
            ja: "セクション 01011 に入った喫煙の問診。",
            en: "The question on smoking in section 01011."),
        fix: BilingualText(
            ja: "項目のセクションを確かめてください。",
            en: "Check the section of the item."),
        source: "JP eCheckupReport 1.5.0, Composition (section); D.6 (問診の項目)"),
    DiagnosticPage(
        "CKP-0013", .warning,
        title: BilingualText(
            ja: "グループの項目がセクションにあります",
            en: "A member of a group in a section"),
        meaning: BilingualText(
            ja: "グループの項目はセクションに並べず、グループだけを並べます。",
            en: "A section lists the group, not its members."),
        example: BilingualText(
            ja: "グループの項目への参照があるセクション。",
            en: "A member that is also an entry of the section."),
        fix: BilingualText(
            ja: "セクションからこの参照を取り除いてください。",
            en: "Remove this reference from the section."),
        source: "JP eCheckupReport 1.5.0, Observation (group)"),
    DiagnosticPage(
        "CKP-0014", .error,
        title: BilingualText(
            ja: "添付したCDAの形式が text/xml ではありません",
            en: "The media type of an attached CDA"),
        meaning: BilingualText(
            ja: "CDAの添付（cdar2_…）の contentType は text/xml です。",
            en: "The contentType of an attached CDA (cdar2_…) is text/xml."),
        example: BilingualText(
            ja: "contentType が application/pdf の cdar2_hc08_v08。",
            en: "The format cdar2_hc08_v08 with application/pdf."),
        fix: BilingualText(
            ja: "contentType を text/xml にしてください。",
            en: "Use text/xml."),
        source: "JP eCheckupReport 1.5.0, DocumentReference (content)"),
]
