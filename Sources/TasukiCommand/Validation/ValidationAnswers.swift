import Tasuki

/// Takes the answers of a run in the order of the input, reports and counts them.
struct ValidationAnswers {
    var report: any FindingReport
    var tally: Tally
    /// The entries of suppression files that concerned a finding.
    private(set) var used: Set<SuppressionUse> = []

    init(report: any FindingReport, tally: Tally) { (self.report, self.tally) = (report, tally) }

    mutating func add(_ answer: RecordCheck.Answer, of input: String) {
        tally.records += 1
        for (finding, excerpt) in answer.findings {
            tally.count(finding)
            tally.hasFailed = tally.hasFailed || finding.keptFromRunning
            report.add(finding, of: input) { excerpt }
        }
        guard !answer.suppressed.isEmpty else { return }
        tally.suppressed += answer.suppressed.count
        report.addSuppressed(answer.suppressed.count)
        used.formUnion(answer.suppressed)
    }

    /// An input that could not be read, or not to its end.
    mutating func add(_ error: FileInputError, of input: String) {
        tally.hasFailed = true
        tally.count(error.finding)
        report.add(error.finding, of: input) { nil }
    }

    mutating func end(_ input: String) { report.endInput(input) }
}
