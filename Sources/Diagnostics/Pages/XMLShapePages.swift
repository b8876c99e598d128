/// The pages of what is XML, but not of the form of FHIR XML: `XML-02xx`.
let xmlShapePages: [DiagnosticPage] = [
    DiagnosticPage(
        "XML-0201", .fatal,
        title: BilingualText(ja: "FHIRのリソースではありません", en: "This is not a FHIR resource"),
        meaning: BilingualText(
            ja: "ルート要素の名前がFHIR R4のリソース型ではなく、名前空間もFHIRのものではありません。CDAなど別の形式のXMLかもしれません。",
            en:
                "The root element is neither named after a resource of FHIR R4 nor in the namespace of FHIR. It may be XML of another format, such as CDA."
        ),
        example: "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"/>",
        fix: BilingualText(
            ja: "FHIRなら、ルート要素をリソース名とし、xmlns=\"http://hl7.org/fhir\" を付けてください。",
            en: "For FHIR, name the root after the resource, with xmlns=\"http://hl7.org/fhir\"."),
        source: "FHIR R4 (4.0.1), xml.html"),
    DiagnosticPage(
        "XML-0202", .error,
        title: BilingualText(ja: "名前空間がFHIRのものではありません", en: "The namespace is not FHIR's"),
        meaning: BilingualText(
            ja: "ルート要素の名前はリソース型ですが、名前空間が http://hl7.org/fhir ではありません。FHIRとみなして読み取りました。",
            en:
                "The root is named after a resource, but its namespace is not http://hl7.org/fhir. It was read as if it were."
        ),
        example: "<Patient/>",
        fix: BilingualText(
            ja: "ルート要素に xmlns=\"http://hl7.org/fhir\" を付けてください。",
            en: "Give the root element xmlns=\"http://hl7.org/fhir\"."),
        source: "FHIR R4 (4.0.1), xml.html"),
    DiagnosticPage(
        "XML-0203", .error,
        title: BilingualText(ja: "知らないリソース型です", en: "The resource type is unknown"),
        meaning: BilingualText(
            ja: "リソースの要素名がFHIR R4にありません。要素はすべて読み取り、保ちました。",
            en: "The name of a resource's element is not one of FHIR R4. All its elements were read and kept."),
        example: "<Patiant xmlns=\"http://hl7.org/fhir\"/>",
        fix: BilingualText(
            ja: "リソース型の綴りと大文字小文字を確認してください。",
            en: "Check the spelling of the resource type, capitals included."),
        source: "FHIR R4 (4.0.1), resourcelist.html"),
    DiagnosticPage(
        "XML-0204", .error,
        title: BilingualText(ja: "知らない要素です", en: "The element is unknown"),
        meaning: BilingualText(
            ja: "その名前の要素は、この型にありません。読み取って保ち、XMLへも書き戻します。",
            en: "The type has no element of that name. It is read, kept, and written back to XML."),
        example: "<Patient …><birthday value=\"2000-01-01\"/></Patient>",
        fix: BilingualText(
            ja: "要素名を確認してください。独自の項目には拡張（extension）を使います。",
            en: "Check the name; for items of your own, use an extension."),
        source: "FHIR R4 (4.0.1), xml.html"),
    DiagnosticPage(
        "XML-0205", .error,
        title: BilingualText(ja: "知らない属性です", en: "The attribute is unknown"),
        meaning: BilingualText(
            ja: "FHIRのXMLの属性は value、id と、拡張のurlだけです。「@名前」として保ちます。",
            en: "FHIR XML has the attributes value, id and, on extensions, url. The attribute is kept as '@name'."),
        example: "<active value=\"true\" type=\"b\"/>",
        fix: BilingualText(ja: "属性名の綴りを直すか、その属性を取り除いてください。", en: "Mend its spelling, or remove it."),
        source: "FHIR R4 (4.0.1), xml.html"),
    DiagnosticPage(
        "XML-0206", .error,
        title: BilingualText(ja: "属性ではなく子要素です", en: "A child element was written as an attribute"),
        meaning: BilingualText(
            ja: "その名前の要素はありますが、属性として書かれています。「@名前」として保ちます。",
            en: "There is an element of that name, but it was written as an attribute. It is kept as '@name'."),
        example: "<name family=\"鈴木\"/>",
        fix: BilingualText(
            ja: "<family value=\"…\"/> のように子要素として書いてください。",
            en: "Write it as a child element, like <family value=\"…\"/>."),
        source: "FHIR R4 (4.0.1), xml.html"),
    DiagnosticPage(
        "XML-0207", .error,
        title: BilingualText(ja: "子要素ではなく属性です", en: "An attribute was written as a child element"),
        meaning: BilingualText(
            ja: "要素のidと拡張のurlは、開始タグの属性として書きます。リソースのidだけが子要素です。",
            en:
                "The id of an element and the url of an extension are attributes; only the id of a resource is a child element."
        ),
        example: "<extension><url value=\"…\"/></extension>",
        fix: BilingualText(
            ja: "<extension url=\"…\"> のように属性として書いてください。",
            en: "Write it as an attribute, like <extension url=\"…\">."),
        source: "FHIR R4 (4.0.1), xml.html"),
    DiagnosticPage(
        "XML-0208", .error,
        title: BilingualText(ja: "要素の中に文字が直接あります", en: "Text stands directly in an element"),
        meaning: BilingualText(
            ja: "FHIRのXMLでは、値はvalue属性に書きます。文字を書けるのはナラティブのdivの中だけです。「#text」として保ちます。",
            en:
                "FHIR XML writes values into the attribute value; text may stand only in the div of a narrative. It is kept as '#text'."
        ),
        example: "<active>true</active>",
        fix: BilingualText(
            ja: "<active value=\"true\"/> のように書いてください。",
            en: "Write it like <active value=\"true\"/>."),
        source: "FHIR R4 (4.0.1), xml.html"),
    DiagnosticPage(
        "XML-0209", .error,
        title: BilingualText(ja: "要素の順序が違います", en: "Elements are out of order"),
        meaning: BilingualText(
            ja: "FHIRのXMLの要素は、定義された順に書かなければなりません。",
            en: "The elements of FHIR XML must be in the order of the definition."),
        example: "<Patient …><gender value=\"male\"/><active value=\"true\"/></Patient>",
        fix: BilingualText(
            ja: "定義の順に並べ直してください。tasuki convert --to xml に --pretty か --compact を付けても並べ直せます。",
            en:
                "Put them in the order of the definition; tasuki convert --to xml with --pretty or --compact does it too."
        ),
        source: "FHIR R4 (4.0.1), xml.html"),
    DiagnosticPage(
        "XML-0210", .error,
        title: BilingualText(ja: "繰り返しが離れています", en: "Repeats stand apart"),
        meaning: BilingualText(
            ja: "同じ名前の要素の繰り返しは、続けて書かなければなりません。離れたものも1つの配列として読み取りました。",
            en: "Repeats of an element must stand side by side. They were read into one list."),
        example: "<name/><gender value=\"male\"/><name/>",
        fix: BilingualText(ja: "同じ要素を続けて書いてください。", en: "Write the repeats side by side."),
        source: "FHIR R4 (4.0.1), xml.html"),
    DiagnosticPage(
        "XML-0211", .error,
        title: BilingualText(ja: "繰り返せない要素です", en: "The element may not repeat"),
        meaning: BilingualText(
            ja: "多くても1つの要素が2つ以上あります。配列として保ちます。",
            en: "An element that may occur once occurs more often. It is kept as a list."),
        example: "<gender value=\"male\"/><gender value=\"female\"/>",
        fix: BilingualText(ja: "正しい方を残してください。", en: "Keep the right one."),
        source: "FHIR R4 (4.0.1), xml.html"),
    DiagnosticPage(
        "XML-0212", .error,
        title: BilingualText(ja: "値も拡張もありません", en: "There is neither value nor extension"),
        meaning: BilingualText(
            ja: "要素には、値か子要素が必要です。nullとして保ちます。",
            en: "An element must have a value or children. It is kept as null."),
        example: "<birthDate/>",
        fix: BilingualText(ja: "値を書くか、要素ごと取り除いてください。", en: "Give a value, or remove the element."),
        source: "FHIR R4 (4.0.1), xml.html"),
    DiagnosticPage(
        "XML-0213", .error,
        title: BilingualText(ja: "数値または真偽値ではありません", en: "The value is not a number or boolean"),
        meaning: BilingualText(
            ja: "数値または真偽値の型ですが、値がその形ではありません。文字列として保ちます。",
            en: "The type is a number or a boolean, but the value is not of that form. It is kept as a string."),
        example: "<valueInteger value=\"十\"/>",
        fix: BilingualText(
            ja: "数値、true、falseのいずれかを、前後の空白なしで書いてください。",
            en: "Write a number, true or false, without white space around it."),
        source: "FHIR R4 (4.0.1), datatypes.html; json.html#primitive"),
    DiagnosticPage(
        "XML-0214", .error,
        title: BilingualText(ja: "divの名前空間が違います", en: "The div has the wrong namespace"),
        meaning: BilingualText(
            ja: "ナラティブのdivは、XHTMLの名前空間になければなりません。",
            en: "The div of a narrative must be in the namespace of XHTML."),
        example: "<text><div>…</div></text>",
        fix: BilingualText(
            ja: "<div xmlns=\"http://www.w3.org/1999/xhtml\"> と書いてください。",
            en: "Write <div xmlns=\"http://www.w3.org/1999/xhtml\">."),
        source: "FHIR R4 (4.0.1), narrative.html"),
    DiagnosticPage(
        "XML-0215", .information,
        title: BilingualText(ja: "divに名前空間の宣言を加えました", en: "A declaration was added to the div"),
        meaning: BilingualText(
            ja: "divが使う名前空間が外側の要素で宣言されていたため、divだけで意味が通るように宣言を書き加えました。",
            en:
                "The div uses a namespace that is declared further out; the declaration was added so that the div can stand alone."
        ),
        example: "<f:Patient xmlns:f=\"http://hl7.org/fhir\" xmlns:h=\"http://www.w3.org/1999/xhtml\">…<h:div>",
        fix: BilingualText(
            ja: "divの開始タグで名前空間を宣言してください。",
            en: "Declare the namespace in the start tag of the div."),
        source: "Namespaces in XML 1.0 (Third Edition), section 6"),
    DiagnosticPage(
        "XML-0216", .error,
        title: BilingualText(ja: "別の名前空間の要素です", en: "The element is in another namespace"),
        meaning: BilingualText(
            ja: "FHIR以外の名前空間の要素があります。「{名前空間}名前」として、元のXMLのまま保ちます。",
            en: "An element is in a namespace other than FHIR's. It is kept as '{namespace}name' with its XML source."),
        example: "<x:note xmlns:x=\"urn:example\"/>",
        fix: BilingualText(
            ja: "その要素を取り除き、必要なら拡張（extension）で表してください。",
            en: "Remove the element, or say it with an extension."),
        source: "FHIR R4 (4.0.1), xml.html"),
    DiagnosticPage(
        "XML-0217", .error,
        title: BilingualText(ja: "リソースがちょうど1つではありません", en: "There is not exactly one resource"),
        meaning: BilingualText(
            ja: "contained や resource などの要素は、リソースの要素をちょうど1つだけ持ちます。元のXMLのまま保ちます。",
            en:
                "An element such as contained or resource holds exactly one resource's element. It is kept as its XML source."
        ),
        example: "<contained/>",
        fix: BilingualText(
            ja: "リソースごとに要素を分けるか、空の要素を取り除いてください。",
            en: "Give each resource an element of its own, or remove the empty one."),
        source: "FHIR R4 (4.0.1), xml.html"),
    DiagnosticPage(
        "XML-0218", .information,
        title: BilingualText(ja: "スキーマの場所は読み取りません", en: "The location of a schema is not carried"),
        meaning: BilingualText(
            ja: "xsi:schemaLocation などは記録の内容ではないため、読み取りません。",
            en: "Attributes such as xsi:schemaLocation are not part of the record and are not carried over."),
        example: "<Patient xsi:schemaLocation=\"…\"/>",
        fix: BilingualText(ja: "対処は不要です。", en: "Nothing needs to be done."),
        source: "XML Schema Part 1: Structures (Second Edition), section 4.3.2"),
    DiagnosticPage(
        "XML-0220", .warning,
        title: BilingualText(
            ja: "処理命令のJSONから復元しました",
            en: "Elements were restored from an instruction"),
        meaning: BilingualText(
            ja: "<?tasuki …?> は、XMLで表せない要素を元のJSONのまま運びます。同じ名前のXMLの要素より優先します。",
            en:
                "<?tasuki …?> carries elements that XML cannot express as JSON. They take the place of XML elements of the same names."
        ),
        example: "<?tasuki {\"active\":\"yes\"}?>",
        fix: BilingualText(
            ja: "元のJSONの形を直すと、処理命令は不要になります。",
            en: "Fix the form in the original JSON, and the instruction is no longer needed."),
        source: "Convention of this project"),
    DiagnosticPage(
        "XML-0221", .error,
        title: BilingualText(ja: "処理命令が使えません", en: "The instruction cannot be used"),
        meaning: BilingualText(
            ja: "<?tasuki …?> の内容がJSONのオブジェクトではないか、要素名が重なっています。読み飛ばしました。",
            en: "The content of <?tasuki …?> is no JSON object, or repeats a name. It was passed over."),
        example: "<?tasuki true?>",
        fix: BilingualText(ja: "処理命令を取り除いてください。", en: "Remove the instruction."),
        source: "Convention of this project"),
    DiagnosticPage(
        "XML-0299", .warning,
        title: BilingualText(ja: "指摘を省略しました", en: "Findings were left out"),
        meaning: BilingualText(
            ja: "XMLの形についての指摘が1,000件を超えました。",
            en: "There are more than 1,000 findings on the form of the XML."),
        example: BilingualText(ja: "数千の要素がある、別の形式のファイル", en: "a file of another format with thousands of elements"),
        fix: BilingualText(
            ja: "先の指摘を直してから、もう一度確かめてください。",
            en: "Fix the findings listed, and check again."),
        source: "Limit of this reader"),
]
