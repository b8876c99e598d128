import Tasuki

/// `tasuki path EXPRESSION FILE…`: what an expression finds in records.
struct PathCommand: Subcommand {
    static let page = HelpPage(
        name: "path",
        summary: BilingualText(ja: "FHIRPathの式を記録で評価します。", en: "Evaluates a FHIRPath expression on records."),
        usage: ["path [OPTION]… EXPRESSION FILE|FOLDER|-…", "path --explain [--type TYPE] EXPRESSION"],
        options: [
            .format, .package,
            OptionSpecification(
                name: "--explain",
                help: BilingualText(
                    ja: "式の構造と型を示します（評価しません）",
                    en: "show the parts of the expression and their types, and evaluate nothing")),
            OptionSpecification(
                name: "--type", value: "TYPE",
                help: BilingualText(
                    ja: "この型の記録だけを評価します。--explain では式の対象とする型。例：Patient",
                    en: "evaluate records of this type only; with --explain the focus, such as Patient")),
            .language, .help,
        ],
        notes: [
            BilingualText(
                ja: """
                    式は引用符（'）で囲み、入力より前に書きます。「-」で始まる式は「--」の後に書きます。
                    式は記録ごとに、そのリソース型の定義と照らしてから評価します。いろいろな型の記録があるときは、目当ての型で
                    式を始めるか（Patient.name.given）、--type で絞ります。ほかの型の記録は飛ばします。
                    text では結果を一行に一つ、値だけを出します（入力が複数なら前に入力名、改行・タブ・\\ は \\n・\\t・\\\\）。
                    json では一行に一つのJSONで、input、line、column、expression、type、value を出します。
                    患者の値をそのまま出力します。エラー、警告（いつも空になる比較など）、trace('名前') の値は標準エラー出力に書きます。
                    """,
                en: """
                    Put the expression in ' and in front of the inputs; one that starts with '-' goes after '--'.
                    It is checked against the definition of each record's type, and then evaluated. Where records of several
                    types are read, begin with the type that is meant (Patient.name.given) or choose with --type: records of
                    other types are passed over. As text, a line holds the value of one result, with \\n, \\t and \\\\ for what
                    would break it, behind the name of its input if there are several. As json, a line holds input, line,
                    column, expression, type and value. The output shows a patient's values as they are. Errors, warnings
                    (such as of a comparison that never holds) and the values of trace('name') go to standard error.
                    """),
            BilingualText(
                ja: """
                    終了ステータス：0 評価できた（警告を含む）、1 読めないか評価できない記録がある、
                    2 式が正しくないか、FHIR でない入力（CSV）があるか、実行できない。
                    """,
                en: """
                    Exit status: 0 evaluated, warnings or not, 1 a record cannot be read or it fails on one, 2 the expression is
                    wrong, an input is not FHIR (a tagged file) or the command could not run.
                    """),
        ])

    private let text: String, paths: [String], type: String?, packages: [String]
    private let writesJSON: Bool, explains: Bool

    init(_ arguments: Arguments) throws(UsageError) {
        guard let text = arguments.positionals.first else { throw .missingExpression }
        try PathArguments.check(arguments)
        (self.text, type, packages) = (text, arguments.value("--type"), arguments.values("--package"))
        (writesJSON, explains) = (arguments.value("--format") == "json", arguments.has("--explain"))
        paths = explains ? [] : try arguments.inputs(after: 1)
    }

    func run(language: BilingualText.Language, in surroundings: Surroundings) throws(UsageError) -> Int32 {
        let packages = PackageList(packages)
        var findings = TextReport(surroundings.errors, language: language)
        findings.showsSource = false
        for (path, finding) in packages.findings { findings.add(finding, of: path) { nil } }
        if packages.hasFailed { return ExitStatus.couldNotRun }
        var messages = PathMessages(surroundings.errors, language)
        do throws(FHIRPathError) {
            if explains {
                try explain(packages.definitions, messages, language, surroundings)
                return ExitStatus.success
            }
            let traces = TraceReport(surroundings.errors)
            let evaluation = try PathEvaluation(text, on: type, definitions: packages.definitions) { traces.add($0) }
            var run = PathRun(
                evaluation, InputList(paths), traces: traces, messages: messages, findings: findings,
                writesJSON: writesJSON)
            let isDoubtful = packages.findings.contains { $0.finding.isError }
            return max(run.run(surroundings), isDoubtful ? ExitStatus.errorsFound : ExitStatus.success)
        } catch {
            messages.add(error)
            return ExitStatus.couldNotRun
        }
    }

    private func explain(
        _ definitions: Definitions, _ messages: PathMessages, _ language: BilingualText.Language,
        _ surroundings: Surroundings
    ) throws(FHIRPathError) {
        let explanation = try FHIRPathExplanation(text, on: type, variables: [])
        let report = ExplanationReport(surroundings.output, language)
        if writesJSON { report.addJSON(explanation) } else { report.add(explanation) }
        let warnings = try FHIRPathExpression(text).warnings(on: type, definitions: definitions)
        for warning in warnings { messages.add(warning, of: text) }
    }
}

extension UsageError {
    fileprivate static let missingExpression = UsageError(
        BilingualText(ja: "式と入力を指定してください。", en: "Name an expression and an input."), subcommand: "path")
}
