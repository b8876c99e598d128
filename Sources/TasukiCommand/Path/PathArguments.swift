import Tasuki

/// What is wrong with a command line of `tasuki path` before anything is read.
enum PathArguments {
    static func check(_ arguments: Arguments) throws(UsageError) {
        let words = arguments.positionals
        if isSwapped(words) { throw .expressionFirst }
        if arguments.has("--explain"), words.count > 1 { throw .inputsToExplain }
        guard let type = arguments.value("--type") else { return }
        guard let shape = TypeShapes.r4.shape(named: type) else {
            let known = TypeShapes.r4.all.map(\.name)
            throw .unknownType(type, nearest: EditDistance.nearest(to: type, among: known))
        }
        let isAbstract = type == "Resource" || type == "DomainResource"
        guard arguments.has("--explain") || shape.isResource && !isAbstract else { throw .noResourceType(type) }
    }

    /// Whether the first word names an input, and the others none: `tasuki path patient.json name.given`.
    private static func isSwapped(_ words: [String]) -> Bool {
        guard let first = words.first, isInput(first) || hasEnding(first) && words.count > 1 else { return false }
        return !words.dropFirst().contains { isInput($0) || hasEnding($0) }
    }

    private static func isInput(_ word: String) -> Bool { word == "-" || FileInput.kind(of: word) != nil }

    private static func hasEnding(_ word: String) -> Bool {
        InputList.endings.contains { word.lowercased().hasSuffix($0) }
    }
}

extension UsageError {
    fileprivate static let inputsToExplain = UsageError(
        BilingualText(ja: "--explain は式だけをとります。", en: "--explain takes an expression and no input."), subcommand: "path"
    )

    fileprivate static let expressionFirst = UsageError(
        BilingualText(
            ja: "式を入力の前に書いてください：tasuki path 'name.given' patient.json",
            en: "Write the expression in front of the input: tasuki path 'name.given' patient.json"), subcommand: "path"
    )

    fileprivate static func unknownType(_ name: String, nearest: String?) -> UsageError {
        let suggestion = suggestion(nearest)
        return UsageError(
            BilingualText(
                ja: "--type の型「\(name)」はありません。\(suggestion.ja)",
                en: "There is no type '\(name)' for --type.\(suggestion.en)"),
            subcommand: "path")
    }

    fileprivate static func noResourceType(_ name: String) -> UsageError {
        UsageError(
            BilingualText(
                ja: "--type にはリソースの型を指定してください（「\(name)」は --explain でだけ使えます）。",
                en: "--type takes the type of a resource; '\(name)' is for --explain only."),
            subcommand: "path")
    }
}
