/// The pages of the codes about definitions and their snapshots.
let definitionPages: [DiagnosticPage] = [
    DiagnosticPage(
        "DEF-0101", .error,
        title: BilingualText(ja: "基底の定義がありません", en: "The base definition is missing"),
        meaning: BilingualText(
            ja: "プロファイルにスナップショットがなく、baseDefinition が指す定義も見つかりません。このプロファイルでは検証できません。",
            en:
                "The profile has no snapshot, and the definition that baseDefinition names is not at hand. Nothing can be checked against it."
        ),
        example: "\"baseDefinition\": \"http://example.org/StructureDefinition/absent\"",
        fix: BilingualText(
            ja: "基底の定義を含むパッケージも指定してください。", en: "Give the package that holds the base definition too."),
        source: "FHIR R4 (4.0.1), structuredefinition-definitions.html#StructureDefinition.baseDefinition"),
    DiagnosticPage(
        "DEF-0102", .error,
        title: BilingualText(ja: "定義が自分自身を基底としています", en: "A definition is derived from itself"),
        meaning: BilingualText(
            ja: "baseDefinition をたどると元の定義に戻るため、スナップショットを作れません。",
            en: "Following baseDefinition leads back to the definition, so that no snapshot can be made."),
        example: BilingualText(ja: "Aの基底がBで、Bの基底がA", en: "A has base B, and B has base A"),
        fix: BilingualText(ja: "baseDefinition を直してください。", en: "Correct baseDefinition."),
        source: "FHIR R4 (4.0.1), profiling.html#snapshot"),
    DiagnosticPage(
        "DEF-0103", .warning,
        title: BilingualText(ja: "基底の定義にない要素です", en: "The base definition has no such element"),
        meaning: BilingualText(
            ja: "差分（differential）の要素が基底の定義にも、その型にもありません。その要素の制約は使われません。",
            en:
                "An element of the differential is neither in the base definition nor in its types. What it says is not used."
        ),
        example: BilingualText(
            ja: "PatientのプロファイルにあるPatient.surnameというパス",
            en: "a profile on Patient with the path Patient.surname"),
        fix: BilingualText(ja: "パスとidを直してください。", en: "Correct its path and id."),
        source: "FHIR R4 (4.0.1), profiling.html#snapshot; elementdefinition.html#id"),
    DiagnosticPage(
        "DEF-0104", .error,
        title: BilingualText(ja: "スナップショットが大きすぎます", en: "The snapshot is too large"),
        meaning: BilingualText(
            ja: "差分から作る要素の数が上限の10,000を超えました。途中までの定義を使います。",
            en: "The differential gives more than 10,000 elements. The definition is used as far as it was made."),
        example: BilingualText(ja: "何段も入れ子になったスライス", en: "slices within slices, many levels deep"),
        fix: BilingualText(ja: "プロファイルを分けてください。", en: "Divide the profile."),
        source: "limit of this software"),
    DiagnosticPage(
        "DEF-0105", .error,
        title: BilingualText(ja: "基底の連なりが長すぎます", en: "The chain of bases is too long"),
        meaning: BilingualText(
            ja: "スナップショットを作るために64を超える定義を次々にたどる必要があるため、作るのをやめました。",
            en: "The snapshot needs more than 64 definitions one after the other, and was given up."),
        example: BilingualText(
            ja: "64を超えて重なる、プロファイルのプロファイル",
            en: "a profile on a profile on a profile …, more than 64 times"),
        fix: BilingualText(
            ja: "基底の連なりを短くするか、スナップショットの付いたパッケージを使ってください。",
            en: "Shorten the chain of bases, or use a package whose profiles carry snapshots."),
        source: "limit of this software"),
]
