import Tasuki

/// `tasuki`: finds the subcommand and hands the rest of the command line to it.
enum Tool {
    static let subcommands: [any Subcommand.Type] = [
        ValidateCommand.self, ConvertCommand.self, InspectCommand.self, DiffCommand.self, PathCommand.self,
        QRCommand.self, ExplainCommand.self,
    ]

    private static var pages: [HelpPage] { subcommands.map { $0.page } }

    /// Runs a command line, without the program's own name.
    /// - Returns: the exit status.
    static func run(_ words: [String], in surroundings: Surroundings) -> Int32 {
        let language = LanguageChoice.language(of: words, environment: surroundings.environment)
        let status: Int32
        do {
            status = try dispatch(words, language: language, in: surroundings)
        } catch {
            surroundings.errors.write(error.text(in: language))
            status = ExitStatus.couldNotRun
        }
        surroundings.errors.flush()
        surroundings.output.flush()
        guard let failure = surroundings.output.failure else { return status }
        surroundings.errors.write(failure.finding.message[language] + "\n")
        surroundings.errors.flush()
        return ExitStatus.couldNotRun
    }

    private static func dispatch(
        _ words: [String], language: BilingualText.Language, in surroundings: Surroundings
    ) throws(UsageError) -> Int32 {
        let words = languageLast(words)
        guard let name = words.first(where: { !$0.hasPrefix("-") }), words.first?.hasPrefix("-") == false else {
            return try general(words, language: language, in: surroundings)
        }
        if name == "help" { return try help(Array(words.dropFirst()), language: language, in: surroundings) }
        guard let subcommand = subcommands.first(where: { $0.page.name == name }) else {
            throw .unknownSubcommand(name, nearest: EditDistance.nearest(to: name, among: pages.map(\.name)))
        }
        let arguments = try Arguments(Array(words.dropFirst()), page: subcommand.page)
        if arguments.has("--help") {
            surroundings.output.write(subcommand.page.text(in: language))
            return ExitStatus.success
        }
        return try subcommand.run(arguments, language: language, in: surroundings)
    }

    /// `tasuki --lang en validate …` as `tasuki validate --lang en …`; any other command line as it is.
    private static func languageLast(_ words: [String]) -> [String] {
        func isLanguage(_ text: some StringProtocol) -> Bool { BilingualText.Language(rawValue: String(text)) != nil }
        var rest = words[...], language: [String] = []
        while let word = rest.first {
            if word == "--lang", let value = rest.dropFirst().first, isLanguage(value) {
                language += rest.prefix(2)
                rest = rest.dropFirst(2)
            } else if word.hasPrefix("--lang="), isLanguage(word.dropFirst(7)) {
                language.append(word)
                rest = rest.dropFirst()
            } else {
                break
            }
        }
        guard let name = rest.first, !name.hasPrefix("-") else { return words }
        return [name] + language + rest.dropFirst()
    }

    /// `tasuki` without a subcommand: `--help`, `--version`, or nothing at all.
    private static func general(
        _ words: [String], language: BilingualText.Language, in surroundings: Surroundings
    ) throws(UsageError) -> Int32 {
        let page = HelpPage.tool(pages)
        // `tasuki --quiet validate …`: an option of the subcommand in front of it.
        if let first = words.first, let name = words.first(where: { word in pages.contains { $0.name == word } }),
            !page.options.contains(where: { first == $0.name || first.hasPrefix($0.name + "=") || first == "-h" })
        {
            throw .optionBeforeSubcommand(name)
        }
        let arguments = try Arguments(words, page: page)
        if arguments.has("--version") {
            surroundings.output.write("tasuki \(tasukiVersion)\n")
            return ExitStatus.success
        }
        if arguments.has("--help") {
            surroundings.output.write(page.text(in: language))
            return ExitStatus.success
        }
        guard let name = arguments.positionals.first else {
            surroundings.errors.write(page.text(in: language))
            return ExitStatus.couldNotRun
        }
        throw .unknownSubcommand(name, nearest: EditDistance.nearest(to: name, among: pages.map(\.name)))
    }

    /// `tasuki help [SUBCOMMAND]`.
    private static func help(
        _ words: [String], language: BilingualText.Language, in surroundings: Surroundings
    ) throws(UsageError) -> Int32 {
        let name = try Arguments(words, page: HelpPage.tool(pages)).positionals.first
        if let name, !pages.contains(where: { $0.name == name }) {
            throw .unknownSubcommand(name, nearest: EditDistance.nearest(to: name, among: pages.map(\.name)))
        }
        let page = pages.first { $0.name == name } ?? HelpPage.tool(pages)
        surroundings.output.write(page.text(in: language))
        return ExitStatus.success
    }
}
