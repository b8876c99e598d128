import Tasuki

/// `tasuki path EXPRESSION FILE…`: what an expression finds in records.
struct PathCommand: Subcommand {
    static let page = HelpPage(
        name: "path",
        summary: BilingualText(ja: "FHIRPathの式を記録で評価します。", en: "Evaluates a FHIRPath expression on records."),
        usage: ["path [OPTION]… EXPRESSION FILE|FOLDER|-…", "path --explain [--type TYPE] EXPRESSION"],
        options: [
            .format,
            OptionSpecification(
                name: "--explain",
                help: BilingualText(
                    ja: "式の構造と型を示します（評価しません）",
                    en: "show the parts of the expression and their types, and evaluate nothing")),
            OptionSpecification(
                name: "--type", value: "TYPE",
                help: BilingualText(
                    ja: "--explain で式の対象とする型。例：Patient", en: "type that --explain takes as the focus, such as Patient")),
            .language, .help,
        ],
        notes: [
            BilingualText(
                ja: """
                    式は記録ごとに、そのリソース型の定義と照らしてから評価します。text では結果を一行に一つ、値だけを出します
                    （入力が複数なら前に入力名、改行・タブ・\\ は \\n・\\t・\\\\）。json では一行に一つのJSONで、input、line、
                    column、expression、type、value を出します。患者の値をそのまま出力します。「-」で始まる式は「--」の後に書きます。
                    """,
                en: """
                    The expression is checked against the definition of each record's type, and then evaluated. As text, a
                    line holds the value of one result, with \\n, \\t and \\\\ for what would break it, behind the name of its
                    input if there are several. An expression that starts with '-' goes behind '--'. As json, a line
                    holds input, line, column, expression, type and value. The output shows a patient's values as they are.
                    """),
            BilingualText(
                ja: "終了ステータス：0 評価できた、1 評価できない記録がある、2 式が正しくないか実行できない。",
                en:
                    "Exit status: 0 evaluated, 1 it fails on a record, 2 the expression is wrong or the command could not run."
            ),
        ])

    private let text: String, paths: [String], type: String?
    private let writesJSON: Bool, explains: Bool

    init(_ arguments: Arguments) throws(UsageError) {
        guard let text = arguments.positionals.first else { throw .missingExpression }
        (self.text, type) = (text, arguments.value("--type"))
        (writesJSON, explains) = (arguments.value("--format") == "json", arguments.has("--explain"))
        if explains {
            guard arguments.positionals.count == 1 else { throw .inputsToExplain }
            paths = []
        } else {
            paths = try arguments.inputs(after: 1)
        }
    }

    func run(language: BilingualText.Language, in surroundings: Surroundings) throws(UsageError) -> Int32 {
        if explains { return explain(language, surroundings) }
        let list = InputList(paths)
        var findings = TextReport(surroundings.errors, language: language)
        findings.showsSource = false
        var report = PathReport(surroundings.output, writesJSON: writesJSON, showsInput: list.inputs.count > 1)
        var evaluation: PathEvaluation
        do throws(FHIRPathError) {
            evaluation = try PathEvaluation(text)
        } catch {
            report.add(error, to: surroundings.errors, language)
            return ExitStatus.couldNotRun
        }
        var status = list.findings.isEmpty ? ExitStatus.success : ExitStatus.couldNotRun
        for (path, finding) in list.findings { findings.add(finding, of: path) { nil } }
        for input in list.inputs where !surroundings.output.isClosed {
            do throws(FileInputError) {
                try RecordReader(surroundings).read(input) { record in
                    switch record.document {
                    case .success(let document):
                        for finding in Self.findings(in: document) {
                            findings.add(record.placed(finding), of: input.name) { nil }
                            if finding.isError { status = max(status, ExitStatus.errorsFound) }
                        }
                        do throws(FHIRPathError) {
                            report.add(try evaluation.evaluate(document), of: input.name, record)
                        } catch {
                            let isFault = evaluation.isExpressionAtFault
                            status = max(status, isFault ? ExitStatus.couldNotRun : ExitStatus.errorsFound)
                            report.add(error, of: input.name, record, to: surroundings.errors, language)
                        }
                    case .failure(let finding):
                        status = ExitStatus.couldNotRun
                        findings.add(record.placed(finding), of: input.name) { nil }
                    }
                    return !surroundings.output.isClosed
                }
            } catch {
                status = ExitStatus.couldNotRun
                findings.add(error.finding, of: input.name) { nil }
            }
        }
        return status
    }

    /// What makes answers doubtful: a repeated key and the like, or no resource at all.
    private static func findings(in document: SourceDocument) -> [Diagnostic] {
        guard document.root.kind == .object else {
            return [
                Diagnostic(
                    .error, "CMD-0201", at: "", position: document.root.position,
                    message: BilingualText(
                        ja: "記録がオブジェクトではないため、式は何も見つけません。",
                        en: "The record is no object: the expression finds nothing in it."),
                    hint: BilingualText(
                        ja: "記録の配列は、一行に一つの NDJSON にするか、Bundle にしてください。",
                        en: "Write an array of records as NDJSON, one a line, or as a Bundle."))
            ]
        }
        return document.findings.filter { $0.code == "JSN-0202" }
    }

    private func explain(_ language: BilingualText.Language, _ surroundings: Surroundings) -> Int32 {
        do throws(FHIRPathError) {
            let explanation = try FHIRPathExplanation(text, on: type)
            if writesJSON {
                for part in explanation.parts {
                    let line = JSONText.object([
                        ("depth", .number(part.depth)), ("part", .string(part.label)), ("type", .string(part.type)),
                    ])
                    surroundings.output.write(line.text + "\n")
                }
            } else {
                for line in explanation.description.split(separator: "\n") {
                    surroundings.output.write(TerminalText.safe(String(line)) + "\n")
                }
            }
            return ExitStatus.success
        } catch {
            PathReport(surroundings.output, writesJSON: false, showsInput: false).add(
                error, to: surroundings.errors, language)
            return ExitStatus.couldNotRun
        }
    }
}

extension UsageError {
    fileprivate static let missingExpression = UsageError(
        BilingualText(ja: "式と入力を指定してください。", en: "Name an expression and an input."), subcommand: "path")
    fileprivate static let inputsToExplain = UsageError(
        BilingualText(ja: "--explain は式だけをとります。", en: "--explain takes an expression and no input."), subcommand: "path"
    )
}
