/// The JSON form of elements: `VAL-0210` to `VAL-0223`.
let validationShapePages: [DiagnosticPage] = [
    DiagnosticPage(
        "VAL-0210", .error,
        title: BilingualText(ja: "配列で書く要素です", en: "An array is needed"),
        meaning: BilingualText(
            ja: "繰り返せる要素は、値が一つでも配列で書きます。プロファイルが最大1と定めても変わりません。",
            en: "An element that may repeat is an array even for one value, also where a profile allows only one."),
        example: #"{"resourceType": "Patient", "name": {"text": "A"}}"#,
        fix: BilingualText(ja: "値を [ ] で囲んでください。", en: "Put the value into [ ]."),
        source: "FHIR R4 (4.0.1), json.html"),
    DiagnosticPage(
        "VAL-0211", .error,
        title: BilingualText(ja: "配列で書かない要素です", en: "An array is not allowed"),
        meaning: BilingualText(
            ja: "繰り返せない要素が配列で書かれています。", en: "An element that does not repeat is written as an array."),
        example: #"{"resourceType": "Patient", "birthDate": ["1970-01-01"]}"#,
        fix: BilingualText(ja: "[ ] を取り除いてください。", en: "Remove the [ ]."),
        source: "FHIR R4 (4.0.1), json.html"),
    DiagnosticPage(
        "VAL-0212", .error,
        title: BilingualText(ja: "オブジェクトで書く要素です", en: "An object is needed"),
        meaning: BilingualText(
            ja: "子要素を持つ型の要素に、文字列や数値が書かれています。",
            en: "The element has a type with parts, but the value is a string, number or the like."),
        example: #"{"resourceType": "Patient", "name": ["A"]}"#,
        fix: BilingualText(
            ja: "型の子要素を持つオブジェクトで書いてください。", en: "Write an object with the elements of the type."),
        source: "FHIR R4 (4.0.1), json.html"),
    DiagnosticPage(
        "VAL-0213", .error,
        title: BilingualText(ja: "単独の値で書く要素です", en: "A single value is needed"),
        meaning: BilingualText(
            ja: "基本型の要素に、オブジェクトまたは配列が書かれています。",
            en: "The element has a primitive type, but the value is an object or array."),
        example: #"{"resourceType": "Patient", "birthDate": {"value": "1970-01-01"}}"#,
        fix: BilingualText(
            ja: "値だけを書き、id や拡張は「_birthDate」のような名前に分けてください。",
            en: "Write the value alone; its id and extensions belong to a name like '_birthDate'."),
        source: "FHIR R4 (4.0.1), json.html#primitive"),
    DiagnosticPage(
        "VAL-0214", .error,
        title: BilingualText(ja: "値のJSONでの書き方が違います", en: "The wrong kind of JSON value"),
        meaning: BilingualText(
            ja: "boolean は true または false、integer と decimal は引用符のない数値、ほかの基本型は文字列で書きます。",
            en: """
                A boolean is true or false, integers and decimals are numbers without quotes, all others are \
                strings.
                """),
        example: #"{"resourceType": "Patient", "active": "true"}"#,
        fix: BilingualText(ja: "引用符を付けるか、外してください。", en: "Add the quotes, or remove them."),
        source: "FHIR R4 (4.0.1), json.html#primitive"),
    DiagnosticPage(
        "VAL-0220", .error,
        title: BilingualText(ja: "オブジェクトが空です", en: "Empty object"),
        meaning: BilingualText(
            ja: "要素は値か子要素を必ず持ちます。空のオブジェクトは書けません。",
            en: "An element always has a value or parts; an empty object is not allowed."),
        example: #"{"resourceType": "Patient", "maritalStatus": {}}"#,
        fix: BilingualText(ja: "要素ごと取り除いてください。", en: "Remove the element."),
        source: "FHIR R4 (4.0.1), json.html; element.html, ele-1"),
    DiagnosticPage(
        "VAL-0221", .error,
        title: BilingualText(ja: "配列が空です", en: "Empty array"),
        meaning: BilingualText(
            ja: "値のない要素は書きません。空の配列は書けません。",
            en: "An element without values is left out; an empty array is not allowed."),
        example: #"{"resourceType": "Patient", "name": []}"#,
        fix: BilingualText(ja: "要素ごと取り除いてください。", en: "Remove the element."),
        source: "FHIR R4 (4.0.1), json.html"),
    DiagnosticPage(
        "VAL-0222", .error,
        title: BilingualText(ja: "null はここでは使えません", en: "null is not allowed here"),
        meaning: BilingualText(
            ja: "null は、繰り返せる基本型の値と「_」の付いた名前の配列で、対応する相手がない所を埋めるためだけに使います。",
            en: "null only fills the gaps between the array of a repeating primitive and the array of its '_' name."),
        example: #"{"resourceType": "Patient", "birthDate": null}"#,
        fix: BilingualText(ja: "要素ごと取り除いてください。", en: "Remove the element."),
        source: "FHIR R4 (4.0.1), json.html#null"),
    DiagnosticPage(
        "VAL-0223", .error,
        title: BilingualText(ja: "要素に値がありません", en: "An element without content"),
        meaning: BilingualText(
            ja: "要素に id だけがあり、値も子要素も拡張もありません。",
            en: "The element has an id, but no value, parts or extensions."),
        example: #"{"resourceType": "Patient", "name": [{"id": "n1"}]}"#,
        fix: BilingualText(ja: "中身を入れるか、要素ごと取り除いてください。", en: "Fill it, or remove the element."),
        source: "FHIR R4 (4.0.1), element.html, ele-1"),
]

