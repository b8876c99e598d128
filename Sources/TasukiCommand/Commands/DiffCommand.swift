import Tasuki

/// `tasuki diff A B`: what differs between two records, by meaning.
struct DiffCommand: Subcommand {
    static let page = HelpPage(
        name: "diff",
        summary: BilingualText(
            ja: "二つの記録の違いを、書き方でなく意味で比べます。", en: "Compares two records by meaning, not by spelling."),
        usage: ["diff [OPTIONS] A B"],
        options: [
            .format,
            OptionSpecification(
                name: "--ignore", value: "PATH", isRepeatable: true,
                help: BilingualText(
                    ja: "比べない要素（例：meta.lastUpdated）。繰り返せます",
                    en: "element to leave out, such as meta.lastUpdated; may be repeated")),
            OptionSpecification(
                name: "--any-order",
                help: BilingualText(ja: "配列の順序の違いを問いません", en: "do not count another order of a list")),
            .language, .help,
        ],
        notes: [
            BilingualText(
                ja: "A と B は JSON、XML、NDJSON のいずれでもよく、一方は標準入力（-）にできます。NDJSON は、リソースの型と id で組にし、id がなければ順番で比べます。",
                en:
                    "A and B are JSON, XML or NDJSON, and one may be standard input (-). Records of NDJSON are paired by resource type and id, those without an id in their order."
            ),
            BilingualText(
                ja: "--format json は、違い一つを一行のJSONで出力します。",
                en: "--format json writes a JSON object on a line for each difference."),
            BilingualText(
                ja: "終了ステータス：0 同じ、1 違いあり、2 実行できない。", en: "Exit status: 0 the same, 1 different, 2 could not run."),
        ])

    private let first: String, second: String
    private let ignoring: Set<String>, countsOrder: Bool, writesJSON: Bool

    init(_ arguments: Arguments) throws(UsageError) {
        let inputs = try arguments.inputs()
        guard inputs.count == 2 else { throw .wrongCount(of: inputs.count) }
        (first, second) = (inputs[0], inputs[1])
        ignoring = Set(arguments.values("--ignore"))
        countsOrder = !arguments.has("--any-order")
        writesJSON = arguments.value("--format") == "json"
    }

    func run(language: BilingualText.Language, in surroundings: Surroundings) throws(UsageError) -> Int32 {
        var report = TextReport(surroundings.errors, language: language)
        report.showsSource = false
        guard let before = records(of: first, &report, surroundings),
            let after = records(of: second, &report, surroundings)
        else {
            report.output.flush()
            return ExitStatus.couldNotRun
        }
        let output = DiffReport(output: surroundings.output, language: language, writesJSON: writesJSON)
        var count = 0
        for pair in RecordPair.pairs(before, after) {
            switch (pair.before, pair.after) {
            case (let a?, let b?):
                let diff = TreeDiff(from: a.root, to: b.root, ignoring: ignoring, listOrder: countsOrder)
                for change in diff.changes { output.write(change, of: pair.name) }
                count += diff.changes.count
            case (let document?, nil):
                output.write(TreeChange(kind: .removed, before: document.root), of: pair.name)
                count += 1
            case (nil, let document?):
                output.write(TreeChange(kind: .added, after: document.root), of: pair.name)
                count += 1
            case (nil, nil): break
            }
        }
        output.writeSummary(count)
        return count == 0 ? ExitStatus.success : ExitStatus.errorsFound
    }

    /// The documents of an input; `nil`, with the reason in the report, if one of them cannot be read.
    private func records(
        of path: String, _ report: inout TextReport, _ surroundings: Surroundings
    ) -> [SourceDocument]? {
        var documents: [SourceDocument] = [], isReadable = true
        let input = path == "-" ? Input.standardInput : Input.file(path)
        do {
            try RecordReader(surroundings).read(input) { record in
                switch record.document {
                case .success(let document): documents.append(document)
                case .failure(let finding):
                    report.add(record.placed(finding), of: path) { nil }
                    isReadable = false
                }
                return isReadable
            }
        } catch {
            report.add(error.finding, of: path) { nil }
            return nil
        }
        return isReadable ? documents : nil
    }
}

extension UsageError {
    fileprivate static func wrongCount(of count: Int) -> UsageError {
        UsageError(
            BilingualText(
                ja: "比べる記録を二つ指定してください（\(count)個あります）。", en: "Name two records to compare (found \(count))."),
            subcommand: "diff")
    }
}
