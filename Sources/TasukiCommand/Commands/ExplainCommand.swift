import Tasuki

/// `tasuki explain [CODE]`: the page of a diagnostic code, or the list of all codes.
struct ExplainCommand: Subcommand {
    static let page = HelpPage(
        name: "explain",
        summary: BilingualText(
            ja: "診断コードの意味、例、対処、出典を説明します。", en: "Explains a diagnostic code: meaning, example, fix, source."),
        usage: ["explain CODE…", "explain"],
        options: [.language, .help],
        notes: [
            BilingualText(ja: "コードを省くと、すべてのコードを一覧します。", en: "Without a code, lists all codes."),
            BilingualText(
                ja: "終了ステータス：0 説明した、2 そのコードがないか実行できない。",
                en: "Exit status: 0 explained, 2 there is no such code or the run not started."),
        ])

    private let codes: [String]

    init(_ arguments: Arguments) throws(UsageError) { codes = arguments.positionals }

    func run(language: BilingualText.Language, in surroundings: Surroundings) throws(UsageError) -> Int32 {
        guard !codes.isEmpty else {
            for page in DiagnosticPage.all {
                let severity = "\(page.severity)" + String(repeating: " ", count: 11 - "\(page.severity)".count)
                surroundings.output.write("\(page.code)  \(severity)  \(page.title[language])\n")
            }
            return ExitStatus.success
        }
        var pages: [DiagnosticPage] = []
        for code in codes {
            guard let page = DiagnosticPage.page(for: code) else { throw .unknownCode(code) }
            pages.append(page)
        }
        surroundings.output.write(pages.map { text(of: $0, in: language) }.joined(separator: "\n"))
        return ExitStatus.success
    }

    private func text(of page: DiagnosticPage, in language: BilingualText.Language) -> String {
        func section(_ title: BilingualText, _ text: String) -> String {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            return "\n\(title[language])\n" + lines.map { "  \($0)\n" }.joined()
        }
        return "\(page.code) (\(page.severity)): \(page.title[language])\n"
            + section(BilingualText(ja: "意味", en: "Meaning"), page.meaning[language])
            + section(BilingualText(ja: "例", en: "Example"), page.example[language])
            + section(BilingualText(ja: "対処", en: "Fix"), page.fix[language])
            + section(BilingualText(ja: "出典", en: "Source"), page.source)
    }
}

extension UsageError {
    fileprivate static func unknownCode(_ code: String) -> UsageError {
        let suggestion = suggestion(nearest(to: code.uppercased()))
        return UsageError(
            BilingualText(
                ja: "診断コード「\(code)」はありません。\(suggestion.ja)",
                en: "There is no diagnostic code '\(code)'.\(suggestion.en)"),
            subcommand: "explain")
    }

    /// The code of one slip: a letter or a digit wrong, or two swapped. A number that is further away means nothing.
    private static func nearest(to code: String) -> String? {
        let codes = DiagnosticPage.all.map(\.code)
        guard let nearest = EditDistance.nearest(to: code, among: codes), nearest.utf8.count == code.utf8.count else {
            return nil
        }
        let different = zip(nearest.utf8, code.utf8).count { $0 != $1 }
        return different == 1 || different == 2 && nearest.utf8.sorted() == code.utf8.sorted() ? nearest : nil
    }
}
