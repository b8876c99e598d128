/// What conversions tell: `CNV-xxxx`.
let conversionPages: [DiagnosticPage] = [
    DiagnosticPage(
        "CNV-0101", .fatal,
        title: BilingualText(
            ja: "処方のない記録です",
            en: "A record without a prescription"),
        meaning: BilingualText(
            ja: "処方箋にするには、MedicationRequest のある Bundle が要ります。渡された記録はそうではありません。",
            en: "A prescription is made of a Bundle with a MedicationRequest; the record is none."),
        example: BilingualText(
            ja: "Patient だけの JSON を処方箋に変換する。",
            en: "A JSON of a Patient alone, converted to a prescription."),
        fix: BilingualText(
            ja: "処方情報の document か、JP Core のリソースをまとめた Bundle を渡してください。",
            en: "Give a prescription document, or JP Core resources in a Bundle."),
        source: "処方情報 HL7 FHIR記述仕様 第1版 (JAMI), Bundle")
]
