/// Answers to questionnaires as a whole, and their items: `VAL-1301` to `VAL-1312`, `VAL-1325`, `VAL-1327`.
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
        example: #""questionnaire": "http://hl7.org/fhir/administrative-gender""#,
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
        "VAL-1325", .error,
        title: BilingualText(ja: "必須のグループが空です", en: "A required group without items"),
        meaning: BilingualText(
            ja: "required のグループには、項目が一つ以上必要です。",
            en: "A group that is required has at least one item."),
        example: #""item": [{"linkId": "group"}]"#,
        fix: BilingualText(ja: "グループの中の項目に答えてください。", en: "Answer items of the group."),
        source: "FHIR R4 (4.0.1), questionnaire-definitions.html#Questionnaire.item.required"),
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
]
