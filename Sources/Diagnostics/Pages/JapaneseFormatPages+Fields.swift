/// The pages about fields of the national tagged formats: `JHS-03xx`.
let japaneseFormatFieldsPages: [DiagnosticPage] = [
    DiagnosticPage(
        "JHS-0301", .error,
        title: BilingualText(
            ja: "必須の項目がありません",
            en: "A required field is missing"),
        meaning: BilingualText(
            ja: "値のなければならない項目が空です。お薬手帳の医療機関等コードと連絡先では警告です。",
            en:
                "A field that must have a value is empty. For an institution code and a contact of a handbook this is a warning."
        ),
        example: BilingualText(
            ja: "「12,」（患者性別がない）。",
            en: "12, without the patient's sex."),
        fix: BilingualText(
            ja: "値を書いてください。",
            en: "Write a value."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 必須項目"),
    DiagnosticPage(
        "JHS-0302", .warning,
        title: BilingualText(
            ja: "項目の大きさを超えています",
            en: "A field that is too large"),
        meaning: BilingualText(
            ja: "値が項目のバイト数（シフトJIS）を超えています。2次元シンボルではエラーです。",
            en: "The value is larger than the field, in bytes of Shift_JIS. In a symbol this is an error."),
        example: BilingualText(
            ja: "40バイトを超える医師漢字氏名。",
            en: "A physician name of more than 40 bytes."),
        fix: BilingualText(
            ja: "値を短くするか、続きを別のレコードに書いてください。",
            en: "Shorten the value, or write the rest in a further record."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 桁数"),
    DiagnosticPage(
        "JHS-0303", .error,
        title: BilingualText(
            ja: "項目の書き方が違います",
            en: "A field of another form"),
        meaning: BilingualText(
            ja: "数、日付、郵便番号、カナなどの項目が、決められた書き方ではありません。",
            en: "A number, date, postal code, name in kana or the like is not written as the format says."),
        example: BilingualText(
            ja: "「13,19850230」（暦にない日）。",
            en: "13,19850230: no day of the calendar."),
        fix: BilingualText(
            ja: "決められた書き方にしてください。",
            en: "Write it as the format says."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 項目の属性"),
    DiagnosticPage(
        "JHS-0304", .warning,
        title: BilingualText(
            ja: "空白か制御文字があります",
            en: "Blanks or control characters"),
        meaning: BilingualText(
            ja: "項目の前か後ろに空白があるか、氏名の中に空白が続けて2つ以上あるか、中に制御文字があります。制御文字はエラーです。",
            en:
                "A field has a blank at one of its ends, a name has more than one between its parts, or a field holds a "
                + "control character, which is an error."),
        example: BilingualText(
            ja: "「281,1,1,1,3, 後発品変更不可,」",
            en: "A blank in front of the text of 281-5."),
        fix: BilingualText(
            ja: "空白と制御文字を取り除いてください。",
            en: "Remove blanks and control characters."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 使用文字"),
    DiagnosticPage(
        "JHS-0305", .error,
        title: BilingualText(
            ja: "表にないコードです",
            en: "A code that is not listed"),
        meaning: BilingualText(
            ja: "コード表にない値です。処方箋の診療科と、お薬手帳の作成者、都道府県、点数表では警告です。",
            en:
                "The value is not one of the format's list. For the department of a prescription, and for creator, "
                + "prefecture and fee table of a handbook this is a warning."
        ),
        example: BilingualText(
            ja: "「12,3」（性別は1か2）。",
            en: "12,3: a sex is 1 or 2."),
        fix: BilingualText(
            ja: "表にあるコードを書いてください。",
            en: "Write a code of the list."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 別表"),
    DiagnosticPage(
        "JHS-0306", .warning,
        title: BilingualText(
            ja: "年号の期間にない日付です",
            en: "A day outside its era"),
        meaning: BilingualText(
            ja: "日付が、書かれた年号の期間にありません。暦の日としては読めます。",
            en: "The day does not lie in the era that it is written with. It is still a day of the calendar."),
        example: BilingualText(
            ja: "H310501（平成は31年4月30日まで）。",
            en: "H310501: the era ended on 30 April."),
        fix: BilingualText(
            ja: "正しい年号か、西暦8桁で書いてください。",
            en: "Write the right era, or the western date in eight digits."),
        source: "JIS X 0301:2019"),
    DiagnosticPage(
        "JHS-0307", .warning,
        title: BilingualText(
            ja: "不要な0か小数点があります",
            en: "Needless zeros or point"),
        meaning: BilingualText(
            ja: "数の前か後ろに、不要な0か小数点があります。",
            en: "A number has zeros or a point that say nothing."),
        example: BilingualText(
            ja: "用量 1.50（正しくは 1.5）。",
            en: "An amount of 1.50 in place of 1.5."),
        fix: BilingualText(
            ja: "不要な0と小数点を取り除いてください。",
            en: "Remove them."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, 数値項目"),
    DiagnosticPage(
        "JHS-0308", .warning,
        title: BilingualText(
            ja: "検証番号が合いません",
            en: "A check digit that does not fit"),
        meaning: BilingualText(
            ja: "保険者番号、公費の番号、医療機関コード（都道府県・点数表と合わせた10桁）、またはJANコードの検証番号が合いません。試験用の番号もこうなります。",
            en:
                "The check digit of an insurer, public payer or recipient, institution (ten digits with prefecture and fee table) or JAN code does not fit. Test numbers do this too."
        ),
        example: BilingualText(
            ja: "保険者番号 06138888（正しくは 06138887）。",
            en: "The insurer number 06138888; 06138887 is right."),
        fix: BilingualText(
            ja: "番号を元の資料と照らしてください。",
            en: "Compare the number with its original."),
        source: "保険者番号等の設定について, 検証番号; JIS X 0507"),
    DiagnosticPage(
        "JHS-0309", .warning,
        title: BilingualText(
            ja: "コードの桁数か文字が違います",
            en: "A code of another form"),
        meaning: BilingualText(
            ja: "薬品コードや用法コードの桁数か文字が、種別のものではありません。公費の番号、郵便番号、レセプト種別、曜日の補足用法コードの形も見ます。",
            en: "The length or characters of a drug or usage code are not those of its kind. The numbers of public "
                + "programmes, postal codes, kinds of receipts and codes of weekdays are looked at, too."),
        example: BilingualText(
            ja: "11文字のYJコード。",
            en: "A YJ code of eleven characters."),
        fix: BilingualText(
            ja: "コードと種別を確かめてください。",
            en: "Check the code and its kind."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, コード種別"),
    DiagnosticPage(
        "JHS-0310", .error,
        title: BilingualText(
            ja: "0より大きい数ではありません",
            en: "A number that is zero"),
        meaning: BilingualText(
            ja: "用量、調剤数量、RP番号などが0です。",
            en: "An amount, quantity, RP number or the like is zero."),
        example: BilingualText(
            ja: "「201,1,1,1,4,2233002F1280,薬,0,1,錠」",
            en: "An amount of 0 in record 201."),
        fix: BilingualText(
            ja: "0より大きい数を書いてください。",
            en: "Write a number greater than zero."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 数値項目"),
    DiagnosticPage(
        "JHS-0311", .warning,
        title: BilingualText(
            ja: "JIS第1・第2水準にない字です",
            en: "A character outside JIS levels 1 and 2"),
        meaning: BilingualText(
            ja: "NECやIBMの拡張文字（①、髙など）か、シフトJISにない字です。ほかのシステムで表示できないことがあります。",
            en:
                "A character of NEC's or IBM's extensions, or one that Shift_JIS does not have. Other systems may not show it."
        ),
        example: BilingualText(
            ja: "「髙橋」という氏名。",
            en: "A circled digit in a remark."),
        fix: BilingualText(
            ja: "JIS第1・第2水準の字に置き換えてください。",
            en: "Replace it by one of JIS levels 1 and 2."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 使用文字"),
    DiagnosticPage(
        "JHS-0312", .warning,
        title: BilingualText(
            ja: "コードと種別が合いません",
            en: "A code and its kind disagree"),
        meaning: BilingualText(
            ja: "種別が「コードなし」か空なのに、コードがあります。",
            en: "There is a code, but its kind is empty or says that there is none."),
        example: BilingualText(
            ja: "「111,1,1,1012040400000000,朝夕,2」",
            en: "111,1,1,1012040400000000 with kind 1"),
        fix: BilingualText(
            ja: "種別を書くか、コードを省いてください。",
            en: "Write the kind, or leave the code out."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, コード種別"),
    DiagnosticPage(
        "JHS-0313", .warning,
        title: BilingualText(
            ja: "日付がほかの形式の書き方です",
            en: "A day in the spelling of another format"),
        meaning: BilingualText(
            ja: "2次元シンボルの年号は数字（5081102）、お薬手帳は英大文字（R081102）です。電子処方箋管理サービスの形式は西暦8桁だけです。ほかの書き方も日付としては読みます。",
            en:
                "Symbols have the era as a digit (5081102), handbooks as a capital letter (R081102), and the form of the "
                + "e-prescription service western days of eight digits alone. Other spellings are read all the same."),
        example: BilingualText(
            ja: "JAHIS10 の「51,R081102」",
            en: "51,R081102 in a file JAHIS10"),
        fix: BilingualText(
            ja: "この形式の書き方か、西暦8桁で書いてください。",
            en: "Spell it as the format does, or as eight western digits."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 年月日"),
]
