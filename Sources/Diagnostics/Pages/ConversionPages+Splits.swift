/// What conversions tell of the portions of a split prescription: `CNV-0226` to `CNV-0228`.
let conversionSplitPages: [DiagnosticPage] = [
    DiagnosticPage(
        "CNV-0226", .warning,
        title: BilingualText(
            ja: "分割の日が番号の順ではありません",
            en: "The days of portions run against their order"),
        meaning: BilingualText(
            ja: "分割処方箋の分割は、番号の順に使います。ある分割の交付年月日（51-1）か使用期限年月日（52-1）が、前の番号の分割より前です。書かれたとおりに変換します。",
            en:
                "The portions of a split prescription are used in the order of their numbers. The day of issue (51-1) or the "
                + "last day of use (52-1) of a portion is before that of one in front of it. They are converted as they are."
        ),
        example: BilingualText(
            ja: "1回目が 2026-11-16 交付、2回目が 2026-11-02 交付の分割処方箋。",
            en: "A first portion of 2026-11-16 and a second one of 2026-11-02."),
        fix: BilingualText(
            ja: "分割の番号と日のどちらが正しいかを確かめてください。",
            en: "Find out whether the numbers of the portions are right, or the days."),
        source: "ePrescriptionData 1.0, 分割処方箋; JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード51・52・63"),
    DiagnosticPage(
        "CNV-0227", .warning,
        title: BilingualText(
            ja: "分割の順と番号が違います",
            en: "Place and number of a portion differ"),
        meaning: BilingualText(
            ja: "分割処方箋の文書では、分割処方箋セクションの順が分割の番号です。分割が自ら「分割 番号/数」と示す番号か数が、順と数に合いません。分割が示すとおりに書きます。",
            en:
                "In the document of a split prescription, the order in its section gives the numbers of the portions. A portion "
                + "that says its number itself (such as 2/3) says another, or another count. What it says is written."
        ),
        example: BilingualText(
            ja: "3つの分割の1番目に、「分割 2/3」と示す分割。",
            en: "The first of three portions says that it is 2/3."),
        fix: BilingualText(
            ja: "分割処方箋セクションの順と、分割が示す番号を合わせてください。",
            en: "Let the order in the section agree with what each portion says."),
        source: "ePrescriptionData 1.0, 分割処方箋, 表2 Composition section 11; 表18 Communication"),
    DiagnosticPage(
        "CNV-0228", .warning,
        title: BilingualText(
            ja: "分割の数量の合計が総調剤数量と違います",
            en: "The portions are not the total together"),
        meaning: BilingualText(
            ja: "同じ薬を同じ用法・用量で示す RP の、分割ごとの調剤数量（102-2）の合計が、分割の示す総調剤数量（102-3）と違うか、総調剤数量が分割によって違います。"
                + "CSV の分割を文書にまとめるときに調べ、それぞれの分割は書かれたとおりに変換します。",
            en:
                "Of the RPs with the same drugs, taken alike, the quantities of the portions (102-2) together are not the "
                + "total that a portion says (102-3), or the portions say several totals. It is looked at where portions in "
                + "CSV become one document, and each is converted as it is."
        ),
        example: BilingualText(
            ja: "102,1,14,42 の分割が2つだけの分割処方箋。",
            en: "A prescription in two portions, both with 102,1,14,42."),
        fix: BilingualText(
            ja: "すべての分割の数量と、薬・用法・用量の示し方を確かめてください。",
            en: "Look at the quantities in all portions, and at how they say drugs, usage and amounts."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード101・102"),
]
