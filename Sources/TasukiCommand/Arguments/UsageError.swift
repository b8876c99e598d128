import Tasuki

/// What is wrong with a command line.
struct UsageError: Error, Hashable {
    var message: BilingualText
    /// The subcommand whose help says more.
    var subcommand: String?

    init(_ message: BilingualText, subcommand: String? = nil) {
        (self.message, self.subcommand) = (message, subcommand)
    }

    /// The lines for standard error.
    func text(in language: BilingualText.Language) -> String {
        let help = "tasuki \(subcommand.map { $0 + " " } ?? "")--help"
        let more = BilingualText(ja: "使い方は \(help) で見られます。", en: "See \(help).")
        return TerminalText.safe("tasuki: \(message[language])") + "\n" + more[language] + "\n"
    }
}

extension UsageError {
    /// A sentence to follow the one that says what is unknown; empty without a similar name.
    static func suggestion(_ nearest: String?) -> BilingualText {
        guard let nearest else { return BilingualText(ja: "", en: "") }
        return BilingualText(ja: "「\(nearest)」ではありませんか。", en: " Did you mean '\(nearest)'?")
    }

    static func unknownSubcommand(_ name: String, nearest: String?) -> UsageError {
        let suggestion = suggestion(nearest)
        return UsageError(
            BilingualText(
                ja: "サブコマンド「\(name)」はありません。\(suggestion.ja)",
                en: "There is no subcommand '\(name)'.\(suggestion.en)"))
    }

    static func optionBeforeSubcommand(_ name: String) -> UsageError {
        UsageError(
            BilingualText(
                ja: "オプションはサブコマンドの後に書いてください（tasuki \(name) …）。",
                en: "Write options after the subcommand (tasuki \(name) …)."))
    }

    static func unknownOption(_ name: String, nearest: String?, of subcommand: String?) -> UsageError {
        let suggestion = suggestion(nearest)
        return UsageError(
            BilingualText(
                ja: "オプション「\(name)」はありません。\(suggestion.ja)", en: "There is no option '\(name)'.\(suggestion.en)"),
            subcommand: subcommand)
    }

    static func missingValue(_ option: String, of subcommand: String?) -> UsageError {
        UsageError(
            BilingualText(ja: "「\(option)」には値が必要です。", en: "'\(option)' needs a value."), subcommand: subcommand)
    }

    static func unexpectedValue(_ option: String, of subcommand: String?) -> UsageError {
        UsageError(
            BilingualText(ja: "「\(option)」に値は付けられません。", en: "'\(option)' takes no value."), subcommand: subcommand)
    }

    static func repeated(_ option: String, of subcommand: String?) -> UsageError {
        UsageError(
            BilingualText(ja: "「\(option)」は一度だけ指定できます。", en: "'\(option)' may be given only once."),
            subcommand: subcommand)
    }

    static func wrongChoice(_ value: String, of option: String, choices: [String], subcommand: String?) -> UsageError {
        let list = choices.joined(separator: ", ")
        return UsageError(
            BilingualText(
                ja: "「\(option)」の値「\(value)」は使えません。使える値：\(list)",
                en: "'\(option)' cannot be '\(value)'. Choices: \(list)."),
            subcommand: subcommand)
    }

    static func noNumber(_ value: String, of option: String, subcommand: String?) -> UsageError {
        UsageError(
            BilingualText(
                ja: "「\(option)」の値「\(value)」は使えません。1以上の整数を書いてください。",
                en: "'\(option)' cannot be '\(value)': write a whole number of at least 1."),
            subcommand: subcommand)
    }

    static func together(_ option: String, _ other: String, subcommand: String?) -> UsageError {
        UsageError(
            BilingualText(
                ja: "「\(option)」と「\(other)」は同時に指定できません。", en: "'\(option)' cannot go with '\(other)'."),
            subcommand: subcommand)
    }

    static func missingInput(_ subcommand: String) -> UsageError {
        UsageError(
            BilingualText(
                ja: "入力を指定してください（ファイル、フォルダー、または標準入力の「-」）。",
                en: "Name an input: a file, a folder, or '-' for standard input."),
            subcommand: subcommand)
    }
}
