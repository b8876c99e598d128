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
            messages.add(Self.nothingEvaluated(evaluation.passedOver), of: evaluation.text)
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

    private mutating func evaluate(_ record: Record, of input: Input, isOneOfSeveral: Bool, _ report: PathReport) {
        let document: SourceDocument
        switch record.document {
        case .failure(let fault):
            status = max(status, fault.keptFromRunning ? ExitStatus.couldNotRun : ExitStatus.errorsFound)
            return findings.add(fault, of: input.name) { nil }
        case .success(let found): document = found
        }
        let type = PathEvaluation.type(of: document)
        for finding in RecordFindings.findings(in: document, of: type) {
            if finding.isError { status = max(status, ExitStatus.errorsFound) }
            findings.add(record.placed(finding), of: input.name) { nil }
        }
        let place = record.place(in: input.name)
        traces.place = place
        do throws(PathFailure) {
            let outcome = try evaluation.evaluate(document, of: type)
            warn()
            if case .found(let result) = outcome { report.add(result, of: input.name, record) }
        } catch {
            warn()
            guard let type = error.type else {
                status = max(status, ExitStatus.errorsFound)
                guard error.error.element != nil else { return messages.add(error.error, at: place) }
                return findings.add(record.placed(error.error.diagnostic), of: input.name) { nil }
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

    private static func nothingEvaluated(_ types: [String: Int]) -> Diagnostic {
        let names = types.keys.sorted()
        let list = names.prefix(5).map { "\($0.isEmpty ? "?" : $0) (\(types[$0] ?? 0))" }
        let shown = list.joined(separator: ", ") + (names.count > 5 ? ", …" : "")
        return Diagnostic(
            .warning, "CMD-0202", at: "", position: SourcePosition(byteOffset: 0, line: 1, column: 1),
            message: BilingualText(
                ja: "式が対象とする型の記録がありません。読んだ記録の型：\(shown)",
                en: "No record is of the type that the expression is for. Types read: \(shown)"),
            hint: types["Bundle"] == nil
                ? BilingualText(
                    ja: "式の初めの型（または --type）と入力を確かめてください。",
                    en: "Check the type in front of the expression, or --type, and the inputs.")
                : BilingualText(
                    ja: "Bundle の中のリソースは entry.resource.ofType(Patient).name のように指します。",
                    en: "Name the resources in a Bundle as in entry.resource.ofType(Patient).name."))
    }
}
