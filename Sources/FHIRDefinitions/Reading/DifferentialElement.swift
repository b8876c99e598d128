/// An element of a differential: only what it says, everything else open.
///
/// - Source: FHIR R4 (4.0.1), profiling.html#snapshot.
struct DifferentialElement: Hashable, Sendable {
    var id: String
    var path: String
    var sliceName: String?
    var min: Int?
    /// `nil` says nothing; `.some(nil)` is `*`.
    var max: Int??
    var basePath: String?
    var baseMax: Int??
    var types: [ElementType]?
    var contentReference: String?
    var binding: ElementBinding?
    var fixed: ElementValue?
    var pattern: ElementValue?
    var minValue: ElementValue?
    var maxValue: ElementValue?
    var maxLength: Int?
    var constraints: [ElementConstraint] = []
    var slicing: ElementSlicing?
    var mustSupport: Bool?
    var isModifier: Bool?
    var isSummary: Bool?
    var representation: [ElementDefinition.Representation] = []
    var additions: ElementAdditions?

    /// The element of a published snapshot, where what is not said has its default.
    var element: ElementDefinition {
        var element = ElementDefinition(
            id: id, path: path, sliceName: sliceName, min: min ?? 0, max: max ?? 1, basePath: basePath ?? path,
            baseMax: baseMax ?? max ?? 1, types: types ?? [], contentReference: contentReference, binding: binding,
            fixed: fixed, pattern: pattern, minValue: minValue, maxValue: maxValue, maxLength: maxLength,
            constraints: constraints, slicing: slicing, mustSupport: mustSupport ?? false,
            isModifier: isModifier ?? false, isSummary: isSummary ?? false, representation: representation)
        element.additions = additions
        return element
    }
}
