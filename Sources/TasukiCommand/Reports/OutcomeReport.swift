import Tasuki

/// Findings as FHIR: an `OperationOutcome` for the only input, or an array with one for each, which names its input.
///
/// An outcome is written when its input has ended, so its findings are held until then: at most ``limit``, and
/// `CMD-0106` says if there were more.
///
/// - Source: FHIR R4 (4.0.1), operationoutcome.html.
struct OutcomeReport: FindingReport {
    /// The findings that one outcome lists.
    static let limit = 20_000

    let output: Output
    var language: BilingualText.Language
    /// Whether the outcomes stand in an array.
    var isArray: Bool
    /// What is listed: this and what is more severe.
    var minimum = Diagnostic.Severity.information

    private var findings: [Diagnostic] = []
    private var unlisted = 0, suppressed = 0
    private var hasHidden = false
    private var hasWritten = false

    init(_ output: Output, language: BilingualText.Language, isArray: Bool) {
        (self.output, self.language, self.isArray) = (output, language, isArray)
    }

    mutating func add(_ finding: Diagnostic, of input: String, excerpt: () -> SourceExcerpt?) {
        guard finding.severity.isAtLeast(minimum) else {
            hasHidden = true
            return
        }
        guard findings.count < Self.limit else {
            unlisted += 1
            return
        }
        var finding = finding
        finding.hint = OptionAdvice.hint(of: finding)
        findings.append(finding)
    }

    mutating func addSuppressed(_ count: Int) { suppressed += count }

    mutating func endInput(_ input: String) {
        // Whatever is shown: no finding is lost without a word.
        if suppressed > 0 { findings.append(Self.suppressed(suppressed)) }
        if unlisted > 0 { findings.append(Self.more(unlisted)) }
        if isArray { output.write(hasWritten ? ",\n" : "[\n") }
        var writer = OperationOutcomeWriter(language: language, source: input)
        writer.listsErrorsOnly = hasHidden
        output.write(writer.write(findings))
        (findings, unlisted, suppressed, hasHidden, hasWritten) = ([], 0, 0, false, true)
        output.flush()
    }

    mutating func finish(_ tally: Tally) {
        if isArray { output.write(hasWritten ? "\n]\n" : "[]\n") } else { output.write("\n") }
    }

    private static func suppressed(_ count: Int) -> Diagnostic {
        Diagnostic(
            .information, "CMD-0107", at: "",
            message: BilingualText(
                ja: "抑制ファイルに当たる\(count)件の指摘を、示していません。",
                en: "\(count) findings that a suppression file accepts are not listed."),
            hint: BilingualText(ja: "--suppress を外すと見られます。", en: "Leave out --suppress to see them."))
    }

    private static func more(_ count: Int) -> Diagnostic {
        Diagnostic(
            .information, "CMD-0106", at: "",
            message: BilingualText(
                ja: "このほかに\(count)件の指摘がありますが、一覧の上限の\(limit)件を超えたため示しません。",
                en: "\(count) more findings are not listed: one outcome lists \(limit)."),
            hint: BilingualText(
                ja: "入力を分けるか、--format text で実行してください。", en: "Split the input, or use --format text."))
    }
}
