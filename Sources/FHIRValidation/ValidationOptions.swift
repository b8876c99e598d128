/// What a validation checks beside the types and profiles that a record names itself.
public struct ValidationOptions: Hashable, Sendable {
    /// Canonicals (with or without `|version`) that the outermost resource must meet, beside its `meta.profile`.
    public var profiles: [String]
    /// The number of findings after which a document is given up; a last finding says so.
    public var findingLimit: Int
    /// What is asked of references to resources outside the document.
    public var references: ReferencePolicy
    /// Whether contained resources are checked: what they hold, and that they are used.
    public var checksContained: Bool

    public init(
        profiles: [String] = [], findingLimit: Int = 1_000, references: ReferencePolicy = .withinDocument,
        checksContained: Bool = true
    ) {
        (self.profiles, self.findingLimit) = (profiles, max(1, findingLimit))
        (self.references, self.checksContained) = (references, checksContained)
    }
}

/// What is asked of references to resources outside the document. Those inside it are always followed: contained ones,
/// and the entries of a Bundle.
public enum ReferencePolicy: String, CaseIterable, Sendable {
    /// Nothing but the type that the address itself names: a resource on a server cannot be looked at from here.
    case withinDocument
    /// A relative reference must lead to a resource in the document: for data that is complete in itself.
    case mustResolve
}
