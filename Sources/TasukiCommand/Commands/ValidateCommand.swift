import Tasuki

/// `tasuki validate FILE|FOLDER|-…`: checks records and reports what is wrong and where.
struct ValidateCommand: Subcommand {
    private let paths: [String], kind: InputKind?, showsSource: Bool, showsSummary: Bool, writesJSON: Bool
    private let minimum: Diagnostic.Severity, failing: Diagnostic.Severity
    private let packages: [String], wholeLists: [String], partialLists: [String], suppressions: [String]
    private let options: ValidationOptions
    private let jobs: Int?

    init(_ arguments: Arguments) throws(UsageError) {
        paths = try arguments.inputs()
        kind = InputKind(arguments)
        if arguments.has("--quiet"), arguments.has("--min-severity") {
            throw .together("--quiet", "--min-severity", subcommand: Self.page.name)
        }
        (showsSummary, showsSource) = (!arguments.has("--quiet"), !arguments.has("--no-source"))
        writesJSON = arguments.value("--format") == "json"
        let shown = arguments.value("--min-severity") ?? (arguments.has("--quiet") ? "error" : "information")
        minimum = Diagnostic.Severity(rawValue: shown) ?? .information
        failing = arguments.value("--fail-on").flatMap(Diagnostic.Severity.init) ?? .error
        (packages, suppressions) = (arguments.values("--package"), arguments.values("--suppress"))
        (wholeLists, partialLists) = (arguments.values("--code-list"), arguments.values("--code-list-part"))
        options = try ValidationSettings.options(arguments)
        jobs = try arguments.number("--jobs")
    }

    /// More threads than this only cost memory.
    private static let jobLimit = 256
    /// When a pipe has given nothing for so many milliseconds, what it gave is answered.
    private static let patience = 20

    func run(language: BilingualText.Language, in surroundings: Surroundings) throws(UsageError) -> Int32 {
        let list = InputList(paths, takesTagged: true, as: kind), packages = PackageList(packages)
        let codeLists = [
            NamedFiles(codeLists: wholeLists, isWhole: true), NamedFiles(codeLists: partialLists, isWhole: false),
        ]
        let suppressions = NamedFiles(suppressions: suppressions)

        var report = report(for: list, language: language, output: surroundings.output)
        var tally = Tally()
        (tally.skipped, tally.failing) = (list.skipped, failing)
        add(packages.findings, of: .package, to: &report, &tally)
        add(codeLists.flatMap(\.findings), of: .codeList, to: &report, &tally)
        add(suppressions.findings, of: .suppressions, to: &report, &tally)
        add(list.findings, of: nil, to: &report, &tally)
        if !packages.hasFailed, !codeLists.contains(where: \.hasFailed), !suppressions.hasFailed {
            let definitions = codeLists.flatMap(\.contents).reduce(packages.definitions) { $0.adding($1.content) }
            let check = RecordCheck(
                validator: Validator(definitions: definitions, options: options),
                suppressions: suppressions.contents.map(\.content), minimum: minimum,
                showsSource: showsSource && !writesJSON)
            let used = validate(list, with: check, in: surroundings, &report, &tally)
            for (file, (path, suppressions)) in suppressions.contents.enumerated() {
                let entries = Set(used.filter { $0.file == file }.map(\.entry))
                let unused = suppressions.unusedFindings(used: entries).map { (path, $0) }
                add(unused, of: .suppressions, to: &report, &tally)
            }
        }
        report.finish(tally)
        return tally.exitStatus
    }

    private func report(for list: InputList, language: BilingualText.Language, output: Output) -> any FindingReport {
        if writesJSON {
            let hasMore = ![packages, wholeLists, partialLists, suppressions].allSatisfy(\.isEmpty)
            let isArray = list.inputs.count != 1 || list.hasFolder || !list.findings.isEmpty || hasMore
            var report = OutcomeReport(output, language: language, isArray: isArray)
            report.minimum = minimum
            return report
        }
        var report = TextReport(output, language: language)
        (report.minimum, report.showsSource, report.showsSummary) = (minimum, showsSource, showsSummary)
        return report
    }

    /// Reports what there is to say beside the records.
    private func add(
        _ findings: [(path: String, finding: Diagnostic)], of source: Tally.Source?, to report: inout any FindingReport,
        _ tally: inout Tally
    ) {
        for (index, (path, finding)) in findings.enumerated() {
            report.add(finding, of: path) { nil }
            if index + 1 == findings.count || findings[index + 1].path != path { report.endInput(path) }
            if let source { tally.count(finding, of: source) } else { tally.count(finding) }
            tally.hasFailed = tally.hasFailed || finding.severity == .fatal
        }
    }

    /// Inputs do not know of each other: what they share is the check, which is read-only, and the report.
    /// - Returns: the entries of suppression files that concerned a finding.
    private func validate(
        _ list: InputList, with check: RecordCheck, in surroundings: Surroundings, _ report: inout any FindingReport,
        _ tally: inout Tally
    ) -> Set<SuppressionUse> {
        let output = surroundings.output, reader = RecordReader(surroundings, takesTagged: true, as: kind)
        var queue = RecordQueue(check, jobs: min(jobs ?? surroundings.coreCount, Self.jobLimit))
        var answers = ValidationAnswers(report: report, tally: tally)
        for input in list.inputs where !output.isClosed {
            answers.tally.inputs += 1
            do throws(FileInputError) {
                var records = try reader.open(input)
                while !output.isClosed {
                    while records.isIdle(for: Self.patience) {
                        if queue.giveNext(of: input.name, giving: &answers) { continue }
                        output.flush()
                        break
                    }
                    guard let source = try records.nextSource() else { break }
                    queue.add(source, of: input.name, giving: &answers)
                }
            } catch {
                queue.fail(error, of: input.name, giving: &answers)
            }
            queue.end(of: input.name, giving: &answers)
        }
        if !output.isClosed { queue.finish(giving: &answers) }
        queue.stop()
        (report, tally) = (answers.report, answers.tally)
        return answers.used
    }
}
