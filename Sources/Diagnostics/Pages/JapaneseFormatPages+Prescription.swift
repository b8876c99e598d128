/// The pages about prescriptions: fields that belong together of the national tagged formats: `JHS-04xx`.
let japaneseFormatPrescriptionPages: [DiagnosticPage] = [
    DiagnosticPage(
        "JHS-0401", .error,
        title: BilingualText(
            ja: "番号が1から続いていません",
            en: "Numbers with a gap"),
        meaning: BilingualText(
            ja: "RP番号、RP内連番、備考連番は1から順に付けます。お薬手帳のRP番号では警告です。",
            en:
                "RP numbers, drug numbers within an RP and remark numbers run from 1 without a gap. For RPs of a handbook this is a warning."
        ),
        example: BilingualText(
            ja: "RP2のない、RP1とRP3。",
            en: "RPs 1 and 3 without an RP 2."),
        fix: BilingualText(
            ja: "番号を1から付け直してください。",
            en: "Number them from 1 again."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, RP番号、RP内連番、備考連番; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, RP番号"),
    DiagnosticPage(
        "JHS-0402", .error,
        title: BilingualText(
            ja: "分割指示のない分割調剤数量です",
            en: "A portion without an instruction to split"),
        meaning: BilingualText(
            ja: "分割指示（63）がないのに、分割指示調剤数量（102）があります。",
            en: "A quantity of the portion (102) stands without an instruction to split (63)."),
        example: BilingualText(
            ja: "63のない「102,1,14,42」。",
            en: "102,1,14,42 without a record 63."),
        fix: BilingualText(
            ja: "63を書くか、102を省いてください。",
            en: "Write record 63, or leave 102 out."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード63、102"),
    DiagnosticPage(
        "JHS-0403", .error,
        title: BilingualText(
            ja: "総調剤数量が合いません",
            en: "Totals that differ"),
        meaning: BilingualText(
            ja: "102の総調剤数量が、同じRPの101の調剤数量と違います。",
            en: "The total in record 102 is not the dispensing quantity of the RP's record 101."),
        example: BilingualText(
            ja: "「101,1,1,,42」と「102,1,14,28」。",
            en: "101,1,1,,42 with 102,1,14,28"),
        fix: BilingualText(
            ja: "どちらかの数量を直してください。",
            en: "Correct one of the quantities."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード101、102"),
    DiagnosticPage(
        "JHS-0404", .error,
        title: BilingualText(
            ja: "分割の数量が総量を超えています",
            en: "A portion larger than the total"),
        meaning: BilingualText(
            ja: "分割回ごとの調剤数量が総調剤数量を超えています。",
            en: "The quantity of the portion is larger than the total."),
        example: BilingualText(
            ja: "「102,1,42,14」",
            en: "102,1,42,14"),
        fix: BilingualText(
            ja: "2つの数量が入れ替わっていないか確かめてください。",
            en: "Check whether the two quantities are exchanged."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード102"),
    DiagnosticPage(
        "JHS-0405", .error,
        title: BilingualText(
            ja: "分割回数か分割回が違います",
            en: "Portion numbers that do not fit"),
        meaning: BilingualText(
            ja: "分割回数は2か3で、分割回はそれを超えません。",
            en:
                "A prescription is split into two or three portions, and the number of the portion does not exceed that."
        ),
        example: BilingualText(
            ja: "「63,2,3」（2回のうちの3回目）。",
            en: "63,2,3: the third of two."),
        fix: BilingualText(
            ja: "分割回数と分割回を確かめてください。",
            en: "Check both numbers."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード63"),
    DiagnosticPage(
        "JHS-0406", .warning,
        title: BilingualText(
            ja: "分割とリフィルが両方あります",
            en: "Split and refill together"),
        meaning: BilingualText(
            ja: "分割指示（63）とリフィル処方箋情報（64）が同じ処方箋にあります。",
            en: "An instruction to split (63) and a refill (64) stand in one prescription."),
        example: BilingualText(
            ja: "63と64のある処方箋。",
            en: "A prescription with records 63 and 64."),
        fix: BilingualText(
            ja: "どちらか一方にしてください。",
            en: "Keep one of them."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード63、64"),
    DiagnosticPage(
        "JHS-0407", .error,
        title: BilingualText(
            ja: "不均等の合計が用量と違います",
            en: "Uneven intakes that do not add up"),
        meaning: BilingualText(
            ja: "内服の不均等（221）の服用量の合計が、201の用量（1日量）と違います。",
            en: "The uneven intakes (221) of an internal drug do not add up to the day's amount of record 201."),
        example: BilingualText(
            ja: "用量4錠に「221,1,1,2,1,…」。",
            en: "221,1,1,2,1 for an amount of 4"),
        fix: BilingualText(
            ja: "各回の服用量か用量を直してください。",
            en: "Correct the intakes or the amount."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード201、221"),
    DiagnosticPage(
        "JHS-0408", .warning,
        title: BilingualText(
            ja: "1回服用量が用量と合いません",
            en: "The amount of one intake does not agree"),
        meaning: BilingualText(
            ja: "内服の1回服用量（241）×1日回数が、201の用量（1日量）と違います。割り切れないときの端数は許します。",
            en:
                "The amount of one intake (241) times the intakes a day is not the day's amount of record 201. Rounding is allowed where it does not divide."
        ),
        example: BilingualText(
            ja: "用量4錠に「241,1,1,2,3」。",
            en: "241,1,1,2,3 for an amount of 4"),
        fix: BilingualText(
            ja: "用量が1日量か、回数が合っているかを確かめてください。",
            en: "Check that the amount is that of a day, and the number of intakes."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード201、241"),
    DiagnosticPage(
        "JHS-0409", .error,
        title: BilingualText(
            ja: "負担区分のない薬品があります",
            en: "Some drugs without record 231"),
        meaning: BilingualText(
            ja: "負担区分（231）は、すべての薬品に書くか、すべて省きます。",
            en: "Record 231 stands for all drugs or for none."),
        example: BilingualText(
            ja: "2つの薬品のうち1つだけに231がある処方箋。",
            en: "Two drugs, one of which has a record 231."),
        fix: BilingualText(
            ja: "すべての薬品に書くか、すべて省いてください。",
            en: "Write it for all drugs, or for none."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード231"),
    DiagnosticPage(
        "JHS-0410", .error,
        title: BilingualText(
            ja: "負担する公費がありません",
            en: "A public expense that is not there"),
        meaning: BilingualText(
            ja: "負担区分（231）が指す公費のレコード（27～30）がありません。",
            en: "The public expense (27 to 30) that record 231 names is not there."),
        example: BilingualText(
            ja: "28のない「231,1,1,,1,,」。",
            en: "231,1,1,,1,, without a record 28."),
        fix: BilingualText(
            ja: "公費のレコードを加えるか、負担区分を直してください。",
            en: "Add the public expense, or correct record 231."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード27～30、231"),
    DiagnosticPage(
        "JHS-0411", .error,
        title: BilingualText(
            ja: "交付日が生年月日より前です",
            en: "Issued before birth"),
        meaning: BilingualText(
            ja: "処方箋交付年月日（51）が患者の生年月日（13）より前です。",
            en: "The date of issue (51) lies before the patient's birth date (13)."),
        example: BilingualText(
            ja: "2026年11月3日生まれの患者の11月2日の処方箋。",
            en: "A birth date one day after the date of issue."),
        fix: BilingualText(
            ja: "2つの日付を確かめてください。",
            en: "Check both dates."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード13、51"),
    DiagnosticPage(
        "JHS-0412", .error,
        title: BilingualText(
            ja: "使用期限が交付日より前です",
            en: "Usable only before issue"),
        meaning: BilingualText(
            ja: "使用期限年月日（52）が処方箋交付年月日（51）より前です。",
            en: "The last day of use (52) lies before the date of issue (51)."),
        example: BilingualText(
            ja: "「51,20261102」と「52,20261101」。",
            en: "51,20261102 with 52,20261101"),
        fix: BilingualText(
            ja: "2つの日付を確かめてください。",
            en: "Check both dates."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード51、52"),
    DiagnosticPage(
        "JHS-0413", .warning,
        title: BilingualText(
            ja: "一部負担区分が年齢と合いません",
            en: "A payment that does not fit the age"),
        meaning: BilingualText(
            ja: "患者一部負担区分（14）が、交付日の年齢か保険種別と合いません。3は未就学、1・2・4・5は70歳（後期高齢者は65歳）から、5は後期高齢者だけです。",
            en:
                "The kind of payment (14) does not fit the age on the day of issue or the kind of insurance: 3 is before school; 1, 2, 4 and 5 begin at 70 (65 for the late elderly); 5 is for the late elderly only."
        ),
        example: BilingualText(
            ja: "40歳の患者の「14,3」。",
            en: "14,3 for a patient of forty."),
        fix: BilingualText(
            ja: "一部負担区分と生年月日を確かめてください。",
            en: "Check the kind of payment and the birth date."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード14、別表"),
    DiagnosticPage(
        "JHS-0414", .warning,
        title: BilingualText(
            ja: "保険種別と保険者番号が合いません",
            en: "Insurance and insurer do not fit"),
        meaning: BilingualText(
            ja: "保険種別（21）と保険者番号（22）が合いません。39で始まる8桁は後期高齢者、6桁と67で始まる8桁は国保です。",
            en:
                "The kind of insurance (21) and the insurer number (22) do not fit: eight digits that start with 39 or more are the late elderly; six, or eight that start with 67 or more, are national insurance."
        ),
        example: BilingualText(
            ja: "「21,1」と「22,39137773」。",
            en: "21,1 with 22,39137773"),
        fix: BilingualText(
            ja: "保険種別か保険者番号を直してください。",
            en: "Correct one of them."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード21、22"),
    DiagnosticPage(
        "JHS-0415", .warning,
        title: BilingualText(
            ja: "用法が言い切られていません",
            en: "A usage that is left open"),
        meaning: BilingualText(
            ja: "用法コードに X があるのに、用法補足（181）の区分 5、6、9 がありません。用法が決まりません。",
            en: "The usage code holds an X, and no usage supplement (181) of kind 5, 6 or 9 completes it."),
        example: BilingualText(
            ja: "181のない「111,1,3,101X000000000000,…」。",
            en: "111,1,3,101X000000000000 without a record 181."),
        fix: BilingualText(
            ja: "用法補足（181）で残りを書いてください。",
            en: "Write the rest in a usage supplement (181)."),
        source: "電子処方箋管理サービス 記録条件仕様（処方編）Ver.2.4, 用法コード"),
    DiagnosticPage(
        "JHS-0416", .warning,
        title: BilingualText(
            ja: "コードと、その隣の項目が合いません",
            en: "A code says otherwise than the field beside it"),
        meaning: BilingualText(
            ja: "1日回数（111-5）、剤形区分（101-2）、不均等の服用量の数（221）のどれかが用法コード（111-3）の示すものと違うか、"
                + "不均等の服用量がそのコードと違います。内服（剤形区分1）の頓服のコードは、用量が1日量か1回量かがわかりません。",
            en:
                "The times of a day (111-5), the form (101-2) or the number of uneven amounts (221) are not what the usage's "
                + "code (111-3) says, or an uneven amount is not what its own code says. Beside form 1 a code of an intake as "
                + "needed leaves open whether the amount is of a day or of an intake."),
        example: BilingualText(
            ja: "「111,1,2,1012040400000000,朝夕食後,3」",
            en: "111,1,2,1012040400000000 with 3 times a day"),
        fix: BilingualText(
            ja: "どちらが正しいか確かめてください。",
            en: "Find out which of them is meant."),
        source: "JAMI 標準用法マスタ, 用法コード、補足用法コード"),
    DiagnosticPage(
        "JHS-0417", .warning,
        title: BilingualText(
            ja: "知られていない部位コードです",
            en: "An unknown code of a site"),
        meaning: BilingualText(
            ja: "用法補足（181）の部位コードが、外用部位コードの表にありません。",
            en: "The code of a site in a usage supplement (181) is not in the list of sites."),
        example: BilingualText(
            ja: "「181,1,1,9,目,,ZZZ」",
            en: "181,1,1,9 with the site ZZZ"),
        fix: BilingualText(
            ja: "部位の2文字と、0・B・L・R のどれかで書いてください。",
            en: "Write two characters of a site, and 0, B, L or R."),
        source: "JAMI 標準用法マスタ, 外用部位コード"),
    DiagnosticPage(
        "JHS-0418", .warning,
        title: BilingualText(
            ja: "剤形区分があるのに剤形名称があります",
            en: "A form's name beside a form that has a code"),
        meaning: BilingualText(
            ja: "剤形名称（101-3）は、剤形区分が9（不明）のときだけ書きます。",
            en: "The name of a form (101-3) stands only beside form 9 (unknown)."),
        example: BilingualText(
            ja: "「101,1,1,散,7」",
            en: "101,1,1 with a name of the form"),
        fix: BilingualText(
            ja: "剤形名称を省いてください。",
            en: "Leave the name out."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード101"),
]
