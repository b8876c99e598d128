import Tasuki

extension Diagnostic.Severity {
    /// Whether this is as severe as another level, or more.
    func isAtLeast(_ other: Diagnostic.Severity) -> Bool { rank <= other.rank }

    private var rank: Int {
        switch self {
        case .fatal: 0
        case .error: 1
        case .warning: 2
        case .information: 3
        }
    }
}
