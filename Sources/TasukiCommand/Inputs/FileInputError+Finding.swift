import Tasuki

extension FileInputError {
    /// `CMD-0101`. The path stands in front of the finding and is not repeated.
    var finding: Diagnostic {
        Diagnostic(
            .fatal, "CMD-0101", at: "",
            message: BilingualText(ja: "読めません：\(text.ja)。", en: "Cannot be read: \(text.en)."))
    }
}
