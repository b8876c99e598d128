import Tasuki

/// Takes the findings of a command whose result may be on standard output, and counts them: lines for people, or an
/// array of OperationOutcomes, one for each input that has findings.
struct FindingNotes {
    private var report: any FindingReport
    private(set) var tally = Tally()
    /// Whose findings came last.
    private var input: String?

    init(_ output: Output, language: BilingualText.Language, isJSON: Bool) {
        if isJSON {
            report = OutcomeReport(output, language: language, isArray: true)
        } else {
            var text = TextReport(output, language: language)
            (text.showsSource, text.showsSummary) = (false, false)
            report = text
        }
    }

    /// - Parameter isFailure: whether it kept the command from doing its work, and does not lie in the record.
    mutating func add(_ finding: Diagnostic, of input: String, isFailure: Bool) {
        if let last = self.input, last != input { report.endInput(last) }
        self.input = input
        report.add(finding, of: input) { nil }
        tally.count(finding)
        tally.hasFailed = tally.hasFailed || isFailure
    }

    /// All findings have come.
    mutating func finish() {
        if let input { report.endInput(input) }
        input = nil
        report.finish(tally)
    }
}
