/// A search parameter: what a server may search a resource type by.
///
/// - Source: FHIR R4 (4.0.1), searchparameter.html.
public struct SearchParameter: Hashable, Sendable {
    public var url: String
    /// The name in the URL: `birthdate`.
    public var code: String
    /// The resource types to which it applies.
    public var base: [String]
    /// http://hl7.org/fhir/search-param-type: `date`, `token`, `reference` …
    public var type: String
    /// FHIRPath; `nil` where the specification gives none.
    public var expression: String?

    public init(url: String, code: String, base: [String], type: String, expression: String? = nil) {
        (self.url, self.code, self.base) = (url, code, base)
        (self.type, self.expression) = (type, expression)
    }
}
