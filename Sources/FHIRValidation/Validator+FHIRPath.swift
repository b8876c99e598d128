import FHIRPath
import FHIRTree

/// A validator answers `conformsTo` and `slice` of expressions: set it as ``FHIRPathEnvironment/profiles``.
extension Validator: FHIRPathProfiles {
    /// Whether an element meets a profile; `nil` if the profile is not known.
    public func conforms(_ node: SourceNode, to canonical: String) -> Bool? {
        questions.conforms(node, to: canonical)
    }

    /// Whether an element belongs to a slice of a profile; `nil` if the profile is not known.
    public func belongs(_ node: SourceNode, toSlice name: String, of canonical: String) -> Bool? {
        questions.belongs(node, toSlice: name, of: canonical)
    }
}
