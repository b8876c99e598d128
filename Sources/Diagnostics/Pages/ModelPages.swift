/// Reading structs: `MOD-0001` to `MOD-0123`.
let modelPages: [DiagnosticPage] = [
    DiagnosticPage(
        "MOD-0001", .fatal,
        title: BilingualText(ja: "オブジェクトではありません", en: "Not an object"),
        meaning: BilingualText(
            ja: "型を読もうとしたところにJSONオブジェクトがありません。",
            en: "A type was to be read where there is no JSON object."),
        example: #"["Patient"]"#,
        fix: BilingualText(ja: "リソースまたはデータ型のオブジェクトを渡してください。", en: "Give the object of a resource or data type."),
        source: "FHIR R4 (4.0.1), json.html"),
    DiagnosticPage(
        "MOD-0002", .fatal,
        title: BilingualText(ja: "別の型のリソースです", en: "A resource of another type"),
        meaning: BilingualText(
            ja: "resourceType が、読もうとした型と違うか、ありません。",
            en: "The 'resourceType' is missing or names a type other than the one to be read."),
        example: #"{"resourceType": "Observation"} read as R4.Patient"#,
        fix: BilingualText(
            ja: "その型で読むか、R4.resource(reading:) で読んでください。", en: "Read it as its own type, or with R4.resource(reading:)."
        ),
        source: "FHIR R4 (4.0.1), json.html"),
    DiagnosticPage(
        "MOD-0101", .error,
        title: BilingualText(ja: "型にない要素です", en: "An element that the type lacks"),
        meaning: BilingualText(
            ja: "型が定義していない名前です。値は unknownElements に残り、書き戻されます。",
            en: "The type defines no element of this name. The value stays in unknownElements and is written back."),
        example: #"{"resourceType": "Patient", "birthdate": "1970-01-01"}"#,
        fix: BilingualText(
            ja: "名前の綴りを確かめ、独自の項目は拡張にしてください。", en: "Check the spelling; express an item of your own as an extension."),
        source: "FHIR R4 (4.0.1), json.html"),
    DiagnosticPage(
        "MOD-0102", .error,
        title: BilingualText(ja: "名前が重なっています", en: "A name that occurs twice"),
        meaning: BilingualText(
            ja: "同じオブジェクトに同じ名前が二度あります。二つ目は unknownElements に残ります。",
            en: "An object has the same name twice. The second stays in unknownElements."),
        example: #"{"resourceType": "Patient", "gender": "male", "gender": "female"}"#,
        fix: BilingualText(ja: "どちらか一つにしてください。", en: "Keep one of them."),
        source: "FHIR R4 (4.0.1), json.html; RFC 8259, section 4"),
    DiagnosticPage(
        "MOD-0103", .error,
        title: BilingualText(ja: "選択要素の値が二つあります", en: "Two values of a choice"),
        meaning: BilingualText(
            ja: "選択要素は一つの型の値だけを持てます。二つ目は unknownElements に残ります。",
            en: "A choice element has a value of one type. The second stays in unknownElements."),
        example: #"{"resourceType": "Patient", "deceasedBoolean": true, "deceasedDateTime": "2020"}"#,
        fix: BilingualText(ja: "どちらか一つにしてください。", en: "Keep one of them."),
        source: "FHIR R4 (4.0.1), formats.html#choice"),
    DiagnosticPage(
        "MOD-0104", .error,
        title: BilingualText(ja: "オブジェクトで書く要素です", en: "An object is needed"),
        meaning: BilingualText(
            ja: "子要素を持つ型の要素に別の値があります。値は unknownElements に残ります。",
            en: "The element has a type with parts, and another value was found. It stays in unknownElements."),
        example: #"{"resourceType": "Patient", "maritalStatus": "M"}"#,
        fix: BilingualText(ja: "型の子要素を持つオブジェクトで書いてください。", en: "Write an object with the elements of the type."),
        source: "FHIR R4 (4.0.1), json.html"),
    DiagnosticPage(
        "MOD-0105", .error,
        title: BilingualText(ja: "配列で書く要素です", en: "An array is needed"),
        meaning: BilingualText(
            ja: "繰り返せる要素は、値が一つでも配列で書きます。",
            en: "An element that may repeat is an array even for one value."),
        example: #"{"resourceType": "Patient", "name": {"text": "A"}}"#,
        fix: BilingualText(ja: "値を [ ] で囲んでください。", en: "Put the value into [ ]."),
        source: "FHIR R4 (4.0.1), json.html"),
    DiagnosticPage(
        "MOD-0106", .error,
        title: BilingualText(ja: "オブジェクトの配列で書く要素です", en: "An array of objects is needed"),
        meaning: BilingualText(
            ja: "配列の中にオブジェクトでない値があります。配列全体が unknownElements に残ります。",
            en: "The array holds something that is not an object. The whole array stays in unknownElements."),
        example: #"{"resourceType": "Patient", "name": ["A"]}"#,
        fix: BilingualText(ja: "配列の値をすべてオブジェクトにしてください。", en: "Make every item an object."),
        source: "FHIR R4 (4.0.1), json.html"),
    DiagnosticPage(
        "MOD-0107", .error,
        title: BilingualText(ja: "文字列で書く要素です", en: "A string is needed"),
        meaning: BilingualText(
            ja: "文字列で表す型の要素に別の値があります。",
            en: "The type of the element is written as a string, and another value was found."),
        example: #"{"resourceType": "Patient", "gender": 1}"#,
        fix: BilingualText(ja: "値を引用符で囲んでください。", en: "Put the value into quotes."),
        source: "FHIR R4 (4.0.1), json.html#primitive"),
    DiagnosticPage(
        "MOD-0108", .error,
        title: BilingualText(ja: "真偽値で書く要素です", en: "A boolean is needed"),
        meaning: BilingualText(
            ja: "boolean の要素に true でも false でもない値があります。",
            en: "A boolean element has a value that is neither true nor false."),
        example: #"{"resourceType": "Patient", "active": "true"}"#,
        fix: BilingualText(ja: "引用符を付けずに true か false を書いてください。", en: "Write true or false without quotes."),
        source: "FHIR R4 (4.0.1), datatypes.html#boolean"),
    DiagnosticPage(
        "MOD-0109", .error,
        title: BilingualText(ja: "数値で書く要素です", en: "A number is needed"),
        meaning: BilingualText(
            ja: "decimal の要素に数値でない値があります。",
            en: "A decimal element has a value that is not a number."),
        example: #"{"resourceType": "Observation", "valueQuantity": {"value": "5"}}"#,
        fix: BilingualText(ja: "引用符を付けずに数値を書いてください。", en: "Write a number without quotes."),
        source: "FHIR R4 (4.0.1), datatypes.html#decimal"),
    DiagnosticPage(
        "MOD-0110", .error,
        title: BilingualText(ja: "整数で書く要素です", en: "An integer is needed"),
        meaning: BilingualText(
            ja: "整数の要素に、整数でない値、または 64 ビットに収まらない値があります。",
            en: "An integer element has a value that is not an integer, or needs more than 64 bits."),
        example: #"{"resourceType": "Patient", "multipleBirthInteger": 1.0}"#,
        fix: BilingualText(ja: "小数点も指数も使わずに整数を書いてください。", en: "Write an integer without point and exponent."),
        source: "FHIR R4 (4.0.1), datatypes.html#integer"),
    DiagnosticPage(
        "MOD-0111", .error,
        title: BilingualText(ja: "null は書けません", en: "null is not allowed"),
        meaning: BilingualText(
            ja: "null は、基本型の配列で位置をそろえるときだけに書けます。",
            en: "null stands only in arrays of primitives, to keep the places."),
        example: #"{"resourceType": "Patient", "birthDate": null}"#,
        fix: BilingualText(ja: "要素を取り除いてください。", en: "Remove the element."),
        source: "FHIR R4 (4.0.1), json.html#primitive"),
    DiagnosticPage(
        "MOD-0112", .error,
        title: BilingualText(ja: "空の配列です", en: "An empty array"),
        meaning: BilingualText(
            ja: "配列に値がありません。",
            en: "The array holds no value."),
        example: #"{"resourceType": "Patient", "name": []}"#,
        fix: BilingualText(ja: "要素を取り除いてください。", en: "Remove the element."),
        source: "FHIR R4 (4.0.1), json.html"),
    DiagnosticPage(
        "MOD-0113", .error,
        title: BilingualText(ja: "date ではありません", en: "Not a date"),
        meaning: BilingualText(
            ja: "FHIRの date として読めないか、存在しない日です。文字列は unknownElements に残ります。",
            en: "The text is not a FHIR date, or the day does not exist. It stays in unknownElements."),
        example: #"{"resourceType": "Patient", "birthDate": "2023-02-30"}"#,
        fix: BilingualText(ja: "YYYY、YYYY-MM、YYYY-MM-DD のいずれかで書いてください。", en: "Write YYYY, YYYY-MM or YYYY-MM-DD."),
        source: "FHIR R4 (4.0.1), datatypes.html#date"),
    DiagnosticPage(
        "MOD-0114", .error,
        title: BilingualText(ja: "dateTime ではありません", en: "Not a dateTime"),
        meaning: BilingualText(
            ja: "FHIRの dateTime として読めません。文字列は unknownElements に残ります。",
            en: "The text is not a FHIR dateTime. It stays in unknownElements."),
        example: #"{"resourceType": "Observation", "effectiveDateTime": "2024-03-01T09:30"}"#,
        fix: BilingualText(
            ja: "時刻には秒と時差を付け、秒の小数は18桁までにしてください。",
            en: "Give a time with seconds and a zone, and at most 18 digits of a second."),
        source: "FHIR R4 (4.0.1), datatypes.html#dateTime"),
    DiagnosticPage(
        "MOD-0115", .error,
        title: BilingualText(ja: "instant ではありません", en: "Not an instant"),
        meaning: BilingualText(
            ja: "FHIRの instant として読めません。文字列は unknownElements に残ります。",
            en: "The text is not a FHIR instant. It stays in unknownElements."),
        example: #"{"resourceType": "Observation", "issued": "2024-03-01"}"#,
        fix: BilingualText(ja: "日付、秒までの時刻、時差を書いてください。", en: "Write a date, a time with seconds, and a zone."),
        source: "FHIR R4 (4.0.1), datatypes.html#instant"),
    DiagnosticPage(
        "MOD-0116", .error,
        title: BilingualText(ja: "time ではありません", en: "Not a time"),
        meaning: BilingualText(
            ja: "FHIRの time として読めません。文字列は unknownElements に残ります。",
            en: "The text is not a FHIR time. It stays in unknownElements."),
        example: #"{"resourceType": "Observation", "valueTime": "9:30"}"#,
        fix: BilingualText(ja: "hh:mm:ss で書いてください。", en: "Write hh:mm:ss."),
        source: "FHIR R4 (4.0.1), datatypes.html#time"),
    DiagnosticPage(
        "MOD-0117", .error,
        title: BilingualText(ja: "単独のサロゲートがあります", en: "Half of a surrogate pair"),
        meaning: BilingualText(
            ja: "文字列に、対になっていないサロゲートのエスケープがあります。値は unknownElements に残ります。",
            en:
                "The string has an escape of half a surrogate pair, which no text can hold. It stays in unknownElements."
        ),
        example: #"{"resourceType": "Patient", "language": "\\ud800"}"#,
        fix: BilingualText(ja: "正しいUnicodeの文字列にしてください。", en: "Write a valid Unicode string."),
        source: "FHIR R4 (4.0.1), json.html; RFC 8259, section 8.2"),
    DiagnosticPage(
        "MOD-0118", .error,
        title: BilingualText(ja: "「_」の付いた名前は使えません", en: "No '_' companion here"),
        meaning: BilingualText(
            ja: "「_」の付いた名前は基本型の要素だけに書けます。",
            en: "Only an element of a primitive type has a companion with '_' before its name."),
        example: #"{"resourceType": "Patient", "_name": [{"id": "a"}]}"#,
        fix: BilingualText(
            ja: "id と拡張は要素のオブジェクトの中に書いてください。", en: "Write id and extensions into the element's own object."),
        source: "FHIR R4 (4.0.1), json.html#primitive"),
    DiagnosticPage(
        "MOD-0119", .error,
        title: BilingualText(ja: "リソースが必要です", en: "A resource is needed"),
        meaning: BilingualText(
            ja: "リソースを書く場所に、resourceType のない値があります。",
            en: "A place of a resource holds something without a 'resourceType'."),
        example: #"{"resourceType": "Patient", "contained": [{"id": "a"}]}"#,
        fix: BilingualText(ja: "resourceType を書いてください。", en: "Write its 'resourceType'."),
        source: "FHIR R4 (4.0.1), json.html"),
    DiagnosticPage(
        "MOD-0120", .error,
        title: BilingualText(ja: "知らないリソース型です", en: "An unknown resource type"),
        meaning: BilingualText(
            ja: "FHIR R4 にないリソース型です。内容は R4.UnknownResource に残り、書き戻されます。",
            en: "FHIR R4 has no such resource type. The content stays in an R4.UnknownResource and is written back."),
        example: #"{"resourceType": "Pateint"}"#,
        fix: BilingualText(ja: "resourceType の綴りを確かめてください。", en: "Check the spelling of the 'resourceType'."),
        source: "FHIR R4 (4.0.1), resourcelist.html"),
    DiagnosticPage(
        "MOD-0121", .error,
        title: BilingualText(ja: "resourceType が合いません", en: "A 'resourceType' that does not fit"),
        meaning: BilingualText(
            ja: "resourceType が二度あるか、型と違います。",
            en: "The 'resourceType' occurs a second time, or is not that of the type."),
        example: #"{"resourceType": "Patient", "resourceType": "Person"}"#,
        fix: BilingualText(ja: "resourceType を一つにしてください。", en: "Keep one 'resourceType'."),
        source: "FHIR R4 (4.0.1), json.html"),
    DiagnosticPage(
        "MOD-0122", .error,
        title: BilingualText(ja: "入れ子が深すぎます", en: "Nested too deeply"),
        meaning: BilingualText(
            ja: "オブジェクトの入れ子が上限を超えています。それより内側は unknownElements に残ります。",
            en: "Objects are nested beyond the limit. What lies deeper stays in unknownElements."),
        example: #"{"resourceType": "Patient", "extension": [{"extension": [{"extension": []}]}]}, a hundred times"#,
        fix: BilingualText(
            ja: "入れ子を浅くしてください。FHIRの記録は30段に届きません。", en: "Nest less deeply: FHIR records stay below 30 levels."),
        source: "FHIR R4 (4.0.1), json.html"),
    DiagnosticPage(
        "MOD-0123", .error,
        title: BilingualText(ja: "ほかにも型に合わない箇所があります", en: "More members that do not fit"),
        meaning: BilingualText(
            ja: "一度の読み込みの報告は100件までで、残りは件数だけを示します。内容はすべて unknownElements に残ります。",
            en: "The report of one reading lists 100 faults and counts the rest. All of them stay in unknownElements."),
        example: #"{"resourceType": "Patient", "x1": 1, "x2": 1}, with 101 unknown elements"#,
        fix: BilingualText(
            ja: "示された箇所を直し、もう一度読んでください。", en: "Fix what is listed and read again."),
        source: "FHIR R4 (4.0.1), json.html"),
]
