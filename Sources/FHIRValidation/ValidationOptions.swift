import Diagnostics

/// What a validation checks beside the types and profiles that a record names itself.
public struct ValidationOptions: Hashable, Sendable {
    /// Canonicals (with or without `|version`) that the outermost resource must meet, beside its `meta.profile`.
    public var profiles: [String]
    /// The number of findings after which a document is given up; a last finding says so.
    public var findingLimit: Int
    /// Whether codes outside a preferred value set are told, at information level.
    public var checksPreferredBindings = false
    /// How a display that is none of the code's own is told; `nil` leaves it out.
    public var wrongDisplays: Diagnostic.Severity? = .warning
    /// How a unit that is none of UCUM, but says that it is, is told: many records get these wrong.
    public var invalidUnits = Diagnostic.Severity.warning

    public init(profiles: [String] = [], findingLimit: Int = 1_000) {
        (self.profiles, self.findingLimit) = (profiles, max(1, findingLimit))
    }
}
