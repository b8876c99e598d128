/// Questionnaires: `VAL-1351` to `VAL-1357`.
let validationFormPages: [DiagnosticPage] = [
    DiagnosticPage(
        "VAL-1351", .error,
        title: BilingualText(ja: "条件の質問がありません", en: "A condition about no item"),
        meaning: BilingualText(
            ja: "enableWhen の question は、同じ Questionnaire の項目の linkId です。",
            en: #""question" of an enableWhen is the linkId of an item of the same Questionnaire."#),
        example: #""enableWhen": [{"question": "unknown", …}]"#,
        fix: BilingualText(ja: "ある項目の linkId を書いてください。", en: "Write the linkId of an item."),
        source: "FHIR R4 (4.0.1), questionnaire-definitions.html#Questionnaire.item.enableWhen.question"),
    DiagnosticPage(
        "VAL-1352", .error,
        title: BilingualText(ja: "条件が項目自身を指しています", en: "A condition about the item itself"),
        meaning: BilingualText(
            ja: "項目自身やその中の項目の回答は、その項目が有効になって初めて得られます。",
            en: "The answers to an item, and to items in it, exist only when it is enabled."),
        example: BilingualText(
            ja: "グループの enableWhen が、その中の質問を指している。",
            en: "The enableWhen of a group is about a question in it."),
        fix: BilingualText(ja: "外の項目を条件にしてください。", en: "Depend on an item outside."),
        source: "FHIR R4 (4.0.1), questionnaire-definitions.html#Questionnaire.item.enableWhen.question"),
    DiagnosticPage(
        "VAL-1353", .warning,
        title: BilingualText(ja: "条件が後の項目を指しています", en: "A condition about a later item"),
        meaning: BilingualText(
            ja: "条件の質問は、ふつう項目より前にあります。",
            en: "The question of a condition usually stands before the item."),
        example: BilingualText(
            ja: "1番目の項目の条件が2番目の項目。",
            en: "The condition of the first item is about the second."),
        fix: BilingualText(ja: "項目の順序を確かめてください。", en: "Check the order of the items."),
        source: "FHIR R4 (4.0.1), questionnaire-definitions.html#Questionnaire.item.enableWhen.question"),
    DiagnosticPage(
        "VAL-1354", .warning,
        title: BilingualText(ja: "条件の値の型が質問と違います", en: "A condition of another type"),
        meaning: BilingualText(
            ja: "条件の値は、質問の回答と比べられる型でなければ、決して成り立ちません。",
            en: "A condition never holds if its answer cannot be compared with those of its question."),
        example: BilingualText(
            ja: #"種類 boolean の質問に "answerString"。"#,
            en: #""answerString" about a question of type boolean."#),
        fix: BilingualText(ja: "質問の型の値にしてください。", en: "Use the type of the question."),
        source: "FHIR R4 (4.0.1), questionnaire-definitions.html#Questionnaire.item.enableWhen.answer_x_"),
    DiagnosticPage(
        "VAL-1355", .error,
        title: BilingualText(ja: "選択肢の型が項目と違います", en: "An option of another type"),
        meaning: BilingualText(
            ja: "選択肢の型は項目の種類に合わなければなりません。",
            en: "The type of an option agrees with the type of the item."),
        example: BilingualText(
            ja: #"種類 date の項目に "valueCoding" の選択肢。"#,
            en: #"An option "valueCoding" for an item of type date."#),
        fix: BilingualText(ja: "項目の種類に合わせてください。", en: "Use the type of the item."),
        source: "FHIR R4 (4.0.1), questionnaire-definitions.html#Questionnaire.item.answerOption.value_x_"),
    DiagnosticPage(
        "VAL-1356", .error,
        title: BilingualText(ja: "初期値の型が項目と違います", en: "An initial value of another type"),
        meaning: BilingualText(
            ja: "初期値の型は項目の種類に合わなければなりません。",
            en: "The type of an initial value agrees with the type of the item."),
        example: BilingualText(
            ja: #"種類 boolean の項目に "valueString" の初期値。"#,
            en: #"An initial "valueString" for an item of type boolean."#),
        fix: BilingualText(ja: "項目の種類に合わせてください。", en: "Use the type of the item."),
        source: "FHIR R4 (4.0.1), questionnaire-definitions.html#Questionnaire.item.initial.value_x_"),
    DiagnosticPage(
        "VAL-1357", .error,
        title: BilingualText(ja: "条件の組み合わせ方がありません", en: "Conditions without enableBehavior"),
        meaning: BilingualText(
            ja: "enableWhen が二つ以上あるときは、すべて（all）かどれか（any）かを enableBehavior に書きます。",
            en: "With more than one enableWhen, enableBehavior tells whether all must hold or any."),
        example: #""enableWhen": [{…}, {…}]"#,
        fix: BilingualText(ja: "enableBehavior を加えてください。", en: "Add enableBehavior."),
        source: "FHIR R4 (4.0.1), questionnaire.html, que-12"),
]
