/// The rules of the chart-sharing guide (JP-CLINS)
/// about laboratory results: `CLN-xxxx`.
let chartSharingObservationPages: [DiagnosticPage] = [
    DiagnosticPage(
        "CLN-0073", .error,
        title: BilingualText(
            ja: "検査項目のローカルコードがありません",
            en: "No local code of the test"),
        meaning: BilingualText(
            ja: "検査項目コードに、施設のローカルコードの coding がありません。",
            en: "The code has no coding with the local code of the institution."),
        example: BilingualText(
            ja: "JLAC10のコードだけの検査結果。",
            en: "A result with a JLAC10 code alone."),
        fix: BilingualText(
            ja: "system が JP_CLINS_ObsLabResult_LocalCode_CS の coding を加えてください。",
            en: "Add a coding of the system JP_CLINS_ObsLabResult_LocalCode_CS."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Observation-LabResult-eCS.html (notes); core6spec.html"),
    DiagnosticPage(
        "CLN-0173", .error,
        title: BilingualText(
            ja: "ローカルコードに使えない文字があります",
            en: "A character that a local code must not have"),
        meaning: BilingualText(
            ja: "ローカルコードは、項目コードと検体コードを「_」でつなぎ、半角の英数字・「_」・「-」だけで書きます。",
            en:
                "A local code joins the codes of the item and of the specimen with '_', in letters, digits, '_' and '-' alone."
        ),
        example: BilingualText(
            ja: "ローカルコード「00/1」。",
            en: "The local code 00/1."),
        fix: BilingualText(
            ja: "使えない文字を置き換えてください。",
            en: "Replace the other characters."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Observation-LabResult-eCS.html (notes); core6spec.html"),
    DiagnosticPage(
        "CLN-0074", .error,
        title: BilingualText(
            ja: "共有項目のコードがありません",
            en: "No code of the shared items"),
        meaning: BilingualText(
            ja: "この検査は共有項目または感染症項目ですが、そのコード体系（CoreLabo_CS または InfectionLabo_CS）の coding がありません。",
            en: """
                The test is one of the shared items or infections, but has no coding of their code \
                system (CoreLabo_CS or InfectionLabo_CS).
                """),
        example: BilingualText(
            ja: "CoreLabo_CS の coding がない、カリウムのJLAC10コード。",
            en: "The JLAC10 code of potassium without a CoreLabo_CS coding."),
        fix: BilingualText(
            ja: "同じコードを共有項目のコード体系の coding でも書いてください。",
            en: "Give the same code in the code system of the shared items, too."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Observation-LabResult-eCS.html (notes); core6spec.html"),
    DiagnosticPage(
        "CLN-0174", .warning,
        title: BilingualText(
            ja: "共有項目の display が項目の名称ではありません",
            en: "The display is not the name of the shared item"),
        meaning: BilingualText(
            ja: "共有項目・感染症項目の coding の display は、ガイドが決めた項目の名称（FHIR識別名称）です。",
            en:
                "The display of a coding of the shared items or infections is the name that the guide gives to the item."
        ),
        example: BilingualText(
            ja: "アルブミンのコードに display「ALBX」。",
            en: "The code of albumin with the display ALBX."),
        fix: BilingualText(
            ja: "ヒントにある名称を書くか、コードを確かめてください。",
            en: "Write the name of the hint, or check the code."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Observation-LabResult-eCS.html (notes); core6spec.html"),
    DiagnosticPage(
        "CLN-0075", .error,
        title: BilingualText(
            ja: "検査項目の標準コードがありません",
            en: "No standard code of the test"),
        meaning: BilingualText(
            ja: "検査項目コードに、JLAC の coding も、未標準化コード（99999999999999999）の coding もありません。",
            en: """
                The code has neither a JLAC coding nor the one for tests without a standard code \
                (99999999999999999).
                """),
        example: BilingualText(
            ja: "ローカルコードだけの検査結果。",
            en: "A result with its local code alone."),
        fix: BilingualText(
            ja: "JLAC10 のコードか、未標準化コードの coding を加えてください。",
            en: "Add the JLAC10 code, or the coding for tests without one."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Observation-LabResult-eCS.html (notes)"),
    DiagnosticPage(
        "CLN-0077", .error,
        title: BilingualText(
            ja: "検査項目名に使えない文字があります",
            en: "A character that the name of a test must not have"),
        meaning: BilingualText(
            ja: "検査項目名に、半角カナ・全角空白・制御文字のいずれかがあります。",
            en: "The name of the test has a half-width katakana, a full-width space or a control character."),
        example: BilingualText(
            ja: "半角カナの display。",
            en: "A display in half-width katakana."),
        fix: BilingualText(
            ja: "全角カナと半角空白にしてください。",
            en: "Write katakana in full width and spaces in half width."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Observation-LabResult-eCS.html (notes)"),
    DiagnosticPage(
        "CLN-0081", .warning,
        title: BilingualText(
            ja: "オーダーした医師がありません",
            en: "No ordering doctor"),
        meaning: BilingualText(
            ja: "オーダーした医師（contained の Practitioner を指す performer）がありません。",
            en: "The ordering doctor is missing (performer, a contained Practitioner)."),
        example: BilingualText(
            ja: "performer のない検査結果。",
            en: "A result without performer."),
        fix: BilingualText(
            ja: "performer を加えてください。",
            en: "Add performer."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Observation-LabResult-eCS.html"),
    DiagnosticPage(
        "CLN-0082", .error,
        title: BilingualText(
            ja: "結果値がありません",
            en: "No value and no reason"),
        meaning: BilingualText(
            ja: "結果値（value）も、値がない理由のテキスト（dataAbsentReason.text）も、hasMember もありません。",
            en: "There is neither a value, nor a text in dataAbsentReason, nor hasMember."),
        example: BilingualText(
            ja: "value も dataAbsentReason もない検査結果。",
            en: "A result without all three."),
        fix: BilingualText(
            ja: "結果値がないときは、その理由を dataAbsentReason.text に書いてください。",
            en: "Give the reason in dataAbsentReason.text if there is no value."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Observation-LabResult-eCS.html"),
    DiagnosticPage(
        "CLN-0083", .information,
        title: BilingualText(
            ja: "想定していない判定コードです",
            en: "An interpretation that the guide does not list"),
        meaning: BilingualText(
            ja: "検査結果の判定コードは H、L、N を想定しています。",
            en: "The guide expects the interpretations H, L and N."),
        example: BilingualText(
            ja: "判定コード HH。",
            en: "The interpretation HH."),
        fix: BilingualText(
            ja: "H、L、N のいずれかで表せるか確かめてください。",
            en: "Check whether H, L or N says it."),
        source: "JP-CLINS 1.5.2, StructureDefinition-JP-Observation-LabResult-eCS.html"),
]
