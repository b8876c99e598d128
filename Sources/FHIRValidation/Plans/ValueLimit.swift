import FHIRDefinitions
import FHIRPath
import FHIRPrimitives
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
    /// For a date or time: the limit as so long before or after now.
    var fromNow: Invariant?

    init?(_ value: ElementValue?, isMinimum: Bool, origin: String?) {
        guard let value, let document = try? SourceDocument(json: SourceBytes(value.json)) else { return nil }
        (self.value, type, self.isMinimum, self.origin) = (document, value.type, isMinimum, origin)
        fromNow = Self.fromNow(document.root, isMinimum: isMinimum)
    }

    /// A quantity that limits a date is the time before now (least value) or after it (greatest).
    private static func fromNow(_ limit: SourceNode, isMinimum: Bool) -> Invariant? {
        guard let code = limit["code"]?.string, let unit = calendarUnits[code],
            let value = limit["value"]?.text.flatMap({ FHIRDecimal($0) })
        else { return nil }
        // A date of which it is not known whether it lies beyond the limit is left alone.
        let beyond = isMinimum ? "$this < now() - \(value) \(unit)" : "$this > now() + \(value) \(unit)"
        return try? Invariant("(\(beyond)).where($this).empty()", on: nil)
    }

    private static let calendarUnits = [
        "a": "years", "mo": "months", "wk": "weeks", "d": "days", "h": "hours", "min": "minutes", "s": "seconds",
    ]
}
