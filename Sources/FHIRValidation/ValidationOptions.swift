/// What a validation checks beside the types and profiles that a record names itself.
public struct ValidationOptions: Hashable, Sendable {
    /// Canonicals (with or without `|version`) that the outermost resource must meet, beside its `meta.profile`.
    public var profiles: [String]
    /// The number of findings after which a document is given up; a last finding says so.
    public var findingLimit: Int

    public init(profiles: [String] = [], findingLimit: Int = 1_000) {
        (self.profiles, self.findingLimit) = (profiles, max(1, findingLimit))
    }
}
