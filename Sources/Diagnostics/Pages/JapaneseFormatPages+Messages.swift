/// Messages to the e-prescription service around a file: `JHS-08xx`.
let japaneseFormatMessagePages: [DiagnosticPage] = [
    DiagnosticPage(
        "JHS-0801", .fatal,
        title: BilingualText(
            ja: "電文から処方箋を取り出せません",
            en: "No prescription can be taken out of a message"),
        meaning: BilingualText(
            ja: "XmlMsg で始まる電文ですが、正しい XML でないか、PrescriptionInfo に処方箋の CSV が一つありません。",
            en:
                "It begins as a message (XmlMsg), but is not well-formed, or PrescriptionInfo does not hold one prescription in CSV."
        ),
        example: BilingualText(
            ja: "PrescriptionInfo が Base64 でない電文。",
            en: "A message whose PrescriptionInfo is no Base64."),
        fix: BilingualText(
            ja: "CSV を Base64 にして処方箋の XML に入れ、その XML を Base64 にして PrescriptionInfo に入れてください。",
            en: "Put the CSV as Base64 into the prescription's document, and that as Base64 into PrescriptionInfo."),
        source: messageSource),
    DiagnosticPage(
        "JHS-0802", .warning,
        title: BilingualText(
            ja: "電文の医療機関コードが合いません",
            en: "The message names another institution"),
        meaning: BilingualText(
            ja: "MedicalInstitutionCode が数字10桁でないか、CSV の医療機関（レコード1）と違います。",
            en: "MedicalInstitutionCode is not ten digits, or is not the institution of the CSV (record 1)."),
        example: BilingualText(
            ja: "東京都（13）の医療機関の CSV を入れた、大阪府（27）の電文。",
            en: "A message from Osaka (27) around a prescription of Tokyo (13)."),
        fix: BilingualText(
            ja: "都道府県2桁、点数表1桁、コード7桁をつないだ10桁にしてください。",
            en: "Write the prefecture (2), the fee table (1) and the code (7) of the institution."),
        source: messageSource),
    DiagnosticPage(
        "JHS-0803", .warning,
        title: BilingualText(
            ja: "IssueType が知らない値です",
            en: "An unknown IssueType"),
        meaning: BilingualText(
            ja: "IssueType は 1（電子処方箋）か 2（紙の処方箋）です。",
            en: "IssueType is 1 (an e-prescription) or 2 (one on paper)."),
        example: BilingualText(
            ja: "<IssueType>0</IssueType>",
            en: "<IssueType>0</IssueType>"),
        fix: BilingualText(
            ja: "1 か 2 にしてください。",
            en: "Write 1 or 2."),
        source: messageSource),
    DiagnosticPage(
        "JHS-0804", .information,
        title: BilingualText(
            ja: "指摘の場所は電文の中の CSV のものです",
            en: "Places are those of the CSV in the message"),
        meaning: BilingualText(
            ja: "電文の中の CSV は Base64 なので、行と桁は取り出した CSV で数えます。",
            en: "The CSV in the message is Base64: lines and columns are counted in the CSV taken out of it."),
        example: BilingualText(
            ja: "電文の 12:5 は、CSV の12行目の5桁目です。",
            en: "12:5 of a message is column 5 of line 12 of the CSV."),
        fix: BilingualText(
            ja: "CSV は tasuki convert --to sj1 で取り出せます。",
            en: "tasuki convert --to sj1 takes the CSV out."),
        source: messageSource),
]

private let messageSource =
    "電子処方箋管理サービス 外部インターフェイス仕様書, 電文（XmlMsg）; 2022〜2023年の公開の実装による"
