/// A resource, a data type or a backbone element as a struct.
///
/// Every conforming type of this package is generated from FHIR's definitions. Two values are equal exactly when they
/// write the same JSON, byte for byte: `1.10` is not `1.1`, `2024-03` is not `2024-03-01`, `e` with an accent behind it
/// is not `é`. A single primitive is a Swift value and compares as such: two `String`s that Unicode holds to be one
/// text are equal.
///
/// - Source: FHIR R4 (4.0.1), datatypes.html and resource.html.
public protocol FHIRElement: Hashable, Sendable, Codable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// The type as FHIR names it: `Patient`, `HumanName`, `Patient.contact`.
    static var typeName: String { get }

    /// Members that the type does not define, or whose value does not fit it: kept as read, and written back.
    var unknownElements: UnknownElements { get set }

    /// An element without content.
    init()

    /// Reads the object at which `reader` stands. For generated code.
    init(reading reader: inout ModelReader)

    /// Writes the object. For generated code.
    func write(to writer: inout ModelWriter)
}

extension FHIRElement {
    /// An element whose properties `configure` sets: `R4.Patient { $0.gender = .female }`.
    public init(_ configure: (inout Self) throws -> Void) rethrows {
        self.init()
        try configure(&self)
    }
}

/// An element that is defined inside a resource: `Patient.contact`.
///
/// - Source: FHIR R4 (4.0.1), backboneelement.html.
public protocol FHIRBackboneElement: FHIRElement {}
