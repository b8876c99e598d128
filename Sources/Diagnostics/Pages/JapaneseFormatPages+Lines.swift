/// The pages about lines, headers and encodings of the national tagged formats: `JHS-01xx`.
let japaneseFormatLinePages: [DiagnosticPage] = [
    DiagnosticPage(
        "JHS-0101", .fatal,
        title: BilingualText(
            ja: "1行目が形式の名前ではありません",
            en: "The first line names no format"),
        meaning: BilingualText(
            ja: "タグ付きテキストの1行目は、JAHIS10、SJ1、JAHISTC08 のような形式の名前です。それがない入力は読めません。",
            en:
                "The first line of a tagged file is the name of its format, such as JAHIS10, SJ1 or JAHISTC08. An input without it cannot be read."
        ),
        example: BilingualText(
            ja: "1行目が「1,1,0123458,13,見本クリニック」。",
            en: "A first line 1,1,0123458,13."),
        fix: BilingualText(
            ja: """
                1行目に形式の名前を書いてください。2次元シンボルの2つ目以降なら、先にまとめてください（tasuki qr join）。調剤結果のCSVなら、\
                --from dispensing を指定してください。
                """,
            en: """
                Write the name of the format on the first line. If this is a later symbol of several, join them first (tasuki \
                qr join). If it is the CSV of a result of dispensing, say --from dispensing.
                """
        ),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, バージョン"),
    DiagnosticPage(
        "JHS-0102", .warning,
        title: BilingualText(
            ja: "未対応の版です",
            en: "A version that is not known"),
        meaning: BilingualText(
            ja: "形式の版が知られていないか、お薬手帳の版が2桁で書かれていません。知っている最新の版として読みます。",
            en:
                "The version of the format is not known, or that of a handbook is not written with two digits. The file is read as the newest known version."
        ),
        example: BilingualText(
            ja: "JAHISTC1,1（正しくは JAHISTC01,1）",
            en: "JAHISTC1,1 in place of JAHISTC01,1"),
        fix: BilingualText(
            ja: "版の番号を確かめてください。",
            en: "Check the number of the version."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, バージョン"),
    DiagnosticPage(
        "JHS-0103", .warning,
        title: BilingualText(
            ja: "文字コードがUTF-8です",
            en: "The file is in UTF-8"),
        meaning: BilingualText(
            ja: "2次元シンボルとお薬手帳はシフトJIS（CP932）で書きます。UTF-8の入力も読みますが、ほかのシステムでは文字化けします。",
            en:
                "Prescription symbols and handbooks are written in Shift_JIS (CP932). UTF-8 is read too, but other systems will show other characters."
        ),
        example: BilingualText(
            ja: "エディターがUTF-8で保存した JAHIS10 のファイル。",
            en: "A JAHIS10 file that an editor saved as UTF-8."),
        fix: BilingualText(
            ja: "シフトJIS（CP932）で保存してください。",
            en: "Save the file as Shift_JIS (CP932)."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 文字コード"),
    DiagnosticPage(
        "JHS-0104", .warning,
        title: BilingualText(
            ja: "バイト順マークがあります",
            en: "A byte order mark"),
        meaning: BilingualText(
            ja: "ファイルの先頭にバイト順マーク（EF BB BF）があります。",
            en: "The file begins with a byte order mark (EF BB BF)."),
        example: BilingualText(
            ja: "EF BB BF で始まるファイル。",
            en: "A file whose first bytes are EF BB BF."),
        fix: BilingualText(
            ja: "BOMを付けずに保存してください。",
            en: "Save the file without a byte order mark."),
        source: "電子処方箋管理サービス 記録条件仕様（処方編）Ver.2.4, 文字コード"),
    DiagnosticPage(
        "JHS-0105", .error,
        title: BilingualText(
            ja: "文字にならないバイトか外字です",
            en: "Bytes that are not a character"),
        meaning: BilingualText(
            ja: "文字コードの文字にならないバイトか、利用者定義の外字があります。その部分は読めません。",
            en:
                "There are bytes that are no character of the encoding, or a character that a user has defined. They cannot be read."
        ),
        example: BilingualText(
            ja: "外字（F040）を含む患者氏名。",
            en: "A patient name with the code F040."),
        fix: BilingualText(
            ja: "外字は「■」か、JIS第1・第2水準の字に置き換えてください。",
            en: "Replace such a character by one of JIS levels 1 and 2."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 使用文字"),
    DiagnosticPage(
        "JHS-0106", .warning,
        title: BilingualText(
            ja: "改行が形式と違います",
            en: "Lines end otherwise"),
        meaning: BilingualText(
            ja: "2次元シンボルとお薬手帳の改行は CR LF、サービスの形式（SJ1）は LF です。SJ1では受け付けられません（EPSB0052E）。",
            en:
                "Lines of symbols and handbooks end with CR LF, those of the service's form (SJ1) with LF. The service refuses others (EPSB0052E), so there it is an error."
        ),
        example: BilingualText(
            ja: "CR LF で書いた SJ1 のファイル。",
            en: "An SJ1 file with CR LF."),
        fix: BilingualText(
            ja: "すべての行を形式の改行で終えてください。",
            en: "End every line as the format says."),
        source:
            "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6; 電子処方箋管理サービス 記録条件仕様（処方編）Ver.2.4, 改行"),
    DiagnosticPage(
        "JHS-0107", .warning,
        title: BilingualText(
            ja: "終端記号の使い方が違います",
            en: "The end mark is out of place"),
        meaning: BilingualText(
            ja: "終端記号（1A）の後にデータがあるか、終端記号のない形式（SJ1）に終端記号があります。後のデータは読まずに残します。埋め草（空白、改行、00、1A）だけなら情報、"
                + "JSON や XML の記録らしければエラーです。",
            en:
                "Data follow the end mark (1A), or the mark stands in a format that has none (SJ1, an error). What follows "
                + "it is kept and not read: blanks, ends of lines, zeros and end marks alone are information, what may be a record in JSON or XML an error."
        ),
        example: BilingualText(
            ja: "SJ1 のファイルの最後の 1A。",
            en: "A byte 1A at the end of an SJ1 file."),
        fix: BilingualText(
            ja: "終端記号と、その後のデータを取り除いてください。",
            en: "Remove the end mark, or what follows it."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, EOF"),
    DiagnosticPage(
        "JHS-0108", .warning,
        title: BilingualText(
            ja: "空の行があります",
            en: "An empty line"),
        meaning: BilingualText(
            ja: "レコードのない行があります。",
            en: "A line holds no record."),
        example: BilingualText(
            ja: "2つのレコードの間の空の行。",
            en: "An empty line between two records."),
        fix: BilingualText(
            ja: "空の行を取り除いてください。",
            en: "Remove the empty line."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード"),
    DiagnosticPage(
        "JHS-0109", .warning,
        title: BilingualText(
            ja: "出力区分がありません",
            en: "No output category"),
        meaning: BilingualText(
            ja: "お薬手帳の1行目の2番目の項目（出力区分）が 1 でも 2 でもありません。1（医療機関・薬局から患者へ）として読みます。",
            en: "The second field of a handbook's header is neither 1 nor 2. It is read as 1, from provider to patient."
        ),
        example: BilingualText(
            ja: "出力区分のない「JAHISTC08」だけの1行目。",
            en: "A first line JAHISTC08 without a second field."),
        fix: BilingualText(
            ja: "JAHISTC08,1 か JAHISTC08,2 と書いてください。",
            en: "Write JAHISTC08,1 or JAHISTC08,2."),
        source: "JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, バージョンレコード"),
    DiagnosticPage(
        "JHS-0110", .fatal,
        title: BilingualText(
            ja: "別の形式のファイルです",
            en: "A file of another format"),
        meaning: BilingualText(
            ja: "1行目の形式の名前が、求められた記録のものではありません。",
            en: "The header names a format that does not hold the record that was asked for."),
        example: BilingualText(
            ja: "お薬手帳（JAHISTC08）を処方箋として読む。",
            en: "A handbook (JAHISTC08) read as a prescription."),
        fix: BilingualText(
            ja: "処方箋は JAHIS または SJ、お薬手帳は JAHISTC で始まるファイルを渡してください。",
            en: "Give a prescription (JAHIS, SJ) or a handbook (JAHISTC), as asked."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, バージョンレコード"),
    DiagnosticPage(
        "JHS-0111", .fatal,
        title: BilingualText(ja: "記録が複数あります", en: "Several records"),
        meaning: BilingualText(
            ja: "1つの記録として読むファイルの途中に、次の記録の1行目（JAHIS10 など）があります。つないで読むと、別の患者の薬が混ざります。",
            en:
                "In a file that is to be read as one record another one begins (a line such as JAHIS10). Read as one, they would mix the drugs of different patients."
        ),
        example: BilingualText(
            ja: "3枚の処方箋をつないだファイルを PrescriptionFile に渡す。",
            en: "A file of three prescriptions given to PrescriptionFile."),
        fix: BilingualText(
            ja: "TaggedTextReader で1件ずつ読み、それぞれを PrescriptionFile や HandbookFile に渡してください。",
            en: "Read them one by one with TaggedTextReader, and give each to PrescriptionFile or HandbookFile."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, バージョン"),
    DiagnosticPage(
        "JHS-0112", .error,
        title: BilingualText(
            ja: "別の文字コードのようです",
            en: "It seems to be another encoding"),
        meaning: BilingualText(
            ja: """
                EUC-JP、ISO-2022-JP（JISコード）、UTF-16 のいずれかで書かれているようです。この形式はシフトJISで書くため、日本語の項目は読めません。\
                同じ行のほかの指摘は、文字コードが違うために生じたものかもしれないので、示しません。UTF-16 では何も読めません。
                """,
            en: """
                The file seems to be written in EUC-JP, ISO-2022-JP or UTF-16. The format is written in Shift_JIS, so its \
                Japanese fields cannot be read. What else is found on the same lines may follow from the encoding, and is not \
                told. Of UTF-16 nothing can be read.
                """),
        example: BilingualText(
            ja: "EUC-JP で保存した処方箋のファイル。",
            en: "A file of a prescription that was saved as EUC-JP."),
        fix: BilingualText(
            ja: "シフトJIS（CP932）で保存し直してください。",
            en: "Save it as Shift_JIS (CP932)."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, 文字コード; RFC 1468; RFC 2781"),
    DiagnosticPage(
        "JHS-0113", .information,
        title: BilingualText(
            ja: "形式の一部しか公開されていません",
            en: "The form is public in part only"),
        meaning: BilingualText(
            ja: """
                電子処方箋管理サービスの調剤結果のCSVは、レコードと項目の一部しか公開されていません。文字コードと、お薬手帳と同じと思われるレコード、\
                511、521 の項目の値だけを調べ、それらの誤りは警告で示します。ほかの行は調べず、そのまま残します。
                """,
            en: """
                Of the CSV of results of dispensing, which the e-prescription service takes, only some records and fields \
                are public. Its encoding is checked, and the values of records that seem to be those of the handbook, of 511 \
                and of 521; what is wrong with them is a warning. Other lines are not checked, and stay.
                """),
        example: "tasuki validate --from dispensing result.csv",
        fix: BilingualText(
            ja: "直す所はありません。記録条件仕様（調剤編）に照らした検証は、ほかの方法で行ってください。",
            en: "There is nothing to mend. Check the file by other means against the specification."),
        source: "電子処方箋管理サービス 記録条件仕様（調剤編）Ver.2.2"),
]
