/// The rules of the chart-sharing guide (JP-CLINS)
/// about documents: `CLN-xxxx`.
let chartSharingDocumentPages: [DiagnosticPage] = [
    DiagnosticPage(
        "CLN-0028", .warning,
        title: BilingualText(
            ja: "文書の中の項目に、項目として必要なものがありません",
            en: "An item of a document lacks what an item needs"),
        meaning: BilingualText(
            ja: """
                電子カルテ情報共有サービスは、文書の中の傷病名・アレルギー・検査を取り出します。単独で送る項目と同じ要素（医療機関番号、診療科、contained の Encounter、\
                onsetDateTime）が必要です。
                """,
            en: """
                The service takes conditions, allergies and laboratory results out of a document: they \
                need what items that are sent alone need (institution number, department, contained \
                Encounter, onsetDateTime).
                """),
        example: BilingualText(
            ja: "診療科の拡張がない、診療情報提供書の Condition。",
            en: "A Condition without department in a referral."),
        fix: BilingualText(
            ja: "単独で送る項目と同じ要素を入れてください。",
            en: "Give it the same elements as an item that is sent alone."),
        source: "JP-CLINS 1.5.2, referral-doc.html; discharge-doc.html; core6spec.html"),
    DiagnosticPage(
        "CLN-0088", .error,
        title: BilingualText(
            ja: "空のセクションに理由がありません",
            en: "An empty section without a reason"),
        meaning: BilingualText(
            ja: "本文も entry もないセクションに emptyReason がありません。",
            en: "The section has neither text nor entries, and no emptyReason."),
        example: BilingualText(
            ja: "title と code だけのセクション。",
            en: "A section with title and code alone."),
        fix: BilingualText(
            ja: "「該当なし」なら nilknown、聴取していなければ notasked を emptyReason に書き、本文にもその旨を書いてください。",
            en: "Say nilknown (known none) or notasked (not collected) in emptyReason, and in words in the text."),
        source: "JP-CLINS 1.5.2, referral-doc.html; discharge-doc.html"),
    DiagnosticPage(
        "CLN-0089", .error,
        title: BilingualText(
            ja: "作成者に医師と医療機関がそろっていません",
            en: "The authors are not a person and an organization"),
        meaning: BilingualText(
            ja: "文書の作成者（Composition.author）には、Practitioner と Organization の両方が必要です。",
            en: "The authors of a document (Composition.author) are a Practitioner and an Organization."),
        example: BilingualText(
            ja: "author が Organization だけの診療情報提供書。",
            en: "A referral with an organization as its only author."),
        fix: BilingualText(
            ja: "両方への参照を書いてください。",
            en: "Refer to both."),
        source: "JP-CLINS 1.5.2, referral-doc.html; discharge-doc.html"),
    DiagnosticPage(
        "CLN-0091", .error,
        title: BilingualText(
            ja: "紹介目的のテキストがありません",
            en: "No purpose of the referral"),
        meaning: BilingualText(
            ja: "紹介目的セクション（950）の Encounter に reasonCode.text がありません。",
            en: "The Encounter of the section 950 has no reasonCode.text."),
        example: BilingualText(
            ja: "reasonCode のない、紹介目的セクションの Encounter。",
            en: "An Encounter of section 950 without reasonCode."),
        fix: BilingualText(
            ja: "紹介の目的を reasonCode.text に書いてください。",
            en: "Write the purpose in reasonCode.text."),
        source: "JP-CLINS 1.5.2, referral-doc.html"),
    DiagnosticPage(
        "CLN-0093", .error,
        title: BilingualText(
            ja: "退院時サマリーの入院情報が足りません",
            en: "The stay of a discharge summary is incomplete"),
        meaning: BilingualText(
            ja: "退院時サマリーの Encounter は、class が IMP で、期間と、AD・CC・DD の診断を持ちます。",
            en: """
                The Encounter of a discharge summary has the class IMP, a period, and diagnoses of the \
                roles AD, CC and DD.
                """),
        example: BilingualText(
            ja: "役割 DD の診断がない Encounter。",
            en: "An Encounter without a diagnosis of the role DD."),
        fix: BilingualText(
            ja: "class を IMP にし、入院期間と、入院時（AD）・主訴（CC）・退院時（DD）の診断を書いてください。",
            en: "Use the class IMP, and give the period and the diagnoses AD, CC and DD."),
        source: "JP-CLINS 1.5.2, discharge-doc.html"),
    DiagnosticPage(
        "CLN-0094", .warning,
        title: BilingualText(
            ja: "2番目のエントリーが Patient ではありません",
            en: "The second entry is not the Patient"),
        meaning: BilingualText(
            ja: "文書の2番目のエントリーは Patient です。",
            en: "The second entry of a document is the Patient."),
        example: BilingualText(
            ja: "2番目のエントリーが Organization の文書。",
            en: "An Organization as second entry."),
        fix: BilingualText(
            ja: "Composition の次に Patient を置いてください。",
            en: "Place the Patient after the Composition."),
        source: "JP-CLINS 1.5.2, referral-doc.html; discharge-doc.html; ptsummary-doc.html"),
    DiagnosticPage(
        "CLN-0095", .error,
        title: BilingualText(
            ja: "Binary は使えません",
            en: "A Binary, which is forbidden"),
        meaning: BilingualText(
            ja: "文書に Binary を入れることはできません。",
            en: "A document must not hold a Binary."),
        example: BilingualText(
            ja: "Binary のエントリー。",
            en: "A Binary entry."),
        fix: BilingualText(
            ja: "DocumentReference.content.attachment に入れてください。",
            en: "Put the file into DocumentReference.content.attachment."),
        source: "JP-CLINS 1.5.2, history.html (1.2.0); referral-doc.html"),
]
