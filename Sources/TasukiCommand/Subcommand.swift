import Tasuki

/// One of `tasuki`'s jobs.
protocol Subcommand: Sendable {
    /// Its name, options and help.
    static var page: HelpPage { get }
    init(_ arguments: Arguments) throws(UsageError)
    /// - Returns: the exit status.
    func run(language: BilingualText.Language, in surroundings: Surroundings) throws(UsageError) -> Int32
}

extension Subcommand {
    /// Reads the arguments and runs.
    static func run(
        _ arguments: Arguments, language: BilingualText.Language, in surroundings: Surroundings
    ) throws(UsageError) -> Int32 {
        try Self(arguments).run(language: language, in: surroundings)
    }
}
