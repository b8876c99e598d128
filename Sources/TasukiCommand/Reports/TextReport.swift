import Tasuki

/// Findings as lines for people:
///
/// ```text
/// patient.json:3:16: error VAL-0214 Patient.active
///   A value of type boolean is true or false in JSON.
///   Hint: Write it without quotes.
///   3 |     "active": "true",
///     |               ^
/// ```
struct TextReport: FindingReport {
    var language: BilingualText.Language
    /// Whether the source line is shown; it may hold what a patient's record says.
    var showsSource = true
    /// What is shown: this and what is more severe.
    var minimum = Diagnostic.Severity.information
    var showsSummary = true
    /// The columns of a source line.
    static let width = 100

    let output: Output

    init(_ output: Output, language: BilingualText.Language) { (self.output, self.language) = (output, language) }

    mutating func add(_ finding: Diagnostic, of input: String, excerpt: () -> SourceExcerpt?) {
        guard finding.severity.isAtLeast(minimum) else { return }
        let place = finding.position.map { ":\($0.line):\($0.column)" } ?? ""
        let expression = finding.expression.isEmpty ? "" : " " + finding.expression
        line("\(input)\(place): \(finding.severity) \(finding.code)\(expression)")
        line("  " + finding.message[language])
        if let hint = OptionAdvice.hint(of: finding) {
            line(BilingualText(ja: "  対処：\(hint.ja)", en: "  Hint: \(hint.en)")[language])
        }
        guard showsSource, let excerpt = excerpt() else { return }
        let number = String(excerpt.line)
        // The excerpt is fit for a terminal already.
        output.write("  \(number) | \(excerpt.text)\n")
        output.write("  \(String(repeating: " ", count: number.count)) | \(excerpt.caret)\n")
    }

    mutating func addSuppressed(_ count: Int) {}

    mutating func endInput(_ input: String) { output.flush() }

    mutating func finish(_ tally: Tally) {
        if showsSummary { line(tally.summary(in: language)) }
    }

    private func line(_ text: String) {
        output.write(TerminalText.safe(text))
        output.write("\n")
    }
}
