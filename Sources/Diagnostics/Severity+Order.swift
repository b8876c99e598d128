extension Diagnostic.Severity {
    /// Whether this is as severe as another level, or more.
    ///
    /// - Source: FHIR R4 (4.0.1), valueset-issue-severity.html (from `fatal` down to `information`).
    public func isAtLeast(_ other: Self) -> Bool { rank <= other.rank }

    private var rank: Int {
        switch self {
        case .fatal: 0
        case .error: 1
        case .warning: 2
        case .information: 3
        }
    }
}
