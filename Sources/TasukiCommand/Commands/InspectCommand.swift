import Tasuki

/// `tasuki inspect FILE|FOLDER|-…`: says what an input is, without a value of it.
struct InspectCommand: Subcommand {
    static let page = HelpPage(
        name: "inspect",
        summary: BilingualText(
            ja: "形式、リソース、プロファイル、大きさ、薬の数などを、患者の値を示さずに報告します。",
            en: "Tells format, resources, profiles, sizes, counts of drugs, without showing a patient's values."),
        usage: ["inspect [OPTION]… FILE|FOLDER|-…"],
        options: [.from, .format, .language, .help],
        notes: [
            InputKind.note,
            BilingualText(
                ja: "終了ステータス：0 すべて読めた、1 読めない記録がある、2 開けない入力があるか実行できない。",
                en: """
                    Exit status: 0 all read, 1 a record cannot be read, 2 an input cannot be opened or the run not started.
                    """),
        ])

    private let paths: [String], kind: InputKind?, writesJSON: Bool

    init(_ arguments: Arguments) throws(UsageError) {
        paths = try arguments.inputs()
        kind = InputKind(arguments)
        writesJSON = arguments.value("--format") == "json"
    }

    func run(language: BilingualText.Language, in surroundings: Surroundings) throws(UsageError) -> Int32 {
        let list = InputList(paths, takesTagged: true, as: kind)
        let isSingle = list.inputs.count == 1 && !list.hasFolder
        var tally = Tally()
        var findings = TextReport(surroundings.errors, language: language)
        findings.showsSource = false
        for (path, finding) in list.findings { note(finding, of: path, &findings, &tally) }
        let output = surroundings.output
        if writesJSON, !isSingle { output.write("[\n") }
        var isFirst = true
        for input in list.inputs where !output.isClosed {
            var inspection = Inspection(input: input.name)
            do {
                inspection.content = try RecordReader(surroundings, takesTagged: true, as: kind).read(input) { record in
                    inspection.add(record)
                    return !output.isClosed
                }
            } catch {
                note(error.finding, of: input.name, &findings, &tally)
                continue
            }
            for fault in inspection.faults { note(fault, of: input.name, &findings, &tally) }
            if writesJSON {
                output.write((isFirst ? "" : ",\n") + inspection.json.text)
            } else {
                output.write((isFirst ? "" : "\n") + inspection.text(in: language))
            }
            isFirst = false
        }
        if writesJSON { output.write((isSingle ? "" : isFirst ? "]" : "\n]") + "\n") }
        findings.output.flush()
        return tally.exitStatus
    }

    private func note(_ finding: Diagnostic, of input: String, _ report: inout TextReport, _ tally: inout Tally) {
        report.add(finding, of: input) { nil }
        tally.count(finding)
        tally.hasFailed = tally.hasFailed || finding.keptFromRunning
    }
}
