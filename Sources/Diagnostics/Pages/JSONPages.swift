/// The pages of the JSON reader's codes: grammar and limits (`JSN-01xx`), and what the standard leaves open
/// (`JSN-02xx`).
let jsonPages: [DiagnosticPage] = jsonGrammarPages + jsonLimitPages + jsonOpenPointPages

private let jsonLimitPages: [DiagnosticPage] = [
    DiagnosticPage(
        "JSN-0120", .fatal,
        title: BilingualText(ja: "入れ子が深すぎます", en: "The nesting is too deep"),
        meaning: BilingualText(
            ja: "オブジェクトと配列の入れ子が上限の段数を超えました。上限は既定で512段です。FHIRの記録は30段に届きません。壊れたデータや攻撃から読み手を守るための上限です。",
            en: """
                Objects and arrays are nested beyond the limit, 512 levels unless the caller chose otherwise. FHIR records \
                stay below 30. The limit protects the reader from broken or hostile data.
                """),
        example: BilingualText(ja: "[[[[ …（600段）… ]]]]", en: "[[[[ … 600 levels … ]]]]"),
        fix: BilingualText(
            ja: "データを作った側の出力を確認してください。本当に必要な深さであれば、ライブラリの ParsingLimits.depth を上げてください。",
            en:
                "Check the software that wrote the data. If the depth is meant, raise ParsingLimits.depth in the library."
        ),
        source: "RFC 8259, section 9 (an implementation may set limits on the maximum depth of nesting)"),
    DiagnosticPage(
        "JSN-0121", .fatal,
        title: BilingualText(ja: "文書が大きすぎます", en: "The document is too large"),
        meaning: BilingualText(
            ja: "一つの文書の大きさが上限を超えました。上限は既定で1 GiBです。NDJSONでは1行が一つの文書です。",
            en:
                "One document is larger than the limit, 1 GiB unless the caller chose otherwise. In NDJSON each line is a document."
        ),
        example: BilingualText(ja: "2 GiBのBundleを収めた一つのJSONファイル", en: "a 2 GiB Bundle in one JSON file"),
        fix: BilingualText(
            ja: "1行に1件のNDJSONに分けてください。流れとして読まれ、全体の大きさに上限はありません。",
            en: "Split it into NDJSON with one record a line: that is read as a stream of any size."),
        source: "RFC 8259, section 9 (an implementation may set limits on the size of texts that it accepts)"),
    DiagnosticPage(
        "JSN-0122", .fatal,
        title: BilingualText(ja: "UTF-16またはUTF-32のファイルです", en: "The file is UTF-16 or UTF-32"),
        meaning: BilingualText(
            ja: "先頭のバイト列がUTF-16またはUTF-32を示しています。システム間で交わすJSONはUTF-8でなければなりません。",
            en: "The first bytes say UTF-16 or UTF-32. JSON exchanged between systems must be UTF-8."),
        example: BilingualText(
            ja: "FF FE 7B 00 …（エディターで「Unicode」として保存したファイル）",
            en: "FF FE 7B 00 … (saved as \"Unicode\" by an editor)"),
        fix: BilingualText(
            ja: "UTF-8（BOMなし）で保存し直してください。コマンドでは iconv -f UTF-16 -t UTF-8 で変換できます。",
            en: "Save the file as UTF-8 without BOM, for example with iconv -f UTF-16 -t UTF-8."),
        source: "RFC 8259, section 8.1; FHIR R4 (4.0.1), json.html (JSON is UTF-8)"),
]

