import Tasuki

/// `tasuki diff A B`: what differs between two records, by meaning.
struct DiffCommand: Subcommand {
    static let page = HelpPage(
        name: "diff",
        summary: BilingualText(
            ja: "二つの記録の違いを、書き方でなく意味で比べます。", en: "Compares two records by meaning, not by spelling."),
        usage: ["diff [OPTION]… A B"],
        options: [
            .format,
            OptionSpecification(
                name: "--ignore", value: "PATH", isRepeatable: true,
                help: BilingualText(
                    ja: "比べない要素。例：meta.lastUpdated、Patient.meta（繰り返し可）",
                    en: "element to leave out, such as meta.lastUpdated or Patient.meta (repeatable)")),
            OptionSpecification(
                name: "--any-order",
                help: BilingualText(ja: "リストの順序の違いを問いません", en: "do not count another order of a list")),
            .language, .help,
        ],
        notes: [
            BilingualText(
                ja: """
                    A と B は JSON、XML、NDJSON のいずれでもよく、一方は「-」（標準入力）にできます。要素の順序、空白、
                    JSONとXMLの別は違いではありません。値が同じで桁数や時差の書き方だけが違うもの（1.10 と 1.1）は
                    「表記の違い」です。リストの項目は、同じ内容、次に id や url などの識別子、次に似ているもので組にします。
                    NDJSON の記録は、リソース型と id で組にし、id のないものは順番で組にします。
                    """,
                en: """
                    A and B are JSON, XML or NDJSON; one may be '-', standard input. The order of elements, white space, and
                    JSON or XML are no difference. The same value with other digits or another zone (1.10 and 1.1) is
                    'respelled'. Items of lists are paired by equal content, then by id, url and the like, then by likeness.
                    Records of NDJSON are paired by resource type and id, those without an id in their order.
                    """),
            BilingualText(
                ja: """
                    --ignore の PATH は、リソースから数えた、添え字のない要素名です。型名は省けます。省くと、Bundleの中や
                    contained のリソースでも除きます。
                    """,
                en: """
                    The PATH of --ignore names elements from a resource on, without indices; the type in front may be left
                    out. Without it, the path counts in every resource, in a Bundle or contained too.
                    """),
            BilingualText(
                ja: """
                    --format json は、違い一つを一行のJSONにします（同じなら何も出しません）。kind は added、removed、
                    changed、respelled、moved のいずれか、before と after は expression、line、column、value（書かれた
                    とおりの値）、companion（値とともに増減した _ 付き要素）、record はNDJSONの記録です。
                    患者の値をそのまま出力します。
                    """,
                en: """
                    --format json writes a line of JSON for each difference, and nothing if there is none. 'kind' is added,
                    removed, changed, respelled or moved; 'before' and 'after' hold expression, line, column, value (as
                    written) and companion (the '_' member that came or went with it); 'record' names a record of NDJSON.
                    The output shows a patient's values as they are.
                    """),
            BilingualText(
                ja: "終了ステータス：0 同じ、1 違いがある、2 読めない記録があるか実行できない。",
                en: "Exit status: 0 the same, 1 different, 2 a record cannot be read or the command could not run."),
        ])

    private let first: Input, second: Input
    private let ignoring: Set<String>
    private let listOrder: Bool, writesJSON: Bool

    init(_ arguments: Arguments) throws(UsageError) {
        let paths = arguments.positionals
        guard paths.count == 2 else { throw .wrongCount(of: paths.count) }
        let inputs = try arguments.inputs().map { $0 == "-" ? Input.standardInput : Input.file($0) }
        (first, second) = (inputs[0], inputs[1])
        for path in arguments.values("--ignore") where !Self.isPath(path) { throw .wrongPath(path) }
        ignoring = Set(arguments.values("--ignore"))
        listOrder = !arguments.has("--any-order")
        writesJSON = arguments.value("--format") == "json"
    }

    /// Whether every step is a name; `[x]` ends the name of a choice, and other brackets would be an index.
    private static func isPath(_ text: String) -> Bool {
        let steps = text.split(separator: ".", omittingEmptySubsequences: false)
        return steps.allSatisfy { step in
            let name = step.hasSuffix("[x]") ? step.dropLast(3) : step
            return !name.isEmpty && !name.contains("[")
        }
    }

    func run(language: BilingualText.Language, in surroundings: Surroundings) throws(UsageError) -> Int32 {
        var findings = TextReport(surroundings.errors, language: language)
        findings.showsSource = false
        let output = surroundings.output
        var comparison = RecordComparison(
            ignoring: ignoring, listOrder: listOrder,
            report: DiffReport(output, language: language, writesJSON: writesJSON), findings: findings, output: output)
        comparison.run(first, second, RecordReader(surroundings))
        if comparison.hasFailed { return ExitStatus.couldNotRun }
        comparison.report.finish()
        return comparison.report.isEmpty ? ExitStatus.success : ExitStatus.errorsFound
    }
}

extension UsageError {
    fileprivate static func wrongCount(of count: Int) -> UsageError {
        UsageError(
            BilingualText(
                ja: "比べる記録を二つ指定してください（\(count)個あります）。", en: "Name two records to compare (found \(count))."),
            subcommand: "diff")
    }

    fileprivate static func wrongPath(_ path: String) -> UsageError {
        UsageError(
            BilingualText(
                ja: "「\(path)」は --ignore に使えません。添え字のない要素名を「.」でつないでください（例：meta.lastUpdated）。",
                en:
                    "'\(path)' cannot be ignored: write element names with '.', without indices, as in meta.lastUpdated."
            ),
            subcommand: "diff")
    }
}
