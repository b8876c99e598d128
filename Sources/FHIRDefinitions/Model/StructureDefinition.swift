import Diagnostics

/// What a type or profile allows: the facts of a FHIR `StructureDefinition`, without its prose.
///
/// - Source: FHIR R4 (4.0.1), structuredefinition.html.
public struct StructureDefinition: Hashable, Sendable {
    /// `StructureDefinition.kind`.
    public enum Kind: String, CaseIterable, Sendable {
        case primitiveType = "primitive-type", complexType = "complex-type", resource, logical
    }

    /// `StructureDefinition.derivation`: a new type, or a constraint on one (a profile).
    public enum Derivation: String, CaseIterable, Sendable { case specialization, constraint }

    /// Where the snapshot came from.
    public enum SnapshotOrigin: String, CaseIterable, Sendable {
        /// The package carried it.
        case published
        /// It was made from the differential and the base definition's snapshot.
        case generated
        /// There is none: the base definition is unknown.
        case missing
    }

    /// `StructureDefinition.context`: where an extension may stand.
    public struct Context: Hashable, Sendable {
        /// http://hl7.org/fhir/extension-context-type.
        public enum Kind: String, CaseIterable, Sendable { case fhirpath, element, `extension` }

        public var type: Kind
        /// An element id, a FHIRPath expression or an extension's URL, by `type`.
        public var expression: String

        public init(_ type: Kind, _ expression: String) { (self.type, self.expression) = (type, expression) }
    }

    public var url: String
    public var version: String?
    public var name: String
    public var kind: Kind
    /// The type that is defined or constrained: `Patient`, `Extension`.
    public var type: String
    public var isAbstract: Bool
    public var baseDefinition: String?
    /// `nil` for `Element` and `Resource`, which derive from nothing.
    public var derivation: Derivation?
    /// For an extension only.
    public var contexts: [Context]
    /// What must be true of the element on which an extension stands, in FHIRPath.
    public var contextInvariants: [String]
    public var package: PackageID
    public var snapshotOrigin: SnapshotOrigin
    /// The snapshot in its order, the root element first; empty only when ``snapshotOrigin`` is `missing`.
    public var elements: [ElementDefinition]
    /// What cannot be used of the definition, and what was found while the snapshot was generated.
    public var findings: [Diagnostic] = []
    /// Whether a profile says anything that can be used beside what its base says; with ``findings``, what they leave.
    package var hasUsableRules = true

    public init(
        url: String, version: String? = nil, name: String, kind: Kind, type: String, isAbstract: Bool = false,
        baseDefinition: String? = nil, derivation: Derivation? = nil, contexts: [Context] = [],
        contextInvariants: [String] = [], package: PackageID, snapshotOrigin: SnapshotOrigin = .published,
        elements: [ElementDefinition] = []
    ) {
        (self.url, self.version, self.name, self.kind) = (url, version, name, kind)
        (self.type, self.isAbstract, self.baseDefinition) = (type, isAbstract, baseDefinition)
        (self.derivation, self.contexts, self.package) = (derivation, contexts, package)
        (self.snapshotOrigin, self.elements) = (snapshotOrigin, elements)
        self.contextInvariants = contextInvariants
    }

    /// Whether this constrains a type instead of defining one.
    public var isProfile: Bool { derivation == .constraint }

    /// Whether this defines an extension.
    public var isExtension: Bool { isProfile && type == "Extension" }

    /// The first element with this id.
    public func element(id: String) -> ElementDefinition? { elements.first { $0.id == id } }
}
