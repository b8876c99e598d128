import FHIRTree

/// What an evaluation may use beside the resource: variables, functions, other resources, terminology, a clock, and
/// limits.
public struct FHIRPathEnvironment: Sendable {
    /// Variables by name, without `%`.
    public var variables: [String: FHIRPathCollection] = [:]
    /// Functions of the user, by name; FHIRPath's own win.
    public var functions: [String: FHIRPathUserFunction] = [:]
    /// Finds the resource of a reference that is neither contained nor in the Bundle; `nil` if there is none.
    public var resolver: (@Sendable (_ reference: String) -> SourceDocument?)?
    /// Answers `memberOf` and `subsumes`; `nil` asks the embedded definitions.
    public var terminology: (any FHIRPathTerminology)?
    /// Answers `conformsTo` and `slice`: a `Validator` does.
    public var profiles: (any FHIRPathProfiles)?
    /// Hears what `trace` is given, at once and in the order of the evaluation; `nil` lets it be. May be called from
    /// any thread that evaluates.
    ///
    /// ```swift
    /// environment.trace = { trace in log.write("\(trace)\n") }
    /// ```
    public var trace: (@Sendable (FHIRPathTrace) -> Void)?
    /// The moment that `now()` gives, the same during one evaluation; `nil` reads the clock, in UTC.
    public var now: FHIRPathMoment?
    /// How many steps an evaluation may take: some millions a second. A byte of a text that is made counts as one.
    public var stepLimit = 20_000_000
    /// Whether `as` may be asked of many items, and `as String` means the value of a FHIR `string`, as invariants of
    /// FHIR R4 do; FHIRPath asks for one item, and for `System.String`.
    public var allowsManyForAs = false
    /// Whether `memberOf` fails where it cannot be decided, and does not give nothing.
    package var refusesUndecided = false

    public init() {}

    /// Nothing beside the resource and the embedded definitions.
    public static let standard = FHIRPathEnvironment()
}

/// Answers questions about codes.
public protocol FHIRPathTerminology: Sendable {
    /// Whether a code is in a value set; `nil` if that cannot be decided.
    func isMember(system: String?, code: String, ofValueSet canonical: String) -> Bool?
    /// Whether the first code is the second or above it in the code system; `nil` if that cannot be decided.
    func subsumes(system: String, _ code: String, _ other: String) -> Bool?
}

/// Answers what profiles say of an element.
public protocol FHIRPathProfiles: Sendable {
    /// `nil` if the profile is not known.
    func conforms(_ node: SourceNode, to canonical: String) -> Bool?
    /// Whether an element belongs to a slice of a profile; `nil` if the profile is not known.
    func belongs(_ node: SourceNode, toSlice name: String, of canonical: String) -> Bool?
}
