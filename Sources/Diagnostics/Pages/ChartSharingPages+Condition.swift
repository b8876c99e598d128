/// The rules of the chart-sharing guide (JP-CLINS)
/// about conditions: `CLN-xxxx`.
let chartSharingConditionPages: [DiagnosticPage] = [
    DiagnosticPage(
        "CLN-0047", .error,
        title: BilingualText(
            ja: "使わない verificationStatus です",
            en: "A verification status that is not used"),
        meaning: BilingualText(
            ja: "verificationStatus は、疑いなら unconfirmed、それ以外は confirmed です。",
            en: "The verification status is unconfirmed for a suspected condition, else confirmed."),
        example: BilingualText(
            ja: "verificationStatus が provisional の Condition。",
            en: "The status provisional."),
        fix: BilingualText(
            ja: "unconfirmed か confirmed にしてください。",
            en: "Use unconfirmed or confirmed."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Condition-eCS.html"),
    DiagnosticPage(
        "CLN-0048", .error,
        title: BilingualText(
            ja: "clinicalStatus がありません",
            en: "No clinical status"),
        meaning: BilingualText(
            ja: "誤入力（entered-in-error）でない傷病名には clinicalStatus が必要です。",
            en: "A condition has a clinical status unless it was entered in error."),
        example: BilingualText(
            ja: "clinicalStatus のない Condition。",
            en: "A condition without clinicalStatus."),
        fix: BilingualText(
            ja: "active などを書いてください。",
            en: "Write active, or the status at the end."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Condition-eCS.html"),
    DiagnosticPage(
        "CLN-0148", .warning,
        title: BilingualText(
            ja: "終了日のない resolved です",
            en: "Resolved without an end"),
        meaning: BilingualText(
            ja: "終了日（abatement）がないのに clinicalStatus が resolved です。",
            en: "The clinical status is resolved, but there is no end (abatement)."),
        example: BilingualText(
            ja: "終了日のない、resolved の Condition。",
            en: "The status resolved without an abatement."),
        fix: BilingualText(
            ja: "終了日が分かれば abatementDateTime に書いてください。",
            en: "Give the end in abatementDateTime if known."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Condition-eCS.html"),
    DiagnosticPage(
        "CLN-0049", .warning,
        title: BilingualText(
            ja: "category が encounter-diagnosis ではありません",
            en: "A category other than encounter-diagnosis"),
        meaning: BilingualText(
            ja: "傷病名の category は encounter-diagnosis です。",
            en: "The category of a condition is encounter-diagnosis."),
        example: BilingualText(
            ja: "category が problem-list-item の Condition。",
            en: "The category problem-list-item."),
        fix: BilingualText(
            ja: "category を encounter-diagnosis にしてください。",
            en: "Set the category to encounter-diagnosis."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Condition-eCS.html"),
    DiagnosticPage(
        "CLN-0050", .warning,
        title: BilingualText(
            ja: "未コード化傷病名の表示名が違います",
            en: "Another display of the code for \"not coded\""),
        meaning: BilingualText(
            ja: "コード 99999999 の display は「未コード化傷病名」です。",
            en: "The code 99999999 has a display other than the name of the master for conditions without a code."),
        example: BilingualText(
            ja: "display に病名を書いた 99999999。",
            en: "The code 99999999 with the name of a disease as display."),
        fix: BilingualText(
            ja: "display を「未コード化傷病名」にし、病名は code.text に書いてください。",
            en: "Write that display, and the name of the disease in code.text."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Condition-eCS.html"),
    DiagnosticPage(
        "CLN-0052", .warning,
        title: BilingualText(
            ja: "修飾語のコードがありません",
            en: "A modifier without its code"),
        meaning: BilingualText(
            ja: "修飾語の拡張に、修飾語管理番号（master-disease-modKeyNumber）の coding も text もありません。",
            en: "The modifier has neither a coding of master-disease-modKeyNumber nor a text."),
        example: BilingualText(
            ja: "別のコード体系だけの接頭語の拡張。",
            en: "A prefix extension with a coding of another system."),
        fix: BilingualText(
            ja: "修飾語管理番号の coding か、text を書いてください。",
            en: "Give the code of the modifier, or a text."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Condition-eCS.html"),
    DiagnosticPage(
        "CLN-0055", .information,
        title: BilingualText(
            ja: "記録者がありません",
            en: "No recorder"),
        meaning: BilingualText(
            ja: "記録者（contained の Practitioner を指す recorder）を書くことが推奨されています。",
            en: "The guide recommends a recorder, a contained Practitioner."),
        example: BilingualText(
            ja: "recorder のない Condition。",
            en: "A Condition without recorder."),
        fix: BilingualText(
            ja: "分かるときは recorder を書いてください。",
            en: "Name the recorder if known."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Condition-eCS.html"),
    DiagnosticPage(
        "CLN-0056", .information,
        title: BilingualText(
            ja: "主傷病を示すコードではありません",
            en: "Not the code of a main disease"),
        meaning: BilingualText(
            ja: "拡張 JP_eCS_DiagnosisType は、主傷病を ex-diagnosistype の principal で示すために使います。",
            en: "The extension JP_eCS_DiagnosisType marks the main disease, with principal of ex-diagnosistype."),
        example: BilingualText(
            ja: "コードが admitting の JP_eCS_DiagnosisType。",
            en: "The code admitting."),
        fix: BilingualText(
            ja: "主傷病なら principal にし、そうでなければ拡張を省いてください。",
            en: "Use principal for the main disease; leave the extension out otherwise."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Condition-eCS.html"),
]
