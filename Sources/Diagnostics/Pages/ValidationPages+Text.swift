/// Strings, identifiers and URIs: `VAL-0301`, `VAL-0310` to `VAL-0317`, `VAL-0320` to `VAL-0323`.
let validationTextPages: [DiagnosticPage] = [
    DiagnosticPage(
        "VAL-0301", .error,
        title: BilingualText(ja: "値が空の文字列です", en: "Empty string"),
        meaning: BilingualText(
            ja: "値のない要素は書きません。空の文字列は値になりません。",
            en: "An element without a value is left out; an empty string is not a value."),
        example: #"{"family": ""}"#,
        fix: BilingualText(ja: "要素ごと取り除いてください。", en: "Remove the element."),
        source: "FHIR R4 (4.0.1), datatypes.html#primitive"),
    DiagnosticPage(
        "VAL-0310", .error,
        title: BilingualText(ja: "id の形式ではありません", en: "Not a valid id"),
        meaning: BilingualText(
            ja: "id は半角の英字、数字、「-」、「.」だけの64文字までです。「_」や「/」は使えません。",
            en: "An id has up to 64 letters, digits, '-' and '.'; no underscore and no slash."),
        example: #"{"resourceType": "Patient", "id": "patient_1"}"#,
        fix: BilingualText(ja: "使えない文字を「-」などに置き換えてください。", en: "Replace the other characters, for instance by '-'."),
        source: "FHIR R4 (4.0.1), datatypes.html#id"),
    DiagnosticPage(
        "VAL-0311", .error,
        title: BilingualText(ja: "要素の id に空白があります", en: "White space in an element's id"),
        meaning: BilingualText(
            ja: "要素の id は空白を含まない文字列です。", en: "The id of an element is a text without white space."),
        example: #"{"name": [{"id": "name 1", "text": "A"}]}"#,
        fix: BilingualText(ja: "空白を取り除いてください。", en: "Remove the white space."),
        source: "FHIR R4 (4.0.1), element.html#id"),
    DiagnosticPage(
        "VAL-0312", .error,
        title: BilingualText(ja: "oid の形式ではありません", en: "Not a valid oid"),
        meaning: BilingualText(
            ja: "oid 型の値と、uri 型の値のうちOIDを表すものは「urn:oid:」に続けて、数字を「.」で区切って書きます。",
            en: "A value of type oid, and a uri that stands for an OID, is 'urn:oid:' and numbers between dots."),
        example: #"{"valueOid": "1.2.392.100495"}"#,
        fix: BilingualText(ja: "「urn:oid:」を前に付けてください。", en: "Put 'urn:oid:' in front."),
        source: "FHIR R4 (4.0.1), datatypes.html#oid"),
    DiagnosticPage(
        "VAL-0313", .error,
        title: BilingualText(ja: "uuid の形式ではありません", en: "Not a valid uuid"),
        meaning: BilingualText(
            ja: "uuid 型の値と、fullUrl など uri 型の値のうちUUIDを表すものは「urn:uuid:」に続けて、小文字のUUIDを書きます。",
            en: """
                A value of type uuid, and a uri that stands for a UUID, such as a fullUrl, is 'urn:uuid:' and a UUID in \
                lower case.
                """),
        example: #"{"valueUuid": "C757873D-EC9A-4326-A141-556F43239520"}"#,
        fix: BilingualText(
            ja: "「urn:uuid:」を前に付け、英字を小文字にしてください。", en: "Put 'urn:uuid:' in front and use lower case."),
        source: "FHIR R4 (4.0.1), datatypes.html#uuid"),
    DiagnosticPage(
        "VAL-0314", .error,
        title: BilingualText(ja: "URIに空白があります", en: "White space in a URI"),
        meaning: BilingualText(
            ja: "uri、url、canonical の値に空白は使えません。", en: "Values of type uri, url and canonical have no white space."),
        example: #"{"system": "http://example.org/ codes"}"#,
        fix: BilingualText(
            ja: "空白を取り除くか、%20 と書いてください。", en: "Remove the white space, or write %20."),
        source: "FHIR R4 (4.0.1), datatypes.html#uri"),
    DiagnosticPage(
        "VAL-0315", .error,
        title: BilingualText(ja: "canonical が絶対URIではありません", en: "A canonical is not absolute"),
        meaning: BilingualText(
            ja: "canonical は定義の正規URL（絶対URI、必要なら「|版」）か、contained を指す「#id」です。「Library/abc」のような相対参照は使えません。",
            en: """
                A canonical is the canonical URL of a definition (absolute, perhaps with '|version') or '#id' of a contained \
                one; a relative reference like 'Library/abc' is not.
                """),
        example: #"{"library": ["Library/example"]}"#,
        fix: BilingualText(ja: "相手の url 要素の値を書いてください。", en: "Write the value of the other resource's url element."),
        source: "FHIR R4 (4.0.1), references.html#canonical"),
    DiagnosticPage(
        "VAL-0316", .error,
        title: BilingualText(ja: "コードの空白が正しくありません", en: "White space in a code"),
        meaning: BilingualText(
            ja: "code の値は前後に空白がなく、途中の空白は一つずつです。",
            en: "A code has no white space at its ends, and never two in a row."),
        example: #"{"gender": "male "}"#,
        fix: BilingualText(ja: "余分な空白を取り除いてください。", en: "Remove the extra white space."),
        source: "FHIR R4 (4.0.1), datatypes.html#code"),
    DiagnosticPage(
        "VAL-0317", .error,
        title: BilingualText(ja: "base64として正しくありません", en: "Not valid base64"),
        meaning: BilingualText(
            ja: "base64Binary は英数字、「+」、「/」の4文字ずつの組で、最後の組だけを「=」で埋めます。URL用の「-」「_」は使えません。",
            en: """
                base64Binary has groups of four letters, digits, '+' and '/', the last one filled with '='. The characters '-' \
                and '_' of the URL form are not used.
                """),
        example: #"{"contentType": "text/plain", "data": "YWI"}"#,
        fix: BilingualText(ja: "標準のbase64で符号化し直してください。", en: "Encode the content again in standard base64."),
        source: "FHIR R4 (4.0.1), datatypes.html#base64Binary; RFC 4648, section 4"),
    DiagnosticPage(
        "VAL-0320", .error,
        title: BilingualText(ja: "値に制御文字があります", en: "Control character in a value"),
        meaning: BilingualText(
            ja: "文字列に、タブと改行のほかの制御文字（U+0020より前）は入れられません。XMLでは表すこともできません。",
            en: "A string holds no characters below U+0020 but tab and line ends; XML cannot even carry them."),
        example: #"{"text": "A\u0001"}"#,
        fix: BilingualText(ja: "制御文字を取り除いてください。", en: "Remove the control character."),
        source: "FHIR R4 (4.0.1), datatypes.html#string"),
    DiagnosticPage(
        "VAL-0321", .warning,
        title: BilingualText(ja: "値の前後に空白があります", en: "White space around a value"),
        meaning: BilingualText(
            ja: "文字列の前後の空白はXMLで失われることがあり、空白だけの値は空とみなされることがあります。",
            en: "White space at the ends of a string may be lost in XML, and a blank value may count as none."),
        example: #"{"display": "A "}"#,
        fix: BilingualText(ja: "前後の空白を取り除いてください。", en: "Remove the white space."),
        source: "FHIR R4 (4.0.1), datatypes.html#string"),
    DiagnosticPage(
        "VAL-0322", .error,
        title: BilingualText(ja: "文字列が長すぎます", en: "The string is too long"),
        meaning: BilingualText(
            ja: "文字列は1,048,576文字（1024×1024）までです。", en: "A string has at most 1,048,576 (1024 × 1024) characters."),
        example: BilingualText(ja: "文字列の要素に収めた文書の全文。", en: "A whole document in a text element."),
        fix: BilingualText(
            ja: "大きな内容は Attachment か Binary に入れてください。",
            en: "Put large content into an Attachment or a Binary."),
        source: "FHIR R4 (4.0.1), datatypes.html#string"),
    DiagnosticPage(
        "VAL-0323", .warning,
        title: BilingualText(ja: "URIに全角文字があります", en: "Full-width characters in a URI"),
        meaning: BilingualText(
            ja: "uri、url、canonical の値に、全角の英数字や記号、全角空白があります。URIは半角の文字で書くもので、半角で書いたものとは別の値として扱われます。",
            en: """
                A value of type uri, url or canonical holds full-width letters, digits, signs or spaces. A URI is written in \
                ASCII, and is not the same as one in full width.
                """),
        example: #"{"system": "ｈttp://example.org/codes"}"#,
        fix: BilingualText(ja: "半角で書いてください。", en: "Write it in half-width (ASCII) characters."),
        source: "FHIR R4 (4.0.1), datatypes.html#uri; RFC 3986, section 2"),
    DiagnosticPage(
        "VAL-0324", .warning,
        title: BilingualText(ja: "UUIDのURNに大文字があります", en: "Capitals in the URN of a UUID"),
        meaning: BilingualText(
            ja: "uri 型の値の「urn:uuid:」に続くUUIDに大文字があります。FHIRは小文字で書くことを求めています。大文字と小文字は別のURIとして比べられ、参照が見つからないことがあります。",
            en: """
                A uri holds a UUID with capitals after 'urn:uuid:'. FHIR asks for lower case; URIs are compared letter by letter, \
                so that a reference may not find its target.
                """),
        example: #"{"fullUrl": "urn:uuid:C757873D-EC9A-4326-A141-556F43239520"}"#,
        fix: BilingualText(
            ja: "UUIDを小文字で書き、参照も同じにしてください。", en: "Write the UUID in lower case, and so in references to it."),
        source: "FHIR R4 (4.0.1), datatypes.html#uri; RFC 4122, section 3"),
]
