import Tasuki

/// `tasuki`: finds the subcommand and hands the rest of the command line to it.
enum Tool {
    static let subcommands: [any Subcommand.Type] = [
        ValidateCommand.self, ConvertCommand.self, InspectCommand.self, ExplainCommand.self,
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

    /// `tasuki` without a subcommand: `--help`, `--version`, or nothing at all.
    private static func general(
        _ words: [String], language: BilingualText.Language, in surroundings: Surroundings
    ) throws(UsageError) -> Int32 {
        let page = HelpPage.tool(pages)
        let arguments = try Arguments(words, page: page)
        if arguments.has("--version") {
            surroundings.output.write("tasuki \(tasukiVersion)\n")
            return ExitStatus.success
        }
        if arguments.has("--help") {
            surroundings.output.write(page.text(in: language))
            return ExitStatus.success
        }
        // `tasuki --lang en validate …`: a general option in front of the subcommand.
        guard let name = arguments.positionals.first else {
            surroundings.errors.write(page.text(in: language))
            return ExitStatus.couldNotRun
        }
        throw .optionBeforeSubcommand(name)
    }

    /// `tasuki help [SUBCOMMAND]`.
    private static func help(
        _ words: [String], language: BilingualText.Language, in surroundings: Surroundings
    ) throws(UsageError) -> Int32 {
        let name = words.first { !$0.hasPrefix("-") }
        if let name, !pages.contains(where: { $0.name == name }) {
            throw .unknownSubcommand(name, nearest: EditDistance.nearest(to: name, among: pages.map(\.name)))
        }
        let page = pages.first { $0.name == name } ?? HelpPage.tool(pages)
        surroundings.output.write(page.text(in: language))
        return ExitStatus.success
    }
}
