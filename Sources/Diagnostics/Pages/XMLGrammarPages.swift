/// The pages of what is not XML, or beyond a limit: `XML-01xx`.
let xmlGrammarPages: [DiagnosticPage] = [
    DiagnosticPage(
        "XML-0101", .fatal,
        title: BilingualText(ja: "ルート要素がありません", en: "There is no root element"),
        meaning: BilingualText(
            ja: "空のファイル、または宣言とコメントだけのXMLです。文書にはルート要素がちょうど1つ必要です。",
            en: "The file is empty, or holds only a declaration and comments. A document has exactly one root element."),
        example: "<?xml version=\"1.0\"?>",
        fix: BilingualText(ja: "ファイルの中身を確認してください。", en: "Check what the file should hold."),
        source: "XML 1.0 (Fifth Edition), production [1] document"),
    DiagnosticPage(
        "XML-0102", .fatal,
        title: BilingualText(ja: "XMLが途中で終わっています", en: "The XML ends too early"),
        meaning: BilingualText(
            ja: "閉じていない要素、引用符、コメントなどを残したまま入力が終わりました。",
            en: "The input ends while an element, a quote or a comment is still open."),
        example: "<Patient><active value=\"true\"/>",
        fix: BilingualText(
            ja: "ファイルが途中で切れていないか確認し、要素をすべて閉じてください。",
            en: "Check that the file is complete, and close every element."),
        source: "XML 1.0 (Fifth Edition), section 2.1"),
    DiagnosticPage(
        "XML-0103", .fatal,
        title: BilingualText(ja: "ルート要素の外に内容があります", en: "There is content outside the root element"),
        meaning: BilingualText(
            ja: "ルート要素の前または後に、文字や2つ目の要素があります。",
            en: "Text or a second element stands before or after the root element."),
        example: "<Patient/><Patient/>",
        fix: BilingualText(
            ja: "1件を1つの文書に分けるか、Bundleにまとめてください。",
            en: "Give each record a document of its own, or gather them in a Bundle."),
        source: "XML 1.0 (Fifth Edition), production [1] document"),
    DiagnosticPage(
        "XML-0104", .fatal,
        title: BilingualText(ja: "タグの書き方が正しくありません", en: "A tag is malformed"),
        meaning: BilingualText(
            ja: "タグの中に、名前、「=」、引用符、空白、「>」のいずれかが欠けているか、余分な文字があります。",
            en: "In a tag, a name, '=', a quote, white space or '>' is missing, or there is a character too many."),
        example: "<active value=true/>",
        fix: BilingualText(
            ja: "属性は 名前=\"値\" の形で、間を空白で区切って書いてください。",
            en: "Write attributes as name=\"value\", with white space between them."),
        source: "XML 1.0 (Fifth Edition), productions [40] STag, [41] Attribute, [42] ETag"),
    DiagnosticPage(
        "XML-0105", .fatal,
        title: BilingualText(ja: "終了タグが開始タグと一致しません", en: "An end tag does not match its start tag"),
        meaning: BilingualText(
            ja: "終了タグの名前は、最後に開いた要素の名前と、接頭辞や大文字小文字まで同じでなければなりません。",
            en: "The name of an end tag must be that of the element opened last, with its prefix and in the same case."),
        example: "<name></Name>",
        fix: BilingualText(
            ja: "要素を開いた順と逆の順に閉じてください。",
            en: "Close the elements in the reverse order of opening."),
        source: "XML 1.0 (Fifth Edition), constraint Element Type Match"),
    DiagnosticPage(
        "XML-0106", .fatal,
        title: BilingualText(ja: "同じ属性が2回あります", en: "An attribute appears twice"),
        meaning: BilingualText(
            ja: "1つの開始タグに、同じ名前の属性を2回書くことはできません。接頭辞が違っても、名前空間と名前が同じなら同じ属性です。",
            en:
                "A start tag may have each attribute once. Attributes with different prefixes are the same if namespace and name are."
        ),
        example: "<active value=\"true\" value=\"false\"/>",
        fix: BilingualText(ja: "正しい方を残してください。", en: "Keep the right one."),
        source:
            "XML 1.0 (Fifth Edition), constraint Unique Att Spec; Namespaces in XML 1.0 (Third Edition), section 6.3"),
    DiagnosticPage(
        "XML-0107", .fatal,
        title: BilingualText(ja: "属性値に「<」があります", en: "An attribute value holds '<'"),
        meaning: BilingualText(
            ja: "属性値の中では「<」をそのまま書けません。閉じる引用符の書き忘れでも起こります。",
            en: "'<' may not appear in an attribute value. A missing closing quote shows in the same way."),
        example: "<text value=\"a < b\"/>",
        fix: BilingualText(ja: "「&lt;」と書いてください。", en: "Write '&lt;'."),
        source: "XML 1.0 (Fifth Edition), constraint No < in Attribute Values"),
    DiagnosticPage(
        "XML-0108", .fatal,
        title: BilingualText(ja: "定義されていない参照です", en: "A reference is not defined"),
        meaning: BilingualText(
            ja: "「&」は参照の始まりです。使えるのは &amp; &lt; &gt; &quot; &apos; と文字番号による参照だけで、&nbsp; などHTMLの名前は使えません。",
            en:
                "'&' begins a reference. Only &amp; &lt; &gt; &quot; &apos; and numeric references exist; names from HTML such as &nbsp; do not."
        ),
        example: "<div>&nbsp;</div>",
        fix: BilingualText(
            ja: "「&」は「&amp;」、&nbsp; は「&#160;」と書いてください。",
            en: "Write '&amp;' for an ampersand and '&#160;' for &nbsp;."),
        source: "XML 1.0 (Fifth Edition), productions [66] CharRef, [68] EntityRef"),
    DiagnosticPage(
        "XML-0109", .fatal,
        title: BilingualText(
            ja: "文字参照が使えない文字を指しています",
            en: "A reference names a forbidden character"),
        meaning: BilingualText(
            ja: "制御文字など、XMLで使えない文字は番号による参照でも書けません。",
            en: "Characters that XML forbids, such as control characters, cannot be written as references either."),
        example: "<text value=\"&#0;\"/>",
        fix: BilingualText(ja: "その文字を取り除いてください。", en: "Remove the character."),
        source: "XML 1.0 (Fifth Edition), constraint Legal Character"),
    DiagnosticPage(
        "XML-0110", .fatal,
        title: BilingualText(ja: "XMLで使えない文字があります", en: "A character is forbidden in XML"),
        meaning: BilingualText(
            ja: "タブと改行以外の制御文字、U+FFFE、U+FFFFはXMLに書けません。",
            en: "XML forbids control characters other than tab and line ends, and U+FFFE and U+FFFF."),
        example: "<text value=\"(U+000B)\"/>",
        fix: BilingualText(ja: "その文字を取り除いてください。", en: "Remove the character."),
        source: "XML 1.0 (Fifth Edition), production [2] Char"),
    DiagnosticPage(
        "XML-0111", .fatal,
        title: BilingualText(ja: "文字の中に「]]>」があります", en: "Text holds ']]>'"),
        meaning: BilingualText(
            ja: "「]]>」はCDATAの終わりを表すため、ほかの文字の中には書けません。",
            en: "']]>' ends a CDATA section and may not appear in other text."),
        example: "<p>a]]>b</p>",
        fix: BilingualText(ja: "「]]&gt;」と書いてください。", en: "Write ']]&gt;'."),
        source: "XML 1.0 (Fifth Edition), production [14] CharData"),
    DiagnosticPage(
        "XML-0112", .fatal,
        title: BilingualText(ja: "コメントの中に「--」があります", en: "A comment holds '--'"),
        meaning: BilingualText(
            ja: "コメントの中に「--」は書けず、「--->」で終わることもできません。",
            en: "A comment may not hold '--', nor end in '--->'."),
        example: "<!-- a -- b -->",
        fix: BilingualText(ja: "「--」を別の文字に替えてください。", en: "Replace the '--'."),
        source: "XML 1.0 (Fifth Edition), production [15] Comment"),
    DiagnosticPage(
        "XML-0113", .fatal,
        title: BilingualText(ja: "処理命令が正しくありません", en: "A processing instruction is malformed"),
        meaning: BilingualText(
            ja: "処理命令の名前が欠けている、「:」を含む、またはxmlです。XML宣言は文書の先頭にだけ書けます。",
            en:
                "The name of a processing instruction is missing, holds ':' or is xml. An XML declaration may stand only at the very start."
        ),
        example: "<Patient/><?xml version=\"1.0\"?>",
        fix: BilingualText(
            ja: "XML宣言の前の空白や改行を取り除くか、処理命令の名前を直してください。",
            en: "Remove what stands before the XML declaration, or give the instruction another name."),
        source: "XML 1.0 (Fifth Edition), productions [16] PI, [17] PITarget"),
    DiagnosticPage(
        "XML-0114", .fatal,
        title: BilingualText(ja: "XML宣言が正しくありません", en: "The XML declaration is malformed"),
        meaning: BilingualText(
            ja: "XML宣言には version、encoding、standalone をこの順に書きます。versionは必須です。",
            en: "An XML declaration gives version, encoding and standalone in this order; the version is required."),
        example: "<?xml encoding=\"UTF-8\"?>",
        fix: BilingualText(
            ja: "<?xml version=\"1.0\" encoding=\"UTF-8\"?> と書いてください。",
            en: "Write <?xml version=\"1.0\" encoding=\"UTF-8\"?>."),
        source: "XML 1.0 (Fifth Edition), production [23] XMLDecl"),
    DiagnosticPage(
        "XML-0115", .fatal,
        title: BilingualText(ja: "UTF-8以外のXMLです", en: "The XML is not in UTF-8"),
        meaning: BilingualText(
            ja: "XML宣言または先頭のバイト列が、UTF-8以外の文字コードを示しています。FHIRのXMLはUTF-8で交換します。",
            en: "The declaration or the first bytes say another encoding. FHIR XML is exchanged in UTF-8."),
        example: "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?>",
        fix: BilingualText(
            ja: "UTF-8で保存し直し、宣言も encoding=\"UTF-8\" に直してください。",
            en: "Save the file as UTF-8, and say encoding=\"UTF-8\" in its declaration."),
        source: "XML 1.0 (Fifth Edition), section 4.3.3; FHIR R4 (4.0.1), xml.html"),
    DiagnosticPage(
        "XML-0116", .fatal,
        title: BilingualText(ja: "UTF-8として正しくありません", en: "The bytes are not UTF-8"),
        meaning: BilingualText(
            ja: "UTF-8として読めないバイト列があります。Shift_JISなどで保存されたファイルでよく起こります。",
            en: "Some bytes are no UTF-8, as happens with files saved in Shift_JIS."),
        example: BilingualText(
            ja: "（バイト列 93 FA：Shift_JISの文字）", en: "(the bytes 93 FA: text in Shift_JIS)"),
        fix: BilingualText(ja: "UTF-8で保存し直してください。", en: "Save the file as UTF-8."),
        source: "XML 1.0 (Fifth Edition), section 4.3.3"),
    DiagnosticPage(
        "XML-0117", .fatal,
        title: BilingualText(ja: "DOCTYPEは受け付けません", en: "A document type declaration is refused"),
        meaning: BilingualText(
            ja: "DOCTYPEは実体の展開や外部ファイルの読み込みに悪用されるため、内容にかかわらず拒否します。FHIRのXMLには不要です。",
            en:
                "A DOCTYPE can be misused to expand entities or to load files, so it is refused whatever it says. FHIR XML needs none."
        ),
        example: "<!DOCTYPE Patient [<!ENTITY a \"b\">]>",
        fix: BilingualText(
            ja: "DOCTYPEを取り除き、実体参照を実際の文字に置き換えてください。",
            en: "Remove the DOCTYPE, and write out the entities."),
        source: "FHIR R4 (4.0.1), security.html#narrative; OWASP XML External Entity Prevention"),
    DiagnosticPage(
        "XML-0118", .fatal,
        title: BilingualText(ja: "名前の「:」が正しくありません", en: "A name uses ':' wrongly"),
        meaning: BilingualText(
            ja: "名前に書ける「:」は、接頭辞と名前の間の1つだけです。65,535バイトを超える名前も読みません。",
            en:
                "A name may have one ':', between prefix and local name. A name of more than 65,535 bytes is not read either."
        ),
        example: "<a:b:c/>",
        fix: BilingualText(ja: "「:」を1つにするか、取り除いてください。", en: "Keep one ':', or none."),
        source: "Namespaces in XML 1.0 (Third Edition), production [7] QName"),
    DiagnosticPage(
        "XML-0119", .fatal,
        title: BilingualText(ja: "接頭辞が宣言されていません", en: "A prefix is not declared"),
        meaning: BilingualText(
            ja: "名前空間接頭辞は、その要素か外側の要素で xmlns:接頭辞 として宣言しなければなりません。",
            en: "A prefix must be declared as xmlns:prefix on the element itself or around it."),
        example: "<f:Patient/>",
        fix: BilingualText(
            ja: "xmlns:f=\"http://hl7.org/fhir\" のような宣言を加えてください。",
            en: "Add a declaration such as xmlns:f=\"http://hl7.org/fhir\"."),
        source: "Namespaces in XML 1.0 (Third Edition), constraint Prefix Declared"),
    DiagnosticPage(
        "XML-0120", .fatal,
        title: BilingualText(ja: "名前空間の宣言が正しくありません", en: "A namespace declaration is not allowed"),
        meaning: BilingualText(
            ja: "xmlとxmlnsの接頭辞や名前空間は宣言し直せず、接頭辞を空の名前空間に結び付けることもできません。",
            en:
                "The prefixes xml and xmlns and their namespaces cannot be declared anew, and no prefix can be bound to nothing."
        ),
        example: "<Patient xmlns:a=\"\"/>",
        fix: BilingualText(ja: "その宣言を取り除いてください。", en: "Remove the declaration."),
        source: "Namespaces in XML 1.0 (Third Edition), sections 3 and 5"),
    DiagnosticPage(
        "XML-0130", .fatal,
        title: BilingualText(ja: "要素の入れ子が深すぎます", en: "The elements nest too deep"),
        meaning: BilingualText(
            ja: "入れ子が上限を超えました。上限は既定で512段です。FHIRの記録は30段に届きません。",
            en:
                "The nesting passes the limit, 512 levels unless the caller chose otherwise. FHIR records stay below 30."
        ),
        example: BilingualText(ja: "<a><a><a> …（600段）… </a></a></a>", en: "<a><a><a> … 600 levels … </a></a></a>"),
        fix: BilingualText(
            ja: "データを作った側の出力を確認してください。必要なら ParsingLimits.depth を上げてください。",
            en: "Check the software that wrote the data, or raise ParsingLimits.depth if the depth is meant."),
        source: "Limit of this reader"),
    DiagnosticPage(
        "XML-0131", .fatal,
        title: BilingualText(ja: "文書が大きすぎます", en: "The document is too large"),
        meaning: BilingualText(
            ja: "文書、または名前空間を書き出した内容が上限を超えました。文書の上限は既定で1 GiBです。",
            en:
                "The document, or its content with namespaces written out, passes the limit: 1 GiB for a document unless the caller chose otherwise."
        ),
        example: BilingualText(ja: "2 GiBのBundleを収めた一つのXMLファイル", en: "a 2 GiB Bundle in one XML file"),
        fix: BilingualText(
            ja: "記録を分けるか、ParsingLimits.bytes を上げてください。",
            en: "Split the records, or raise ParsingLimits.bytes."),
        source: "Limit of this reader"),
    DiagnosticPage(
        "XML-0132", .fatal,
        title: BilingualText(
            ja: "属性または名前空間が多すぎます",
            en: "There are too many attributes or namespaces"),
        meaning: BilingualText(
            ja: "1つのタグの属性は256まで、有効な接頭辞は256まで、文書の名前空間は4,096までです。",
            en: "A tag may have 256 attributes, 256 prefixes may be in scope, and a document may name 4,096 namespaces."
        ),
        example: BilingualText(ja: "属性が1,000個あるタグ", en: "a tag with 1,000 attributes"),
        fix: BilingualText(
            ja: "データを作った側の出力を確認してください。",
            en: "Check the software that wrote the data."),
        source: "Limit of this reader"),
]
