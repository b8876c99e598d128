/// Whole resources, cardinality and names: `VAL-00xx`, `VAL-01xx`, `VAL-0201` to `VAL-0204`.
let validationResourcePages: [DiagnosticPage] = [
    DiagnosticPage(
        "VAL-0001", .error,
        title: BilingualText(ja: "FHIRのリソースではありません", en: "Not a FHIR resource"),
        meaning: BilingualText(
            ja: "JSONのオブジェクトではないか、型の名前「resourceType」がありません。どの規則で検証すべきか決められません。",
            en:
                "The value is not a JSON object, or does not name its type in 'resourceType', so no rules can be chosen."
        ),
        example: #"{"id": "a", "status": "final"}"#,
        fix: BilingualText(
            ja: "「\"resourceType\": \"Patient\"」のように型を書いてください。別の形式のファイルなら検証の対象から外してください。",
            en: #"Name the type, such as "resourceType": "Patient". Leave files of other formats out."#),
        source: "FHIR R4 (4.0.1), json.html#resources"),
    DiagnosticPage(
        "VAL-0002", .error,
        title: BilingualText(ja: "FHIR R4にないリソース型です", en: "Unknown resource type"),
        meaning: BilingualText(
            ja: "「resourceType」の値がFHIR R4のリソース型の名前ではないか、単独では使えない抽象型（Resource、DomainResource）です。",
            en: "'resourceType' names no resource type of FHIR R4, or an abstract one (Resource, DomainResource)."),
        example: #"{"resourceType": "Pateint"}"#,
        fix: BilingualText(
            ja: "綴りと大文字・小文字を確かめてください。R5だけの型は使えません。",
            en: "Check spelling and case. Types of R5 alone cannot be used."),
        source: "FHIR R4 (4.0.1), resourcelist.html"),
    DiagnosticPage(
        "VAL-0005", .error,
        title: BilingualText(ja: "contained のリソースに id がありません", en: "A contained resource has no id"),
        meaning: BilingualText(
            ja: "contained のリソースは親からの「#id」の参照だけで使われるため、id が必要です。",
            en: """
                A contained resource is only reached by a reference '#id' from the resource around it, so it needs \
                an id.
                """),
        example: #"{"resourceType": "Patient", "contained": [{"resourceType": "Organization", "name": "A"}]}"#,
        fix: BilingualText(
            ja: "id を付け、親から「#id」で参照してください。", en: "Give it an id and refer to it as '#id'."),
        source: "FHIR R4 (4.0.1), references.html#contained"),
    DiagnosticPage(
        "VAL-0006", .error,
        title: BilingualText(ja: "contained が入れ子になっています", en: "Contained resources are nested"),
        meaning: BilingualText(
            ja: "contained のリソースは、それ自身に contained を持てません。すべて、いちばん外のリソースの contained に並べます。",
            en: """
                A contained resource has no 'contained' of its own: all of them are listed in that of the outermost \
                resource.
                """),
        example: """
            {"resourceType": "Patient", "contained": [{"resourceType": "Organization", "id": "a", \
            "contained": [{"resourceType": "Endpoint", "id": "b"}]}]}
            """,
        fix: BilingualText(
            ja: "中のリソースを外の contained に移してください。「#id」の参照はそのまま使えます。",
            en: "Move the inner resource to the outer 'contained'; references such as '#id' stay as they are."),
        source: "FHIR R4 (4.0.1), references.html#contained"),
    DiagnosticPage(
        "VAL-0009", .error,
        title: BilingualText(ja: "指摘が上限に達しました", en: "The limit of findings was reached"),
        meaning: BilingualText(
            ja: """
                一つの文書のエラー、または警告と情報が上限（通常1,000件ずつ）を超えたため、文書の先頭からその数だけを示し、残りの数を\
                示しています（指摘の重さは、示さないもののうち最も重いものです）。エラーが上限の16倍を超えると、検証を打ち切ります。
                """,
            en: """
                One document had more errors, or more warnings and notes, than the limit allows (1,000 each unless set). The \
                first ones of the document are listed, and the number of the others is given; the finding is as severe as the \
                most severe of those. With more than 16 times as many errors the check is given up.
                """),
        example: BilingualText(
            ja: "数千の項目のすべてに同じ要素が欠けている配列。",
            en: "An array of thousands of items that all lack the same element."),
        fix: BilingualText(
            ja: "先の指摘を直してから、もう一度実行してください。", en: "Fix the findings above and run again."),
        source: "Tasuki, ValidationOptions.findingLimit"),
    DiagnosticPage(
        "VAL-0101", .error,
        title: BilingualText(ja: "必要な要素が足りません", en: "Too few of an element"),
        meaning: BilingualText(
            ja: "要素の数が、型またはプロファイルの定める最小の数より少なくなっています。プロファイルの要求なら、文中にその名前を示します。",
            en: "The element occurs less often than the type or profile asks; a profile is named in the sentence."),
        example: #"{"resourceType": "Observation", "code": {"text": "A"}}"#,
        fix: BilingualText(
            ja: "要素を追加してください。値がない理由を示すには data-absent-reason 拡張を使える場合があります。",
            en: "Add the element. Where there is no value, the data-absent-reason extension may say why."),
        source: "FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.min"),
    DiagnosticPage(
        "VAL-0102", .error,
        title: BilingualText(ja: "要素が多すぎます", en: "Too many of an element"),
        meaning: BilingualText(
            ja: "要素の数が、型またはプロファイルの定める最大の数を超えています。最大が0の要素は、そのプロファイルでは使えません。",
            en: "The element occurs more often than the type or profile allows. A maximum of 0 forbids it."),
        example: BilingualText(
            ja: "プロファイルが identifier を1個しか許さないのに、Patientに2個ある。",
            en: "A profile allows one identifier, and the Patient has two."),
        fix: BilingualText(ja: "余分な要素を取り除いてください。", en: "Remove what is too many."),
        source: "FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.max"),
    DiagnosticPage(
        "VAL-0103", .warning,
        title: BilingualText(ja: "mustSupport の要素がありません", en: "An element with mustSupport is absent"),
        meaning: BilingualText(
            ja:
                "プロファイルが mustSupport とする要素がありません。mustSupport はシステムへの要求で、記録の誤りではないため、設定（mustSupport、--must-support）で求めたときだけ示します。",
            en: """
                A profile marks the element as mustSupport, and it is absent. The mark binds systems and not records, so this \
                is not a fault, and told only where the option mustSupport (--must-support) asks for it.
                """),
        example: "tasuki validate --must-support warning patient.json",
        fix: BilingualText(ja: "値を持っているなら、記載してください。", en: "Give the element if its value is known."),
        source: "FHIR R4 (4.0.1), profiling.html#mustsupport"),
    DiagnosticPage(
        "VAL-0201", .error,
        title: BilingualText(ja: "型にない要素です", en: "Unknown element"),
        meaning: BilingualText(
            ja: "この型にその名前の要素はありません。大文字・小文字も区別します。指摘の場所は、その要素を持つ親です。",
            en: "The type has no element of this name; upper and lower case differ. The finding stands at its parent."),
        example: #"{"resourceType": "Patient", "birthdate": "1970-01-01"}"#,
        fix: BilingualText(
            ja: "綴りと置き場所を確かめてください。独自の項目は extension で表してください。",
            en: "Check spelling and place. Express items of your own as extensions."),
        source: "FHIR R4 (4.0.1), json.html; validation.html (structure)"),
    DiagnosticPage(
        "VAL-0202", .error,
        title: BilingualText(ja: "選択型の要素名に型がありません", en: "A choice is written without one of its types"),
        meaning: BilingualText(
            ja: "「value[x]」のような要素は、「valueQuantity」のように型を付けた名前で書きます。型がないか、その要素で選べない型です。",
            en: """
                An element like 'value[x]' is written with its type: 'valueQuantity'. The type is missing or none \
                it offers.
                """),
        example: #"{"resourceType": "Observation", "value": 5}"#,
        fix: BilingualText(ja: "型を付けた名前で書いてください。", en: "Write the name with the type."),
        source: "FHIR R4 (4.0.1), formats.html#choice"),
    DiagnosticPage(
        "VAL-0203", .error,
        title: BilingualText(ja: "選択型の要素が二つあります", en: "Two types of one choice"),
        meaning: BilingualText(
            ja: "「value[x]」のような要素は一つの型の値だけを持てますが、二つの型の値があります。",
            en: "An element like 'value[x]' has a value of one type only, but two are present."),
        example: #"{"valueString": "5", "valueInteger": 5}"#,
        fix: BilingualText(ja: "どちらか一方を残してください。", en: "Keep one of them."),
        source: "FHIR R4 (4.0.1), formats.html#choice"),
    DiagnosticPage(
        "VAL-0204", .error,
        title: BilingualText(ja: "プロファイルで使えない型です", en: "The profile excludes this type"),
        meaning: BilingualText(
            ja: "FHIR R4では選べる型ですが、適用されているプロファイルでは使えません。",
            en: "FHIR R4 offers this type of the choice, but a profile that applies does not."),
        example: BilingualText(
            ja: "プロファイルが medicationCodeableConcept しか許さない所の medicationReference。",
            en: "medicationReference where the profile allows only medicationCodeableConcept."),
        fix: BilingualText(ja: "プロファイルが許す型で書いてください。", en: "Use a type that the profile allows."),
        source: "FHIR R4 (4.0.1), profiling.html#4.6.1"),
]
