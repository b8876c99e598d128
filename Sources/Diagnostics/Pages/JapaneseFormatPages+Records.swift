/// The pages about records and their order of the national tagged formats: `JHS-02xx`.
let japaneseFormatRecordsPages: [DiagnosticPage] = [
    DiagnosticPage(
        "JHS-0201", .warning,
        title: BilingualText(
            ja: "形式にないレコードです",
            en: "A record that the format does not have"),
        meaning: BilingualText(
            ja: "このレコード番号は形式にありません。内容はそのまま残します。",
            en: "The format has no record with this number. It is kept as it is."),
        example: BilingualText(
            ja: "処方箋の「60,…」（麻薬施用は61）。",
            en: "60,... in a prescription; narcotics are record 61."),
        fix: BilingualText(
            ja: "レコード番号を確かめてください。",
            en: "Check the number of the record."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード一覧"),
    DiagnosticPage(
        "JHS-0202", .error,
        title: BilingualText(
            ja: "行がレコード番号で始まっていません",
            en: "A line without a record number"),
        meaning: BilingualText(
            ja: "行の最初の項目が1～4桁の数字ではありません。項目の中に改行があると、こうなります。",
            en:
                "The first field of a line is not a number of one to four digits. A line break within a field does this."
        ),
        example: BilingualText(
            ja: "備考の途中で改行した「服用すること」という行。",
            en: "A line that continues the text of a remark."),
        fix: BilingualText(
            ja: "項目の中の改行を取り除いてください。",
            en: "Remove line breaks within fields."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード"),
    DiagnosticPage(
        "JHS-0203", .warning,
        title: BilingualText(
            ja: "項目が多すぎます",
            en: "Too many fields"),
        meaning: BilingualText(
            ja: "レコードの項目が決められた数より多くあります。文字の中の「,」が項目を分けたのかもしれません。",
            en: "The record has more fields than the format says. A comma within a text may have cut it."),
        example: BilingualText(
            ja: "「81,1,,朝,夕に服用」",
            en: "81,1,,text,text"),
        fix: BilingualText(
            ja: "文字の中の「,」は全角にしてください。",
            en: "Write a comma within text as a full-width one."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 区切り文字"),
    DiagnosticPage(
        "JHS-0204", .error,
        title: BilingualText(
            ja: "必要なレコードがありません",
            en: "A required record is missing"),
        meaning: BilingualText(
            ja: "ファイル、調剤情報、またはRPに、なければならないレコードがありません。",
            en: "The file, a dispensing, or an RP lacks a record that it must have."),
        example: BilingualText(
            ja: "用法（111）のないRP。",
            en: "An RP without its usage (111)."),
        fix: BilingualText(
            ja: "レコードを加えるか、RP番号を確かめてください。",
            en: "Add the record, or check the RP number."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード一覧"),
    DiagnosticPage(
        "JHS-0205", .error,
        title: BilingualText(
            ja: "レコードが重なっています",
            en: "A record too many"),
        meaning: BilingualText(
            ja: "1つだけのレコードが、ファイル、調剤情報、RP、または薬品に2つ以上あります。",
            en: "A record that stands once stands twice or more, in the file, a dispensing, an RP, or for a drug."),
        example: BilingualText(
            ja: "処方箋交付年月日（51）が2つある処方箋。",
            en: "A prescription with two records 51."),
        fix: BilingualText(
            ja: "余分なレコードを取り除くか、RP番号とRP内連番を確かめてください。",
            en: "Remove the record that is too many, or check the numbers of RP and drug."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード一覧"),
    DiagnosticPage(
        "JHS-0206", .error,
        title: BilingualText(
            ja: "レコードの順序が違います",
            en: "Records out of order"),
        meaning: BilingualText(
            ja: "レコードが形式の順に並んでいません。処方箋ではRPごと、薬品ごとにまとめます。お薬手帳では警告です。",
            en:
                "Records do not follow each other as the format says: in a prescription those of an RP and of a drug stand together. In a handbook this is a warning."
        ),
        example: BilingualText(
            ja: "「101,2」の後の「111,1」。",
            en: "111,1 after 101,2"),
        fix: BilingualText(
            ja: "決められた順に並べてください。",
            en: "Put the records in the order of the format."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコードの順序; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード構成"),
    DiagnosticPage(
        "JHS-0207", .warning,
        title: BilingualText(
            ja: "版より新しいレコードか項目です",
            en: "Newer than the version"),
        meaning: BilingualText(
            ja: "1行目の版より後にできたレコードか項目です。古い読み取り側では読めません。",
            en: "The record or field came with a later version than that of the header. Older readers do not know it."),
        example: BilingualText(
            ja: "JAHIS7 のファイルのリフィル（64）。",
            en: "A refill (64) in a JAHIS7 file."),
        fix: BilingualText(
            ja: "1行目の版を上げるか、レコードを省いてください。",
            en: "Raise the version of the header, or leave the record out."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 改定履歴"),
    DiagnosticPage(
        "JHS-0208", .error,
        title: BilingualText(
            ja: "相手のないレコードです",
            en: "A record of something that is not there"),
        meaning: BilingualText(
            ja: "レコードが指すRP、薬品、調剤情報、または要指導・一般用医薬品がありません。",
            en: "The RP, drug, dispensing or over-the-counter drug that a record speaks of is not there."),
        example: BilingualText(
            ja: "「201,1,2,…」のない「281,1,2,1,3,…」。",
            en: "281,1,2,1,3,... without 201,1,2,..."),
        fix: BilingualText(
            ja: "番号を確かめるか、足りないレコードを加えてください。",
            en: "Check the numbers, or add the record that is missing."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, RP番号、RP内連番; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード構成"),
    DiagnosticPage(
        "JHS-0209", .information,
        title: BilingualText(
            ja: "分割されたお薬手帳の一部です",
            en: "One part of a split handbook"),
        meaning: BilingualText(
            ja: "分割制御（911）の分割数が2以上です。ほかの部分とまとめるまで、足りないレコードは調べません。",
            en:
                "The split control (911) counts more than one part. Until all parts are joined, missing records are not looked for."
        ),
        example: BilingualText(
            ja: "「911,20261105093015,2,1」で終わるファイル。",
            en: "A file that ends with 911,20261105093015,2,1"),
        fix: BilingualText(
            ja: "すべての部分をまとめてから調べてください。",
            en: "Join all parts before checking."),
        source: "JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 分割制御レコード"),
]
