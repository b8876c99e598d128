import Tasuki

/// An option that a subcommand takes.
struct OptionSpecification {
    var name: String
    /// What stands for the value in the help, such as `FILE`; `nil` for a switch.
    var value: String?
    /// The only values there are; empty for any.
    var choices: [String] = []
    var isRepeatable = false
    var help: BilingualText
}

extension OptionSpecification {
    static let language = OptionSpecification(
        name: "--lang", value: "ja|en", choices: ["ja", "en"],
        help: BilingualText(
            ja: "メッセージの言語（既定はロケールから：LC_ALL、LC_MESSAGES、LANG）",
            en: "language of the messages (default from LC_ALL, LC_MESSAGES, LANG)"))
    static let help = OptionSpecification(
        name: "--help", help: BilingualText(ja: "この説明を表示します", en: "show this help"))
    static let version = OptionSpecification(
        name: "--version", help: BilingualText(ja: "版を表示します", en: "show the version"))
    static let format = OptionSpecification(
        name: "--format", value: "text|json", choices: ["text", "json"],
        help: BilingualText(ja: "出力の形式（既定は text）", en: "form of the output (default text)"))
    /// Of commands whose output is no report.
    static let findingFormat = OptionSpecification(
        name: "--format", value: "text|json", choices: ["text", "json"],
        help: BilingualText(
            ja: "診断の形式（既定は text）", en: "form of the findings (default text)"))
    static let package = OptionSpecification(
        name: "--package", value: "FILE|FOLDER", isRepeatable: true,
        help: BilingualText(
            ja: "FHIRパッケージ（.tgzまたはフォルダー）の定義を加えます（繰り返し可）",
            en: "add the definitions of a FHIR package, .tgz or folder (repeatable)"))
}
