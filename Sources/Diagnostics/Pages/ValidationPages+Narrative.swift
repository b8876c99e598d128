/// Narratives: `VAL-0340` to `VAL-0344`.
let validationNarrativePages: [DiagnosticPage] = [
    DiagnosticPage(
        "VAL-0340", .error,
        title: BilingualText(ja: "ナラティブがXMLとして正しくありません", en: "The narrative is not well-formed"),
        meaning: BilingualText(
            ja: "text.div はXHTMLの断片で、XMLとして正しくなければなりません。&nbsp; などHTMLだけの実体参照は使えません。",
            en: """
                text.div is a fragment of XHTML and must be well-formed XML, without entities of HTML such as \
                &nbsp;.
                """),
        example: #"<div xmlns="http://www.w3.org/1999/xhtml">A<br></div>"#,
        fix: BilingualText(
            ja: "タグを閉じ、属性を引用符で囲み、「&」は &amp; と書いてください。",
            en: "Close every tag, quote attributes, and write '&' as &amp;."),
        source: "FHIR R4 (4.0.1), narrative.html#xhtml"),
    DiagnosticPage(
        "VAL-0341", .error,
        title: BilingualText(ja: "ナラティブの外側がXHTMLの div ではありません", en: "The narrative's root is not an XHTML div"),
        meaning: BilingualText(
            ja: "ナラティブは、XHTML名前空間（http://www.w3.org/1999/xhtml）の div 一つで囲みます。",
            en: "A narrative is one div of the namespace http://www.w3.org/1999/xhtml."),
        example: "<div>A</div>",
        fix: BilingualText(
            ja: #"<div xmlns="http://www.w3.org/1999/xhtml"> で始めてください。"#,
            en: #"Start it with <div xmlns="http://www.w3.org/1999/xhtml">."#),
        source: "FHIR R4 (4.0.1), narrative.html, txt-1"),
    DiagnosticPage(
        "VAL-0342", .error,
        title: BilingualText(ja: "ナラティブで使えない要素です", en: "Element that a narrative may not have"),
        meaning: BilingualText(
            ja: "ナラティブでは、HTML 4の書式・一覧・表・画像・リンクの要素だけが使えます。script、form、iframe、object などは使えません。",
            en: """
                A narrative has only the elements of HTML 4 for formatting, lists, tables, images and links: no script, form, \
                iframe or object.
                """),
        example: #"<div xmlns="http://www.w3.org/1999/xhtml"><script>…</script></div>"#,
        fix: BilingualText(ja: "その要素を取り除いてください。", en: "Remove the element."),
        source: "FHIR R4 (4.0.1), narrative.html, txt-1"),
    DiagnosticPage(
        "VAL-0343", .error,
        title: BilingualText(ja: "ナラティブで使えない属性です", en: "Attribute that a narrative may not have"),
        meaning: BilingualText(
            ja: "onclick などの動作を起こす属性と、HTML 4の書式にない属性は使えません。",
            en: "Attributes that act, such as onclick, and those outside HTML 4's formatting are not allowed."),
        example: #"<div xmlns="http://www.w3.org/1999/xhtml"><p onclick="…">A</p></div>"#,
        fix: BilingualText(ja: "その属性を取り除いてください。", en: "Remove the attribute."),
        source: "FHIR R4 (4.0.1), narrative.html, txt-1"),
    DiagnosticPage(
        "VAL-0344", .error,
        title: BilingualText(ja: "ナラティブに中身がありません", en: "A narrative with nothing to read"),
        meaning: BilingualText(
            ja: "ナラティブは、空白でない文字か画像を持たなければなりません。",
            en: "A narrative must hold text other than white space, or an image."),
        example: #"<div xmlns="http://www.w3.org/1999/xhtml"> </div>"#,
        fix: BilingualText(ja: "文章を入れるか、text 要素ごと取り除いてください。", en: "Write something, or remove the text element."),
        source: "FHIR R4 (4.0.1), narrative.html, txt-2"),
    DiagnosticPage(
        "VAL-0352", .warning,
        title: BilingualText(ja: "ナラティブが検証の上限を超えています", en: "A narrative passes a limit of the check"),
        meaning: BilingualText(
            ja: """
                ナラティブの要素の入れ子が256段を超えるか、一つのタグの属性や名前空間の数が256を超えるため、検証していません。XMLとして\
                正しくないとは限りません。
                """,
            en: """
                The elements of the narrative nest deeper than 256 levels, or a tag has more than 256 attributes or namespaces, \
                so that it was not checked. It may still be well-formed.
                """),
        example: BilingualText(ja: "<b> を300重ねた div。", en: "A div with <b> in <b>, 300 times."),
        fix: BilingualText(ja: "意味のない入れ子や属性を取り除いてください。", en: "Remove nesting and attributes that mean nothing."),
        source: "limit of this software"),
]
