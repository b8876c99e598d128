/// What a writer of the tagged formats tells: `JHS-07xx`.
let japaneseFormatWritingPages: [DiagnosticPage] = [
    DiagnosticPage(
        "JHS-0701", .warning,
        title: BilingualText(
            ja: "区切りの文字を全角にしました",
            en: "A separator written full-width"),
        meaning: BilingualText(
            ja: "項目の中に「,」や改行などの制御文字があったため、全角の「，」や空白にして書きました。",
            en:
                "A value held a comma or a control character, which end fields and lines; it is written as a full-width comma or a blank."
        ),
        example: BilingualText(
            ja: "備考「朝,夕」。",
            en: "A remark with a half-width comma."),
        fix: BilingualText(
            ja: "別の書き方にするときは、元の値を直してください。",
            en: "Change the value if it should be written otherwise."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 項目の区切り"),
    DiagnosticPage(
        "JHS-0702", .error,
        title: BilingualText(
            ja: "Shift_JIS にない文字です",
            en: "Characters outside Shift_JIS"),
        meaning: BilingualText(
            ja: "値に Shift_JIS（CP932）にない文字があり、「■」にして書きました。",
            en: "The value holds characters that Shift_JIS (CP932) does not have; they are written as ■."),
        example: BilingualText(
            ja: "氏名の「𠮷」。",
            en: "The character U+20BB7 in a name."),
        fix: BilingualText(
            ja: "常用の字体に置き換えるか、UTF-8 の形式で渡してください。",
            en: "Use the common form of the character, or a format in UTF-8."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 外字の扱い"),
    DiagnosticPage(
        "JHS-0703", .error,
        title: BilingualText(
            ja: "項目の大きさを超えています",
            en: "Larger than the field"),
        meaning: BilingualText(
            ja: "値が項目の最大バイト数より長いまま書かれました。受け取る側で断られるか、切り捨てられます。",
            en: "The value is written whole, though it is larger than the field; a receiver will refuse or cut it."),
        example: BilingualText(
            ja: "100バイトの備考に51文字。",
            en: "51 kanji in a remark of 100 bytes."),
        fix: BilingualText(
            ja: "短くするか、複数のレコードに分けてください。",
            en: "Shorten it, or use several records."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 項目の最大バイト数"),
    DiagnosticPage(
        "JHS-0704", .warning,
        title: BilingualText(
            ja: "形式に書く所がない値を書きませんでした",
            en: "A value that the format has no place for is left out"),
        meaning: BilingualText(
            ja: "書く形式またはその版に、この値のレコード、項目、コードがありません。",
            en: "The format that is written, or its version, has no record, field or code for the value."),
        example: BilingualText(
            ja: "JAHISTC07 に書く一般用医薬品の成分（31）。",
            en: "The ingredients of an over-the-counter drug (31), written as JAHISTC07."),
        fix: BilingualText(
            ja: "新しい版か、ほかの形式で書いてください。",
            en: "Write a newer version, or another format."),
        source: "JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード一覧"),
]
