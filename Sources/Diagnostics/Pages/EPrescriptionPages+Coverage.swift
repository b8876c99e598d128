/// The rules of the guide of prescriptions in FHIR (ePrescriptionData)
/// about coverages and organizations: `ERX-xxxx`.
let ePrescriptionCoveragePages: [DiagnosticPage] = [
    DiagnosticPage(
        "ERX-0028", .error,
        title: BilingualText(
            ja: "公費の Coverage が保険として書かれています",
            en: "Public payment as an insurance"),
        meaning: BilingualText(
            ja: "保険種別8（公費）は、公費のプロファイルの Coverage で書きます。",
            en: "Type 8 (public payment) has a profile of its own."),
        example: BilingualText(
            ja: "保険種別8の、保険の Coverage。",
            en: "Type 8."),
        fix: BilingualText(
            ja: "公費のプロファイルを使うか、保険種別を確かめてください。",
            en: "Use the profile of public payments, or check the type."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表5 (type)"),
    DiagnosticPage(
        "ERX-0029", .warning,
        title: BilingualText(
            ja: "記号・番号が保険種別と合いません",
            en: "Symbol and number do not fit the type"),
        meaning: BilingualText(
            ja: "記号は保険種別1・2に、番号は1・2・7に書きます。",
            en: "A symbol belongs to the types 1 and 2, a number to 1, 2 and 7."),
        example: BilingualText(
            ja: "番号のない、保険種別1の Coverage。",
            en: "Type 1 without a number."),
        fix: BilingualText(
            ja: "記号・番号と保険種別を確かめてください。",
            en: "Check symbol, number and type."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表5 (extension)"),
    DiagnosticPage(
        "ERX-0030", .error,
        title: BilingualText(
            ja: "枝番の書き方が違います",
            en: "The branch number"),
        meaning: BilingualText(
            ja: "枝番は2桁の数字で、dependent にも同じ値を書きます。",
            en: "The branch number has two digits, and dependent repeats it."),
        example: BilingualText(
            ja: "枝番が「1」。",
            en: "The branch 1."),
        fix: BilingualText(
            ja: "「01」のように書いてください。",
            en: "Write it like 01."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表5 (extension, dependent)"),
    DiagnosticPage(
        "ERX-0031", .error,
        title: BilingualText(
            ja: "被保険者区分が違います",
            en: "The relation to the insured person"),
        meaning: BilingualText(
            ja: "被保険者区分は 1（被保険者）か 2（被扶養者）です。",
            en: "The relation is 1 (insured person) or 2 (dependent)."),
        example: BilingualText(
            ja: "被保険者区分が 3。",
            en: "The code 3."),
        fix: BilingualText(
            ja: "コードを確かめてください。",
            en: "Check the code."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表5 (relationship)"),
    DiagnosticPage(
        "ERX-0032", .warning,
        title: BilingualText(
            ja: "公費受給者番号が7桁ではありません",
            en: "The number of a beneficiary is not 7 digits"),
        meaning: BilingualText(
            ja: "公費の受給者番号は7桁の数字です。",
            en: "The number of a beneficiary of public payment has 7 digits."),
        example: BilingualText(
            ja: "8桁の subscriberId。",
            en: "A subscriberId of 8 digits."),
        fix: BilingualText(
            ja: "左を0で埋めて7桁にしてください。",
            en: "Write 7 digits, with zeros on the left."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表6 (subscriberId)"),
    DiagnosticPage(
        "ERX-0033", .error,
        title: BilingualText(
            ja: "公費の順序がありません",
            en: "No order of a public payment"),
        meaning: BilingualText(
            ja: "公費には順序（1から4）が必要です。",
            en: "A public payment has an order, 1 to 4."),
        example: BilingualText(
            ja: "order のない公費の Coverage。",
            en: "A public payment without order."),
        fix: BilingualText(
            ja: "order に1から4を書いてください。",
            en: "Write 1 to 4 in order."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表6 (order)"),
    DiagnosticPage(
        "ERX-0034", .error,
        title: BilingualText(
            ja: "医療機関番号が違います",
            en: "The number of the institution"),
        meaning: BilingualText(
            ja: "医療機関番号は10桁の数字で、都道府県番号・点数表番号・医療機関コードの拡張をつなげたものです。",
            en: "The number has 10 digits: those of the extensions for prefecture, fee table and institution."),
        example: BilingualText(
            ja: "9桁の医療機関番号。",
            en: "An identifier of 9 digits."),
        fix: BilingualText(
            ja: "identifier と3つの拡張を合わせてください。",
            en: "Make the identifier and the three extensions agree."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表7 (identifier, extension)"),
    DiagnosticPage(
        "ERX-0035", .error,
        title: BilingualText(
            ja: "医療機関番号の部分が違います",
            en: "A part of the institution number"),
        meaning: BilingualText(
            ja: "都道府県番号は01から47、点数表番号は1（医科）か3（歯科）、医療機関コードは7桁です。",
            en: "The prefecture is 01 to 47, the fee table 1 or 3, and the institution has 7 digits."),
        example: BilingualText(
            ja: "点数表番号が4。",
            en: "The fee table 4."),
        fix: BilingualText(
            ja: "値を確かめてください。",
            en: "Check the value."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表7 (extension)"),
    DiagnosticPage(
        "ERX-0036", .warning,
        title: BilingualText(
            ja: "保険者・公費負担者の番号または種別が違います",
            en: "Number or type of a payer"),
        meaning: BilingualText(
            ja: "番号は8桁までの数字で、種別は保険者なら ins、公費負担者なら other です。",
            en: "The number has up to 8 digits; the type is ins for an insurer and other for public payment."),
        example: BilingualText(
            ja: "種別が ins の公費負担者。",
            en: "A payer of public payment of the type ins."),
        fix: BilingualText(
            ja: "番号と type を確かめてください。",
            en: "Check number and type."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表8 (identifier, type)"),
    DiagnosticPage(
        "ERX-0037", .warning,
        title: BilingualText(
            ja: "検証番号が合いません",
            en: "The check digit does not fit"),
        meaning: BilingualText(
            ja: "番号の末尾の検証番号が合いません。",
            en: "The check digit, the last of the number, does not fit."),
        example: BilingualText(
            ja: "保険者番号 06123456。",
            en: "The insurer number 06123456."),
        fix: BilingualText(
            ja: "番号を確かめてください。見本の番号や特別な番号なら、このままでかまいません。",
            en: "Check the number; leave it if it is a sample or a special number."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 検証番号 (モジュラス10、重み2・1)"),
]
