import Tasuki

/// Takes the findings of a run, input by input, and writes them in one form.
protocol FindingReport {
    /// A finding with its place in the input; `excerpt` makes the source line if the form shows one.
    mutating func add(_ finding: Diagnostic, of input: String, excerpt: () -> SourceExcerpt?)
    /// So many more findings of an input are suppressed.
    mutating func addSuppressed(_ count: Int)
    /// All findings of an input have come.
    mutating func endInput(_ input: String)
    /// All inputs have come.
    mutating func finish(_ tally: Tally)
}
