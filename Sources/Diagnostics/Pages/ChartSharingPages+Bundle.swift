/// The rules of the chart-sharing guide (JP-CLINS)
/// about Bundles: `CLN-xxxx`.
let chartSharingBundlePages: [DiagnosticPage] = [
    DiagnosticPage(
        "CLN-0002", .warning,
        title: BilingualText(
            ja: "プロファイルの版がありません",
            en: "The profile is named without its version"),
        meaning: BilingualText(
            ja: "meta.profile のプロファイルに版（「|1」など）がありません。1.10 までのガイドでは必須です。",
            en: "The profile in meta.profile has no version such as \"|1\", which the guide asks for up to 1.10."),
        example: BilingualText(
            ja: "「|1」のない …/JP_Condition_eCS を宣言する Condition。",
            en: "A Condition entry that claims …/JP_Condition_eCS."),
        fix: BilingualText(
            ja: "URL の後に「|1」のように版を付けてください。",
            en: "Add the version after the URL, as in \"|1\"."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Bundle-CLINS.html (notes); history.html (1.4.1, 1.11.0)"),
    DiagnosticPage(
        "CLN-0005", .error,
        title: BilingualText(
            ja: "種類の違う項目が混ざっています",
            en: "Items of several kinds in one Bundle"),
        meaning: BilingualText(
            ja: "1つの Bundle には、種別のタグが示す1種類の項目だけを入れます。",
            en: "A Bundle carries the one kind of items that its tag names."),
        example: BilingualText(
            ja: "種別が Condition の Bundle に入った AllergyIntolerance。",
            en: "An AllergyIntolerance in a Bundle tagged Condition."),
        fix: BilingualText(
            ja: "種類ごとに Bundle を分けてください。",
            en: "Send each kind in a Bundle of its own."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Bundle-CLINS.html (notes)"),
    DiagnosticPage(
        "CLN-0009", .warning,
        title: BilingualText(
            ja: "timestamp にミリ秒がありません",
            en: "The timestamp has no milliseconds"),
        meaning: BilingualText(
            ja: "Bundle.timestamp にミリ秒がありません。ガイドはミリ秒とタイムゾーンまでを求めています。",
            en: "Bundle.timestamp has no milliseconds; the guide asks for them and for the zone."),
        example: BilingualText(
            ja: "\"timestamp\": \"2026-01-31T10:00:00+09:00\"",
            en: "\"timestamp\": \"2026-01-31T10:00:00+09:00\""),
        fix: BilingualText(
            ja: "「2026-01-31T10:00:00.000+09:00」のように書いてください。",
            en: "Write it like 2026-01-31T10:00:00.000+09:00."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Bundle-CLINS.html"),
    DiagnosticPage(
        "CLN-0011", .error,
        title: BilingualText(
            ja: "fullUrl が urn:uuid ではないか、重複しています",
            en: "A fullUrl is not a UUID, or appears twice"),
        meaning: BilingualText(
            ja: "fullUrl は Bundle の中で一意な「urn:uuid:…」でなければなりません。",
            en: "Each fullUrl must be a \"urn:uuid:…\" of its own in the Bundle."),
        example: BilingualText(
            ja: "\"fullUrl\": \"http://example.org/Patient/1\"",
            en: "\"fullUrl\": \"http://example.org/Patient/1\""),
        fix: BilingualText(
            ja: "エントリーごとに新しいUUIDを付けてください。",
            en: "Give each entry a UUID of its own."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Bundle-CLINS.html"),
    DiagnosticPage(
        "CLN-0013", .information,
        title: BilingualText(
            ja: "削除を意味する Bundle です",
            en: "The Bundle means deletion"),
        meaning: BilingualText(
            ja: "Patient だけの Bundle は、同じ identifier で送った情報の削除を意味します。",
            en: "A Bundle with the Patient alone deletes what was sent with the same identifier."),
        example: BilingualText(
            ja: "Patient のエントリーだけがある Bundle。",
            en: "A Bundle with one entry, the Patient."),
        fix: BilingualText(
            ja: "削除するつもりがなければ、項目をすべて入れて送ってください。",
            en: "If nothing is to be deleted, send all items."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Bundle-CLINS.html (notes)"),
    DiagnosticPage(
        "CLN-0014", .information,
        title: BilingualText(
            ja: "5年より前に終わった傷病です",
            en: "A condition that ended more than five years ago"),
        meaning: BilingualText(
            ja: "終了日が Bundle の作成から5年より前です。送る範囲は、終了していないものと終了から5年以内のものです。",
            en: """
                The condition ended more than five years before the Bundle was made; what is current or \
                ended within five years is sent.
                """),
        example: BilingualText(
            ja: "2026年の Bundle の、2010年に終わった Condition。",
            en: "An abatementDateTime in 2010 in a Bundle of 2026."),
        fix: BilingualText(
            ja: "送る範囲を確かめてください。",
            en: "Check which conditions are to be sent."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Bundle-CLINS.html (notes)"),
    DiagnosticPage(
        "CLN-0021", .error,
        title: BilingualText(
            ja: "項目が eCS のプロファイルを宣言していません",
            en: "The item does not claim its eCS profile"),
        meaning: BilingualText(
            ja: "Bundle の項目は、その型の eCS プロファイルを meta.profile で宣言します。",
            en: "An item in a Bundle claims the eCS profile of its type in meta.profile."),
        example: BilingualText(
            ja: "JP Core の JP_Condition だけを宣言する Condition。",
            en: "A Condition entry that claims …/JP_Condition of JP Core."),
        fix: BilingualText(
            ja: "meta.profile にこのプロファイルのURLを書いてください。",
            en: "Name this profile in meta.profile."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Bundle-CLINS.html, invariants validEntryProfile-*"),
    DiagnosticPage(
        "CLN-0022", .error,
        title: BilingualText(
            ja: "Patient 以外のエントリーを参照しています",
            en: "A reference to an entry other than the Patient"),
        meaning: BilingualText(
            ja: "項目の Bundle では、ほかのエントリーへの参照は Patient だけに許されます。それ以外は contained に入れます。",
            en: "In a Bundle of items only the Patient may be referred to across entries; all else is contained."),
        example: BilingualText(
            ja: "performer が別エントリーの Practitioner を指す Observation。",
            en: "An Observation whose performer is a Practitioner entry."),
        fix: BilingualText(
            ja: "参照先を contained に入れて「#id」で参照してください。",
            en: "Contain the resource and refer to it as \"#id\"."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Bundle-CLINS.html; core6spec.html"),
    DiagnosticPage(
        "CLN-0023", .error,
        title: BilingualText(
            ja: "ガイドにない形の参照です",
            en: "A reference of a shape that the guide does not have"),
        meaning: BilingualText(
            ja: "Bundle の中の参照は「#id」か、エントリーの fullUrl と同じ「urn:uuid:…」で書きます。対象患者を identifier だけで書くことはできません。",
            en: """
                A reference in a Bundle is "#id" or the "urn:uuid:…" of an entry; a subject is never \
                named by its identifier alone.
                """),
        example: BilingualText(
            ja: "対象患者を identifier だけで書いた subject。",
            en: "\"subject\": {\"identifier\": …} in an entry"),
        fix: BilingualText(
            ja: "参照先のエントリーの fullUrl を書いてください。",
            en: "Write the fullUrl of the entry that is meant."),
        source: "JP-CLINS 1.5.2, core6spec.html; referral-doc.html; discharge-doc.html"),
    DiagnosticPage(
        "CLN-0057", .error,
        title: BilingualText(
            ja: "処方は単独では送りません",
            en: "A prescription in a Bundle of items"),
        meaning: BilingualText(
            ja: "処方（MedicationRequest）は、診療情報提供書と退院時サマリーの中でだけ送ります。",
            en: "A prescription is sent in a referral or a discharge summary only."),
        example: BilingualText(
            ja: "JP_Bundle_CLINS に入った MedicationRequest。",
            en: "A MedicationRequest entry in a JP_Bundle_CLINS."),
        fix: BilingualText(
            ja: "MedicationRequest を取り除いてください。",
            en: "Remove the MedicationRequest."),
        source: "JP-CLINS 1.5.2, core6spec.html"),
]
