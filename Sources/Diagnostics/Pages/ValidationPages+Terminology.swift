/// Code systems, value sets and concept maps as data: `VAL-1451` to `VAL-1466`, `VAL-1481`, `VAL-1482`.
let validationTerminologyPages: [DiagnosticPage] = [
    DiagnosticPage(
        "VAL-1451", .error,
        title: BilingualText(ja: "内容のないコード体系にコードがあります", en: "Concepts in a code system without content"),
        meaning: BilingualText(
            ja: "content が not-present のコード体系は、コードを持ちません。",
            en: "A code system whose content is not-present has no concepts."),
        example: #""content": "not-present", "concept": [{…}]"#,
        fix: BilingualText(ja: "content を直すか、concept を取り除いてください。", en: #"Correct "content", or remove the concepts."#),
        source: "FHIR R4 (4.0.1), codesystem-definitions.html#CodeSystem.content"),
    DiagnosticPage(
        "VAL-1452", .error,
        title: BilingualText(ja: "コードの数が count と違います", en: "Another number of codes"),
        meaning: BilingualText(
            ja: "content が complete なら、count はすべての階層のコードの数です。",
            en: #"If the content is complete, "count" is the number of codes at all levels."#),
        example: #""count": 2, "concept": [{"code": "a"}]"#,
        fix: BilingualText(ja: "count を直してください。", en: #"Correct "count"."#),
        source: "FHIR R4 (4.0.1), codesystem-definitions.html#CodeSystem.count"),
    DiagnosticPage(
        "VAL-1453", .error,
        title: BilingualText(ja: "補遺の対象がありません", en: "A supplement to nothing"),
        meaning: BilingualText(
            ja: "補遺（supplement）は、対象のコード体系を supplements に書きます。",
            en: #"A supplement names its code system in "supplements"."#),
        example: #""content": "supplement""#,
        fix: BilingualText(ja: "supplements を加えてください。", en: #"Add "supplements"."#),
        source: "FHIR R4 (4.0.1), codesystem-definitions.html#CodeSystem.supplements"),
    DiagnosticPage(
        "VAL-1454", .warning,
        title: BilingualText(ja: "宣言されていないプロパティです", en: "A property that is not declared"),
        meaning: BilingualText(
            ja: "概念のプロパティは、CodeSystem.property で宣言します。",
            en: "A property of a concept is declared in CodeSystem.property."),
        example: #""property": [{"code": "unknown", "valueString": "A"}]"#,
        fix: BilingualText(ja: "CodeSystem.property に加えてください。", en: "Add it to CodeSystem.property."),
        source: "FHIR R4 (4.0.1), codesystem-definitions.html#CodeSystem.concept.property.code"),
    DiagnosticPage(
        "VAL-1455", .error,
        title: BilingualText(ja: "プロパティの型が宣言と違います", en: "A property of another type"),
        meaning: BilingualText(
            ja: "プロパティの値の型は、宣言した型です。",
            en: "The value of a property has the declared type."),
        example: BilingualText(
            ja: #"型 integer のプロパティに "valueString"。"#,
            en: #""valueString" for a property of type integer."#),
        fix: BilingualText(ja: "宣言した型で書いてください。", en: "Use the declared type."),
        source: "FHIR R4 (4.0.1), codesystem-definitions.html#CodeSystem.property.type"),
    DiagnosticPage(
        "VAL-1456", .error,
        title: BilingualText(ja: "コードの重複", en: "A code defined twice"),
        meaning: BilingualText(
            ja: "コード体系のコードはどれも一度だけ定義されます（csd-1）。", en: "Each code of a code system is defined once (csd-1)."),
        example: #""concept": [{"code": "a"}, {"code": "a"}]"#,
        fix: BilingualText(ja: "一つを残して取り除いてください。", en: "Keep one of them."),
        source: "FHIR R4 (4.0.1), codesystem.html, csd-1"),
    DiagnosticPage(
        "VAL-1457", .error,
        title: BilingualText(ja: "プロパティの宣言の誤り", en: "A property declared wrongly"),
        meaning: BilingualText(
            ja: "プロパティは code と uri で一つに決まり、FHIRのプロパティの uri はその code と型で使います。",
            en:
                "A property is known by its code and uri; the uri of one of FHIR's properties goes with its code and type."
        ),
        example: #""uri": "http://hl7.org/fhir/concept-properties#parent", "code": "child""#,
        fix: BilingualText(ja: "code、uri、type を確かめてください。", en: "Check code, uri and type."),
        source: "FHIR R4 (4.0.1), codesystem-concept-properties.html"),
    DiagnosticPage(
        "VAL-1458", .error,
        title: BilingualText(ja: "プロパティの指すコードがありません", en: "A property that names no code"),
        meaning: BilingualText(
            ja: "parent、child などのプロパティの値は、同じコード体系のコードです。",
            en: "The values of parent, child and the like are codes of the same code system."),
        example: #""property": [{"code": "parent", "valueCode": "unknown"}]"#,
        fix: BilingualText(ja: "コード体系のコードにしてください。", en: "Use a code of the code system."),
        source: "FHIR R4 (4.0.1), codesystem-concept-properties.html"),
    DiagnosticPage(
        "VAL-1459", .error,
        title: BilingualText(ja: "すべてのコードの値セットではありません", en: "Not the value set of all codes"),
        meaning: BilingualText(
            ja: "CodeSystem.valueSet は、そのコード体系全体だけを含む値セットを指します。",
            en: "CodeSystem.valueSet names a value set that includes the whole code system and nothing else."),
        example: #""valueSet": "http://hl7.org/fhir/ValueSet/administrative-gender""#,
        fix: BilingualText(ja: "valueSet を直すか、除いてください。", en: "Correct it, or remove it."),
        source: "FHIR R4 (4.0.1), codesystem-definitions.html#CodeSystem.valueSet"),
    DiagnosticPage(
        "VAL-1460", .error,
        title: BilingualText(ja: "補われるコード体系にないコード", en: "A supplement to a code that does not exist"),
        meaning: BilingualText(
            ja: "補遺は、元のコード体系にあるコードに説明を加えるもので、コードは増やせません。",
            en: "A supplement adds to codes of its code system; it cannot add codes."),
        example: #""content": "supplement", "supplements": "…", "concept": [{"code": "new"}]"#,
        fix: BilingualText(ja: "コードを直すか、除いてください。", en: "Correct the code, or remove it."),
        source: "FHIR R4 (4.0.1), codesystem.html#supplements"),
    DiagnosticPage(
        "VAL-1461", .error,
        title: BilingualText(ja: "system が絶対URIではありません", en: #""system" is not absolute"#),
        meaning: BilingualText(
            ja: "値セットの system は、コード体系の url（絶対URI）です。",
            en: #""system" of a value set is the url of a code system, an absolute URI."#),
        example: ##""include": [{"system": "#c1"}]"##,
        fix: BilingualText(ja: "コード体系の url を書いてください。", en: "Write the url of the code system."),
        source: "FHIR R4 (4.0.1), valueset-definitions.html#ValueSet.compose.include.system"),
    DiagnosticPage(
        "VAL-1462", .error,
        title: BilingualText(ja: "コード体系と値セットが取り違えられています", en: "Code system and value set confused"),
        meaning: BilingualText(
            ja: "system はコード体系、valueSet は値セットを指します。",
            en: #""system" names a code system and "valueSet" a value set."#),
        example: #""system": "http://hl7.org/fhir/ValueSet/item-type""#,
        fix: BilingualText(ja: "正しい要素に書いてください。", en: "Write it into the right element."),
        source: "FHIR R4 (4.0.1), valueset-definitions.html#ValueSet.compose.include"),
    DiagnosticPage(
        "VAL-1463", .error,
        title: BilingualText(ja: "コード体系にないコードです", en: "A code that its system does not have"),
        meaning: BilingualText(
            ja: "値セットに並べたコードが、コード体系にありません。",
            en: "A code that the value set lists is not in its code system."),
        example: #""concept": [{"code": "unknown"}]"#,
        fix: BilingualText(ja: "コードを確かめてください。", en: "Check the code."),
        source: "FHIR R4 (4.0.1), valueset-definitions.html#ValueSet.compose.include.concept.code"),
    DiagnosticPage(
        "VAL-1464", .warning,
        title: BilingualText(ja: "同じコードが二度あります", en: "A code listed twice"),
        meaning: BilingualText(
            ja: "一つの include に同じコードが二つ以上あります。",
            en: "One include has the same code more than once."),
        example: #""concept": [{"code": "a"}, {"code": "a"}]"#,
        fix: BilingualText(ja: "一つにしてください。", en: "Keep one."),
        source: "FHIR R4 (4.0.1), valueset-definitions.html#ValueSet.compose.include.concept"),
    DiagnosticPage(
        "VAL-1465", .error,
        title: BilingualText(ja: "フィルターがコード体系に合いません", en: "A filter that does not fit its code system"),
        meaning: BilingualText(
            ja: """
                フィルターの値は、プロパティの型の値です。concept や parent の値は、そのコード体系にあるコードです。演算子もプロパティに合う\
                ものに限ります。SNOMED CT の constraint はECLの式です。警告のときは、コード体系にそのプロパティがありません。
                """,
            en: """
                The value of a filter has the type of its property, and for concept or parent is a code of the system; the operator \
                is one that the property has. For "constraint" of SNOMED CT it is an expression in ECL. As a warning: the code \
                system does not have the property.
                """),
        example: #""property": "order", "op": "=", "value": "first""#,
        fix: BilingualText(
            ja: "コード体系にあるプロパティと演算子、型に合う値にしてください。",
            en: "Use a property and operator that the code system has, and a value of this type."),
        source:
            "FHIR R4 (4.0.1), valueset-definitions.html#ValueSet.compose.include.filter; codesystem.html#defined-props"),
    DiagnosticPage(
        "VAL-1466", .error,
        title: BilingualText(ja: "system が補遺を指しています", en: "A supplement as system"),
        meaning: BilingualText(
            ja: "値セットは元のコード体系を system に書きます。補遺のURLは使えません。",
            en: "A value set names the code system itself; a supplement has no codes of its own."),
        example: #""include": [{"system": "(supplement)"}]"#,
        fix: BilingualText(ja: "補われるコード体系のURLにしてください。", en: "Name the code system that is supplemented."),
        source: "FHIR R4 (4.0.1), codesystem.html#supplements"),
    DiagnosticPage(
        "VAL-1481", .error,
        title: BilingualText(ja: "対応元のコード体系にないコードです", en: "A code that the source does not have"),
        meaning: BilingualText(
            ja: "group.source のコード体系に、そのコードがありません。",
            en: "The code system in group.source does not have the code."),
        example: #""source": "http://hl7.org/fhir/administrative-gender", "element": [{"code": "m"}]"#,
        fix: BilingualText(ja: "コードか source を直してください。", en: "Correct the code or the source."),
        source: "FHIR R4 (4.0.1), conceptmap-definitions.html#ConceptMap.group.element.code"),
    DiagnosticPage(
        "VAL-1482", .error,
        title: BilingualText(ja: "対応先のコード体系にないコードです", en: "A code that the target does not have"),
        meaning: BilingualText(
            ja: "group.target のコード体系に、そのコードがありません。",
            en: "The code system in group.target does not have the code."),
        example: #""target": "http://hl7.org/fhir/administrative-gender", … "target": [{"code": "m"}]"#,
        fix: BilingualText(ja: "コードか target を直してください。", en: "Correct the code or the target."),
        source: "FHIR R4 (4.0.1), conceptmap-definitions.html#ConceptMap.group.element.target.code"),
]
