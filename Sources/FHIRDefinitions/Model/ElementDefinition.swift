/// One element of a snapshot: the facts of a FHIR `ElementDefinition`, without its prose.
///
/// - Source: FHIR R4 (4.0.1), elementdefinition.html.
public struct ElementDefinition: Hashable, Sendable {
    /// `ElementDefinition.representation`: how XML writes the element.
    public enum Representation: String, CaseIterable, Sendable {
        case xmlAttr, xmlText, typeAttr, cdaText, xhtml
    }

    /// `Observation.component:systolic.value[x]`: the path with the slice names.
    public var id: String
    /// `Observation.component.value[x]`.
    public var path: String
    public var sliceName: String?
    public var min: Int
    /// `nil` is `*`.
    public var max: Int?
    /// `ElementDefinition.base.path`: the element of a type from which this one derives, `HumanName.family`.
    public var basePath: String
    /// `ElementDefinition.base.max`: whether the type's own element repeats, whatever a profile says. `nil` is `*`.
    public var baseMax: Int?
    /// Empty for a root element and where ``contentReference`` stands.
    public var types: [ElementType]
    /// The id of the element whose content this one shares, without `#`: `Questionnaire.item`.
    public var contentReference: String?
    public var binding: ElementBinding?
    /// `ElementDefinition.fixed[x]`: the value must be exactly this.
    public var fixed: ElementValue?
    /// `ElementDefinition.pattern[x]`: the value must have at least this.
    public var pattern: ElementValue?
    public var minValue: ElementValue?
    public var maxValue: ElementValue?
    public var maxLength: Int?
    public var constraints: [ElementConstraint]
    public var slicing: ElementSlicing?
    public var mustSupport: Bool
    public var isModifier: Bool
    public var isSummary: Bool
    /// Empty for the usual form, an element of its own.
    public var representation: [Representation]
    /// What extensions say; `nil` for nothing.
    public var additions: ElementAdditions?

    public init(
        id: String, path: String? = nil, sliceName: String? = nil, min: Int = 0, max: Int? = 1, basePath: String? = nil,
        baseMax: Int? = 1, types: [ElementType] = [], contentReference: String? = nil, binding: ElementBinding? = nil,
        fixed: ElementValue? = nil, pattern: ElementValue? = nil, minValue: ElementValue? = nil,
        maxValue: ElementValue? = nil, maxLength: Int? = nil, constraints: [ElementConstraint] = [],
        slicing: ElementSlicing? = nil, mustSupport: Bool = false, isModifier: Bool = false, isSummary: Bool = false,
        representation: [Representation] = []
    ) {
        (self.id, self.path, self.sliceName) = (id, path ?? ElementID.path(of: id), sliceName)
        (self.min, self.max) = (min, max)
        (self.basePath, self.baseMax) = (basePath ?? path ?? ElementID.path(of: id), baseMax)
        (self.types, self.contentReference, self.binding) = (types, contentReference, binding)
        (self.fixed, self.pattern, self.minValue, self.maxValue) = (fixed, pattern, minValue, maxValue)
        (self.maxLength, self.constraints, self.slicing) = (maxLength, constraints, slicing)
        (self.mustSupport, self.isModifier, self.isSummary) = (mustSupport, isModifier, isSummary)
        self.representation = representation
    }

    /// The last step of the path: `value[x]`.
    public var name: String { ElementID.lastStep(of: path) }

    /// Whether this is a choice of types (`value[x]`).
    public var isChoice: Bool { path.hasSuffix("[x]") }
}
