/// Structure definitions as data: `VAL-1411` to `VAL-1440`.
let validationStructurePages: [DiagnosticPage] = [
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
        title: BilingualText(ja: "拡張の context が使えません", en: "A context that cannot be used"),
        meaning: BilingualText(
            ja:
                "種類 element の context はFHIRの型かその要素の名前、種類 fhirpath の context は FHIRPath の式です。この拡張を使う記録では、置いてよい場所を検証できません（VAL-0903 の情報）。",
            en: """
                A context of type element is the id of an element of FHIR, one of type fhirpath an expression of FHIRPath. Where \
                the extension may stand cannot be checked of the records that use it (VAL-0903 as information).
                """),
        example: #""expression": "Patinet""#,
        fix: BilingualText(
            ja: "型の名前か、式の書き方を確かめてください。", en: "Check the name of the type, or how the expression is written."),
        source: "FHIR R4 (4.0.1), defining-extensions.html#context"),
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
        title: BilingualText(ja: "拡張でない定義の context", en: "A context of what is not an extension"),
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
        title: BilingualText(ja: "制約（constraint）の式が使えません", en: "An invariant that cannot be compiled"),
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
        title: BilingualText(ja: "discriminator の path が辿れません", en: "A discriminator that leads nowhere"),
        meaning: BilingualText(
            ja: "discriminator の path は、スライスする要素の型から辿れるFHIRPathです。",
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
        title: BilingualText(ja: "制約（constraint）のキーの重複", en: "An invariant key with two meanings"),
        meaning: BilingualText(
            ja: "制約（constraint）のキーは、基底の定義も含めて一つの式を指します。",
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
        "VAL-1435", .error,
        title: BilingualText(ja: "required の結合を緩めています", en: "A required binding is loosened"),
        meaning: BilingualText(
            ja: "基底が required で結び付けた値セットは、プロファイルでも required のままです。記録は基底の値セットでも検証されます。",
            en:
                "What the base binds as required stays required in a profile. Records are held to the value set of the base all the same."
        ),
        example: #""path": "Patient.gender", "binding": {"strength": "preferred", …}"#,
        fix: BilingualText(ja: "strength を required にしてください。", en: "Write 'required' as strength."),
        source: "FHIR R4 (4.0.1), terminologies.html#required; profiling.html"),
    DiagnosticPage(
        "VAL-1436", .error,
        title: BilingualText(ja: "基底が認めない参照の相手", en: "A target that the base does not allow"),
        meaning: BilingualText(
            ja: "プロファイルは、基底の要素が参照できない型を参照の相手にできません。",
            en: "A profile cannot let an element refer to a type to which that of its base does not."),
        example:
            #""path": "Patient.managingOrganization", "type": [{"code": "Reference", "targetProfile": ["…/Patient"]}]"#,
        fix: BilingualText(
            ja: "基底の認める型か、そのプロファイルにしてください。", en: "Name a type that the base allows, or a profile of it."),
        source: "FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.type.targetProfile"),
    DiagnosticPage(
        "VAL-1437", .warning,
        title: BilingualText(ja: "差分の要素の順が違います", en: "Elements of a differential in another order"),
        meaning: BilingualText(
            ja: "差分の要素は基底の順に並べます。順が違うと、後の要素を無視したり、定義を拒んだりするツールがあります。",
            en:
                "The elements of a differential stand in the order of the base. Some tools leave out what comes too late, or refuse the definition."
        ),
        example: #""path": "Patient.gender", … "path": "Patient.name""#,
        fix: BilingualText(ja: "基底の順に並べてください。", en: "Put them into the order of the base."),
        source: "FHIR R4 (4.0.1), elementdefinition.html; profiling.html#snapshot"),
    DiagnosticPage(
        "VAL-1438", .error,
        title: BilingualText(ja: "contentReference の先がありません", en: "A content reference that leads nowhere"),
        meaning: BilingualText(
            ja: "contentReference は、同じ定義の要素を「#」とその id で指します。",
            en: "A content reference names an element of the same definition by # and its id."),
        example: ##""contentReference": "#Questionnaire.foo""##,
        fix: BilingualText(ja: "要素の id を直してください。", en: "Correct the id of the element."),
        source: "FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.contentReference"),
    DiagnosticPage(
        "VAL-1439", .error,
        title: BilingualText(ja: "id と sliceName が違います", en: "Another slice in the id than in sliceName"),
        meaning: BilingualText(
            ja: "スライスの要素の id は、要素の名前、「:」、sliceName で終わります。",
            en: "The id of a slice ends in the name of the element, a colon and the sliceName."),
        example: #""id": "Patient.name:a", "path": "Patient.name", "sliceName": "b""#,
        fix: BilingualText(ja: "両方を同じ名前にしてください。", en: "Write the same name in both."),
        source: "FHIR R4 (4.0.1), elementdefinition.html#id"),
    DiagnosticPage(
        "VAL-1440", .error,
        title: BilingualText(ja: "slicing のない要素のスライス", en: "A slice of what has no slicing"),
        meaning: BilingualText(
            ja: """
                スライスの前に、slicing を持つ同じ path の要素が必要です。ないとスライスを区別できません。拡張と型の選択には不要です。\
                繰り返せない要素では、スライスの名前は目印にすぎず、警告になります。
                """,
            en: """
                Before its slices stands the element with 'slicing', which tells them apart. Extensions and choices of types \
                do not need it. On an element that cannot repeat, the name is only a label, and this a warning.
                """),
        example: #""id": "Patient.name:a", "path": "Patient.name", "sliceName": "a""#,
        fix: BilingualText(
            ja: "slicing（discriminator と rules）を持つ要素を前に置いてください。",
            en: "Put an element with slicing (discriminator and rules) before it."),
        source: "FHIR R4 (4.0.1), elementdefinition.html#slicing"),
]
