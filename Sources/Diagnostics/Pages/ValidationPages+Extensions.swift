/// Extensions: `VAL-09xx`.
let validationExtensionPages: [DiagnosticPage] = [
    DiagnosticPage(
        "VAL-0901", .error,
        title: BilingualText(ja: "拡張の定義がありません", en: "The extension is not defined here"),
        meaning: BilingualText(
            ja: "この url の拡張を、どのパッケージも定義していません。内容は検証できません。",
            en: "No package here defines an extension of this url, so its content cannot be checked."),
        example: #"{"resourceType": "Patient", "extension": [{"url": "http://hospital.jp/x", "valueCode": "a"}]}"#,
        fix: BilingualText(
            ja: "url の綴りを確かめ、定義を含むパッケージを指定してください。",
            en: "Check the spelling of the url, and give the package that defines it."),
        source: "FHIR R4 (4.0.1), extensibility.html; defining-extensions.html"),
    DiagnosticPage(
        "VAL-0902", .error,
        title: BilingualText(ja: "意味を変える拡張の定義がありません", en: "The modifier extension is not defined here"),
        meaning: BilingualText(
            ja: "modifierExtension は周りの意味を変えるため、知らないまま無視できません。",
            en: "A modifier extension changes the meaning of what is around it and must not be ignored."),
        example: BilingualText(
            ja: "定義のない url を持つ modifierExtension。",
            en: "A modifierExtension with a url that no package defines."),
        fix: BilingualText(ja: "定義を含むパッケージを指定してください。", en: "Give the package that defines it."),
        source: "FHIR R4 (4.0.1), extensibility.html; defining-extensions.html"),
    DiagnosticPage(
        "VAL-0903", .error,
        title: BilingualText(ja: "拡張を置ける場所ではありません", en: "The extension is not for this place"),
        meaning: BilingualText(
            ja: """
                拡張の定義が、置いてよい要素（context）と、その要素の満たす条件（contextInvariant）を決めています。情報のときは、定義の \
                context の式が壊れているか、context の指す定義がここになく、置いてよいかどうかを検証していません。
                """,
            en: """
                The definition of the extension says on which elements it may stand, and what must be true of them. As \
                information: it was not checked, because the context is broken or names a definition that is not here.
                """),
        example: BilingualText(
            ja: "birthDate に付ける拡張が Patient 自身にある。",
            en: "An extension of birthDate stands on the Patient itself."),
        fix: BilingualText(
            ja: "ヒントにある場所に移してください。情報のときは、拡張の定義の context を直すか、その指す定義のパッケージを加えてください。",
            en: """
                Move it to a place that the hint names. As information: correct the context of the definition, or add the package \
                that it names.
                """),
        source: "FHIR R4 (4.0.1), extensibility.html; defining-extensions.html"),
    DiagnosticPage(
        "VAL-0904", .error,
        title: BilingualText(ja: "modifierExtension に置く拡張です", en: "A modifier extension in 'extension'"),
        meaning: BilingualText(
            ja: "定義では意味を変える拡張ですが、extension に置かれています。",
            en: "Its definition makes it a modifier, but it stands in 'extension'."),
        example: BilingualText(
            ja: "意味を変える拡張が extension にある。",
            en: "A modifier stands in 'extension'."),
        fix: BilingualText(ja: "modifierExtension に移してください。", en: "Move it to 'modifierExtension'."),
        source: "FHIR R4 (4.0.1), extensibility.html; defining-extensions.html"),
    DiagnosticPage(
        "VAL-0905", .error,
        title: BilingualText(ja: "modifierExtension には置けない拡張です", en: "No modifier extension"),
        meaning: BilingualText(
            ja: "定義では意味を変えない拡張ですが、modifierExtension に置かれています。",
            en: "Its definition makes it no modifier, but it stands in 'modifierExtension'."),
        example: BilingualText(
            ja: "意味を変えない拡張が modifierExtension にある。",
            en: "An extension that is not a modifier stands in 'modifierExtension'."),
        fix: BilingualText(ja: "extension に移してください。", en: "Move it to 'extension'."),
        source: "FHIR R4 (4.0.1), extensibility.html; defining-extensions.html"),
    DiagnosticPage(
        "VAL-0906", .error,
        title: BilingualText(ja: "拡張の url が絶対URLではありません", en: "The url of an extension is not absolute"),
        meaning: BilingualText(
            ja: "相対の名前は、ほかの拡張の中の部分だけに使えます。",
            en: "Only the parts of another extension have relative names."),
        example: #"{"resourceType": "Patient", "extension": [{"url": "x", "valueCode": "a"}]}"#,
        fix: BilingualText(ja: "定義の url を書いてください。", en: "Write the url of its definition."),
        source: "FHIR R4 (4.0.1), extensibility.html; defining-extensions.html"),
    DiagnosticPage(
        "VAL-0907", .error,
        title: BilingualText(ja: "拡張が定義していない部分です", en: "A part that the extension does not define"),
        meaning: BilingualText(
            ja: "この拡張の定義には、この名前の部分がありません。",
            en: "The definition of the extension has no part of this name."),
        example: BilingualText(
            ja: "部分「a」と「b」だけを定義する拡張の中の「c」。",
            en: "A part 'c' in an extension that defines 'a' and 'b'."),
        fix: BilingualText(ja: "ヒントにある名前にしてください。", en: "Use a name of the hint."),
        source: "FHIR R4 (4.0.1), extensibility.html; defining-extensions.html"),
    DiagnosticPage(
        "VAL-0908", .error,
        title: BilingualText(ja: "拡張の url に版があります", en: "The url of an extension has a version"),
        meaning: BilingualText(
            ja: "拡張の url は定義のURLそのものです。「|」の後ろに版を書けません。",
            en: "The url of an extension is that of its definition, without a version after '|'."),
        example: "http://hl7.org/fhir/StructureDefinition/patient-birthTime|4.0.1",
        fix: BilingualText(ja: "「|」から後ろを取り除いてください。", en: "Remove what begins with '|'."),
        source: "FHIR R4 (4.0.1), extensibility.html"),
]
