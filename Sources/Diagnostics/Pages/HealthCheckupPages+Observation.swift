/// The rules of the guide of checkup reports (JP eCheckupReport)
/// about results and questions: `CKP-xxxx`.
let healthCheckupObservationPages: [DiagnosticPage] = [
    DiagnosticPage(
        "CKP-0025", .error,
        title: BilingualText(
            ja: "結果値と status が合いません",
            en: "Value and status do not agree"),
        meaning: BilingualText(
            ja: "結果値のある項目は status が final、値のない項目は cancelled で dataAbsentReason を持ちます。",
            en: "An item with a value is final; one without is cancelled and has a dataAbsentReason."),
        example: BilingualText(
            ja: "値のある cancelled の Observation。",
            en: "A cancelled item with a value."),
        fix: BilingualText(
            ja: "status と結果値を合わせてください。",
            en: "Make status and value agree."),
        source: "JP eCheckupReport 1.5.0, Observation (status, value)"),
    DiagnosticPage(
        "CKP-0026", .error,
        title: BilingualText(
            ja: "値がない理由のテキストがありません",
            en: "No text of the reason"),
        meaning: BilingualText(
            ja: "dataAbsentReason.text（未実施、測定不可能など）がありません。",
            en: """
                dataAbsentReason has no text that says whether the item was not performed or could not \
                be measured.
                """),
        example: BilingualText(
            ja: "coding だけの dataAbsentReason。",
            en: "A reason with a coding alone."),
        fix: BilingualText(
            ja: "理由を text に書いてください。",
            en: "Write the reason in text."),
        source: "JP eCheckupReport 1.5.0, Observation (dataAbsentReason); history (1.5.0)"),
    DiagnosticPage(
        "CKP-0027", .warning,
        title: BilingualText(
            ja: "値がない理由のコードが違います",
            en: "A different code of the reason"),
        meaning: BilingualText(
            ja: "値がない理由のコードは not-performed（未実施）か error（測定不可能）です。",
            en: "The reason is not-performed or error (cannot be measured)."),
        example: BilingualText(
            ja: "理由のコードが unknown。",
            en: "The reason unknown."),
        fix: BilingualText(
            ja: "コードを確かめてください。",
            en: "Check the code."),
        source: "JP eCheckupReport 1.5.0, Observation (dataAbsentReason)"),
    DiagnosticPage(
        "CKP-0028", .warning,
        title: BilingualText(
            ja: "未実施の項目に結果の要素があります",
            en: "An item that was not performed has parts of a result"),
        meaning: BilingualText(
            ja: "未実施の項目には判定・検査方法・基準範囲・検体を、測定不可能の項目には判定を書きません。",
            en: """
                An item that was not performed has no method, range, specimen or interpretation; one \
                that could not be measured no interpretation.
                """),
        example: BilingualText(
            ja: "method のある未実施の項目。",
            en: "The reason not-performed with method."),
        fix: BilingualText(
            ja: "取り除いてください。",
            en: "Remove it."),
        source: "JP eCheckupReport 1.5.0, B.7 (未実施, 測定不可能); D.6"),
    DiagnosticPage(
        "CKP-0029", .error,
        title: BilingualText(
            ja: "結果値の型が項目と合いません",
            en: "A value of a type other than the item"),
        meaning: BilingualText(
            ja: "結果値の型が、項目表の型（数値、コード、文字）と違います。",
            en: "The value of an item has a type other than the item table says: quantity, code or text."),
        example: BilingualText(
            ja: "文字列で書かれた身長。",
            en: "Body height as a string."),
        fix: BilingualText(
            ja: "項目表の型で書いてください。",
            en: "Write it in the type of the item table."),
        source: "JP eCheckupReport 1.5.0, C (項目表); Observation (value)"),
    DiagnosticPage(
        "CKP-0030", .warning,
        title: BilingualText(
            ja: "単位が項目表と違います",
            en: "A unit other than the item table"),
        meaning: BilingualText(
            ja: "数値の単位（UCUM）が項目表の単位と違います。",
            en: "The UCUM unit of a quantity is another than that of the item table."),
        example: BilingualText(
            ja: "単位が m の身長。",
            en: "Body height in m."),
        fix: BilingualText(
            ja: "code に項目表のUCUM単位を、unit に表示用の単位を書いてください。",
            en: "Write the UCUM unit in code, and the unit to be shown in unit."),
        source: "JP eCheckupReport 1.5.0, C (項目表, 単位); Observation (valueQuantity)"),
    DiagnosticPage(
        "CKP-0031", .warning,
        title: BilingualText(
            ja: "回答のコード表が項目と合いません",
            en: "An answer from another code list"),
        meaning: BilingualText(
            ja: "回答のコード表（system）が、項目表で定められたものと違います。",
            en: "An answer is coded in another list (system) than that of its item."),
        example: BilingualText(
            ja: "コード表 2003 で答えた喫煙の問診。",
            en: "The question on smoking answered from the list 2003."),
        fix: BilingualText(
            ja: "期ごとのコード表を確かめてください。",
            en: "Check the code list of the period."),
        source: "JP eCheckupReport 1.5.0, C (項目表, 結果コードOID); E.15"),
    DiagnosticPage(
        "CKP-0032", .warning,
        title: BilingualText(
            ja: "検査方法が項目と合いません",
            en: "A method other than the item"),
        meaning: BilingualText(
            ja: "検査方法コードが、項目コードの示す検査方法と違います。",
            en: "The method is another than the item code implies."),
        example: BilingualText(
            ja: "項目コードと違う検査方法。",
            en: "The code of one method with another in method."),
        fix: BilingualText(
            ja: "項目コードか検査方法を確かめてください。",
            en: "Check the item code and the method."),
        source: "JP eCheckupReport 1.5.0, C (項目表, 検査方法コード)"),
    DiagnosticPage(
        "CKP-0033", .information,
        title: BilingualText(
            ja: "入力範囲の外の値です",
            en: "A value outside the input range"),
        meaning: BilingualText(
            ja: "結果値が入力範囲の外ですが、判定に HX（以上）または LX（以下）がありません。",
            en: "The value is outside the input range, and not marked HX or LX."),
        example: BilingualText(
            ja: "300 cm の身長。",
            en: "A body height of 300 cm."),
        fix: BilingualText(
            ja: "値を確かめ、正しければ判定に HX か LX を書いてください。",
            en: "Check the value, and mark it HX or LX."),
        source: "JP eCheckupReport 1.5.0, C (項目表, 入力最小値・入力最大値); Observation (interpretation)"),
    DiagnosticPage(
        "CKP-0034", .warning,
        title: BilingualText(
            ja: "定められていない判定コードです",
            en: "An interpretation that the guide does not list"),
        meaning: BilingualText(
            ja: "判定コードは N、H、L、HX、LX のいずれかです。",
            en: "The interpretation is one of N, H, L, HX and LX."),
        example: BilingualText(
            ja: "判定コード A。",
            en: "The interpretation A."),
        fix: BilingualText(
            ja: "判定コードを確かめてください。",
            en: "Check the code."),
        source: "JP eCheckupReport 1.5.0, Observation (interpretation)"),
    DiagnosticPage(
        "CKP-0035", .warning,
        title: BilingualText(
            ja: "基準範囲の単位が結果値と違います",
            en: "The unit of the reference range"),
        meaning: BilingualText(
            ja: "基準範囲の単位は、結果値の単位と同じでなければなりません。",
            en: "The reference range must have the unit of the result."),
        example: BilingualText(
            ja: "結果値が mg/dL で基準範囲が mg/L。",
            en: "A range in mg/L for a result in mg/dL."),
        fix: BilingualText(
            ja: "単位をそろえてください。",
            en: "Use one unit."),
        source: "JP eCheckupReport 1.5.0, Observation (referenceRange)"),
    DiagnosticPage(
        "CKP-0036", .error,
        title: BilingualText(
            ja: "所見の値が文字列ではありません",
            en: "A finding that is not text"),
        meaning: BilingualText(
            ja: "component の値は文字列（valueString）だけです。",
            en: "The value of a component is a string."),
        example: BilingualText(
            ja: "valueQuantity のある component。",
            en: "A component with valueQuantity."),
        fix: BilingualText(
            ja: "所見を valueString に書いてください。",
            en: "Write the finding in valueString."),
        source: "JP eCheckupReport 1.5.0, Observation (component)"),
    DiagnosticPage(
        "CKP-0037", .information,
        title: BilingualText(
            ja: "順序の値がありません",
            en: "No ordinal value"),
        meaning: BilingualText(
            ja: "順序のある回答（CO）の coding に拡張 ordinalValue がありません。",
            en: "The coding of an ordered answer (CO) has no extension ordinalValue."),
        example: BilingualText(
            ja: "ordinalValue のない尿糖の結果。",
            en: "The result of sugar in urine without the extension."),
        fix: BilingualText(
            ja: "拡張 ordinalValue で順序を示せます。",
            en: "Give the order with the extension ordinalValue."),
        source: "JP eCheckupReport 1.5.0, Observation (value, ordinalValue)"),
    DiagnosticPage(
        "CKP-0038", .error,
        title: BilingualText(
            ja: "検体を参照しています",
            en: "A specimen that is referred to"),
        meaning: BilingualText(
            ja: "検体は type と display だけで書き、reference は使いません。",
            en: "A specimen is written with type and display only, without reference."),
        example: BilingualText(
            ja: "reference のある specimen。",
            en: "A specimen with reference."),
        fix: BilingualText(
            ja: "reference を取り除き、display に材料名を書いてください。",
            en: "Remove reference, and name the material in display."),
        source: "JP eCheckupReport 1.5.0, Observation (specimen)"),
    DiagnosticPage(
        "CKP-0039", .error,
        title: BilingualText(
            ja: "グループのコードが違います",
            en: "The code of a group"),
        meaning: BilingualText(
            ja: "グループには observationGroup-codes のコードが必要です。貧血は 2A000 ではなく 2A020 です。",
            en: "A group has a code of observationGroup-codes; that of anaemia is 2A020, not 2A000."),
        example: BilingualText(
            ja: "コードが 2A000 のグループ。",
            en: "The code 2A000."),
        fix: BilingualText(
            ja: "グループのコードを書いてください。",
            en: "Write the code of the group."),
        source: "JP eCheckupReport 1.5.0, Observation (group, code)"),
    DiagnosticPage(
        "CKP-0040", .error,
        title: BilingualText(
            ja: "グループの項目に関係がありません",
            en: "A member without its relation"),
        meaning: BilingualText(
            ja: "グループの項目には、関係（COMP または RSON）の拡張が必要です。",
            en: "Each member of a group has the extension for its relation, COMP or RSON."),
        example: BilingualText(
            ja: "拡張のない hasMember。",
            en: "A member without the extension."),
        fix: BilingualText(
            ja: "拡張 observatioGroupRelationship を付けてください。",
            en: "Add the extension observatioGroupRelationship."),
        source: "JP eCheckupReport 1.5.0, Observation (group, hasMember)"),
    DiagnosticPage(
        "CKP-0041", .warning,
        title: BilingualText(
            ja: "グループに項目がありません",
            en: "A group without members"),
        meaning: BilingualText(
            ja: "グループに hasMember がありません。",
            en: "The group has no members."),
        example: BilingualText(
            ja: "hasMember のないグループ。",
            en: "A group without hasMember."),
        fix: BilingualText(
            ja: "グループの項目への参照を書くか、グループを取り除いてください。",
            en: "Refer to its members, or remove the group."),
        source: "JP eCheckupReport 1.5.0, Observation (group, hasMember)"),
]
