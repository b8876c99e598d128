/// What extensions of FHIR add to an element of a definition.
///
/// - Source: the extensions `minLength`, `narrative-language-control` and `narrative-source-control` below
///   <http://hl7.org/fhir/StructureDefinition/>, and `ElementDefinition.mustHaveValue` of FHIR R5 as an extension.
public struct ElementAdditions: Hashable, Sendable {
    /// The least number of characters.
    public var minLength: Int?
    /// Whether a primitive must have a value, not only extensions.
    public var mustHaveValue = false
    /// Whether a narrative has sections by language: `_no`, `_yes`, `_resource`, or the code of a language.
    public var narrativeLanguages: [String] = []
    /// Whether the parts of a narrative tell by their class where they come from.
    public var narrativeNeedsSource = false

    public init() {}

    var isEmpty: Bool { self == ElementAdditions() }
}
