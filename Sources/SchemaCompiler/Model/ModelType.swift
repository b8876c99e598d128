/// One struct that will be generated.
struct ModelType {
    /// `Patient.contact`.
    var path: String
    /// `Contact`.
    var name: String
    /// `R4.Patient.Contact`.
    var swiftName: String
    var kind: Kind
    var properties: [ModelProperty]
    var choices: [ModelChoice] = []
    /// The backbone elements in it.
    var children: [ModelType] = []

    enum Kind { case resource, domainResource, backbone, element }

    var isResource: Bool { kind == .resource || kind == .domainResource }

    /// The type and all backbone elements in it.
    var withChildren: [ModelType] { [self] + children.flatMap(\.withChildren) }
}

/// One property of a struct.
struct ModelProperty {
    /// The element's name, `[x]` left out.
    var name: String
    var kind: Kind
    var isList: Bool
    /// What is said above the property, one line.
    var doc: String

    enum Kind {
        /// `Element.id`.
        case id
        /// The Swift type of the value.
        case primitive(String)
        /// The Swift name of a struct.
        case complex(String)
        case resource
        case choice(ModelChoice)
    }
}

/// The types of a choice element.
struct ModelChoice {
    /// `deceased`.
    var name: String
    /// `R4.Patient.Deceased`.
    var swiftName: String
    var variants: [Variant]
    /// The list of all types of an open choice, which all such elements share.
    var isOpen: Bool
    /// The enum is declared elsewhere in the resource: this is another name for it.
    var isAlias = false

    struct Variant: Hashable {
        /// `dateTime`: the case.
        var name: String
        /// `deceasedDateTime`: the element's name in JSON.
        var elementName: String
        /// The Swift type of the value.
        var type: String
        var isPrimitive: Bool
    }
}
