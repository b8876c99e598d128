import Tasuki

/// One expression on all records of the inputs.
struct PathRun {
    private let list: InputList
    private let traces: TraceReport
    private let writesJSON: Bool
    private var evaluation: PathEvaluation
    private var messages: PathMessages
    private var findings: TextReport
    private var status = ExitStatus.success
    /// Whether the types that the expression fits were told.
    private var hasAdvised = false

    init(
        _ evaluation: PathEvaluation, _ list: InputList, traces: TraceReport, messages: PathMessages,
        findings: TextReport, writesJSON: Bool
    ) {
        (self.evaluation, self.list, self.traces) = (evaluation, list, traces)
        (self.messages, self.findings, self.writesJSON) = (messages, findings, writesJSON)
    }

    /// - Returns: the exit status.
    mutating func run(_ surroundings: Surroundings) -> Int32 {
        let report = PathReport(surroundings.output, writesJSON: writesJSON, showsInput: list.inputs.count > 1)
        for (path, finding) in list.findings { add(finding, of: path) }
        warn()
        for input in list.inputs where !surroundings.output.isClosed {
            do throws(FileInputError) {
                var records = try RecordReader(surroundings).open(input)
                while !surroundings.output.isClosed, let record = try records.next() {
                    evaluate(record, of: input, isOneOfSeveral: records.format == .ndjson, report)
                }
            } catch { add(error.finding, of: input.name) }
        }
        if !evaluation.hasEvaluated, !evaluation.passedOver.isEmpty {
            findings.add(Self.nothingEvaluated(evaluation.passedOver), of: list.inputs.first?.name ?? "-") { nil }
        }
        return status
    }

    /// A finding about an input: what is fatal has kept the run from reading it.
    private mutating func add(_ finding: Diagnostic, of path: String) {
        if finding.isError {
            status = max(status, finding.severity == .fatal ? ExitStatus.couldNotRun : ExitStatus.errorsFound)
        }
        findings.add(finding, of: path) { nil }
    }

    /// A finding about a record, whose fault stops only that record.
    private mutating func add(_ finding: Diagnostic, of input: Input, _ record: Record) {
        if finding.isError { status = max(status, ExitStatus.errorsFound) }
        findings.add(record.placed(finding), of: input.name) { nil }
    }

    private mutating func evaluate(_ record: Record, of input: Input, isOneOfSeveral: Bool, _ report: PathReport) {
        let document: SourceDocument
        switch record.document {
        case .failure(let fault): return add(fault, of: input, record)
        case .success(let found): document = found
        }
        for finding in Self.findings(in: document) { add(finding, of: input, record) }
        let place = record.place(in: input.name)
        traces.place = place
        do throws(PathFailure) {
            let outcome = try evaluation.evaluate(document)
            warn()
            if case .found(let result) = outcome { report.add(result, of: input.name, record) }
        } catch {
            warn()
            guard let type = error.type else {
                status = max(status, ExitStatus.errorsFound)
                return messages.add(error.error, at: place)
            }
            status = ExitStatus.couldNotRun
            let advises = !hasAdvised && (isOneOfSeveral || list.inputs.count > 1)
            hasAdvised = hasAdvised || advises
            messages.add(
                error.error, type: (type, place), advice: advises ? FittingTypes.hint(for: evaluation.text) : nil)
        }
    }

    private mutating func warn() {
        for warning in evaluation.takeWarnings() { messages.add(warning, of: evaluation.text) }
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

    private static func nothingEvaluated(_ types: [String: Int]) -> Diagnostic {
        let names = types.keys.sorted()
        let list = names.prefix(5).map { "\($0.isEmpty ? "?" : String($0.prefix(60))) (\(types[$0] ?? 0))" }
        let shown = list.joined(separator: ", ") + (names.count > 5 ? ", …" : "")
        return Diagnostic(
            .warning, "CMD-0202", at: "",
            message: BilingualText(
                ja: "式が対象とする型の記録がありません。読んだ記録の型：\(shown)",
                en: "No record is of the type that the expression is for. Types read: \(shown)"),
            hint: BilingualText(
                ja: "式の初めの型（または --type）と入力を確かめてください。",
                en: "Check the type in front of the expression, or --type, and the inputs."))
    }
}
