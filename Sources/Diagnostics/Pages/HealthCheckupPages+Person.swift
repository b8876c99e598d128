/// The rules of the guide of checkup reports (JP eCheckupReport)
/// about patients, coverages and organizations: `CKP-xxxx`.
let healthCheckupPersonPages: [DiagnosticPage] = [
    DiagnosticPage(
        "CKP-0015", .error,
        title: BilingualText(
            ja: "被保険者の識別子が違います",
            en: "The identifier of the insured person"),
        meaning: BilingualText(
            ja: "JP_Insurance_memberID の identifier は1つで、値は「保険者番号8桁:記号:番号:枝番」です。",
            en: """
                There is one identifier JP_Insurance_memberID, with insurer (8 digits), symbol, number \
                and branch, separated by colons.
                """),
        example: BilingualText(
            ja: "JP_Insurance_memberID のない Patient。",
            en: "A patient without that identifier."),
        fix: BilingualText(
            ja: "「06990019:９０１:２３４５６:02」のように書いてください。",
            en: "Write insurer (8 digits), symbol, number and branch (2 digits), separated by colons."),
        source: "JP eCheckupReport 1.5.0, JP_Patient_eCheckupGeneral (clins)"),
    DiagnosticPage(
        "CKP-0016", .error,
        title: BilingualText(
            ja: "患者に必要な要素がありません",
            en: "The patient lacks what a report needs"),
        meaning: BilingualText(
            ja: "報告書の患者には、text のある氏名、性別、生年月日、text のある住所1つが必要です。",
            en: "The patient of a report has a name with text, gender, day of birth and one address with text."),
        example: BilingualText(
            ja: "birthDate のない Patient。",
            en: "A patient without birthDate."),
        fix: BilingualText(
            ja: "足りない要素を書いてください。",
            en: "Add what is missing."),
        source: "JP eCheckupReport 1.5.0, JP_Patient_eCheckupGeneral"),
    DiagnosticPage(
        "CKP-0017", .error,
        title: BilingualText(
            ja: "氏名の書き方が違います",
            en: "A name that is not written as the guide asks"),
        meaning: BilingualText(
            ja: "氏名には表記の種別（IDE または SYL）を付け、text に全角空白を入れません。",
            en: "A name says IDE or SYL, and its text has no full-width space."),
        example: BilingualText(
            ja: "全角空白のある氏名。",
            en: "A name with a full-width space."),
        fix: BilingualText(
            ja: "拡張 iso21090-EN-representation を付け、空白は半角にしてください。",
            en: "Add the extension iso21090-EN-representation, and use half-width spaces."),
        source: "JP eCheckupReport 1.5.0, JP_Patient_eCheckupGeneral (name)"),
    DiagnosticPage(
        "CKP-0018", .warning,
        title: BilingualText(
            ja: "健診の開始日と終了日が違います",
            en: "A checkup of more than one day"),
        meaning: BilingualText(
            ja: "健診の period は、開始と終了が同じ日です。",
            en: "The period of a checkup starts and ends on the same day."),
        example: BilingualText(
            ja: "2日にわたる period。",
            en: "A period of two days."),
        fix: BilingualText(
            ja: "健診の実施日を確かめてください。",
            en: "Check the day of the checkup."),
        source: "JP eCheckupReport 1.5.0, Encounter (period)"),
    DiagnosticPage(
        "CKP-0019", .error,
        title: BilingualText(
            ja: "健診の実施機関がありません",
            en: "No provider of the checkup"),
        meaning: BilingualText(
            ja: "Encounter.serviceProvider（健診の実施機関）がありません。",
            en: "Encounter.serviceProvider, who carried the checkup out, is missing."),
        example: BilingualText(
            ja: "serviceProvider のない Encounter。",
            en: "An Encounter without serviceProvider."),
        fix: BilingualText(
            ja: "実施機関の Organization への参照を書いてください。",
            en: "Refer to the Organization."),
        source: "JP eCheckupReport 1.5.0, Encounter (serviceProvider)"),
    DiagnosticPage(
        "CKP-0020", .error,
        title: BilingualText(
            ja: "保険種別が公費です",
            en: "The insurance is public payment"),
        meaning: BilingualText(
            ja: "健診の保険の Coverage に、保険種別8（公費）は使いません。",
            en: "The type 8 (public payment) is not used here."),
        example: BilingualText(
            ja: "保険種別が8の Coverage。",
            en: "Type 8."),
        fix: BilingualText(
            ja: "保険種別を確かめてください。",
            en: "Check the type."),
        source: "JP eCheckupReport 1.5.0, Coverage (insurance)"),
    DiagnosticPage(
        "CKP-0021", .warning,
        title: BilingualText(
            ja: "記号・番号または枝番の書き方が違います",
            en: "Symbol, number or branch"),
        meaning: BilingualText(
            ja: "subscriberId は「\"記号\",\"番号\"」の形で、dependent は枝番と同じです。",
            en: "subscriberId is \"symbol\",\"number\" in quotes, and dependent the branch number."),
        example: BilingualText(
            ja: "引用符のない subscriberId。",
            en: "A subscriberId without quotes."),
        fix: BilingualText(
            ja: "引用符とカンマ、枝番を確かめてください。",
            en: "Check quotes, comma and branch."),
        source: "JP eCheckupReport 1.5.0, Coverage (insurance)"),
    DiagnosticPage(
        "CKP-0022", .error,
        title: BilingualText(
            ja: "受診券整理番号が11桁ではありません",
            en: "The number of a ticket is not 11 digits"),
        meaning: BilingualText(
            ja: "受診券整理番号は11桁の数字です。",
            en: "The number of a ticket has 11 digits."),
        example: BilingualText(
            ja: "10桁の受診券整理番号。",
            en: "A number of 10 digits."),
        fix: BilingualText(
            ja: "番号を確かめてください。",
            en: "Check the number."),
        source: "JP eCheckupReport 1.5.0, Coverage (受診券)"),
    DiagnosticPage(
        "CKP-0023", .warning,
        title: BilingualText(
            ja: "受診券の有効期限がありません",
            en: "No expiry of the ticket"),
        meaning: BilingualText(
            ja: "受診券の有効期限（period.end）がありません。",
            en: "period.end, until when the ticket is valid, is missing."),
        example: BilingualText(
            ja: "period のない受診券の Coverage。",
            en: "A ticket without period."),
        fix: BilingualText(
            ja: "period.end を書いてください。",
            en: "Add period.end."),
        source: "JP eCheckupReport 1.5.0, Coverage (受診券)"),
    DiagnosticPage(
        "CKP-0024", .error,
        title: BilingualText(
            ja: "機関または保険者の番号の桁数が違います",
            en: "The number of an organization"),
        meaning: BilingualText(
            ja: "医療機関番号は10桁、保険者番号は8桁までの数字です。",
            en: "An institution has 10 digits, an insurer up to 8."),
        example: BilingualText(
            ja: "9桁の医療機関番号。",
            en: "An institution of 9 digits."),
        fix: BilingualText(
            ja: "番号を確かめてください。",
            en: "Check the number."),
        source: "JP eCheckupReport 1.5.0, Organization (identifier)"),
]
