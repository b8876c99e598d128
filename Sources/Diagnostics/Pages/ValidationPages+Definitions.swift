/// Definitions as data, of any kind and of searches and operations: `VAL-14xx` beside those of structures and
/// terminology.
let validationDefinitionPages: [DiagnosticPage] = [
    DiagnosticPage(
        "VAL-1401", .error,
        title: BilingualText(ja: "定義の url が絶対URIではありません", en: "The url of a definition is not absolute"),
        meaning: BilingualText(
            ja: "定義の url は、どこから見ても同じものを指す絶対URIです。",
            en: "The url of a definition is an absolute URI, the same for everybody."),
        example: #""url": "ValueSet/a""#,
        fix: BilingualText(ja: "http: や urn: で始まるURIにしてください。", en: "Write a URI with its scheme."),
        source: "FHIR R4 (4.0.1), references.html#canonical"),
    DiagnosticPage(
        "VAL-1402", .error,
        title: BilingualText(ja: "試験用の定義です", en: "Experimental content"),
        meaning: BilingualText(
            ja: "呼び出し側の設定で、experimental の定義は認められていません。",
            en: "The caller does not allow definitions that are marked experimental."),
        example: #""experimental": true"#,
        fix: BilingualText(ja: "公開用の定義を使ってください。", en: "Use a definition that is not experimental."),
        source: "FHIR R4 (4.0.1), valueset-definitions.html#ValueSet.experimental"),
    DiagnosticPage(
        "VAL-1403", .error,
        title: BilingualText(ja: "作業部会の拡張がありません", en: "No work group"),
        meaning: BilingualText(
            ja: "呼び出し側の設定で、HL7が公表する定義に担当の作業部会を示す拡張を求めています。",
            en: "The caller asks definitions that HL7 publishes for the extension with their work group."),
        example: BilingualText(
            ja: "拡張 structuredefinition-wg のない http://hl7.org/fhir/ の定義。",
            en: "A definition of http://hl7.org/fhir/ without structuredefinition-wg."),
        fix: BilingualText(ja: "拡張 structuredefinition-wg を加えてください。", en: "Add the extension structuredefinition-wg."),
        source: "FHIR R4 (4.0.1), extension-structuredefinition-wg.html"),
    DiagnosticPage(
        "VAL-1404", .error,
        title: BilingualText(ja: "公表する定義に要素が足りません", en: "A definition that lacks what users need"),
        meaning: BilingualText(
            ja: "呼び出し側の設定で、HL7が公表する定義に版、題、説明などを求めています。",
            en: "The caller asks definitions that HL7 publishes for a version, a title, a description and the like."),
        example: BilingualText(
            ja: "version のない http://hl7.org/fhir/ の ValueSet。",
            en: "A ValueSet of http://hl7.org/fhir/ without a version."),
        fix: BilingualText(ja: "足りない要素を書いてください。", en: "Add what is missing."),
        source: "FHIR R4 (4.0.1), shareablevalueset.html"),
    DiagnosticPage(
        "VAL-1471", .error,
        title: BilingualText(ja: "検索パラメータの式が使えません", en: "A search expression that cannot be used"),
        meaning: BilingualText(
            ja: "式はFHIRPathで、base の型の要素をたどります。",
            en: #"The expression is FHIRPath over the types in "base"."#),
        example: #""base": ["Patient"], "expression": "Organization.name""#,
        fix: BilingualText(ja: "式か base を直してください。", en: #"Correct the expression or "base"."#),
        source: "FHIR R4 (4.0.1), searchparameter-definitions.html#SearchParameter.expression"),
    DiagnosticPage(
        "VAL-1472", .error,
        title: BilingualText(ja: "もとの検索パラメータと合いません", en: "Not what it derives from"),
        meaning: BilingualText(
            ja: "derivedFrom の検索パラメータと同じ種類で、その base の型のためのものでなければなりません。",
            en: "It has the type of the search parameter in derivedFrom, and is for types of its base."),
        example: #""base": ["Patient"], "derivedFrom": "…/Organization-name""#,
        fix: BilingualText(ja: "base と type を合わせてください。", en: "Use its type, and types of its base."),
        source: "FHIR R4 (4.0.1), searchparameter-definitions.html#SearchParameter.derivedFrom"),
    DiagnosticPage(
        "VAL-1473", .error,
        title: BilingualText(ja: "composite と component が合いません", en: "Composite without its parts"),
        meaning: BilingualText(
            ja: "composite の検索パラメータは component を二つ以上持ち、ほかの種類は持ちません。",
            en: "A composite search parameter has two or more components; others have none."),
        example: #""type": "composite""#,
        fix: BilingualText(ja: "component を加えるか、type を直してください。", en: #"Add components, or correct "type"."#),
        source: "FHIR R4 (4.0.1), searchparameter-definitions.html#SearchParameter.component"),
    DiagnosticPage(
        "VAL-1483", .error,
        title: BilingualText(ja: "検索パラメータの種類が定義と違います", en: "A search parameter of another type"),
        meaning: BilingualText(
            ja: "searchParam の type は、definition の検索パラメータの type と同じです。",
            en: "The type of a searchParam is that of the search parameter in its definition."),
        example: #""definition": "…/SearchParameter/individual-birthdate", "type": "token""#,
        fix: BilingualText(ja: "定義の type にしてください。", en: "Use the type of the definition."),
        source:
            "FHIR R4 (4.0.1), capabilitystatement-definitions.html#CapabilityStatement.rest.resource.searchParam.type"),
    DiagnosticPage(
        "VAL-1485", .error,
        title: BilingualText(ja: "パラメーターのプロファイルがありません", en: "No profile of the parameters"),
        meaning: BilingualText(
            ja: "inputProfile と outputProfile は、Parameters のプロファイルを指します。",
            en: "inputProfile and outputProfile name profiles of Parameters."),
        example: #""inputProfile": "http://example.org/unknown""#,
        fix: BilingualText(ja: "定義を指定するか、URLを直してください。", en: "Give the definition, or correct the canonical."),
        source: "FHIR R4 (4.0.1), operationdefinition-definitions.html#OperationDefinition.inputProfile"),
    DiagnosticPage(
        "VAL-1486", .error,
        title: BilingualText(ja: "パラメーターの多重度が違います", en: "A cardinality other than the profile's"),
        meaning: BilingualText(
            ja: "操作のパラメーターの多重度は、プロファイルのスライスと同じです。",
            en: "A parameter of an operation has the cardinality of its slice in the profile."),
        example: #""parameter": [{"name": "a", "max": "1", …}]"#,
        fix: BilingualText(ja: "どちらかに合わせてください。", en: "Make them agree."),
        source: "FHIR R4 (4.0.1), operationdefinition-definitions.html#OperationDefinition.inputProfile"),
    DiagnosticPage(
        "VAL-1487", .error,
        title: BilingualText(ja: "パラメーターの型が違います", en: "Other types than the profile's"),
        meaning: BilingualText(
            ja: "操作のパラメーターの型は、プロファイルのスライスと同じです。",
            en: "A parameter of an operation has the types of its slice in the profile."),
        example: #""parameter": [{"name": "a", "type": "string", …}]"#,
        fix: BilingualText(ja: "どちらかに合わせてください。", en: "Make them agree."),
        source: "FHIR R4 (4.0.1), operationdefinition-definitions.html#OperationDefinition.inputProfile"),
    DiagnosticPage(
        "VAL-1488", .error,
        title: BilingualText(ja: "パラメーターの参照先が違います", en: "Other target profiles than the profile's"),
        meaning: BilingualText(
            ja: "操作のパラメーターの targetProfile は、プロファイルのスライスと同じです。",
            en: "A parameter of an operation has the target profiles of its slice in the profile."),
        example: #""parameter": [{"name": "a", "type": "Reference", "targetProfile": ["…"]}]"#,
        fix: BilingualText(ja: "どちらかに合わせてください。", en: "Make them agree."),
        source: "FHIR R4 (4.0.1), operationdefinition-definitions.html#OperationDefinition.inputProfile"),
]
