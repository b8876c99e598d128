/// Links and sections of narratives: `VAL-0345` to `VAL-0351`.
let validationNarrativeLinkPages: [DiagnosticPage] = [
    DiagnosticPage(
        "VAL-0345", .error,
        title: BilingualText(ja: "リンクがスクリプトを実行します", en: "A link that runs a script"),
        meaning: BilingualText(
            ja: "ナラティブに動く内容は置けません。「javascript:」で始まるリンクも同じです。",
            en: #"A narrative has no active content; a link that starts with "javascript:" is such."#),
        example: #"<a href="javascript:alert(1)">A</a>"#,
        fix: BilingualText(ja: "そのリンクを取り除いてください。", en: "Remove the link."),
        source: "FHIR R4 (4.0.1), narrative.html"),
    DiagnosticPage(
        "VAL-0346", .error,
        title: BilingualText(ja: "リンクの先がありません", en: "A link that leads nowhere"),
        meaning: BilingualText(
            ja: "「#」で始まるリンクは、ナラティブの id か name、要素の id、Bundleのエントリを指します。",
            en:
                ##"A link that starts with "#" leads to an id or name in a narrative, to the id of an element, or to an entry of the Bundle."##
        ),
        example: ##"<a href="#b">B</a>"##,
        fix: BilingualText(ja: "先の要素に id を付けるか、リンクを直してください。", en: "Give the target an id, or correct the link."),
        source: "FHIR R4 (4.0.1), narrative.html; HTML 4.01, section 12.2"),
    DiagnosticPage(
        "VAL-0347", .warning,
        title: BilingualText(ja: "ナラティブの id が重複しています", en: "An id twice in one narrative"),
        meaning: BilingualText(
            ja: "HTMLの id は一つのナラティブの中で一度だけ使えます。",
            en: "An id of HTML appears once in a narrative."),
        example: #"<p id="a">A</p><p id="a">B</p>"#,
        fix: BilingualText(ja: "別の id にしてください。", en: "Give each its own id."),
        source: "FHIR R4 (4.0.1), narrative.html; HTML 4.01, section 7.5.2"),
    DiagnosticPage(
        "VAL-0348", .error,
        title: BilingualText(ja: "narrativeLink の先が一つに決まりません", en: "A narrativeLink without one target"),
        meaning: BilingualText(
            ja: "拡張 narrativeLink は、Bundleの中のエントリのナラティブの id を一つ指します。その id がないか、二つ以上あります。",
            en:
                "The extension narrativeLink names one id in the narratives of an entry of the Bundle; there is none, or more than one."
        ),
        example: #""valueUrl": "urn:uuid:…#row-9""#,
        fix: BilingualText(ja: "ナラティブの id と拡張の値を合わせてください。", en: "Make the id and the value of the extension the same."),
        source: "http://hl7.org/fhir/StructureDefinition/narrativeLink"),
    DiagnosticPage(
        "VAL-0349", .error,
        title: BilingualText(ja: "ナラティブの区切りがプロファイルと違います", en: "A narrative not divided as the profile asks"),
        meaning: BilingualText(
            ja: "プロファイルが拡張（narrative-language-control、narrative-source-control）で、言語別の部分か、由来を示す class を求めています。",
            en:
                "A profile asks for sections by language, or for a class that tells the source of each part, with the extensions narrative-language-control and narrative-source-control."
        ),
        example: #"<div xmlns="http://www.w3.org/1999/xhtml"><p>A</p></div>"#,
        fix: BilingualText(ja: "求められた div（lang 付き）か class を加えてください。", en: "Add the div with its lang, or the class."),
        source: "http://hl7.org/fhir/StructureDefinition/narrative-language-control"),
    DiagnosticPage(
        "VAL-0350", .error,
        title: BilingualText(ja: "ナラティブの要素の入れ子が正しくありません", en: "Elements that do not fit into each other"),
        meaning: BilingualText(
            ja: "表、一覧、段落の中に置けるものはHTMLで決まっています。違うものはブラウザーごとに別のように直され、読む人によって見え方が変わります。",
            en:
                "HTML says what tables, lists and paragraphs may hold. Browsers mend anything else each in its own way, so that readers see different things."
        ),
        example: #""div": "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p><table>…""#,
        fix: BilingualText(
            ja: "段落を閉じてから表や一覧を始め、項目は一覧の中に置いてください。",
            en: "Close the paragraph before a table or list, and put items into lists."),
        source: "HTML 4.01, 7.5, 10, 11 and 12.2.2"),
    DiagnosticPage(
        "VAL-0351", .error,
        title: BilingualText(ja: "ナラティブのリンクがURLではありません", en: "A link that is not a URL"),
        meaning: BilingualText(
            ja: "href と src はURLです。空であったり、空白などURLに使えない文字を含んだりしてはなりません。",
            en: "The values of href and src are URLs: not empty, and without characters such as blanks."),
        example: #"<a href=\"my file.html\">"#,
        fix: BilingualText(ja: "空白は %20 のように書いてください。", en: "Write a blank as %20."),
        source: "RFC 3986, section 2; RFC 2397"),
]
