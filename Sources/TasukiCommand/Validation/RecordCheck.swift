import Tasuki

/// What `validate` does with one record: read-only, so that threads may share it.
struct RecordCheck: Sendable {
    var validator: Validator
    /// By file.
    var suppressions: [Suppressions]
    /// What the report shows: this and what is more severe.
    var minimum = Diagnostic.Severity.information
    var showsSource = true

    /// What there is to say of one record.
    struct Answer: Sendable {
        /// In document order, each with its source line if that is shown.
        var findings: [(finding: Diagnostic, excerpt: SourceExcerpt?)] = []
        /// For each suppressed finding the file and the entry that accepts it.
        var suppressed: [SuppressionUse] = []
    }

    /// The same check for one thread.
    func withOwnPlans() -> RecordCheck {
        var check = self
        check.validator = validator.withOwnPlans()
        return check
    }

    func answer(to source: RecordSource) -> Answer {
        let record = source.record(limits: .standard)
        var answer = Answer()
        let findings: [Diagnostic]
        if let text = record.text {
            let own = (record.message?.validate() ?? []) + text.validate()
            let limit = validator.options.findingLimit
            findings = accepted(own, &answer.suppressed).limited(to: limit).map(record.placed)
        } else {
            switch record.document {
            case .failure(let fault): findings = [fault]
            case .success(let document):
                let (own, suppressed) = validator.validate(document, suppressing: suppressions)
                findings = own.map(record.placed)
                for (file, accepted) in suppressed.enumerated() {
                    answer.suppressed += accepted.map { SuppressionUse(file: file, entry: $0.entry) }
                }
            }
        }
        answer.findings = findings.map { finding in
            let isShown = showsSource && finding.severity.isAtLeast(minimum)
            return (finding, isShown ? record.excerpt(at: finding.position, width: TextReport.width) : nil)
        }
        return answer
    }

    /// The findings of a tagged file, which is no document, that no suppression accepts.
    private func accepted(_ findings: [Diagnostic], _ uses: inout [SuppressionUse]) -> [Diagnostic] {
        var findings = findings
        for (file, suppressions) in suppressions.enumerated() where !findings.isEmpty {
            let outcome = suppressions.apply(to: findings)
            findings = outcome.findings
            uses += outcome.suppressed.map { SuppressionUse(file: file, entry: $0.entry) }
        }
        return findings
    }
}

/// An entry of a suppression file that concerned a finding.
struct SuppressionUse: Hashable, Sendable {
    var file: Int, entry: Int
}
