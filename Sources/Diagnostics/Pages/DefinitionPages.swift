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
    DiagnosticPage(
        "DEF-0106", .error,
        title: BilingualText(ja: "定義の形が違います", en: "A part of the definition has the wrong form"),
        meaning: BilingualText(
            ja: "differential、snapshot、element、type のどれかが決められた形（オブジェクト、配列）でないため、使いません。ほかの部分は使います。",
            en:
                "A differential, snapshot, element or type is not the object or array that it must be, and is not used. The rest of the definition is."
        ),
        example: "\"differential\": \"see the guide\"",
        fix: BilingualText(
            ja: "differential は、オブジェクトを並べた配列 element を持つオブジェクトにしてください。",
            en: "Make the differential an object with an array 'element' of objects."),
        source: "FHIR R4 (4.0.1), structuredefinition.html; json.html"),
    DiagnosticPage(
        "DEF-0107", .error,
        title: BilingualText(ja: "要素に path がありません", en: "An element has no path"),
        meaning: BilingualText(
            ja: "differential または snapshot の要素に path がないため、どの要素のことか分からず、使いません。",
            en:
                "An element of the differential or snapshot has no path: what it is about is unknown, and it is not used."
        ),
        example: "{\"id\": \"Patient.name\", \"min\": 1}",
        fix: BilingualText(ja: "要素に path を加えてください。", en: "Give the element its path."),
        source: "FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.path"),
    DiagnosticPage(
        "DEF-0108", .error,
        title: BilingualText(ja: "多重度になっていません", en: "This is not a cardinality"),
        meaning: BilingualText(
            ja: "min が0以上の整数でないか、max が整数や「*」の文字列でないか、max が min より小さいため、その多重度を使いません。",
            en:
                "The min is no whole number from 0, the max no text with a whole number or '*', or it is less than the min. That cardinality is not used."
        ),
        example: "{\"path\": \"Patient.name\", \"min\": -1, \"max\": \"many\"}",
        fix: BilingualText(
            ja: "min を0以上の整数に、max を min 以上の整数か「*」の文字列にしてください。",
            en: "Write min as a whole number from 0, and max as a text: a whole number from min on, or '*'."),
        source: "FHIR R4 (4.0.1), elementdefinition.html, eld-2, eld-3"),
    DiagnosticPage(
        "DEF-0109", .error,
        title: BilingualText(ja: "R4にない型です", en: "R4 has no such type"),
        meaning: BilingualText(
            ja: "定義の type、または要素の type.code が R4 の型の名前ではありません。値をその型として検証することはできません。",
            en:
                "The type of the definition, or a type.code of an element, is not one of R4. No value can be checked as one of it."
        ),
        example: "\"type\": [{\"code\": \"Humanname\"}]",
        fix: BilingualText(
            ja: "R4 の型の名前を、大文字と小文字も正しく書いてください。", en: "Write the name of a type of R4, capitals included."),
        source: "FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.type; datatypes.html"),
    DiagnosticPage(
        "DEF-0110", .error,
        title: BilingualText(ja: "スライスを区別できません", en: "The slices cannot be told apart"),
        meaning: BilingualText(
            ja: """
                slicing がないか、その rules か discriminator に使えないものがあるため、どの値がどのスライスに当たるか分かりません。\
                その要素のスライスは検証しません。
                """,
            en: """
                There is no slicing, or one with rules or a discriminator that cannot be used, so that nothing tells which \
                value is of which slice. The slices of the element are not checked.
                """),
        example: "{\"type\": \"value\", \"path\": \"foo(bar)\"}",
        fix: BilingualText(
            ja: "discriminator の type と path、slicing の rules を R4 にあるものにしてください。",
            en: "Use a type and path of discriminators, and rules of slicing, that R4 has."),
        source: "FHIR R4 (4.0.1), profiling.html#discriminator"),
    DiagnosticPage(
        "DEF-0111", .error,
        title: BilingualText(ja: "結び付けか制約が使えません", en: "A binding or an invariant cannot be used"),
        meaning: BilingualText(
            ja: "binding の strength が R4 のものでないか、constraint に key がないため、その決まりは検証していません。",
            en: "A binding has no strength of R4, or a constraint no key. What it demands is not checked."),
        example: "\"binding\": {\"strength\": \"must\", \"valueSet\": \"http://example.org/vs\"}",
        fix: BilingualText(
            ja: "strength を required、extensible、preferred、example のいずれかにし、constraint には key を付けてください。",
            en: "Use required, extensible, preferred or example as strength, and give each constraint a key."),
        source: "FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.binding.strength"),
]
