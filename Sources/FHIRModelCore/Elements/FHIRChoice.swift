/// The value of a choice element such as `deceased[x]`: one case a type.
///
/// - Source: FHIR R4 (4.0.1), formats.html#choice.
public protocol FHIRChoice: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
    /// Reads the member at which `reader` stands as the variant of that number. For generated code.
    static func read(_ value: inout Self?, variant: Int, from reader: inout ModelReader)

    /// Writes the value as a member of the object that is being written. For generated code.
    func write(to writer: inout ModelWriter)
}
