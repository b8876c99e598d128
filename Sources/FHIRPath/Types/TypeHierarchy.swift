import FHIRTree

/// Which type of FHIR R4 derives from which, as `is` and `ofType` need it.
///
/// - Source: FHIR R4 (4.0.1), datatypes.html and resource.html (`StructureDefinition.baseDefinition`); a test compares
///   it with the definitions.
enum TypeHierarchy {
    /// The type that this one specialises; `nil` for `Element` and `Resource`.
    static func base(of type: TypeShape) -> TypeShape? {
        let number = parents[Int(type.index)]
        return number == PathElement.unknownType ? nil : TypeShape(index: number)
    }

    /// Whether a type is the other or derives from it.
    static func isType(_ type: UInt16, _ other: TypeShape) -> Bool {
        var current = type
        while current != PathElement.unknownType {
            if current == other.index { return true }
            current = parents[Int(current)]
        }
        return false
    }

    /// How FHIRPath sees the value of a primitive type; `nil` for a type with elements and for `xhtml`.
    static func systemType(of type: UInt16) -> SystemType? { systemTypes[Int(type)] }

    /// Names that expressions use for types which are profiles in R4.
    static let profiled = ["SimpleQuantity": "Quantity", "MoneyQuantity": "Quantity"]

    private static let specialised = [
        "code": "string", "id": "string", "markdown": "string", "url": "uri", "canonical": "uri", "oid": "uri",
        "uuid": "uri", "positiveInt": "integer", "unsignedInt": "integer", "Age": "Quantity", "Count": "Quantity",
        "Distance": "Quantity", "Duration": "Quantity", "DomainResource": "Resource", "Bundle": "Resource",
        "Binary": "Resource", "Parameters": "Resource", "Timing": "BackboneElement", "Dosage": "BackboneElement",
        "ElementDefinition": "BackboneElement", "MarketingStatus": "BackboneElement", "Population": "BackboneElement",
        "ProdCharacteristic": "BackboneElement", "ProductShelfLife": "BackboneElement",
        "SubstanceAmount": "BackboneElement",
    ]

    private static let parents: [UInt16] = TypeShapes.r4.all.map { type in
        guard type.name != "Element", type.name != "Resource" else { return PathElement.unknownType }
        let usual =
            switch type.kind {
            case .resource: "DomainResource"
            case .backbone: isPartOfDataType(type.name) ? "Element" : "BackboneElement"
            case .type, .primitive: "Element"
            }
        return TypeShapes.r4.shape(named: specialised[type.name] ?? usual)?.index ?? PathElement.unknownType
    }

    /// `Timing.repeat`, `SubstanceAmount.referenceRange` …: elements inside data types are plain elements.
    private static func isPartOfDataType(_ name: String) -> Bool {
        let owner = name.prefix { $0 != "." }
        return TypeShapes.r4.shape(named: String(owner))?.kind == .type
    }

    private static let systemTypes: [SystemType?] = TypeShapes.r4.all.map { type in
        guard type.kind == .primitive else { return nil }
        return switch type.name {
        case "boolean": .boolean
        case "integer", "positiveInt", "unsignedInt": .integer
        case "decimal": .decimal
        case "date": .date
        case "dateTime", "instant": .dateTime
        case "time": .time
        default: .string
        }
    }
}