private let jsonOpenPointPages: [DiagnosticPage] = [
    DiagnosticPage(
        "JSN-0201", .warning,
        title: BilingualText(ja: "先頭にBOMがあります", en: "The text starts with a byte order mark"),
        meaning: BilingualText(
            ja:
                "先頭の3バイト（EF BB BF）はバイト順マークです。検証では読み飛ばします。同じ形式にそのまま写すと残り、--pretty か --compact を付けて変換すると除かれます。BOMを付けて送ることはRFC 8259が禁じており、受け取れないソフトウェアがあります。",
            en: """
                The first three bytes (EF BB BF) are a byte order mark. It is skipped when a record is \
                checked; a byte-for-byte copy keeps it, and converting with --pretty or --compact drops it. RFC 8259 forbids senders to add one, and some software refuses it.
                """),
        example: BilingualText(
            ja: "（EF BB BF の3バイト）{\"resourceType\": \"Patient\"}",
            en: "(the bytes EF BB BF) {\"resourceType\": \"Patient\"}"),
        fix: BilingualText(ja: "BOMなしのUTF-8で保存してください。", en: "Save the file as UTF-8 without BOM."),
        source: "RFC 8259, section 8.1"),
    DiagnosticPage(
        "JSN-0202", .error,
        title: BilingualText(ja: "同じ要素名が二度あります", en: "A name occurs twice in an object"),
        meaning: BilingualText(
            ja: "一つのオブジェクトの中に同じ名前が二度以上あります。最初を使うか最後を使うかは読む側によって異なり、片方の値が黙って失われます。本ソフトウェアは両方を保ちます。FHIRの繰り返しは配列で書きます。",
            en: """
                An object has the same name more than once. Readers differ in whether they take the first or the last, so one \
                value is silently lost somewhere. Both are kept here. FHIR writes repetitions as arrays.
                """),
        example: "{\"resourceType\": \"Patient\", \"active\": true, \"active\": false}",
        fix: BilingualText(
            ja: "正しい方だけを残すか、繰り返せる要素であれば一つの配列にまとめてください。",
            en: "Keep the right one, or, if the element may repeat, put both into one array."),
        source: "RFC 8259, section 4 (names within an object should be unique); FHIR R4 (4.0.1), json.html"),
    DiagnosticPage(
        "JSN-0203", .error,
        title: BilingualText(ja: "サロゲートの片方だけがあります", en: "Half of a surrogate pair"),
        meaning: BilingualText(
            ja:
                "\\uD800から\\uDFFFの表記は、二つ組で初めて一つの文字になります。片方だけでは文字を表せません。文書の中の表記は保ちますが、文字として取り出すとU+FFFDになります。多くは文字の途中で文字列を切ったことが原因です。",
            en: """
                Escapes from \\uD800 to \\uDFFF make a character only in pairs; one alone stands for nothing. The spelling \
                is kept in the document, but as text it reads as U+FFFD. The usual cause is a string cut inside a character.
                """),
        example: "{\"text\": \"\\uD867\"}",
        fix: BilingualText(
            ja: "二つ組の\\u表記か、UTF-8の文字そのもので書いてください。文字数ではなくバイト数やUTF-16の単位で切り詰めていないか、書き出す側を確認してください。",
            en:
                "Write both halves, or the character itself in UTF-8; check whether the writer cuts strings by UTF-16 units."
        ),
        source: "RFC 8259, sections 7 and 8.2"),
    DiagnosticPage(
        "JSN-0204", .warning,
        title: BilingualText(ja: "一般のソフトウェアで保てない数値です", en: "A number that common software cannot keep"),
        meaning: BilingualText(
            ja: "有効数字が18桁を超えるか、大きさが倍精度浮動小数点数の範囲を外れています。本ソフトウェアは書かれたとおりに保ちますが、倍精度で読むソフトウェアでは値が変わります。",
            en: """
                The number has more than 18 significant digits, or a magnitude outside the range of a double. It is kept here \
                as written, but software that reads numbers as doubles changes it.
                """),
        example: "{\"value\": 0.12345678901234567890123}",
        fix: BilingualText(
            ja: "必要な桁数か確認してください。番号や識別子であれば、数値ではなく文字列で書いてください。",
            en: "Check whether so many digits are meant. An identifier belongs in a string, not a number."),
        source: "RFC 8259, section 6; FHIR R4 (4.0.1), datatypes.html#decimal"),
    DiagnosticPage(
        "JSN-0299", .warning,
        title: BilingualText(ja: "指摘が多すぎます", en: "Too many findings"),
        meaning: BilingualText(
            ja: "要素名の重複、片方だけのサロゲート、保てない数値の指摘が一つの文書で1000件を超えました。1001件目からは省略しました。文書そのものはすべて読み取っています。",
            en: """
                One document has more than 1000 repeated names, lone surrogates or large numbers. From the 1001st on they \
                are left out. The document itself is read completely.
                """),
        example: BilingualText(
            ja: "同じ要素名が1001回以上重複する文書", en: "a document in which a name is repeated more than 1000 times"),
        fix: BilingualText(
            ja: "書き出す側を直してから、もう一度実行してください。", en: "Fix the software that writes the file, and run again."),
        source: "Limit of this software"),
]
