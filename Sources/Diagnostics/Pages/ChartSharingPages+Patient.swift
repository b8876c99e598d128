/// The rules of the chart-sharing guide (JP-CLINS)
/// about patients: `CLN-xxxx`.
let chartSharingPatientPages: [DiagnosticPage] = [
    DiagnosticPage(
        "CLN-0031", .error,
        title: BilingualText(
            ja: "記号・番号に全角と半角が混ざっています",
            en: "Symbol or number mixes full and half width"),
        meaning: BilingualText(
            ja: "被保険者の記号と番号は、それぞれ全角だけか半角だけで書きますが、混ざっています。",
            en: """
                The symbol and the number of an insured person are each of full width or of half width; \
                here they are mixed.
                """),
        example: BilingualText(
            ja: "全角の番号の中に半角のハイフンがある identifier。",
            en: "A number with a half-width hyphen between full-width digits."),
        fix: BilingualText(
            ja: "全角か半角のどちらかにそろえてください。",
            en: "Write all of it in one width."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Patient-eCS.html (notes)"),
    DiagnosticPage(
        "CLN-0032", .warning,
        title: BilingualText(
            ja: "公費だけの患者の識別子です",
            en: "An identifier of public assistance alone"),
        meaning: BilingualText(
            ja: "公費単独の識別子（JP_PublicPayer_memberID）があり、被保険者の識別子がありません。ガイドの本文は認めていますが、プロファイルの制約 R1012 は認めていません。",
            en: """
                There is an identifier of public assistance and none of an insurance: the text of the \
                guide allows it, its invariant R1012 does not.
                """),
        example: BilingualText(
            ja: "JP_PublicPayer_memberID の識別子だけがある Patient。",
            en: "An identifier of the system …/JP_PublicPayer_memberID alone."),
        fix: BilingualText(
            ja: "受け取る側が読めるか確かめてください。",
            en: "Check that the receiver can read it."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Patient-eCS.html (notes)"),
    DiagnosticPage(
        "CLN-0034", .warning,
        title: BilingualText(
            ja: "氏名の書き方がガイドと違います",
            en: "A name that is not written as the guide asks"),
        meaning: BilingualText(
            ja: "氏名には表記の種別（IDE または SYL）を付け、text は姓と名を半角空白1つ、または空白なしでつなぎます。",
            en: """
                A name says IDE or SYL, and its text is family and given name with at most one \
                half-width space between them.
                """),
        example: BilingualText(
            ja: "iso21090-EN-representation の拡張がない name。",
            en: "A name without that extension."),
        fix: BilingualText(
            ja: "iso21090-EN-representation の拡張で IDE か SYL を示し、text は姓と名を半角空白1つでつないでください。",
            en: """
                Say IDE or SYL with iso21090-EN-representation, and join family and given name in text \
                by one half-width space.
                """),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Patient-eCS.html (notes)"),
]
