/// Codes by themselves: `VAL-0520` to `VAL-0531`.
let validationCodePages: [DiagnosticPage] = [
    DiagnosticPage(
        "VAL-0520", .error,
        title: BilingualText(ja: "コード体系にないコードです", en: "Code that its system does not have"),
        meaning: BilingualText(
            ja: "system のコード体系は、すべてのコードがここに分かっていますが、その中にこのコードがありません。書式で決まる体系（言語、MIMEタイプ、URI）では、書式に合いません。",
            en: """
                All codes of the system are known here, and this is none of them; or the system is a grammar \
                (languages, media types, URIs), which this code does not follow.
                """),
        example: #"{"system": "http://hl7.org/fhir/administrative-gender", "code": "man"}"#,
        fix: BilingualText(
            ja: "コードと system の組み合わせを確かめてください。", en: "Check the code, and whether the system is the one that defines it."
        ),
        source: "FHIR R4 (4.0.1), datatypes-definitions.html#Coding.code"),
    DiagnosticPage(
        "VAL-0521", .warning,
        title: BilingualText(ja: "コード体系の表示名と違います", en: "Other display than the code system's"),
        meaning: BilingualText(
            ja: "display はコード体系が決めた表示名（または別の言語での名称）です。大文字・小文字、全角・半角、空白の違いは問いません。",
            en: """
                The display is the text that the code system gives for the code, in some language. Case, width and \
                white space do not matter.
                """),
        example: BilingualText(
            ja: "コード体系に「東3病棟」とある E3 に、display「西3病棟」を付けたもの。",
            en: "The display Weight with a code for which the system says Body height."),
        fix: BilingualText(
            ja: "表示名を直すか、コードを確かめてください。独自の語は CodeableConcept.text に書きます。",
            en: "Correct the display, or the code. Words of your own belong in CodeableConcept.text."),
        source: "FHIR R4 (4.0.1), datatypes-definitions.html#Coding.display"),
    DiagnosticPage(
        "VAL-0522", .error,
        title: BilingualText(ja: "system が絶対URIではありません", en: "System that is not an absolute URI"),
        meaning: BilingualText(
            ja: "コード体系は、http:// や urn: で始まる絶対URIで示します。",
            en: """
                A code system is named by an absolute URI.
                """),
        example: #"{"system": "loinc", "code": "8302-2"}"#,
        fix: BilingualText(ja: "コード体系のURIを書いてください。", en: "Write the URI of the code system."),
        source: "FHIR R4 (4.0.1), datatypes-definitions.html#Coding.system"),
    DiagnosticPage(
        "VAL-0523", .error,
        title: BilingualText(ja: "system が値セットのURLです", en: "A value set as system"),
        meaning: BilingualText(
            ja: "値セットはコードを集めたもので、コードを定義しません。",
            en: """
                A value set collects codes and defines none.
                """),
        example: #"{"system": "http://hl7.org/fhir/ValueSet/administrative-gender", "code": "male"}"#,
        fix: BilingualText(
            ja: "コードを定義するコード体系のURLを書いてください。", en: "Write the URL of the code system that defines the code."),
        source: "FHIR R4 (4.0.1), datatypes-definitions.html#Coding.system"),
    DiagnosticPage(
        "VAL-0524", .error,
        title: BilingualText(ja: "system が補足のコード体系です", en: "A supplement as system"),
        meaning: BilingualText(
            ja: "補足（content が supplement の CodeSystem）は、ほかのコード体系に名称や性質を加えるもので、自らのコードを持ちません。",
            en: """
                A supplement adds names and properties to another code system and has no codes of its own.
                """),
        example: BilingualText(
            ja: "content が supplement の CodeSystem のURLを system に書いたもの。",
            en: "The URL of a CodeSystem whose content is supplement, as system."),
        fix: BilingualText(ja: "補足の対象のコード体系のURLを書いてください。", en: "Write the URL of the code system that it supplements."),
        source: "FHIR R4 (4.0.1), codesystem.html#supplements"),
    DiagnosticPage(
        "VAL-0525", .warning,
        title: BilingualText(ja: "コードに system がありません", en: "Code without a system"),
        meaning: BilingualText(
            ja: "コードは、コード体系と組になって初めて意味を持ちます。",
            en: """
                A code has a meaning only together with its system.
                """),
        example: #"{"code": "8302-2"}"#,
        fix: BilingualText(ja: "コード体系のURIを system に書いてください。", en: "Give the URI of the code system."),
        source: "FHIR R4 (4.0.1), datatypes.html#Coding"),
    DiagnosticPage(
        "VAL-0527", .error,
        title: BilingualText(ja: "コード体系のURIの書き誤りです", en: "Misspelt URI of a code system"),
        meaning: BilingualText(
            ja: "よく使われるコード体系のURIに、余分な文字や https: が付いています。URIは一字一句同じでなければなりません。",
            en: """
                The URI of a well-known code system with something added, or with https:. URIs are compared letter \
                by letter.
                """),
        example: #"{"system": "https://loinc.org/", "code": "8302-2"}"#,
        fix: BilingualText(ja: "正しいURIに直してください。", en: "Correct the URI."),
        source: "FHIR R4 (4.0.1), terminologies-systems.html"),
    DiagnosticPage(
        "VAL-0530", .warning,
        title: BilingualText(ja: "UCUM の単位ではありません", en: "No unit of UCUM"),
        meaning: BilingualText(
            ja: "system が http://unitsofmeasure.org の code は、UCUM の文法に従う単位でなければなりません。大文字と小文字を区別します。",
            en: """
                With the system http://unitsofmeasure.org the code must be a unit of UCUM, in its case-sensitive \
                form.
                """),
        example: #"{"value": 1, "system": "http://unitsofmeasure.org", "code": "錠"}"#,
        fix: BilingualText(
            ja: "UCUM の単位に直すか、UCUM でなければ system を直してください。",
            en: "Write the unit in UCUM, or name the system that it is from."),
        source: "UCUM 2.0.1; FHIR R4 (4.0.1), datatypes.html#Quantity"),
    DiagnosticPage(
        "VAL-0531", .warning,
        title: BilingualText(ja: "UCUM の単位が注釈だけです", en: "A unit that is only an annotation"),
        meaning: BilingualText(
            ja: "波括弧の注釈は UCUM では意味を持たず、その単位は 1 と同じです。人が読む語は unit に書きます。",
            en: """
                An annotation in braces means nothing in UCUM, so the unit is 1. Words for people belong in \
                unit.
                """),
        example: #"{"value": 2, "system": "http://unitsofmeasure.org", "code": "{tablet}"}"#,
        fix: BilingualText(ja: "code を 1 とし、語は unit に書いてください。", en: "Write 1 as code, and the word into unit."),
        source: "UCUM 2.0.1, section 2.3.2"),
]
