/// What conversions tell: `CNV-xxxx`.
let conversionPages: [DiagnosticPage] = [
    DiagnosticPage(
        "CNV-0101", .fatal,
        title: BilingualText(
            ja: "処方のない記録です",
            en: "A record without a prescription"),
        meaning: BilingualText(
            ja: "処方箋にするには、MedicationRequest のある Bundle が必要です。渡された記録はそうではありません。"
                + "調剤（MedicationDispense）のもとになった処方だけのもの（お薬手帳など）も、処方箋にはなりません。"
                + "分割処方箋の document は、分割ごとに1つの処方箋になるため、1つの処方箋としては読めません。",
            en:
                "A prescription is made of a Bundle with a MedicationRequest; the record is none. One whose requests are "
                + "all those that drugs were dispensed for, such as a handbook, does not become a prescription. The document of a split prescription is one "
                + "prescription for each of its portions, and cannot be read as one."),
        example: BilingualText(
            ja: "Patient だけの JSON を処方箋に変換する。",
            en: "A JSON of a Patient alone, converted to a prescription."),
        fix: BilingualText(
            ja: "処方情報の document か、JP Core のリソースをまとめた Bundle を渡してください。分割処方箋は PrescriptionExtraction.all で読めます。",
            en: "Give a prescription document, or JP Core resources in a Bundle. PrescriptionExtraction.all reads a "
                + "split prescription."),
        source: "処方情報 HL7 FHIR記述仕様 第1版 (JAMI), Bundle, 分割処方箋"),
    DiagnosticPage(
        "CNV-0102", .fatal,
        title: BilingualText(
            ja: "調剤も服薬もない記録です",
            en: "A record without drugs that were dispensed or are taken"),
        meaning: BilingualText(
            ja:
                "調剤結果にするには MedicationDispense のある Bundle が、お薬手帳にするには MedicationDispense、MedicationStatement、List の"
                + "どれかがある Bundle か、処方（MedicationRequest）の Bundle が必要です。渡された記録はそうではありません。",
            en:
                "A result of dispensing is made of a Bundle with a MedicationDispense; a handbook of one with a "
                + "MedicationDispense, a MedicationStatement or a List, or with a prescription (MedicationRequest). The "
                + "record is none."
        ),
        example: BilingualText(
            ja: "Patient だけの JSON をお薬手帳に変換する。",
            en: "A JSON of a Patient alone, converted to a handbook."),
        fix: BilingualText(
            ja: "JP Core の MedicationDispense などをまとめた Bundle を渡してください。お薬手帳なら、処方情報の Bundle でも作れます。",
            en: "Give a Bundle of JP Core resources such as MedicationDispense; for a handbook, that of a prescription "
                + "will do, too."),
        source: "JP Core 1.1.2, JP_MedicationDispense"),
    DiagnosticPage(
        "CNV-0104", .fatal,
        title: BilingualText(
            ja: "1つの分割処方箋のすべての分割ではありません",
            en: "Not all portions of one split prescription"),
        meaning: BilingualText(
            ja: "分割処方箋の文書は、すべての分割から作ります。渡された処方箋は、分割の数（63-1）、番号（63-2）、患者、医療機関のどれかが合わないか、足りないか、重なっています。"
                + "交付年月日（51-1）は分割ごとに違ってもかまいませんが、違うときは、同じ薬を同じ用法・用量で示す RP が必要です。",
            en:
                "The document of a split prescription is made of all its portions. These prescriptions do not agree in the "
                + "number of portions (63-1), their places (63-2), the patient or the institution, or one is missing or "
                + "there twice. Each portion may have its own day of issue (51-1), but then they must have an RP of the "
                + "same drugs, taken alike."),
        example: BilingualText(
            ja: "3回に分けた処方箋の、1回目と3回目だけ（63,3,1 と 63,3,3）。",
            en: "The first and the third of three portions alone (63,3,1 and 63,3,3)."),
        fix: BilingualText(
            ja: "同じ処方箋の分割を、1から最後まで1つずつ渡してください。",
            en: "Give the portions of one prescription, from the first to the last, each once."),
        source: "ePrescriptionData 1.0, 分割処方箋; JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード51・63"),
]
