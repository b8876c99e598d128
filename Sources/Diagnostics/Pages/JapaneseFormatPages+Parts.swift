/// The pages about files in several parts of the national tagged formats: `JHS-06xx`.
let japaneseFormatPartsPages: [DiagnosticPage] = [
    DiagnosticPage(
        "JHS-0601", .error,
        title: BilingualText(
            ja: "部分が足りません",
            en: "Parts are missing"),
        meaning: BilingualText(
            ja: "分割されたファイルの部分か、連結されたシンボルが揃っていません。",
            en: "Parts of a split file, or symbols of several, are missing."),
        example: BilingualText(
            ja: "2つの部分のうちの1つだけ。",
            en: "One of two parts."),
        fix: BilingualText(
            ja: "残りの部分を加えてください。",
            en: "Add the others."),
        source: "JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 分割制御レコード; ISO/IEC 18004:2015, 8"),
    DiagnosticPage(
        "JHS-0602", .error,
        title: BilingualText(
            ja: "同じ番号の部分が2つあります",
            en: "Two parts with one number"),
        meaning: BilingualText(
            ja: "同じ番号で内容の違う部分が2つあります。同じ内容なら1つとして扱います。",
            en: "Two parts have the same number and differ. If they are the same, they are taken once."),
        example: BilingualText(
            ja: "内容の違う、連番1の部分が2つ。",
            en: "Two parts with the number 1 that differ."),
        fix: BilingualText(
            ja: "正しい方だけを渡してください。",
            en: "Give the right one only."),
        source: "JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 分割制御レコード"),
    DiagnosticPage(
        "JHS-0603", .error,
        title: BilingualText(
            ja: "別のファイルの部分です",
            en: "A part of another file"),
        meaning: BilingualText(
            ja: "データ固有IDか分割数（シンボルの数）がほかの部分と違います。",
            en: "The identifier or the number of parts (or symbols) is not that of the others."),
        example: BilingualText(
            ja: "IDの違う911。",
            en: "A record 911 with another identifier."),
        fix: BilingualText(
            ja: "同じファイルの部分だけを渡してください。",
            en: "Give parts of one file only."),
        source: "JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 分割制御レコード; ISO/IEC 18004:2015, 8"),
    DiagnosticPage(
        "JHS-0604", .error,
        title: BilingualText(
            ja: "1行目が違う部分です",
            en: "A part with another header"),
        meaning: BilingualText(
            ja: "部分の1行目がほかと違うか、2つ目以降のシンボルから別のファイルが始まっています。",
            en: "The header of a part is not that of the others, or a symbol after the first begins with one."),
        example: BilingualText(
            ja: "JAHISTC07 と JAHISTC08 の部分。",
            en: "Parts with the headers JAHISTC07 and JAHISTC08."),
        fix: BilingualText(
            ja: "同じファイルの部分だけを渡してください。",
            en: "Give parts of one file only."),
        source: "JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 分割制御レコード"),
    DiagnosticPage(
        "JHS-0605", .error,
        title: BilingualText(
            ja: "番号のない部分です",
            en: "A part without numbers"),
        meaning: BilingualText(
            ja: "分割制御（911）がないか、その番号が正しくないので、まとめられません。",
            en: "There is no split control (911), or its numbers cannot be read: the part cannot be joined."),
        example: BilingualText(
            ja: "911のないお薬手帳。",
            en: "A handbook without a record 911."),
        fix: BilingualText(
            ja: "分割していないファイルは、そのまま読んでください。",
            en: "Read a file that is not split as it is."),
        source: "JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 分割制御レコード"),
    DiagnosticPage(
        "JHS-0606", .fatal,
        title: BilingualText(
            ja: "部分の大きさに収まりません",
            en: "It does not fit into the parts"),
        meaning: BilingualText(
            ja: "1つのレコードが部分の大きさを超えるか、999より多くの部分、または16より多くの連結シンボルが必要です。",
            en:
                "A record is larger than a part, or more than 999 parts, or 16 symbols of one text, would be needed."
        ),
        example: BilingualText(
            ja: "100バイトの部分に分けた、120バイトの備考。",
            en: "A record of 120 bytes for parts of 100."),
        fix: BilingualText(
            ja: "部分の大きさを上げてください。",
            en: "Raise the size of a part."),
        source: "JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 分割制御レコード"),
    DiagnosticPage(
        "JHS-0607", .fatal,
        title: BilingualText(
            ja: "分割できないファイルです",
            en: "A file that cannot be split"),
        meaning: BilingualText(
            ja: "911で分割できるのは、分割していないお薬手帳だけです。データ固有IDは14桁です。",
            en: "Record 911 splits only a handbook that is not split yet, with an identifier of fourteen digits."),
        example: BilingualText(
            ja: "SJ1 のファイルの分割。",
            en: "Splitting a file SJ1."),
        fix: BilingualText(
            ja: "分割していないお薬手帳と、14桁のIDを渡してください。",
            en: "Give a handbook that is not split, and fourteen digits."),
        source: "JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 分割制御レコード"),
    DiagnosticPage(
        "JHS-0608", .error,
        title: BilingualText(
            ja: "パリティが合いません",
            en: "A parity that does not fit"),
        meaning: BilingualText(
            ja: "連結されたシンボルのパリティが、まとめたバイト列と合いません。別のシンボルが混ざっているか、読み取りが不完全です。",
            en:
                "The parity of the symbols does not fit the bytes that they give: one belongs to another text, or was read badly."
        ),
        example: BilingualText(
            ja: "別の処方箋のシンボルが混ざった3つのシンボル。",
            en: "Three symbols, one of another prescription."),
        fix: BilingualText(
            ja: "もう一度すべてのシンボルを読み取ってください。",
            en: "Scan all symbols again."),
        source: "ISO/IEC 18004:2015, 8"),
    DiagnosticPage(
        "JHS-0609", .information,
        title: BilingualText(ja: "番号のないシンボルです", en: "Symbols without numbers"),
        meaning: BilingualText(
            ja: "処方箋の連結シンボルの内容には番号がなく、バイト列だけからは、足りないシンボルや順の違いを確かめられません。最後の行が終わっていないときは警告、ファイル名の番号の順と違うときはエラーにします。",
            en:
                "The contents of a prescription's symbols have no numbers: bytes alone do not show that one is missing or out of order. A last line without its end is a warning, an order other than that of the numbers in the files' names an error."
        ),
        example: BilingualText(
            ja: "3つのシンボルのうち、3つ目を読み取らずにつなぐ。",
            en: "Three symbols, of which the last was not scanned."),
        fix: BilingualText(
            ja: "シンボルの数と順を、紙面か読み取り機の表示で確かめてください。",
            en: "Compare their number and order with the paper, or with what the scanner shows."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, 連結; ISO/IEC 18004:2015, 8"),
]
