import Tasuki

/// `tasuki validate FILE|FOLDER|-…`: checks records and reports what is wrong and where.
struct ValidateCommand: Subcommand {
    static let page = HelpPage(
        name: "validate",
        summary: BilingualText(
            ja: "記録を検証し、誤りとその場所を報告します。", en: "Checks records and reports what is wrong and where."),
        usage: ["validate [OPTION]… FILE|FOLDER|-…"],
        options: [
            OptionSpecification(
                name: "--profile", value: "URL", isRepeatable: true,
                help: BilingualText(
                    ja: "このプロファイルにも照らします（繰り返し可）", en: "check against this profile too (repeatable)")),
            .package,
            .format,
            OptionSpecification(
                name: "--quiet",
                help: BilingualText(ja: "エラーだけを表示し、警告と集計を省きます", en: "show only errors: no warnings, no summary")),
            OptionSpecification(
                name: "--no-source",
                help: BilingualText(
                    ja: "元の行を表示しません（患者の値を画面やログに残さないため）",
                    en: "leave out the source line, which may show a patient's values")),
            .language, .help,
        ],
        notes: [
            BilingualText(
                ja: """
                    JSON、XML、NDJSONを内容から見分けます。「-」は標準入力です。フォルダーの中は .json、.xml、.ndjson、.jsonl を
                    名前の順に読みます。「.」で始まる隠しファイルと、フォルダーへのリンクは読みません。
                    --format json は OperationOutcome（入力が複数ならその配列）を出力します。
                    """,
                en: """
                    JSON, XML and NDJSON are told by content. '-' is standard input. Below a folder, .json, .xml, .ndjson and
                    .jsonl are read in sorted order; hidden files, which start with '.', and links to folders are passed over.
                    --format json writes an OperationOutcome, or an array of them for several inputs.
                    """),
            BilingualText(
                ja: "終了ステータス：0 エラーなし、1 エラーあり、2 読めない入力があるか実行できない。",
                en: "Exit status: 0 no errors, 1 errors found, 2 an input could not be read or the run not started."),
        ])

    private let paths: [String], isQuiet: Bool, showsSource: Bool, writesJSON: Bool
    private let profiles: [String], packages: [String]

    init(_ arguments: Arguments) throws(UsageError) {
        paths = try arguments.inputs()
        (isQuiet, showsSource) = (arguments.has("--quiet"), !arguments.has("--no-source"))
        writesJSON = arguments.value("--format") == "json"
        (profiles, packages) = (arguments.values("--profile"), arguments.values("--package"))
    }

    func run(language: BilingualText.Language, in surroundings: Surroundings) throws(UsageError) -> Int32 {
        let list = InputList(paths), packages = PackageList(packages)
        var report = report(for: list, language: language, output: surroundings.output)
        var tally = Tally()
        tally.skipped = list.skipped
        let early = packages.findings + list.findings
        for (index, (path, finding)) in early.enumerated() {
            report.add(finding, of: path) { nil }
            if index + 1 == early.count || early[index + 1].path != path { report.endInput(path) }
            if index < packages.findings.count { tally.countPackage(finding) } else { tally.count(finding) }
            tally.hasFailed = tally.hasFailed || finding.severity == .fatal
        }
        if !packages.hasFailed {
            let check = RecordCheck(definitions: packages.definitions, profiles: profiles)
            for input in list.inputs where !surroundings.output.isClosed {
                validate(input, with: check, reader: RecordReader(surroundings), report: &report, tally: &tally) {
                    !surroundings.output.isClosed
                }
            }
        }
        report.finish(tally)
        return tally.exitStatus
    }

    private func report(for list: InputList, language: BilingualText.Language, output: Output) -> any FindingReport {
        if writesJSON {
            let isArray = list.inputs.count != 1 || list.hasFolder || !list.findings.isEmpty || !packages.isEmpty
            var report = OutcomeReport(output, language: language, isArray: isArray)
            report.isQuiet = isQuiet
            return report
        }
        var report = TextReport(output, language: language)
        (report.isQuiet, report.showsSource) = (isQuiet, showsSource)
        return report
    }

    /// Inputs do not know of each other: what they share is the check, which is read-only, and the report.
    private func validate(
        _ input: Input, with check: RecordCheck, reader: RecordReader, report: inout any FindingReport,
        tally: inout Tally, while goesOn: () -> Bool
    ) {
        tally.inputs += 1
        do {
            try reader.read(input) { record in
                tally.records += 1
                for finding in check.findings(in: record) {
                    tally.count(finding)
                    report.add(finding, of: input.name) {
                        record.excerpt(at: finding.position, width: TextReport.width)
                    }
                }
                return goesOn()
            }
        } catch {
            tally.hasFailed = true
            tally.count(error.finding)
            report.add(error.finding, of: input.name) { nil }
        }
        report.endInput(input.name)
    }
}
