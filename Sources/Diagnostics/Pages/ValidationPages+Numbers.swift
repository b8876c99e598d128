/// Numbers, truth values and dates: `VAL-0302` to `VAL-0308`, `VAL-0318` and `VAL-0319`.
let validationNumberPages: [DiagnosticPage] = [
    DiagnosticPage(
        "VAL-0302", .error,
        title: BilingualText(ja: "整数として正しくありません", en: "Not a valid integer"),
        meaning: BilingualText(
            ja: "integer は -2147483648 から 2147483647 まで、unsignedInt は0から、positiveInt は1からの整数です。小数点、指数、先頭の0は使えません。",
            en: """
                An integer lies between -2147483648 and 2147483647, an unsignedInt starts at 0, a positiveInt at 1. No point, \
                no exponent, no leading zeros.
                """),
        example: #"{"telecom": [{"rank": 0}]}"#,
        fix: BilingualText(ja: "範囲内の整数にしてください。", en: "Give a whole number of the range."),
        source: "FHIR R4 (4.0.1), datatypes.html#integer, #unsignedInt, #positiveInt"),
    DiagnosticPage(
        "VAL-0318", .error,
        title: BilingualText(ja: "真偽値として正しくありません", en: "Not a valid boolean"),
        meaning: BilingualText(
            ja: "boolean の値は小文字の true または false だけです。", en: "A boolean is true or false, in lower case."),
        example: #"<active value="1"/>"#,
        fix: BilingualText(ja: "true または false と書いてください。", en: "Write true or false."),
        source: "FHIR R4 (4.0.1), datatypes.html#boolean"),
    DiagnosticPage(
        "VAL-0319", .error,
        title: BilingualText(ja: "十進数として正しくありません", en: "Not a valid decimal"),
        meaning: BilingualText(
            ja: "decimal は先頭に0や「+」を付けない十進数です。桁区切りや単位は付けられません。",
            en: "A decimal has no leading zeros or '+', no grouping and no unit."),
        example: #"<value value="1,5"/>"#,
        fix: BilingualText(ja: "「1.5」のように書いてください。", en: "Write it like 1.5."),
        source: "FHIR R4 (4.0.1), datatypes.html#decimal"),
]

/// Dates and times.
let validationDatePages: [DiagnosticPage] = [
    DiagnosticPage(
        "VAL-0303", .error,
        title: BilingualText(ja: "date の形式ではありません", en: "Not a valid date"),
        meaning: BilingualText(
            ja: "date は YYYY、YYYY-MM、YYYY-MM-DD のいずれかで、時刻は付きません。和暦や「/」区切りは使えません。",
            en: "A date is YYYY, YYYY-MM or YYYY-MM-DD without a time; no slashes, no era names."),
        example: #"{"birthDate": "1970/01/31"}"#,
        fix: BilingualText(ja: "西暦で「1970-01-31」のように書いてください。", en: "Write it like 1970-01-31."),
        source: "FHIR R4 (4.0.1), datatypes.html#date"),
    DiagnosticPage(
        "VAL-0304", .error,
        title: BilingualText(ja: "dateTime の形式ではありません", en: "Not a valid dateTime"),
        meaning: BilingualText(
            ja: "dateTime は YYYY、YYYY-MM、YYYY-MM-DD または時差の付いた YYYY-MM-DDThh:mm:ss です。時刻には秒が必要で、24時は使えません。",
            en: """
                A dateTime is YYYY, YYYY-MM, YYYY-MM-DD, or YYYY-MM-DDThh:mm:ss with a zone. A time has seconds, and there is \
                no hour 24.
                """),
        example: #"{"effectiveDateTime": "2024-04-01 09:30"}"#,
        fix: BilingualText(
            ja: "「2024-04-01T09:30:00+09:00」のように書いてください。", en: "Write it like 2024-04-01T09:30:00+09:00."),
        source: "FHIR R4 (4.0.1), datatypes.html#dateTime"),
    DiagnosticPage(
        "VAL-0305", .error,
        title: BilingualText(ja: "instant の形式ではありません", en: "Not a valid instant"),
        meaning: BilingualText(
            ja: "instant は秒と時差まで書いた日時です。", en: "An instant is a date and time down to the second, with a zone."),
        example: #"{"issued": "2024-04-01"}"#,
        fix: BilingualText(
            ja: "「2024-04-01T09:30:00+09:00」のように書いてください。", en: "Write it like 2024-04-01T09:30:00+09:00."),
        source: "FHIR R4 (4.0.1), datatypes.html#instant"),
    DiagnosticPage(
        "VAL-0306", .error,
        title: BilingualText(ja: "time の形式ではありません", en: "Not a valid time"),
        meaning: BilingualText(
            ja: "time は hh:mm:ss（秒の小数は任意）で、時差は付きません。",
            en: "A time is hh:mm:ss, perhaps with a fraction, without a zone."),
        example: #"{"availableStartTime": "9:00"}"#,
        fix: BilingualText(ja: "「09:00:00」のように書いてください。", en: "Write it like 09:00:00."),
        source: "FHIR R4 (4.0.1), datatypes.html#time"),
    DiagnosticPage(
        "VAL-0307", .error,
        title: BilingualText(ja: "暦にない日付です", en: "No such date"),
        meaning: BilingualText(
            ja: "形式は正しいものの、その月またはその日がありません。うるう年も確かめます。",
            en: "The form is right, but there is no such month or day; leap years are respected."),
        example: #"{"birthDate": "2023-02-29"}"#,
        fix: BilingualText(
            ja: "正しい日付にするか、分からなければ年月までにしてください。",
            en: "Correct the date, or give only year and month if the day is unknown."),
        source: "FHIR R4 (4.0.1), datatypes.html#date"),
    DiagnosticPage(
        "VAL-0308", .error,
        title: BilingualText(ja: "時刻に時差がありません", en: "The time has no zone"),
        meaning: BilingualText(
            ja: "dateTime と instant に時刻を書くときは、時差（+09:00 など）またはZが必要です。",
            en: "A dateTime or instant with a time needs a zone (such as +09:00) or Z."),
        example: #"{"authoredOn": "2024-04-01T09:30:00"}"#,
        fix: BilingualText(ja: "「+09:00」を付けてください。", en: "Add the zone, such as +09:00."),
        source: "FHIR R4 (4.0.1), datatypes.html#dateTime"),
]
