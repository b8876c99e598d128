/// The rules of the chart-sharing guide (JP-CLINS)
/// about allergies: `CLN-xxxx`.
let chartSharingAllergyPages: [DiagnosticPage] = [
    DiagnosticPage(
        "CLN-0038", .error,
        title: BilingualText(
            ja: "使わないカテゴリです",
            en: "A category that is not used"),
        meaning: BilingualText(
            ja: "category「biologic」は使いません。",
            en: "The category \"biologic\" is not used."),
        example: BilingualText(
            ja: "\"category\": [\"biologic\"]",
            en: "\"category\": [\"biologic\"]"),
        fix: BilingualText(
            ja: "food、medication、environment のいずれかにするか、省いてください。",
            en: "Use food, medication or environment, or leave it out."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-AllergyIntolerance-eCS.html"),
    DiagnosticPage(
        "CLN-0041", .warning,
        title: BilingualText(
            ja: "医薬品アレルゲンのコードの形が違います",
            en: "A medication allergen code of another form"),
        meaning: BilingualText(
            ja: "医薬品アレルゲンのコードは YCM または GCM と英数字12文字（またはダミーコード D9M000000000）です。",
            en: "The code of a medication allergen is YCM or GCM and 12 characters, or the dummy D9M000000000."),
        example: BilingualText(
            ja: "コード YCM123。",
            en: "The code YCM123."),
        fix: BilingualText(
            ja: "コードの桁数と先頭の3文字を確かめてください。",
            en: "Check the length of the code and its first three letters."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-AllergyIntolerance-eCS.html"),
    DiagnosticPage(
        "CLN-0043", .warning,
        title: BilingualText(
            ja: "薬剤禁忌の criticality が high ではありません",
            en: "A medication allergy whose criticality is not high"),
        meaning: BilingualText(
            ja: "category が medication のときは criticality「high」を想定しています。",
            en: "With the category medication the criticality \"high\" is expected."),
        example: BilingualText(
            ja: "category が medication で criticality が low。",
            en: "The category medication with the criticality low."),
        fix: BilingualText(
            ja: "禁忌なら criticality を high にしてください。",
            en: "Set the criticality to high if the medication must not be given."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-AllergyIntolerance-eCS.html"),
    DiagnosticPage(
        "CLN-0044", .information,
        title: BilingualText(
            ja: "使われない要素です",
            en: "An element that is not used"),
        meaning: BilingualText(
            ja: "アレルギーの recorder と asserter は、このサービスでは使われません。",
            en: "The service uses neither recorder nor asserter of an allergy."),
        example: BilingualText(
            ja: "recorder のある AllergyIntolerance。",
            en: "\"recorder\": {…}"),
        fix: BilingualText(
            ja: "取り除いてもかまいません。",
            en: "It may be left out."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-AllergyIntolerance-eCS.html"),
    DiagnosticPage(
        "CLN-0045", .error,
        title: BilingualText(
            ja: "症状のテキストがありません",
            en: "A manifestation without text"),
        meaning: BilingualText(
            ja: "reaction.manifestation に text がありません。",
            en: "The manifestation of the reaction has no text."),
        example: BilingualText(
            ja: "coding だけの manifestation。",
            en: "A manifestation with a coding alone."),
        fix: BilingualText(
            ja: "症状を text に書いてください。",
            en: "Describe the manifestation in text."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-AllergyIntolerance-eCS.html"),
]
