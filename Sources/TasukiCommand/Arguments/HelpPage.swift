import Tasuki

/// What `--help` prints for the tool or one subcommand; its options are those that the command line may have.
struct HelpPage {
    var name: String
    var summary: BilingualText
    /// The command line, without `tasuki`.
    var usage: [String]
    var options: [OptionSpecification]
    /// More options, under headings of their own.
    var groups: [OptionGroup] = []
    /// Paragraphs at the end.
    var notes: [BilingualText] = []
    /// The subcommands, for the tool's own page.
    var subcommands: [(name: String, summary: BilingualText)] = []

    var allOptions: [OptionSpecification] { options + groups.flatMap(\.options) }

    func text(in language: BilingualText.Language) -> String {
        var lines = [summary[language], "", BilingualText(ja: "使い方：", en: "Usage:")[language]]
        lines += usage.map { "  tasuki \($0)" }
        lines += section(
            BilingualText(ja: "サブコマンド：", en: "Subcommands:")[language],
            subcommands.map { ($0.name, $0.summary[language]) })
        let title = BilingualText(ja: "オプション：", en: "Options:")
        for group in [OptionGroup(title: title, options: options)] + groups {
            let rows = group.options.map { option in
                (option.value.map { "\(option.name) \($0)" } ?? option.name, option.help[language])
            }
            lines += section(group.title[language], rows)
        }
        for note in notes { lines += ["", note[language]] }
        return lines.joined(separator: "\n") + "\n"
    }

    private func section(_ title: String, _ rows: [(String, String)]) -> [String] {
        guard let width = rows.map(\.0.count).max() else { return [] }
        return ["", title] + rows.map { "  \($0)\(String(repeating: " ", count: width - $0.count))  \($1)" }
    }
}

/// Options that the help shows under one heading.
struct OptionGroup {
    var title: BilingualText
    var options: [OptionSpecification]
}

extension HelpPage {
    /// The page of `tasuki` itself.
    static func tool(_ pages: [HelpPage]) -> HelpPage {
        HelpPage(
            name: "tasuki",
            summary: BilingualText(
                ja: "tasuki：日本の医療・健康情報の記録（HL7 FHIR R4）を検証し、変換します。",
                en: "tasuki: checks and converts the health records of Japan on HL7 FHIR R4."),
            usage: ["SUBCOMMAND …", "SUBCOMMAND --help", "--version"],
            options: [.language, .help, .version],
            notes: [
                BilingualText(
                    ja: "終了ステータス：0 エラーなし、1 エラーあり、2 実行できない（引数の誤り、読み書きの失敗）。",
                    en:
                        "Exit status: 0 no errors, 1 errors found, 2 could not run (wrong command line, reading or writing failed)."
                )
            ],
            subcommands: pages.map { ($0.name, $0.summary) })
    }
}
