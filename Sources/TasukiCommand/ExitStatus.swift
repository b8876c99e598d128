import Tasuki

/// What the shell is told.
enum ExitStatus {
    /// No errors were found.
    static let success: Int32 = 0
    /// Errors were found in the records.
    static let errorsFound: Int32 = 1
    /// The command line was wrong, or an input could not be read or an output written.
    static let couldNotRun: Int32 = 2
}

extension Diagnostic {
    /// Whether it kept the command from doing its work, as an input that cannot be opened or is of a kind that the
    /// subcommand does not read: status 2, not 1.
    var keptFromRunning: Bool { isError && code.hasPrefix("CMD-01") }
}
