import Diagnostics

/// The last finding of a document that has more of them than are listed.
///
/// - Codes: `VAL-0009`, as severe as the most severe of those that are left out.
enum LeftOutFinding {
    /// - Parameters:
    ///   - counts: How many are left out, by severity.
    ///   - isFull: Whether the document was given up, so that there may be more errors.
    static func make(
        _ counts: [Diagnostic.Severity: Int], limit: Int, isFull: Bool, at expression: String,
        position: SourcePosition?
    ) -> Diagnostic {
        let errors = (counts[.fatal] ?? 0) + (counts[.error] ?? 0)
        let others = (counts[.warning] ?? 0) + (counts[.information] ?? 0)
        let severity: Diagnostic.Severity =
            errors > 0 ? .error : (counts[.warning] ?? 0) > 0 ? .warning : .information
        return Diagnostic(
            severity, "VAL-0009", at: expression, position: position,
            message: errors > 0
                ? withErrors(errors, others, limit: limit, isFull: isFull)
                : BilingualText(
                    ja: "警告と情報は先頭の\(limit)件だけを示しています（ほかに\(others)件）。エラーはすべて示しています。",
                    en: """
                        Of the warnings and notes \(first(limit, "")) listed, and \(others) \(others == 1 ? "is" : "are") not; \
                        all errors are.
                        """),
            hint: BilingualText(
                ja: "先に出ている指摘を直してから、もう一度実行してください。", en: "Fix the findings above and run again."))
    }

    private static func withErrors(_ errors: Int, _ others: Int, limit: Int, isFull: Bool) -> BilingualText {
        let more =
            others > 0
            ? (
                ja: "、警告と情報が\(others)件",
                en: ", nor \(others == 1 ? "is one warning or note" : "are \(others) warnings and notes")"
            ) : (ja: "", en: "")
        return isFull
            ? BilingualText(
                ja: "エラーが多すぎるため、この文書の検証を打ち切りました。先頭の\(limit)件を示しています（ほかにエラーが\(errors)件以上\(more.ja)）。",
                en:
                    "Validation of this document stopped at too many errors. \(capital(first(limit, ""))) listed, and at least \(errors) more \(errors == 1 ? "is" : "are") not\(more.en)."
            )
            : BilingualText(
                ja: "エラーは先頭の\(limit)件だけを示しています（ほかにエラーが\(errors)件\(more.ja)）。",
                en: """
                    \(capital(first(limit, "error"))) listed, and \(errors) more \(errors == 1 ? "is" : "are") not\(more.en).
                    """)
    }

    /// "the first error is", "the first 3 errors are".
    private static func first(_ count: Int, _ noun: String) -> String {
        let words =
            count == 1 ? ["the first", noun, "is"] : ["the first", "\(count)", noun.isEmpty ? "" : noun + "s", "are"]
        return words.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
