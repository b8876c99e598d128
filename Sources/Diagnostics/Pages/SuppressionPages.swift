/// The pages of the codes about suppression files.
let suppressionPages: [DiagnosticPage] = [
    DiagnosticPage(
        "SUP-0101", .fatal,
        title: BilingualText(ja: "抑制ファイルが配列ではありません", en: "The suppression file is not an array"),
        meaning: BilingualText(
            ja: "抑制ファイルは、項目を並べたJSONの配列です。ほかの形は読めないため、検証を始めません。",
            en:
                "A suppression file is a JSON array of entries. Another form cannot be read, and the run is not started."
        ),
        example: #"{"code": "VAL-0501", "reason": "…"}"#,
        fix: BilingualText(ja: "項目を [ ] で囲んでください。", en: "Put the entries into [ ]."),
        source: "tasuki validate --help, --suppress"),
    DiagnosticPage(
        "SUP-0102", .error,
        title: BilingualText(ja: "抑制に理由がありません", en: "A suppression has no reason"),
        meaning: BilingualText(
            ja: "なぜ受け入れるのかが分からない抑制は、後から見直せません。理由のない項目は使いません。",
            en: "A suppression without a reason cannot be judged later. The entry is not used."),
        example: #"[{"code": "VAL-0501", "path": "Patient.gender"}]"#,
        fix: BilingualText(ja: "理由を reason に書いてください。", en: "Write the reason in 'reason'."),
        source: "tasuki validate --help, --suppress"),
    DiagnosticPage(
        "SUP-0103", .error,
        title: BilingualText(ja: "抑制の診断コードがありません", en: "A suppression has an unknown code"),
        meaning: BilingualText(
            ja: "項目の code はどの診断コードでもありません。綴りの誤りで抑制が効かないことのないよう、誤りとして示します。",
            en: "The entry's code is not one of the diagnostic codes. It is an error, so that no slip goes unnoticed."),
        example: #"[{"code": "VAL-9999", "reason": "…"}]"#,
        fix: BilingualText(
            ja: "指摘に示されたコードを書いてください。一覧は tasuki explain で見られます。",
            en: "Write the code that the finding shows; 'tasuki explain' lists all codes."),
        source: "tasuki validate --help, --suppress"),
    DiagnosticPage(
        "SUP-0104", .error,
        title: BilingualText(ja: "抑制の項目に知らない名前があります", en: "A suppression has an unknown member"),
        meaning: BilingualText(
            ja: "項目に使える名前は code、path、profile、reason だけです。ほかの名前を無視すると、思ったより広く抑制してしまうため、その項目は使いません。",
            en: """
                An entry may have 'code', 'path', 'profile' and 'reason' only. To ignore another member could suppress more \
                than was meant, so the entry is not used.
                """),
        example: #"[{"code": "VAL-0501", "paht": "Patient.gender", "reason": "…"}]"#,
        fix: BilingualText(ja: "綴りを確認してください。", en: "Check the spelling."),
        source: "tasuki validate --help, --suppress"),
    DiagnosticPage(
        "SUP-0105", .error,
        title: BilingualText(ja: "抑制の項目の形が違います", en: "A suppression is malformed"),
        meaning: BilingualText(
            ja: "項目がオブジェクトでないか、値が空か文字列でないか、同じ名前が二度あるか、path がパスでないか、code、path、profile のどれもありません。その項目は使いません。",
            en: """
                The entry is not an object, a value is empty or not a string, a name occurs twice, 'path' is not a path, or there is \
                none of 'code', 'path' and 'profile'. The entry is not used.
                """),
        example: #"[{"path": "Patient..gender", "reason": "…"}]"#,
        fix: BilingualText(
            ja: "path は Patient.name[0].given、Patient.*、name.given のように書いてください。",
            en: "Write a path as Patient.name[0].given, Patient.* or name.given."),
        source: "tasuki validate --help, --suppress"),
    DiagnosticPage(
        "SUP-0106", .error,
        title: BilingualText(ja: "抑制できない診断コードです", en: "The code cannot be suppressed"),
        meaning: BilingualText(
            ja: "致命的な指摘と VAL-0009 は、記録を（最後まで）検証できなかったことを示します。抑制すると、検証していない記録が正しく見えてしまいます。",
            en: """
                A fatal finding, and VAL-0009, say that a record was not checked, or not to its end. Without them such a \
                record would look right.
                """),
        example: #"[{"code": "VAL-0009", "reason": "…"}]"#,
        fix: BilingualText(
            ja: "項目を取り除いてください。上限は --finding-limit で上げられます。",
            en: "Remove the entry; --finding-limit raises the limit."),
        source: "tasuki validate --help, --suppress"),
    DiagnosticPage(
        "SUP-0107", .information,
        title: BilingualText(ja: "どの指摘にも当たらない抑制です", en: "A suppression matches no finding"),
        meaning: BilingualText(
            ja: "この項目に当たる指摘は、今回の入力にありませんでした。直ったのであれば、項目はもう不要です。",
            en: "No finding of this run's inputs was matched by the entry. If the fault is fixed, it can go."),
        example: "tasuki validate --suppress accepted.json mended.json",
        fix: BilingualText(
            ja: "要らない項目を取り除くか、code、path、profile を確認してください。",
            en: "Remove the entry, or check its code, path and profile."),
        source: "tasuki validate --help, --suppress"),
]
