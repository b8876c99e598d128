/// Invariants: `VAL-08xx`.
let validationInvariantPages: [DiagnosticPage] = [
    DiagnosticPage(
        "VAL-0801", .error,
        title: BilingualText(ja: "制約を満たしていません", en: "An invariant is broken"),
        meaning: BilingualText(
            ja: """
                型またはプロファイルが、FHIRPath の式でこの要素の決まりを定めています。式は指摘に出ています。R4 の決まりと、--package で\
                加えた定義の決まりは、定義の原文も添えます。結果が false のときも、何も得られないとき（空）も、満たしていません。
                """,
            en: """
                A type or profile states a rule for this element in FHIRPath; the finding shows the expression, and for R4 and \
                packages given with --package the rule in the words of its definition. It is not met if its result is false, \
                and if it has none.
                """),
        example: #"{"resourceType": "Patient", "contact": [{"gender": "male"}]}"#,
        fix: BilingualText(
            ja: "式が true になるように直してください。tasuki path で試せます。",
            en: "Make the expression true; 'tasuki path' helps to try it."),
        source: "FHIR R4 (4.0.1), conformance-rules.html#constraints"),
    DiagnosticPage(
        "VAL-0802", .warning,
        title: BilingualText(ja: "推奨の制約を満たしていません", en: "An invariant of severity warning is not met"),
        meaning: BilingualText(
            ja: "定義が警告として定めている決まりです。",
            en: "The definition states this rule as a warning."),
        example: BilingualText(
            ja: "name に空白を含む ValueSet。",
            en: "A ValueSet whose name has spaces."),
        fix: BilingualText(ja: "できれば式が true になるように直してください。", en: "Make the expression true if you can."),
        source: "FHIR R4 (4.0.1), conformance-rules.html#constraints"),
    DiagnosticPage(
        "VAL-0803", .warning,
        title: BilingualText(ja: "推奨される書き方ではありません", en: "A best practice is not followed"),
        meaning: BilingualText(
            ja: "守らなくてもよい決まりです。オプションで知らせるように指定したときだけ出ます。",
            en: "A rule that need not be followed; told only if the options ask for it."),
        example: BilingualText(
            ja: "ナラティブ（text）のないリソース。",
            en: "A resource without a narrative."),
        fix: BilingualText(ja: "できれば従ってください。", en: "Follow it if you can."),
        source: "FHIR R4 (4.0.1), conformance-rules.html#constraints"),
    DiagnosticPage(
        "VAL-0804", .information,
        title: BilingualText(ja: "評価できない制約があります", en: "An invariant cannot be evaluated"),
        meaning: BilingualText(
            ja: """
                定義の式そのものが壊れているか、ここにない定義を要します。警告のときは、一つの記録の制約の評価に使える手数が上限に\
                達しました。式は壊れていませんが、指摘の示す制約には、検証していない所があります。どちらも記録の誤りではありません。
                """,
            en: """
                The expression of the definition is broken, or asks for what is not here. As a warning: the steps that the \
                evaluation of the invariants of one record may take were used up. The expressions are not broken, but those that are \
                named were not checked everywhere. Neither is a fault of the record.
                """),
        example: BilingualText(
            ja: "存在しない関数を使う式。警告の例は (1|2|3).repeat($this + 1) のように終わらない式。",
            en:
                "An expression with a function that does not exist; as a warning, one without end: (1|2|3).repeat($this + 1)."
        ),
        fix: BilingualText(
            ja:
                "定義の作成者に知らせてください。手数の上限は tasuki validate の --invariant-steps（ライブラリでは ValidationOptions.invariantSteps）で上げられます。",
            en: """
                Tell the author of the definition. The limit of steps is set by --invariant-steps of 'tasuki validate', in the library \
                by ValidationOptions.invariantSteps.
                """),
        source: "FHIR R4 (4.0.1), conformance-rules.html#constraints"),
]
