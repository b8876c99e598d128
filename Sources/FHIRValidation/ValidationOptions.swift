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

    /// How something is told that is no fault.
    public enum NoticeLevel: String, CaseIterable, Sendable {
        case ignored, information, warning

        var severity: Diagnostic.Severity? {
            switch self {
            case .ignored: nil
            case .information: .information
            case .warning: .warning
            }
        }
    }

    /// Canonicals (with or without `|version`) that the outermost resource must meet, beside its `meta.profile`.
    public var profiles: [String]
    /// The number of errors that are listed, the first of the document, and of other findings beside them; a last
    /// finding says how many there are beside these. A document with many times more errors is given up.
    public var findingLimit: Int
    /// Whether codes outside a preferred value set are told, at information level.
    public var checksPreferredBindings = false
    /// How a display that is not one of the code's own is told.
    public var wrongDisplays = Level.warning
    /// How a unit that is none of UCUM, but says that it is, is told: many records get these wrong.
    public var invalidUnits = Level.warning
    /// Whether text that looks like an HTML tag is an error, for receivers that show texts without escaping them
    /// (FHIR R4, security.html#narrative). Off by default: such a text is legal.
    public var refusesHTMLInText = false
    /// Whether definitions may be marked `experimental`. On by default.
    public var allowsExperimental = true
    /// Whether definitions must have what HL7 asks for before it publishes them: the extension with the work group.
    public var isForPublication = false
    /// Whether Observations of vital signs are held to R4's profiles of them, named or not
    /// (FHIR R4, observation-vitalsigns.html).
    public var appliesVitalSigns = true
    /// Whether the libraries of a Measure must be known, whose CQL its criteria refer to.
    public var requiresMeasureLibraries = false
    /// How a best practice that a record does not follow is told, such as a narrative in every resource (`dom-6`).
    public var bestPractice = Level.ignored
    /// How an element is told that a profile marks `mustSupport` and that is absent: no fault of the record, but what a
    /// sender may want to know before a receiver asks for it.
    public var mustSupport = NoticeLevel.ignored
    /// How many steps the invariants of a small document may take together, some millions a second; a large document
    /// has more. What is left then is told as not evaluated.
    public var invariantSteps = 5_000_000
    /// How an extension is told that no package defines.
    public var unknownExtensions = Level.error
    /// Whether example.org and the like may stand for real addresses, as in a guide's examples.
    public var acceptsExampleURLs = true
    /// What is asked of references to resources outside the document.
    public var references: ReferencePolicy
    /// Whether the type in the address of a RESTful reference is taken at its word: then it is an error if R4 does not
    /// allow it there, and otherwise a warning.
    public var trustsReferenceTypes = false
    /// Whether contained resources are checked: what they hold, and that they are used.
    public var checksContained: Bool
    /// Whether what only follows from another finding, as each reference to a faulty resource does, or says the same of
    /// the same value, is as severe as it would be alone.
    /// Off by default: it is information, and the other finding says how many such there are.
    public var repeatsCauses = false
    /// Whether a resource alone is held to what a profile says of the Bundle around it (`bundled` as an aggregation).
    public var enforcesAggregationOutsideBundles = true

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
    /// Within a Bundle or Parameters, a relative reference must lead to a resource of it: for data that is complete in
    /// itself.
    case mustResolve
}
