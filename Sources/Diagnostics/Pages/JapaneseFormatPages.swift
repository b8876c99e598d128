/// The pages of the national tagged formats (JAHIS prescription symbols and handbooks, `SJ1`): `JHS-xxxx`.
let japaneseFormatPages: [DiagnosticPage] =
    japaneseFormatLinePages
    + japaneseFormatRecordsPages
    + japaneseFormatFieldsPages
    + japaneseFormatPrescriptionPages
    + japaneseFormatHandbookPages
    + japaneseFormatPartsPages
    + japaneseFormatWritingPages
    + japaneseFormatMessagePages
