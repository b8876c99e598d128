/// The rules of the guide of prescriptions in FHIR (ePrescriptionData)
/// about patient and prescriber: `ERX-xxxx`.
let ePrescriptionPatientPages: [DiagnosticPage] = [
    DiagnosticPage(
        "ERX-0021", .warning,
        title: BilingualText(
            ja: "氏名の書き方がガイドと違います",
            en: "A name that is not written as the guide asks"),
        meaning: BilingualText(
            ja: "氏名には表記の種別（IDE または SYL）を付け、text は姓と名を全角空白1つで区切ります。",
            en: "A name says IDE or SYL, and its text has one full-width space between family and given name."),
        example: BilingualText(
            ja: "半角空白で区切った氏名。",
            en: "A name whose text has a half-width space."),
        fix: BilingualText(
            ja: "拡張 iso21090-EN-representation と、全角空白を確かめてください。",
            en: "Check the extension iso21090-EN-representation and the space."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表3, 表11 (name)"),
    DiagnosticPage(
        "ERX-0022", .error,
        title: BilingualText(
            ja: "カナ氏名が全角カタカナではありません",
            en: "A kana name in other letters"),
        meaning: BilingualText(
            ja: "カナ氏名（SYL）は全角カタカナだけで書き、family と given を持ちます。",
            en: "A kana name (SYL) has full-width katakana only, and family and given."),
        example: BilingualText(
            ja: "ひらがなのカナ氏名。",
            en: "A kana name in hiragana."),
        fix: BilingualText(
            ja: "全角カタカナで書いてください。",
            en: "Write it in full-width katakana."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表3, 表11 (name)"),
    DiagnosticPage(
        "ERX-0023", .error,
        title: BilingualText(
            ja: "性別または生年月日が違います",
            en: "Gender or day of birth"),
        meaning: BilingualText(
            ja: "gender は male か female、birthDate は「年-月-日」です。",
            en: "The gender is male or female, and birthDate a whole day."),
        example: BilingualText(
            ja: "\"gender\": \"unknown\"",
            en: "\"gender\": \"unknown\""),
        fix: BilingualText(
            ja: "値を確かめてください。",
            en: "Check the values."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表3"),
    DiagnosticPage(
        "ERX-0024", .error,
        title: BilingualText(
            ja: "郵便番号の書き方が違います",
            en: "The postal code"),
        meaning: BilingualText(
            ja: "郵便番号は「123-4567」の形で postalCode に書きます。",
            en: "The postal code is NNN-NNNN."),
        example: BilingualText(
            ja: "\"postalCode\": \"1234567\"",
            en: "\"postalCode\": \"1234567\""),
        fix: BilingualText(
            ja: "postalCode に「123-4567」の形で書いてください。",
            en: "Write NNN-NNNN in postalCode."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表3, 表7 (address)"),
    DiagnosticPage(
        "ERX-0025", .error,
        title: BilingualText(
            ja: "医療機関番号の付いたOIDの形が違います",
            en: "An OID of an institution of another form"),
        meaning: BilingualText(
            ja: "このOIDは、末尾に「1」と医療機関番号10桁が続きます。",
            en: "After this OID follow a 1 and the 10 digits of the institution."),
        example: BilingualText(
            ja: "先頭の「1」がない、患者番号の system。",
            en: "A system that ends in the institution without the 1."),
        fix: BilingualText(
            ja: "末尾の11桁を確かめてください。",
            en: "Check the last 11 digits."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表3, 表11 (identifier)"),
    DiagnosticPage(
        "ERX-0026", .error,
        title: BilingualText(
            ja: "麻薬施用者免許番号のOIDの形が違います",
            en: "The OID of a narcotics licence"),
        meaning: BilingualText(
            ja: "麻薬施用者免許番号の system は、OIDに「1」と都道府県番号2桁を付けたものです。",
            en: "The system of a narcotics licence is the OID with a 1 and the two digits of the prefecture."),
        example: BilingualText(
            ja: "都道府県番号のない system。",
            en: "A system that ends in .32.1."),
        fix: BilingualText(
            ja: "「urn:oid:1.2.392.100495.20.3.32.113」のように書いてください。",
            en: "Write it like urn:oid:1.2.392.100495.20.3.32.113."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表11 (qualification)"),
    DiagnosticPage(
        "ERX-0027", .error,
        title: BilingualText(
            ja: "処方医の役割が違います",
            en: "The role of the prescriber"),
        meaning: BilingualText(
            ja: "処方医の役割は doctor か dentist です。",
            en: "The role of a prescriber is doctor or dentist."),
        example: BilingualText(
            ja: "役割が pharmacist。",
            en: "The role pharmacist."),
        fix: BilingualText(
            ja: "役割のコードを確かめてください。",
            en: "Check the code of the role."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表10 (code)"),
    DiagnosticPage(
        "ERX-0051", .warning,
        title: BilingualText(
            ja: "住所のテキストに郵便番号があります",
            en: "A postal code in the text of an address"),
        meaning: BilingualText(
            ja: "住所の text に郵便番号は書きません。",
            en: "The text of an address has no postal code."),
        example: BilingualText(
            ja: "〒で始まる住所。",
            en: "A text that starts with the postal mark."),
        fix: BilingualText(
            ja: "郵便番号は postalCode に書いてください。",
            en: "Write it in postalCode."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表3, 表7 (address)"),
]
