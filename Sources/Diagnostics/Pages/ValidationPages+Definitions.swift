/// Definitions as data: `VAL-14xx`.
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
        "VAL-1411", .warning,
        title: BilingualText(ja: "基底の定義がここにありません", en: "The base definition is not known here"),
        meaning: BilingualText(
            ja: "baseDefinition の定義がないため、差分を照合していません。",
            en: "The baseDefinition is not known here, so the differential was not compared with it."),
        example: #""baseDefinition": "http://example.org/StructureDefinition/other""#,
        fix: BilingualText(ja: "基底の定義を含むパッケージも指定してください。", en: "Give the package that defines it too."),
        source: "FHIR R4 (4.0.1), structuredefinition-definitions.html#StructureDefinition.baseDefinition"),
    DiagnosticPage(
        "VAL-1412", .error,
        title: BilingualText(ja: "基底と種類か型が違います", en: "Another kind or type than the base"),
        meaning: BilingualText(
            ja: "制約（constraint）は、基底と同じ kind と type を持ちます。",
            en: "A constraint has the kind and type of its base."),
        example: #""type": "Patient", "baseDefinition": "…/Observation""#,
        fix: BilingualText(ja: "kind と type を基底に合わせてください。", en: "Use the kind and type of the base."),
        source: "FHIR R4 (4.0.1), structuredefinition-definitions.html#StructureDefinition.type"),
    DiagnosticPage(
        "VAL-1413", .error,
        title: BilingualText(ja: "差分を基底に適用できません", en: "The differential cannot be applied"),
        meaning: BilingualText(
            ja: "差分の要素は、型の名前で始まり、基底にある要素の path を持ちます。",
            en: "An element of a differential has a path that starts with the type and exists in the base."),
        example: #""path": "Observation.valueBla""#,
        fix: BilingualText(ja: "path と id を基底の要素に合わせてください。", en: "Use the path and id of an element of the base."),
        source: "FHIR R4 (4.0.1), elementdefinition.html#path"),
    DiagnosticPage(
        "VAL-1414", .error,
        title: BilingualText(ja: "最上位の要素がスライスされています", en: "Slicing at the root"),
        meaning: BilingualText(
            ja: "最上位の要素は一つだけなので、スライスできません。",
            en: "The root element occurs once and cannot be sliced."),
        example: #""path": "Extension", "slicing": {…}"#,
        fix: BilingualText(ja: "slicing を繰り返す要素に移してください。", en: "Move the slicing to the element that repeats."),
        source: "FHIR R4 (4.0.1), structuredefinition.html, sdf-20"),
    DiagnosticPage(
        "VAL-1415", .error,
        title: BilingualText(ja: "拡張の文脈の型がありません", en: "Unknown type in a context"),
        meaning: BilingualText(
            ja: "種類 element の文脈は、FHIRの型かその要素の名前です。",
            en: "A context of type element is the id of an element of FHIR."),
        example: #""expression": "Patinet""#,
        fix: BilingualText(ja: "型の名前を確かめてください。", en: "Check the name of the type."),
        source: "FHIR R4 (4.0.1), defining-extensions.html#context"),
    DiagnosticPage(
        "VAL-1421", .error,
        title: BilingualText(ja: "多重度が基底を超えています", en: "A cardinality beyond the base"),
        meaning: BilingualText(
            ja: "プロファイルは、min を小さくしたり max を大きくしたりできません。",
            en: "A profile cannot lower min or raise max."),
        example: #""path": "Patient.birthDate", "max": "*""#,
        fix: BilingualText(ja: "基底の範囲に収めてください。", en: "Stay within the cardinality of the base."),
        source: "FHIR R4 (4.0.1), profiling.html#4.1.0.4"),
    DiagnosticPage(
        "VAL-1422", .error,
        title: BilingualText(ja: "基底にない型です", en: "A type that the base does not allow"),
        meaning: BilingualText(
            ja: "プロファイルは、基底の要素の型から選びます。",
            en: "A profile chooses among the types of the base element."),
        example: #""path": "Patient.birthDate", "type": [{"code": "string"}]"#,
        fix: BilingualText(ja: "基底の型にしてください。", en: "Use a type of the base."),
        source: "FHIR R4 (4.0.1), profiling.html#4.1.0.4"),
    DiagnosticPage(
        "VAL-1423", .error,
        title: BilingualText(ja: "別の型のプロファイルです", en: "A profile of another type"),
        meaning: BilingualText(
            ja: "type.profile のプロファイルは、type.code の型のものです。",
            en: "A profile in type.profile is one of the type in type.code."),
        example: #""code": "Quantity", "profile": ["…/Count"]"#,
        fix: BilingualText(ja: "その型のプロファイルにしてください。", en: "Use a profile of this type."),
        source: "FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.type.profile"),
    DiagnosticPage(
        "VAL-1424", .error,
        title: BilingualText(ja: "固定値かパターンの型が違います", en: "A fixed value or pattern of another type"),
        meaning: BilingualText(
            ja: "fixed[x] と pattern[x] の型は、要素の型の一つです。",
            en: "The type of fixed[x] and pattern[x] is one of the element."),
        example: #""path": "Patient.gender", "fixedString": "male""#,
        fix: BilingualText(ja: "要素の型で書いてください。", en: "Use the type of the element."),
        source: "FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.fixed_x_"),
    DiagnosticPage(
        "VAL-1425", .error,
        title: BilingualText(ja: "不変条件の式が使えません", en: "An invariant that cannot be compiled"),
        meaning: BilingualText(
            ja: "式がFHIRPathとして読めないか、R4の定義にない要素や関数を使っています。",
            en: "The expression is not valid FHIRPath, or uses an element or function that R4 does not have."),
        example: #""expression": "related.exists()" （Observation）"#,
        fix: BilingualText(ja: "式を直してください。", en: "Correct the expression."),
        source: "FHIR R4 (4.0.1), conformance-rules.html#constraints"),
    DiagnosticPage(
        "VAL-1426", .error,
        title: BilingualText(ja: "拡張の url が定義の url と違います", en: "The fixed url of an extension is another"),
        meaning: BilingualText(
            ja: "拡張の定義では、Extension.url に定義自身の url を固定します。",
            en: "The definition of an extension fixes Extension.url to its own url."),
        example: #""url": "http://example.org/a", … "fixedUri": "http://example.org/b""#,
        fix: BilingualText(ja: "固定値を定義の url にしてください。", en: "Fix the url of the definition."),
        source: "FHIR R4 (4.0.1), defining-extensions.html"),
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
        title: BilingualText(ja: "フィルターの値がプロパティに合いません", en: "A filter whose value does not fit"),
        meaning: BilingualText(
            ja: "フィルターの値は、プロパティの型の値です。SNOMED CT の constraint はECLの式です。",
            en:
                #"The value of a filter has the type of its property; for "constraint" of SNOMED CT it is an expression in ECL."#
        ),
        example: #""property": "order", "op": "=", "value": "first""#,
        fix: BilingualText(ja: "型に合う値にしてください。", en: "Give a value of this type."),
        source: "FHIR R4 (4.0.1), valueset-definitions.html#ValueSet.compose.include.filter"),
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
        "VAL-1427", .error,
        title: BilingualText(ja: "path に使えない文字があります", en: "Characters that a path may not have"),
        meaning: BilingualText(
            ja: "要素の名前は64文字までで、空白や記号を含みません。",
            en: "A name in a path has up to 64 characters, without blanks and special characters."),
        example: #""path": "Observation...unit""#,
        fix: BilingualText(ja: "path を要素の名前にしてください。", en: "Write the names of elements."),
        source:
            "FHIR R4 (4.0.1), elementdefinition.html, eld-19 (by its text; the published expression is not anchored)"),
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
        "VAL-1416", .error,
        title: BilingualText(ja: "derivation がありません", en: "No derivation"),
        meaning: BilingualText(
            ja: "基底のある定義は、それを制約するのか特殊化するのかを derivation で示します。",
            en: "A definition with a base says by 'derivation' whether it constrains or specializes it."),
        example: #""baseDefinition": "http://hl7.org/fhir/StructureDefinition/Patient""#,
        fix: BilingualText(ja: "derivation を書いてください。", en: "Add 'derivation'."),
        source: "FHIR R4 (4.0.1), structuredefinition-definitions.html#StructureDefinition.derivation"),
    DiagnosticPage(
        "VAL-1417", .error,
        title: BilingualText(ja: "拡張でない定義の文脈", en: "A context of what is not an extension"),
        meaning: BilingualText(
            ja: "context は拡張の置き場所を示し、ほかの定義にはありません。",
            en: "A context says where an extension may stand; other definitions have none."),
        example: #""type": "Patient", "context": [{"type": "element", "expression": "Patient"}]"#,
        fix: BilingualText(ja: "context を除いてください。", en: "Remove the context."),
        source: "FHIR R4 (4.0.1), structuredefinition-definitions.html#StructureDefinition.context"),
    DiagnosticPage(
        "VAL-1418", .error,
        title: BilingualText(ja: "FHIRにない型", en: "A type that FHIR does not have"),
        meaning: BilingualText(
            ja: "type は、制約するFHIRの型の名前か、独自の型のURLです。",
            en: "The type is the name of the FHIR type that is constrained, or the URL of a type of one's own."),
        example: #""type": "Pet""#,
        fix: BilingualText(
            ja: "制約する型の名前か、URLを書いてください。", en: "Write the name of the type that is constrained, or a URL."),
        source: "FHIR R4 (4.0.1), structuredefinition-definitions.html#StructureDefinition.type"),
    DiagnosticPage(
        "VAL-1428", .error,
        title: BilingualText(ja: "型に合わない指定", en: "Something that means nothing for the type"),
        meaning: BilingualText(
            ja: "binding はコードを持つ型に、maxLength は文字列に、最小・最大は順序のある型に、targetProfile は参照に付けます。",
            en:
                "A binding belongs to types with codes, a length to texts, limits to types with an order, target profiles to references."
        ),
        example: #""type": [{"code": "boolean"}], "binding": {…}"#,
        fix: BilingualText(ja: "指定を除くか、型を直してください。", en: "Remove it, or correct the type."),
        source: "FHIR R4 (4.0.1), elementdefinition-definitions.html"),
    DiagnosticPage(
        "VAL-1429", .error,
        title: BilingualText(ja: "参照でない型の targetProfile", en: "Target profiles of what is not a reference"),
        meaning: BilingualText(
            ja: "targetProfile は Reference と canonical の相手を示します。",
            en: "Target profiles say what a Reference or canonical leads to."),
        example: #""type": [{"code": "string", "targetProfile": ["…"]}]"#,
        fix: BilingualText(ja: "targetProfile を除いてください。", en: "Remove the target profile."),
        source: "FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.type.targetProfile"),
    DiagnosticPage(
        "VAL-1430", .error,
        title: BilingualText(ja: "modifierExtension と拡張の取り違え", en: "A modifier extension in the wrong place"),
        meaning: BilingualText(
            ja: "modifierExtension のスライスには意味を変える拡張を、extension のスライスにはそうでない拡張を指定します。",
            en: "Slices of modifierExtension name modifier extensions, slices of extension name others."),
        example: #""path": "Patient.extension", "type": [{"code": "Extension", "profile": ["(modifier)"]}]"#,
        fix: BilingualText(ja: "置き場所か拡張を直してください。", en: "Correct the element or the extension."),
        source: "FHIR R4 (4.0.1), extensibility.html#modifierExtension"),
    DiagnosticPage(
        "VAL-1431", .error,
        title: BilingualText(ja: "識別子の path が辿れません", en: "A discriminator that leads nowhere"),
        meaning: BilingualText(
            ja: "識別子の path は、スライスする要素の型から辿れるFHIRPathです。",
            en: "The path of a discriminator is a FHIRPath from the type of the element that is sliced."),
        example: #""path": "Patient.name", "slicing": {"discriminator": [{"type": "value", "path": "usage"}]}"#,
        fix: BilingualText(ja: "path を直してください。", en: "Correct the path."),
        source: "FHIR R4 (4.0.1), profiling.html#discriminator"),
    DiagnosticPage(
        "VAL-1432", .error,
        title: BilingualText(ja: "繰り返さない要素のスライス", en: "Slicing of what does not repeat"),
        meaning: BilingualText(
            ja: "スライスできるのは、繰り返せる要素と型を選べる要素です。", en: "What can be sliced repeats, or is a choice of types."),
        example: #""path": "Patient.birthDate", "slicing": {…}"#,
        fix: BilingualText(ja: "スライスを除いてください。", en: "Remove the slicing."),
        source: "FHIR R4 (4.0.1), profiling.html#slicing"),
    DiagnosticPage(
        "VAL-1433", .error,
        title: BilingualText(ja: "不変条件のキーの重複", en: "An invariant key with two meanings"),
        meaning: BilingualText(
            ja: "不変条件のキーは、基底の定義も含めて一つの式を指します。",
            en: "The key of an invariant stands for one expression, that of the base included."),
        example: #""constraint": [{"key": "pat-1", "expression": "name.exists()"}]"#,
        fix: BilingualText(ja: "別のキーにしてください。", en: "Use another key."),
        source: "FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.constraint.key"),
    DiagnosticPage(
        "VAL-1434", .error,
        title: BilingualText(ja: "path が別の型で始まります", en: "A path of another type"),
        meaning: BilingualText(
            ja: "要素の path は、定義の型の名前で始まります。", en: "The path of an element starts with the type of the definition."),
        example: #""type": "Patient", … "path": "Person.name""#,
        fix: BilingualText(ja: "path を直してください。", en: "Correct the path."),
        source: "FHIR R4 (4.0.1), elementdefinition.html#path"),
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
        "VAL-1466", .error,
        title: BilingualText(ja: "system が補遺を指しています", en: "A supplement as system"),
        meaning: BilingualText(
            ja: "値セットは元のコード体系を system に書きます。補遺のURLは使えません。",
            en: "A value set names the code system itself; a supplement has no codes of its own."),
        example: #""include": [{"system": "(supplement)"}]"#,
        fix: BilingualText(ja: "補われるコード体系のURLにしてください。", en: "Name the code system that is supplemented."),
        source: "FHIR R4 (4.0.1), codesystem.html#supplements"),
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
]
