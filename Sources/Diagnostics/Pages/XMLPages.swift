/// The pages of the XML reader's and writer's codes: grammar and limits (`XML-01xx`), form (`XML-02xx`), writing
/// (`XML-03xx`).
let xmlPages: [DiagnosticPage] = xmlGrammarPages + xmlShapePages + xmlWriterPages

/// What cannot be said in plain FHIR XML.
private let xmlWriterPages: [DiagnosticPage] = [
    DiagnosticPage(
        "XML-0301", .fatal,
        title: BilingualText(ja: "XMLにできません", en: "There is no XML form"),
        meaning: BilingualText(
            ja: "FHIRのXMLのルートはリソースです。resourceType のないJSONはXMLにできません。",
            en: "The root of FHIR XML is a resource. JSON without resourceType has no XML form."),
        example: "{\"active\":true}",
        fix: BilingualText(ja: "resourceType を1つ書いてください。", en: "Give the object one resourceType."),
        source: "FHIR R4 (4.0.1), xml.html"),
    DiagnosticPage(
        "XML-0302", .warning,
        title: BilingualText(ja: "知らないリソース型を書きました", en: "An unknown resource type was written"),
        meaning: BilingualText(
            ja: "FHIR R4にないリソース型を、その名前の要素としてXMLに書きました。",
            en: "A resource type that FHIR R4 lacks was written as an element of its name."),
        example: "{\"resourceType\":\"Patiant\"}",
        fix: BilingualText(ja: "リソース型の綴りを確認してください。", en: "Check the spelling of the resource type."),
        source: "FHIR R4 (4.0.1), resourcelist.html"),
    DiagnosticPage(
        "XML-0303", .warning,
        title: BilingualText(ja: "知らない要素を書きました", en: "An unknown element was written"),
        meaning: BilingualText(
            ja: "FHIR R4にない要素を、そのままXMLに書きました。読み戻せば元のJSONになります。",
            en: "An element that FHIR R4 lacks was written as it is. Reading it back gives the same JSON."),
        example: "{\"resourceType\":\"Patient\",\"birthday\":\"2000-01-01\"}",
        fix: BilingualText(ja: "要素名を確認してください。", en: "Check the name of the element."),
        source: "FHIR R4 (4.0.1), xml.html"),
    DiagnosticPage(
        "XML-0304", .warning,
        title: BilingualText(ja: "処理命令に元のJSONを書きました", en: "JSON went into an instruction"),
        meaning: BilingualText(
            ja:
                "配列かどうか、数値かどうかなどの形が型と違う、名前がXMLで使えない、同じ名前の要素が2つある、XMLで使えない文字があるなどのため、元のJSONを <?tasuki …?> に書きました。ほかのソフトウェアはそれを読み飛ばし、隣の最も近いXMLを読みます。隣に書けず要素が失われるとき（同じ名前の要素、resourceType のないリソースなど）はエラーです。",
            en:
                "The form differs from the type (a list, a number), the name is none in XML or occurs twice, or XML forbids a character; the JSON went into <?tasuki …?>. Other software skips that and reads the nearest XML beside it. Where there is none and an element is lost (repeated names, a resource without resourceType), it is an error."
        ),
        example: "{\"resourceType\":\"Patient\",\"active\":\"true\"}",
        fix: BilingualText(ja: "元のJSONを型の定める形に直してください。", en: "Give the JSON the form of its type."),
        source: "FHIR R4 (4.0.1), xml.html; json.html"),
    DiagnosticPage(
        "XML-0399", .warning,
        title: BilingualText(ja: "指摘を省略しました", en: "Findings were left out"),
        meaning: BilingualText(
            ja: "XMLへの書き出しについての指摘が1,000件を超えました。",
            en: "There are more than 1,000 findings on writing XML."),
        example: BilingualText(ja: "別の規格のJSONの記録", en: "a record of another standard in JSON"),
        fix: BilingualText(
            ja: "先の指摘を直してから、もう一度変換してください。",
            en: "Fix the findings listed, and convert again."),
        source: "Limit of this writer"),
]
