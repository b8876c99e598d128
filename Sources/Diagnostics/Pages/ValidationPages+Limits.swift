/// Types of resources, least and greatest values, a choice of profiles: `VAL-0205`, `VAL-0404`, `VAL-0405`, `VAL-0605`,
/// `VAL-0606`.
let validationLimitPages: [DiagnosticPage] = [
    DiagnosticPage(
        "VAL-0205", .error,
        title: BilingualText(ja: "ここに置けない型のリソースです", en: "A resource of another type"),
        meaning: BilingualText(
            ja: "プロファイルが、ここに置けるリソースの型を決めています。",
            en: "The profile names the types of resource that may appear here."),
        example: BilingualText(
            ja: "患者のための entry に Observation がある。",
            en: "An Observation stands in the entry for the patient."),
        fix: BilingualText(ja: "型を確かめ、正しい場所に移してください。", en: "Check the type, and move it to its place."),
        source: "FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.type"),
    DiagnosticPage(
        "VAL-0404", .error,
        title: BilingualText(ja: "値が小さすぎます", en: "The value is too small"),
        meaning: BilingualText(
            ja: "定義が最小値を定めています。",
            en: "The definition gives a least value."),
        example: BilingualText(
            ja: "1以上の要素の値が 0。",
            en: "The value is 0 where at least 1 is asked for."),
        fix: BilingualText(ja: "最小値以上にしてください。", en: "Give at least the least value."),
        source: "FHIR R4 (4.0.1), elementdefinition-definitions.html, minValue[x] and maxValue[x]"),
    DiagnosticPage(
        "VAL-0405", .error,
        title: BilingualText(ja: "値が大きすぎます", en: "The value is too great"),
        meaning: BilingualText(
            ja: "定義が最大値を定めています。",
            en: "The definition gives a greatest value."),
        example: BilingualText(
            ja: "100以下の要素の値が 101。",
            en: "The value is 101 where at most 100 is asked for."),
        fix: BilingualText(ja: "最大値以下にしてください。", en: "Give at most the greatest value."),
        source: "FHIR R4 (4.0.1), elementdefinition-definitions.html, minValue[x] and maxValue[x]"),
    DiagnosticPage(
        "VAL-0605", .error,
        title: BilingualText(ja: "どのプロファイルにも合いません", en: "The value meets none of the profiles"),
        meaning: BilingualText(
            ja: "定義が並べるプロファイルのうち、少なくとも一つに合わなければなりません。",
            en: "The value must meet at least one of the profiles that the definition lists."),
        example: BilingualText(
            ja: "2つのプロファイルのどちらにも合わない住所。",
            en: "An address that meets neither of two profiles."),
        fix: BilingualText(ja: "どれか一つに合わせてください。", en: "Make it meet one of them."),
        source: "FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.type.profile"),
    DiagnosticPage(
        "VAL-0606", .error,
        title: BilingualText(ja: "型のプロファイルの定義がありません", en: "A profile of the type is not known"),
        meaning: BilingualText(
            ja: "プロファイルが要素の型に求める別のプロファイルの定義がなく、値をそれで検証できません。組み込みのガイドが公開されていないプロファイルを求めるときは、情報として一度だけ知らせます。",
            en:
                "A profile asks for another profile of an element's type, which is not defined here: the value was not checked against it. Where a guide that the library carries asks for a profile that nobody published, it is told once, as information."
        ),
        example: BilingualText(
            ja: "Meta の未知のプロファイルを求めるプロファイルでの meta。",
            en: "A meta under a profile that asks for an unknown profile of Meta."),
        fix: BilingualText(
            ja: "定義を含むパッケージを --package で指定してください。", en: "Give the package that defines it with --package."),
        source: "FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.type.profile"),
    DiagnosticPage(
        "VAL-0406", .error,
        title: BilingualText(ja: "値が正規表現に合いません", en: "The value does not match the pattern"),
        meaning: BilingualText(
            ja: "プロファイルの拡張 regex が、値全体の書き方を正規表現で定めています。",
            en: "The extension 'regex' of a profile says by a regular expression how the whole value is written."),
        example: #""value": "A1" (regex: [0-9]+)"#,
        fix: BilingualText(ja: "正規表現に合う値にしてください。", en: "Write a value that matches."),
        source: "http://hl7.org/fhir/StructureDefinition/regex"),
    DiagnosticPage(
        "VAL-0407", .error,
        title: BilingualText(ja: "小数点以下の桁が多すぎます", en: "Too many decimal places"),
        meaning: BilingualText(
            ja: "プロファイルの拡張 maxDecimalPlaces が、小数点以下の桁数を定めています。",
            en: "The extension 'maxDecimalPlaces' of a profile limits the digits after the decimal point."),
        example: #""valueDecimal": 1.234 (maxDecimalPlaces: 2)"#,
        fix: BilingualText(ja: "桁を減らしてください。", en: "Write fewer digits."),
        source: "http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces"),
    DiagnosticPage(
        "VAL-0408", .error,
        title: BilingualText(ja: "データが大きすぎます", en: "Too many bytes"),
        meaning: BilingualText(
            ja: "プロファイルの拡張 maxSize が、添付やデータのバイト数を定めています。",
            en: "The extension 'maxSize' of a profile limits the bytes of an attachment or of data."),
        example: #""data": "SGVsbG8=" (maxSize: 3)"#,
        fix: BilingualText(ja: "データを小さくしてください。", en: "Send less data."),
        source: "http://hl7.org/fhir/StructureDefinition/maxSize"),
    DiagnosticPage(
        "VAL-0409", .error,
        title: BilingualText(ja: "限度と比べられない単位", en: "A unit that cannot be compared"),
        meaning: BilingualText(
            ja: "数量の単位は、プロファイルの最小値・最大値の単位に換算できるものです。",
            en: "The unit of a quantity is one that can be converted into that of the least or greatest value."),
        example:
            #""valueQuantity": {"value": 5, "system": "http://unitsofmeasure.org", "code": "cm"} (minValue: 1 kg)"#,
        fix: BilingualText(ja: "換算できる単位にしてください。", en: "Use a unit of the same kind."),
        source: "FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.minValue_x_"),
]
