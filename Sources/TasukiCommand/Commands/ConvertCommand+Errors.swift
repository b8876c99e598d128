import Tasuki

extension UsageError {
    static let missingTarget = UsageError(
        BilingualText(
            ja: "書き出す形式を --to json、xml、ndjson、fhir、jahis、sj1、handbook のいずれかで指定してください。",
            en: "Say what to write: --to json, xml, ndjson, fhir, jahis, sj1 or handbook."),
        subcommand: "convert")

    static let contradictoryLayout = UsageError(
        BilingualText(
            ja: "--pretty は、--compact や --to ndjson とは同時に使えません。",
            en: "--pretty cannot go with --compact or --to ndjson."),
        subcommand: "convert")

    static let contradictoryReport = UsageError(
        BilingualText(
            ja: "--report と --no-report は同時に使えません。", en: "--report cannot go with --no-report."),
        subcommand: "convert")

    static func onlyForFHIR(_ option: String) -> UsageError {
        UsageError(
            BilingualText(ja: "「\(option)」は FHIR を書き出すときだけ使えます。", en: "'\(option)' is for output in FHIR."),
            subcommand: "convert")
    }

    static let sameFile = UsageError(
        BilingualText(
            ja: "--report と --output に同じファイルは指定できません。", en: "--report and --output cannot be the same file."),
        subcommand: "convert")

    static let reportToOutput = UsageError(
        BilingualText(
            ja: "--report にはファイルを指定してください。標準出力には変換した記録を書き出します。",
            en: "--report needs a file: standard output is for the records."),
        subcommand: "convert")
}

extension Diagnostic {
    /// `CMD-0112`: found at the second record, after findings of the first.
    ///
    /// - Parameter isXML: whether XML was asked for, which has no form for several records.
    static func severalRecords(isXML: Bool) -> Diagnostic {
        Diagnostic(
            .error, "CMD-0112", at: "",
            message: BilingualText(
                ja: "入力に記録が複数あり、1つのファイルには書けません。何も書き出していません。",
                en: "The input has several records, and the output has room for one. Nothing was written."),
            hint: isXML
                ? BilingualText(
                    ja: "XML は1つのファイルに1つの記録なので、--output FOLDER/ でフォルダーに書き出してください。",
                    en: "XML has one a file: use --output FOLDER/.")
                : BilingualText(
                    ja: "--to ndjson とするか、--output FOLDER/ でフォルダーに書き出してください。",
                    en: "Use --to ndjson, or --output FOLDER/."))
    }
}
