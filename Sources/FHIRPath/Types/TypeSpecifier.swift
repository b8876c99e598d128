import FHIRTree

/// The type that `is`, `as` and `ofType` ask for.
struct TypeSpecifier: Hashable, Sendable {
    var name: TypeName
    /// The type of FHIR R4 of that name, unless `System` is asked for.
    var fhir: TypeShape?
    /// The type of FHIRPath itself, unless `FHIR` is asked for.
    var system: SystemType?

    /// `nil` if there is no such type. A name that `System` lacks is asked for in vain, but may be asked.
    init?(_ name: TypeName) {
        self.name = name
        switch name.namespace {
        case nil, "FHIR":
            fhir = TypeShapes.r4.shape(named: name.name)
            if name.namespace == nil { system = SystemType(rawValue: name.name) }
            guard fhir != nil || system != nil || TypeHierarchy.profiled[name.name] != nil else { return nil }
            if fhir == nil { fhir = TypeHierarchy.profiled[name.name].flatMap(TypeShapes.r4.shape(named:)) }
        case "System":
            system = SystemType(rawValue: name.name)
        default: return nil
        }
    }
}

/// The types of FHIRPath itself.
///
/// - Source: FHIRPath 2.0.0, section 2.1 (literals); `Long` is from the trial-use part of 3.0.
enum SystemType: String, CaseIterable, Sendable {
    case boolean = "Boolean", string = "String", integer = "Integer", long = "Long", decimal = "Decimal"
    case date = "Date", dateTime = "DateTime", time = "Time", quantity = "Quantity"
}
