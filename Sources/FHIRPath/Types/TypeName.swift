/// A type as an expression writes it: `Quantity`, `FHIR.Quantity`, `System.String`.
struct TypeName: Hashable, Sendable, CustomStringConvertible {
    /// `FHIR`, `System`, or none.
    var namespace: String?
    var name: String

    var description: String { namespace.map { "\($0).\(name)" } ?? name }
}
