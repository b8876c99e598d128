/// What `trace(name)` or `trace(name, projection)` was given.
///
/// - Source: FHIRPath 2.0.0, section 5.9.1: the log gets the input, or what the projection makes of each item of it.
public struct FHIRPathTrace: Sendable {
    /// The first argument; empty if that is.
    public var name: String
    /// The input, or the results of the projection one after the other.
    public var values: FHIRPathCollection
}

extension FHIRPathTrace: CustomStringConvertible {
    /// `unmatched: p1, p2`: the values as `toString()` writes them, of an element with parts its type, `{}` for
    /// nothing.
    ///
    /// Shows values of the resource: it is for a log that may hold them.
    public var description: String {
        let texts = values.indices.map { index in
            switch values.value(at: index) {
            case .element(_, let type): type ?? "?"
            default: FHIRPathCollection([values.value(at: index)]).texts.first ?? ""
            }
        }
        return "\(name): " + (texts.isEmpty ? "{}" : texts.joined(separator: ", "))
    }
}
