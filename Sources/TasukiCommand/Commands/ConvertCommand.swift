import Tasuki

struct ConvertCommand: Subcommand {
    static let page = HelpPage(
        name: "convert", summary: BilingualText(ja: "JSON、XML、NDJSONの間で変換します。", en: "Converts between JSON, XML and NDJSON."),
        usage: ["convert --to json|xml|ndjson [OPTION]… FILE|FOLDER|-…"], options: [.language, .help])
    init(_ arguments: Arguments) throws(UsageError) {}
    func run(language: BilingualText.Language, in surroundings: Surroundings) throws(UsageError) -> Int32 { 0 }
}
