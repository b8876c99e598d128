import FHIRDefinitions
import FHIRTree

/// The least or greatest value of an element, and who sets it.
///
/// - Source: FHIR R4 (4.0.1), elementdefinition-definitions.html, `ElementDefinition.minValue[x]` and `.maxValue[x]`.
struct ValueLimit: Sendable {
    var value: SourceDocument
    /// The type of the limit: `integer`, `date`, `Quantity`.
    var type: String
    var isMinimum: Bool
    var origin: String?

    init?(_ value: ElementValue?, isMinimum: Bool, origin: String?) {
        guard let value, let document = try? SourceDocument(json: SourceBytes(value.json)) else { return nil }
        (self.value, type, self.isMinimum, self.origin) = (document, value.type, isMinimum, origin)
    }
}
