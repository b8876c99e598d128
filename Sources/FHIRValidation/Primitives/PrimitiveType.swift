import FHIRTree

/// The primitive types of R4, and the two string forms that `id` attributes take.
///
/// - Source: FHIR R4 (4.0.1), datatypes.html#primitive.
enum PrimitiveType: String, CaseIterable, Sendable {
    case boolean, integer, unsignedInt, positiveInt, decimal
    case string, markdown, code, id, uri, url, canonical, oid, uuid, base64Binary
    case date, dateTime, instant, time
    /// `Element.id`: any text without spaces (element.html#id).
    case elementID = "Element.id"

    /// The token that JSON writes for the type.
    enum Token: Sendable { case string, number, boolean }

    /// - Source: FHIR R4 (4.0.1), json.html#primitive.
    var token: Token {
        switch self {
        case .boolean: .boolean
        case .integer, .unsignedInt, .positiveInt, .decimal: .number
        default: .string
        }
    }

    /// The name to use in a message.
    var name: String { self == .elementID ? "string" : rawValue }
}

extension PrimitiveType.Token {
    /// Whether a JSON value is written with this token.
    func accepts(_ kind: SourceNode.Kind) -> Bool {
        switch self {
        case .string: kind == .string
        case .number: kind == .number
        case .boolean: kind == .true || kind == .false
        }
    }
}
