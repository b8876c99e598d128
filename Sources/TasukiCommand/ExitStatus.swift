/// What the shell is told.
enum ExitStatus {
    /// No errors were found.
    static let success: Int32 = 0
    /// Errors were found in the records.
    static let errorsFound: Int32 = 1
    /// The command line was wrong, or an input could not be read or an output written.
    static let couldNotRun: Int32 = 2
}
