import Tasuki

/// `tasuki convert INPUT… --to json|xml|ndjson`: writes records in another format.
struct ConvertCommand: Subcommand {
    static let page = HelpPage(
        name: "convert",
        summary: BilingualText(ja: "JSON、XML、NDJSONの間で変換します。", en: "Converts between JSON, XML and NDJSON."),
        usage: ["convert --to json|xml|ndjson [OPTION]… FILE|FOLDER|-…"],
        options: [
            OptionSpecification(
                name: "--to", value: "json|xml|ndjson", choices: ["json", "xml", "ndjson"],
                help: BilingualText(ja: "書き出す形式（必須）", en: "format to write (required)")),
            OptionSpecification(
                name: "--output", value: "FILE|FOLDER",
                help: BilingualText(
                    ja: "書き出し先（既定は標準出力）。「/」で終わればフォルダーを作ります",
                    en: "where to write (default standard output); a folder is made if it ends in '/'")),
            OptionSpecification(
                name: "--pretty", help: BilingualText(ja: "字下げして書きます", en: "indent the output")),
            OptionSpecification(
                name: "--compact", help: BilingualText(ja: "空白を入れずに書きます", en: "write no white space")),
            .language, .help,
        ],
        notes: [
            BilingualText(
                ja: """
                    入力の形式は内容から見分けます。同じ形式への変換は、--pretty か --compact がなければ元のバイト列のままです。
                    数値、日付、文字列は書かれたとおりに写し、XMLで表せないものは診断として報告します。
                    複数の記録は NDJSON か、フォルダー（--output FOLDER/）に書き出します。入力のファイルは上書きしません。
                    診断は標準エラー出力に出ます。
                    """,
                en: """
                    The input's format is told by content. Without --pretty or --compact, a record in the same format is copied
                    byte for byte. Numbers, dates and strings are carried as written; what XML has no form for is reported.
                    Several records go to NDJSON or into a folder (--output FOLDER/). An input is never overwritten.
                    Findings go to standard error.
                    """),
            BilingualText(
                ja: "終了ステータス：0 すべて変換した、1 エラーのある記録がある（書ける記録は書き出す）、2 読み書きできないか実行できない。",
                en: """
                    Exit status: 0 all converted, 1 a record has errors (it is still written where possible), 2 reading or
                    writing failed or the run not started.
                    """),
        ])

    private let paths: [String], target: RecordFormat, outputPath: String?, layout: JSONWriter.Layout?

    init(_ arguments: Arguments) throws(UsageError) {
        guard let target = arguments.value("--to").flatMap(RecordFormat.init(rawValue:)) else { throw .missingTarget }
        paths = try arguments.inputs()
        self.target = target
        outputPath = arguments.value("--output")
        let (isPretty, isCompact) = (arguments.has("--pretty"), arguments.has("--compact"))
        guard !(isPretty && isCompact), !(isPretty && target == .ndjson) else { throw .contradictoryLayout }
        layout = isPretty ? .pretty() : isCompact ? .compact : nil
    }

    func run(language: BilingualText.Language, in surroundings: Surroundings) throws(UsageError) -> Int32 {
        let list = InputList(paths)
        var report = TextReport(surroundings.errors, language: language)
        report.showsSource = false
        var tally = Tally()
        func note(_ finding: Diagnostic, of input: String) {
            report.add(finding, of: input) { nil }
            tally.count(finding)
            tally.hasFailed = tally.hasFailed || finding.code.hasPrefix("CMD-") && finding.isError
        }
        for (path, finding) in list.findings { note(finding, of: path) }

        let writer = RecordWriter(target: target, layout: layout)
        let destination = Destination(
            target: target, path: outputPath, inputs: list, standardOutput: surroundings.output)
        for input in list.inputs where !destination.isClosed {
            do {
                try RecordReader(surroundings).read(input) { record in
                    let written = writer.write(record)
                    for finding in written.findings { note(finding, of: input.name) }
                    if let bytes = written.bytes, let failure = destination.put(bytes, of: record, from: input) {
                        note(failure, of: input.name)
                    }
                    return !destination.isClosed
                }
            } catch {
                note(error.finding, of: input.name)
            }
        }
        guard !destination.hasTooMany else { throw .severalRecords }
        if let failure = destination.finish() { note(failure, of: outputPath ?? "-") }
        return tally.exitStatus
    }
}

extension UsageError {
    fileprivate static let missingTarget = UsageError(
        BilingualText(
            ja: "書き出す形式を --to json、--to xml、--to ndjson のいずれかで指定してください。",
            en: "Say what to write: --to json, --to xml or --to ndjson."),
        subcommand: "convert")

    fileprivate static let contradictoryLayout = UsageError(
        BilingualText(
            ja: "--pretty は、--compact や --to ndjson とは同時に使えません。",
            en: "--pretty cannot go with --compact or --to ndjson."),
        subcommand: "convert")

    fileprivate static let severalRecords = UsageError(
        BilingualText(
            ja: "入力に記録が複数あります。--to ndjson とするか、--output FOLDER/ でフォルダーに書き出してください。何も書き出していません。",
            en: "The input has several records: use --to ndjson, or --output FOLDER/. Nothing was written."),
        subcommand: "convert")
}
