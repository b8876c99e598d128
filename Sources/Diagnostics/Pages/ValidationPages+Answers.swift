/// Single answers to questionnaires: `VAL-1313` to `VAL-1324`, `VAL-1326`, `VAL-1328`.
let validationAnswerPages: [DiagnosticPage] = [
    DiagnosticPage(
        "VAL-1313", .error,
        title: BilingualText(ja: "回答の型が違います", en: "An answer of another type"),
        meaning: BilingualText(
            ja: "回答のデータ型は、Questionnaire の項目の種類で決まります。",
            en: "The type of the item decides the data type of its answers."),
        example: BilingualText(
            ja: #"種類 boolean の項目に "valueCoding"。"#,
            en: #""valueCoding" for an item of type boolean."#),
        fix: BilingualText(ja: "項目の種類に合う型で書いてください。", en: "Use the data type of the item."),
        source: "FHIR R4 (4.0.1), questionnaire-definitions.html#Questionnaire.item.type"),
    DiagnosticPage(
        "VAL-1314", .error,
        title: BilingualText(ja: "選択肢にない回答です", en: "An answer outside the options"),
        meaning: BilingualText(
            ja: "answerOption のある項目の回答は、その一つです。open-choice の Coding では警告です。",
            en: "The answer is one of the answerOptions; for a Coding of an open-choice this is a warning."),
        example: BilingualText(
            ja: "選択肢 1、2 の項目に 3。",
            en: "3 for an item with the options 1 and 2."),
        fix: BilingualText(ja: "選択肢から選んでください。", en: "Use one of the options."),
        source: "FHIR R4 (4.0.1), questionnaire-definitions.html#Questionnaire.item.answerOption"),
    DiagnosticPage(
        "VAL-1315", .error,
        title: BilingualText(ja: "値セットにない回答です", en: "An answer outside the value set"),
        meaning: BilingualText(
            ja: "answerValueSet のある項目の Coding は、その値セットのコードです。open-choice では警告です。",
            en: "A Coding comes from the answerValueSet of the item; for an open-choice this is a warning."),
        example: BilingualText(
            ja: "値セットにないコードの回答。",
            en: "An answer with a code that the value set does not have."),
        fix: BilingualText(ja: "値セットのコードを使ってください。", en: "Use a code of the value set."),
        source: "FHIR R4 (4.0.1), questionnaire-definitions.html#Questionnaire.item.answerValueSet"),
    DiagnosticPage(
        "VAL-1316", .error,
        title: BilingualText(ja: "回答の長さが合いません", en: "An answer too long or too short"),
        meaning: BilingualText(
            ja: "Questionnaire が文字数の上限か下限を定めています。",
            en: "The Questionnaire limits the number of characters."),
        example: BilingualText(
            ja: "maxLength 5 の項目に8文字の回答。",
            en: "8 characters for an item with maxLength 5."),
        fix: BilingualText(ja: "文字数を合わせてください。", en: "Keep to the length."),
        source: "FHIR R4 (4.0.1), questionnaire-definitions.html#Questionnaire.item.maxLength"),
    DiagnosticPage(
        "VAL-1317", .error,
        title: BilingualText(ja: "回答が範囲の外です", en: "An answer out of range"),
        meaning: BilingualText(
            ja: "Questionnaire が拡張 minValue、maxValue などで範囲を定めています。日付は、それぞれの始まりで比べます。",
            en:
                "The Questionnaire sets a range with minValue, maxValue and their like. Dates are compared by where they begin."
        ),
        example: BilingualText(
            ja: "minValue 20 の項目に 5。",
            en: "5 for an item with minValue 20."),
        fix: BilingualText(ja: "範囲の中の値にしてください。", en: "Give a value in the range."),
        source: "FHIR R4 (4.0.1), extension-minvalue.html"),
    DiagnosticPage(
        "VAL-1318", .error,
        title: BilingualText(ja: "数量を限度と比べられません", en: "A quantity that cannot be compared"),
        meaning: BilingualText(
            ja: "回答か限度の単位に system と code がないか、単位の次元が違います。",
            en: "The unit of the answer or of the limit has no system and code, or they are of different dimensions."),
        example: #""valueQuantity": {"value": 10, "unit": "Kg"}"#,
        fix: BilingualText(ja: "UCUMの system と code を書いてください。", en: "Give the system and code of UCUM."),
        source: "FHIR R4 (4.0.1), datatypes.html#Quantity"),
    DiagnosticPage(
        "VAL-1319", .error,
        title: BilingualText(ja: "小数点以下の桁が多すぎます", en: "Too many decimal places"),
        meaning: BilingualText(
            ja: "Questionnaire が拡張 maxDecimalPlaces で桁数を定めています。",
            en: "The Questionnaire limits the decimal places with maxDecimalPlaces."),
        example: BilingualText(
            ja: "2桁までの項目に 5.1234。",
            en: "5.1234 for an item with 2 decimal places."),
        fix: BilingualText(ja: "桁数を合わせてください。", en: "Keep to the decimal places."),
        source: "FHIR R4 (4.0.1), extension-maxdecimalplaces.html"),
    DiagnosticPage(
        "VAL-1320", .error,
        title: BilingualText(ja: "回答が書式に合いません", en: "An answer that does not match the pattern"),
        meaning: BilingualText(
            ja: "Questionnaire が拡張 regex で書式を定めています。",
            en: "The Questionnaire gives a regular expression with the extension regex."),
        example: BilingualText(
            ja: #"メールアドレスの項目に "a@@b"。"#,
            en: #""a@@b" for a mail address."#),
        fix: BilingualText(ja: "書式に合わせてください。", en: "Write it as the pattern asks."),
        source: "FHIR R4 (4.0.1), extension-regex.html"),
    DiagnosticPage(
        "VAL-1321", .error,
        title: BilingualText(ja: "添付が条件に合いません", en: "An attachment that does not fit"),
        meaning: BilingualText(
            ja: "Questionnaire が拡張 maxSize で大きさを、mimeType で種類を定めています。",
            en: "The Questionnaire limits attachments with maxSize and mimeType."),
        example: BilingualText(
            ja: "50バイトまでの項目に500バイトの添付。",
            en: "An attachment of 500 bytes where 50 are allowed."),
        fix: BilingualText(ja: "条件に合う添付にしてください。", en: "Attach what fits."),
        source: "FHIR R4 (4.0.1), extension-maxsize.html, extension-mimetype.html"),
    DiagnosticPage(
        "VAL-1322", .error,
        title: BilingualText(ja: "認められていない単位です", en: "A unit that is not allowed"),
        meaning: BilingualText(
            ja: "Questionnaire が拡張 questionnaire-unitOption か questionnaire-unitValueSet で単位を定めています。",
            en: "The Questionnaire lists the units with questionnaire-unitOption or questionnaire-unitValueSet."),
        example: BilingualText(
            ja: "km か m の項目に kg。",
            en: "kg for an item with the units km and m."),
        fix: BilingualText(ja: "認められた単位で書いてください。", en: "Use one of the units."),
        source: "FHIR R4 (4.0.1), extension-questionnaire-unitoption.html"),
    DiagnosticPage(
        "VAL-1323", .error,
        title: BilingualText(ja: "参照先の型が違います", en: "A reference to another type"),
        meaning: BilingualText(
            ja: "参照先がFHIRのリソース型でないか、拡張 questionnaire-referenceResource にない型です。",
            en: "The target is not a resource type of FHIR, or not one that questionnaire-referenceResource lists."),
        example: BilingualText(
            ja: #"Patient の項目に "Organization/1"。"#,
            en: #""Organization/1" for an item about Patients."#),
        fix: BilingualText(ja: "認められた型を参照してください。", en: "Refer to one of the types."),
        source: "FHIR R4 (4.0.1), extension-questionnaire-referenceresource.html"),
    DiagnosticPage(
        "VAL-1324", .error,
        title: BilingualText(ja: "回答の数が合いません", en: "Another number of answers"),
        meaning: BilingualText(
            ja: "Questionnaire が拡張 minOccurs、maxOccurs で回答の数を定めています。",
            en: "The Questionnaire sets how many answers there are with minOccurs and maxOccurs."),
        example: BilingualText(
            ja: "二つまでの項目に三つの回答。",
            en: "Three answers where two are allowed."),
        fix: BilingualText(ja: "回答の数を合わせてください。", en: "Give as many answers as asked for."),
        source: "FHIR R4 (4.0.1), extension-questionnaire-minoccurs.html"),
    DiagnosticPage(
        "VAL-1326", .information,
        title: BilingualText(ja: "回答の値セットがここにありません", en: "The value set of the answers is not known here"),
        meaning: BilingualText(
            ja: "answerValueSet の値セットがここにないため、回答のコードを検証していません。",
            en: "The answerValueSet is not known here, so the codes were not checked."),
        example: #""answerValueSet": "http://example.org/ValueSet/other""#,
        fix: BilingualText(ja: "値セットを定義として指定してください。", en: "Give the value set with the definitions."),
        source: "FHIR R4 (4.0.1), questionnaire-definitions.html#Questionnaire.item.answerValueSet"),
    DiagnosticPage(
        "VAL-1328", .error,
        title: BilingualText(ja: "単独の選択肢とほかの回答", en: "An exclusive option beside other answers"),
        meaning: BilingualText(
            ja: "拡張 optionExclusive のある選択肢（「該当なし」など）を選んだら、ほかの回答はありません。",
            en: "An option with the extension optionExclusive, such as 'none of these', leaves no other answer."),
        example: #""answer": [{"valueCoding": {"code": "none"}}, {"valueCoding": {"code": "a"}}]"#,
        fix: BilingualText(ja: "どちらかの回答を除いてください。", en: "Remove one of the answers."),
        source: "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive"),
]
