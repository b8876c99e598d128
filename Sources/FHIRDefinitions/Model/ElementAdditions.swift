/// What extensions of FHIR add to an element of a definition.
///
/// - Source: the extensions `minLength`, `regex`, `maxDecimalPlaces`, `maxSize`, `narrative-language-control` and
///   `narrative-source-control` below <http://hl7.org/fhir/StructureDefinition/>, and `ElementDefinition.mustHaveValue`
///   of FHIR R5 as an extension.
public struct ElementAdditions: Hashable, Sendable {
    /// The least number of characters.
    public var minLength: Int?
    /// A regular expression that the whole text matches.
    public var pattern: String?
    /// The greatest number of digits behind the point of a number or quantity.
    public var maxDecimalPlaces: Int?
    /// The greatest number of bytes of an attachment or of binary data.
    public var maxSize: Int?
    /// Whether a primitive must have a value, not only extensions.
    public var mustHaveValue = false
    /// Whether a narrative has sections by language: `_no`, `_yes`, `_resource`, or the code of a language.
    public var narrativeLanguages: [String] = []
    /// Whether the parts of a narrative tell by their class where they come from.
    public var narrativeNeedsSource = false

    public init() {}

    var isEmpty: Bool { self == ElementAdditions() }
}
