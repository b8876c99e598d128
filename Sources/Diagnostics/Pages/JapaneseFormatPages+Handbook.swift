/// The pages about handbooks: fields that belong together of the national tagged formats: `JHS-05xx`.
let japaneseFormatHandbookPages: [DiagnosticPage] = [
    DiagnosticPage(
        "JHS-0501", .warning,
        title: BilingualText(
            ja: "処方した医療機関がありません",
            en: "No institution that prescribed"),
        meaning: BilingualText(
            ja: "薬局（点数表 4）の調剤情報に薬品がありますが、処方した医療機関（51）がありません。",
            en: "A pharmacy (fee table 4) dispensed drugs, and the institution that prescribed (51) is not named."),
        example: BilingualText(
            ja: "51のない薬局の調剤情報。",
            en: "A pharmacy's dispensing without a record 51."),
        fix: BilingualText(
            ja: "51を加えてください。",
            en: "Add record 51."),
        source: "JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード51"),
    DiagnosticPage(
        "JHS-0502", .warning,
        title: BilingualText(
            ja: "処方した医療機関の点数表が調剤です",
            en: "A prescriber with the fee table of pharmacies"),
        meaning: BilingualText(
            ja: "処方した医療機関（51）の点数表は 1（医科）か 3（歯科）です。",
            en: "The fee table of the institution that prescribed (51) is 1 (medical) or 3 (dental)."),
        example: BilingualText(
            ja: "「51,見本クリニック,13,4,0123458,1」",
            en: "The fee table 4 in record 51."),
        fix: BilingualText(
            ja: "点数表を直してください。",
            en: "Correct the fee table."),
        source: "JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード51"),
    DiagnosticPage(
        "JHS-0503", .warning,
        title: BilingualText(
            ja: "日付の前後が逆です",
            en: "Days in the wrong order"),
        meaning: BilingualText(
            ja: "調剤日が生年月日より前か、服用や担当の終わりの日が始まりの日より前です。",
            en: "The date of dispensing lies before the birth date, or a last day before its first."),
        example: BilingualText(
            ja: "「3,薬,20261013,20261010,2」",
            en: "An intake that ends before it begins."),
        fix: BilingualText(
            ja: "日付を確かめてください。",
            en: "Check the dates."),
        source: "JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード1、3、5、701"),
    DiagnosticPage(
        "JHS-0504", .warning,
        title: BilingualText(
            ja: "調剤日がまだ来ていません",
            en: "A dispensing to come"),
        meaning: BilingualText(
            ja: "調剤等年月日が、与えられた日の翌日より後です。",
            en: "The date of dispensing lies more than a day after the day that is given as today."),
        example: BilingualText(
            ja: "明後日の日付の調剤情報。",
            en: "A dispensing of the day after tomorrow."),
        fix: BilingualText(
            ja: "日付を確かめてください。",
            en: "Check the date."),
        source: "JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード5"),
    DiagnosticPage(
        "JHS-0505", .warning,
        title: BilingualText(
            ja: "調剤単位か調剤数量が剤形と合いません",
            en: "Unit or quantity do not fit the form"),
        meaning: BilingualText(
            ja: "内服・浸煎・湯は日分、屯服は回分、そのほかは調剤で数量1です。",
            en:
                "Internal drugs are counted in days, those as needed in doses, others as one dispensing with the quantity 1."
        ),
        example: BilingualText(
            ja: "「301,1,塗布,14,日分,5,1,,1」",
            en: "An external drug with a quantity of 14 days."),
        fix: BilingualText(
            ja: "調剤単位と調剤数量を直してください。",
            en: "Correct the unit and the quantity."),
        source: "JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード301"),
    DiagnosticPage(
        "JHS-0506", .error,
        title: BilingualText(
            ja: "レコード通番が重なっています",
            en: "A serial number that is taken"),
        meaning: BilingualText(
            ja: "要指導医薬品・一般用医薬品（3）のレコード通番が、前のものと同じです。",
            en: "An over-the-counter drug (3) has the serial number of an earlier one."),
        example: BilingualText(
            ja: "通番1のレコード3が2つあるファイル。",
            en: "Two records 3 with the serial number 1."),
        fix: BilingualText(
            ja: "通番を付け直してください。",
            en: "Number them again."),
        source: "JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード3"),
    DiagnosticPage(
        "JHS-0507", .error,
        title: BilingualText(
            ja: "分割制御が正しくありません",
            en: "A split control that is wrong"),
        meaning: BilingualText(
            ja: "分割制御（911）のIDが14桁ではないか、連番が分割数を超えるか、後にレコードがあります。",
            en:
                "The identifier of the split control (911) does not have fourteen digits, the part number exceeds the number of parts, or records follow it."
        ),
        example: BilingualText(
            ja: "「911,20261105093015,2,3」",
            en: "911,20261105093015,2,3: part 3 of 2."),
        fix: BilingualText(
            ja: "911を直し、最後に置いてください。",
            en: "Correct record 911, and put it last."),
        source: "JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 分割制御レコード"),
    DiagnosticPage(
        "JHS-0508", .warning,
        title: BilingualText(
            ja: "分割数が1です",
            en: "One part only"),
        meaning: BilingualText(
            ja: "分割していないファイルに分割制御（911）があります。",
            en: "A file that is not split has a split control (911)."),
        example: BilingualText(
            ja: "「911,20261105093015,1,1」",
            en: "911,20261105093015,1,1"),
        fix: BilingualText(
            ja: "911を省いてください。",
            en: "Leave record 911 out."),
        source: "JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 分割制御レコード"),
    DiagnosticPage(
        "JHS-0509", .warning,
        title: BilingualText(
            ja: "患者等が作成した薬品です",
            en: "A drug of the patient's own"),
        meaning: BilingualText(
            ja: "医療機関・薬局が出力するファイル（出力区分 1）で、薬品（201）か用法（301）の作成者が患者等（2）です。",
            en:
                "In a file that a provider writes (output category 1) the creator of a drug (201) or usage (301) is the patient (2)."
        ),
        example: BilingualText(
            ja: "JAHISTC08,1 の下の、作成者が2の201。",
            en: "A record 201 with the creator 2 below JAHISTC08,1."),
        fix: BilingualText(
            ja: "作成者か出力区分を確かめてください。",
            en: "Check the creator and the output category."),
        source: "JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード作成者"),
    DiagnosticPage(
        "JHS-0510", .warning,
        title: BilingualText(
            ja: "調剤情報が新しい順ではありません",
            en: "Dispensings out of order"),
        meaning: BilingualText(
            ja: "調剤情報は新しい調剤日から順に並べます。",
            en: "Dispensings stand from the newest to the oldest."),
        example: BilingualText(
            ja: "11月1日の後の11月3日の調剤情報。",
            en: "A dispensing of 3 November after one of 1 November."),
        fix: BilingualText(
            ja: "新しい順に並べてください。",
            en: "Put the newest first."),
        source: "JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 出力順"),
]
