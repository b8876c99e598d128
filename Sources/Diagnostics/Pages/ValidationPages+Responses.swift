/// Answers to questionnaires: `VAL-1301` to `VAL-1328`.
let validationResponsePages: [DiagnosticPage] = [
    DiagnosticPage(
        "VAL-1301", .warning,
        title: BilingualText(ja: "Questionnaire がここにありません", en: "The Questionnaire is not known here"),
        meaning: BilingualText(
            ja: "回答のもとの Questionnaire が contained にもBundleにも定義にもないため、回答を照合できません。",
            en:
                "The Questionnaire is neither contained, nor in the Bundle, nor among the definitions: the answers cannot be compared with it."
        ),
        example: #""questionnaire": "http://example.org/Questionnaire/other""#,
        fix: BilingualText(
            ja: "Questionnaire を contained かBundleに入れるか、定義として指定してください。",
            en: #"Put it into "contained" or the Bundle, or give it with the definitions."#),
        source: "FHIR R4 (4.0.1), questionnaireresponse-definitions.html#QuestionnaireResponse.questionnaire"),
    DiagnosticPage(
        "VAL-1302", .error,
        title: BilingualText(ja: "questionnaire が別の定義を指しています", en: #""questionnaire" names something else"#),
        meaning: BilingualText(
            ja: "questionnaire のURLは、Questionnaire ではない定義のものです。",
            en: #"The canonical in "questionnaire" is that of another kind of definition."#),
        example: #""questionnaire": "http://hl7.org/fhir/ValueSet/example-extensional""#,
        fix: BilingualText(ja: "Questionnaire のURLを書いてください。", en: "Write the canonical of the Questionnaire."),
        source: "FHIR R4 (4.0.1), questionnaireresponse-definitions.html#QuestionnaireResponse.questionnaire"),
    DiagnosticPage(
        "VAL-1303", .error,
        title: BilingualText(ja: "Questionnaire にない項目です", en: "An item that the Questionnaire does not have"),
        meaning: BilingualText(
            ja: "回答の項目は、Questionnaire の項目に linkId で対応します。",
            en: "Each item of a response belongs to an item of the Questionnaire by its linkId."),
        example: #""item": [{"linkId": "unknown"}]"#,
        fix: BilingualText(ja: "linkId を Questionnaire のものにしてください。", en: "Use the linkId of the Questionnaire."),
        source: "FHIR R4 (4.0.1), questionnaireresponse.html"),
    DiagnosticPage(
        "VAL-1304", .error,
        title: BilingualText(ja: "項目の位置が違います", en: "An item in the wrong place"),
        meaning: BilingualText(
            ja: "項目は、Questionnaire と同じグループか回答の中に置きます。",
            en: "An item stands in the same group or answer as in the Questionnaire."),
        example: BilingualText(
            ja: "グループの中の項目が最上位にある。",
            en: "An item of a group stands at the top level."),
        fix: BilingualText(
            ja: "Questionnaire と同じ所に移してください。", en: "Move it to the place that it has in the Questionnaire."),
        source: "FHIR R4 (4.0.1), questionnaireresponse.html"),
    DiagnosticPage(
        "VAL-1305", .error,
        title: BilingualText(ja: "項目の順序が違います", en: "Items in another order"),
        meaning: BilingualText(
            ja: "項目は Questionnaire の順に並べます。",
            en: "Items keep the order of the Questionnaire."),
        example: #""item": [{"linkId": "2"}, {"linkId": "1"}]"#,
        fix: BilingualText(ja: "Questionnaire の順に並べてください。", en: "Put them into the order of the Questionnaire."),
        source: "FHIR R4 (4.0.1), questionnaireresponse.html"),
    DiagnosticPage(
        "VAL-1306", .error,
        title: BilingualText(ja: "項目が二つ以上あります", en: "An item more than once"),
        meaning: BilingualText(
            ja: "同じ linkId の項目を並べられるのは、繰り返すグループだけです。",
            en: "Only a group that repeats has several items with one linkId."),
        example: #""item": [{"linkId": "1"}, {"linkId": "1"}]"#,
        fix: BilingualText(ja: "複数の回答は一つの項目の answer に並べてください。", en: #"List several answers in "answer" of one item."#),
        source: "FHIR R4 (4.0.1), questionnaireresponse.html"),
    DiagnosticPage(
        "VAL-1307", .error,
        title: BilingualText(ja: "項目の文が違います", en: "A different text"),
        meaning: BilingualText(
            ja: "回答の項目に text があれば、Questionnaire のもの（またはその訳）と同じでなければなりません。",
            en: "The text of an item, if there is one, is that of the Questionnaire or one of its translations."),
        example: BilingualText(
            ja: #""text": "Age" （Questionnaire では "Weight"）"#,
            en: #""text": "Age" (in the Questionnaire: "Weight")"#),
        fix: BilingualText(
            ja: "Questionnaire の text を写すか、text を省いてください。", en: "Copy the text of the Questionnaire, or leave it out."),
        source: "FHIR R4 (4.0.1), questionnaireresponse.html"),
    DiagnosticPage(
        "VAL-1308", .error,
        title: BilingualText(ja: "有効でない項目に回答があります", en: "An answer to a disabled item"),
        meaning: BilingualText(
            ja: "enableWhen の条件を満たさない項目には、回答がありません。",
            en: "An item whose enableWhen does not hold has no answer."),
        example: BilingualText(
            ja: "条件「はい」の項目に、「いいえ」のまま回答がある。",
            en: #"The item for the answer "yes" is answered although the answer was "no"."#),
        fix: BilingualText(
            ja: "回答を取り除くか、条件の質問の回答を確かめてください。",
            en: "Remove the answer, or check the answer on which the condition depends."),
        source: "FHIR R4 (4.0.1), questionnaire-definitions.html#Questionnaire.item.enableWhen"),
    DiagnosticPage(
        "VAL-1309", .error,
        title: BilingualText(ja: "必須の回答がありません", en: "A required answer is missing"),
        meaning: BilingualText(
            ja: "required の項目は、完了した（completed、amended）回答では答えなければなりません。途中の回答では警告です。",
            en:
                "An item that is required must be answered in a response that is completed or amended; of another response this is a warning."
        ),
        example: BilingualText(
            ja: #""status": "completed" で必須の項目がない。"#,
            en: #""status": "completed" without a required item."#),
        fix: BilingualText(
            ja: "回答を加えるか、status を in-progress にしてください。", en: "Add the answer, or set the status to in-progress."),
        source: "FHIR R4 (4.0.1), questionnaire-definitions.html#Questionnaire.item.required"),
    DiagnosticPage(
        "VAL-1310", .error,
        title: BilingualText(ja: "回答が多すぎます", en: "Too many answers"),
        meaning: BilingualText(
            ja: "repeats が true でない項目の回答は一つだけです。",
            en: "An item that does not repeat takes one answer."),
        example: #""answer": [{"valueString": "A"}, {"valueString": "B"}]"#,
        fix: BilingualText(ja: "回答を一つにしてください。", en: "Keep one answer."),
        source: "FHIR R4 (4.0.1), questionnaire-definitions.html#Questionnaire.item.repeats"),
    DiagnosticPage(
        "VAL-1311", .error,
        title: BilingualText(ja: "質問でない項目に回答があります", en: "Answers to what is not a question"),
        meaning: BilingualText(
            ja: "グループ（group）、表示（display）、抽象的な質問（question）には回答がありません。",
            en: "A group, a display and an abstract question have no answers."),
        example: BilingualText(
            ja: #"種類 display の項目に "answer" がある。"#,
            en: #"An item of type display has "answer"."#),
        fix: BilingualText(ja: "回答を質問の項目に移してください。", en: "Move the answer to a question."),
        source: "FHIR R4 (4.0.1), questionnaire-definitions.html#Questionnaire.item.type"),
    DiagnosticPage(
        "VAL-1312", .error,
        title: BilingualText(ja: "項目を置けない所に項目があります", en: "Items where none may be"),
        meaning: BilingualText(
            ja: "質問の下の項目は回答（answer）の中に置きます。表示（display）の下には置けません。",
            en: "Items below a question stand in its answer; a display has none."),
        example: BilingualText(
            ja: #"質問の項目の直下に "item" がある。"#,
            en: #"A question has "item" directly in it."#),
        fix: BilingualText(ja: "answer の中の item に移してください。", en: #"Move them into "item" of the answer."#),
        source: "FHIR R4 (4.0.1), questionnaireresponse.html"),
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
        "VAL-1325", .error,
        title: BilingualText(ja: "必須のグループが空です", en: "A required group without items"),
        meaning: BilingualText(
            ja: "required のグループには、項目が一つ以上必要です。",
            en: "A group that is required has at least one item."),
        example: #""item": [{"linkId": "group"}]"#,
        fix: BilingualText(ja: "グループの中の項目に答えてください。", en: "Answer items of the group."),
        source: "FHIR R4 (4.0.1), questionnaire-definitions.html#Questionnaire.item.required"),
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
        "VAL-1327", .warning,
        title: BilingualText(ja: "Questionnaire の有効期間の外の回答です", en: "Written outside the effective period"),
        meaning: BilingualText(
            ja: "authored の日時が、Questionnaire の effectivePeriod の外にあります。",
            en: "The response was written before or after the effectivePeriod of its Questionnaire."),
        example: #""authored": "2021-12-12" （effectivePeriod.end "2021-12-11"）"#,
        fix: BilingualText(
            ja: "新しい版の Questionnaire がないか確かめてください。", en: "Check whether there is a newer version of the Questionnaire."),
        source: "FHIR R4 (4.0.1), questionnaire-definitions.html#Questionnaire.effectivePeriod"),
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
