/// The primitive types of R4.
///
/// - Source: FHIR R4 (4.0.1), datatypes.html#primitive.
enum PrimitiveTypes {
    static let names: Set<String> = [
        "base64Binary", "boolean", "canonical", "code", "date", "dateTime", "decimal", "id", "instant", "integer",
        "markdown", "oid", "positiveInt", "string", "time", "unsignedInt", "uri", "url", "uuid", "xhtml",
    ]
}
