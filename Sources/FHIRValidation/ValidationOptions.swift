import Diagnostics

/// What a validation checks beside the types and profiles that a record names itself.
public struct ValidationOptions: Hashable, Sendable {
    /// How severe something is taken that users see differently.
    public enum Level: String, CaseIterable, Sendable {
        case ignored, information, warning, error

        var severity: Diagnostic.Severity? {
            switch self {
            case .ignored: nil
            case .information: .information
            case .warning: .warning
            case .error: .error
            }
        }
    }

    /// Canonicals (with or without `|version`) that the outermost resource must meet, beside its `meta.profile`.
    public var profiles: [String]
    /// The number of findings after which a document is given up; a last finding says so.
    public var findingLimit: Int
    /// How a best practice that a record does not follow is told, such as a narrative in every resource (`dom-6`).
    public var bestPractice = Level.ignored
    /// How an extension is told that no package defines.
    public var unknownExtensions = Level.error
    /// Whether example.org and the like may stand for real addresses, as in a guide's examples.
    public var acceptsExampleURLs = true

    public init(profiles: [String] = [], findingLimit: Int = 1_000) {
        (self.profiles, self.findingLimit) = (profiles, max(1, findingLimit))
    }
}