/// The `_name` companions of primitives: `VAL-0230` to `VAL-0233`.
let validationCompanionPages: [DiagnosticPage] = [
    DiagnosticPage(
        "VAL-0230", .error,
        title: BilingualText(ja: "「_」の付いた名前は使えません", en: "A name with '_' is not allowed here"),
        meaning: BilingualText(
            ja: "「_」の付いた名前は、基本型の要素の id と拡張を書くためのものです。この要素は基本型ではありません。",
            en: "Names with '_' hold the id and extensions of a primitive element; this element is not a primitive."),
        example: #"{"resourceType": "Patient", "_name": [{"id": "a"}]}"#,
        fix: BilingualText(ja: "id と拡張は要素の中に書いてください。", en: "Put id and extensions into the element itself."),
        source: "FHIR R4 (4.0.1), json.html#primitive"),
    DiagnosticPage(
        "VAL-0231", .error,
        title: BilingualText(ja: "「_」の付いた名前の形が違います", en: "A name with '_' has the wrong form"),
        meaning: BilingualText(
            ja: "値は id と extension を持つオブジェクトで、繰り返せる要素ではその配列です。",
            en: "Its value is an object with 'id' and 'extension', or an array of those for an element that repeats."),
        example: #"{"resourceType": "Patient", "_birthDate": "unknown"}"#,
        fix: BilingualText(
            ja: "オブジェクト、または繰り返せる要素なら配列で書いてください。",
            en: "Write an object, or an array if the element may repeat."),
        source: "FHIR R4 (4.0.1), json.html#primitive"),
    DiagnosticPage(
        "VAL-0232", .error,
        title: BilingualText(ja: "値と「_」の配列の数が合いません", en: "Arrays of different length"),
        meaning: BilingualText(
            ja: "値の配列と「_」の付いた名前の配列は同じ位置どうしが対応するため、同じ数でなければなりません。",
            en: "The items of both arrays belong together by their place, so both must have the same number."),
        example: #"{"given": ["A", "B"], "_given": [null, null, {"id": "c"}]}"#,
        fix: BilingualText(
            ja: "対応する相手がない所を null で埋めてください。", en: "Fill the gaps with null."),
        source: "FHIR R4 (4.0.1), json.html#primitive"),
    DiagnosticPage(
        "VAL-0233", .error,
        title: BilingualText(ja: "値も拡張もない項目です", en: "Neither a value nor an extension"),
        meaning: BilingualText(
            ja: "値の配列の項目も、「_」の付いた名前の配列の項目も null です。",
            en: "The item is null in the array of values, and null or missing in the array of the '_' name."),
        example: #"{"given": ["A", null], "_given": [{"id": "a"}, null]}"#,
        fix: BilingualText(ja: "項目を両方の配列から取り除いてください。", en: "Remove the item from both arrays."),
        source: "FHIR R4 (4.0.1), json.html#null; element.html, ele-1"),
]
