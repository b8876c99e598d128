import FHIRDefinitions

/// Works out the structs of R4 from its definitions.
struct ModelTypes {
    private(set) var dataTypes: [ModelType] = []
    private(set) var resources: [ModelType] = []
    /// The choice of all types, which several elements offer.
    private(set) var openChoice: ModelChoice?
    /// The prefixes under which open choices occur: `value`, `fixed`.
    private(set) var openPrefixes: [String] = []
    private(set) var codes: ModelCodes
    private let definitions: Definitions
    /// The module of the type that is worked out.
    private var module = ResourceModules.core

    init(_ core: SchemaFolder) {
        definitions = Definitions(tables: [EmbeddedForm(core).tables(of: core.package)])
        let structures = definitions.structures(of: core.package)
            .filter { !$0.isProfile && ($0.kind == .complexType || $0.kind == .resource) }
            .sorted { $0.type.utf8.lexicographicallyPrecedes($1.type.utf8) }
        let taken = Set(structures.map(\.type))
        codes = ModelCodes(definitions: definitions, taken: taken)
        for structure in structures where !Self.protocols.contains(structure.type) {
            if Self.quantities.contains(structure.type) { continue }
            module = structure.kind == .resource ? ResourceModules.name(of: structure.type) : ResourceModules.core
            var walk = StructureWalk(structure)
            let type = type(structure.type, of: structure, in: &walk)
            if type.isResource { resources.append(type) } else { dataTypes.append(type) }
        }
    }

    /// Abstract types: protocols in Swift, written by hand.
    static let protocols: Set<String> = ["Resource", "DomainResource", "BackboneElement"]
    /// Types with the elements of `Quantity` and further rules: other names for it.
    static let quantities: Set<String> = ["Age", "Count", "Distance", "Duration"]

    /// The elements of one structure by parent, and the choices met so far.
    private struct StructureWalk {
        let children: [String: [ElementDefinition]]
        let isDomainResource: Bool
        var choices: [[ModelChoice.Variant]: String] = [:]

        init(_ structure: StructureDefinition) {
            children = Dictionary(grouping: structure.elements.dropFirst()) { element in
                element.path.lastIndex(of: ".").map { String(element.path[..<$0]) } ?? ""
            }
            isDomainResource = structure.baseDefinition?.hasSuffix("/DomainResource") == true
        }
    }

    private mutating func type(_ path: String, of structure: StructureDefinition, in walk: inout StructureWalk)
        -> ModelType
    {
        let isRoot = path == structure.type
        let isResource = isRoot && structure.kind == .resource
        var type = ModelType(
            path: path, name: Self.lastName(of: path), swiftName: Self.swiftName(of: path),
            kind: isResource
                ? (walk.isDomainResource ? .domainResource : .resource)
                : structure.kind == .resource ? .backbone : .element,
            properties: [])
        for element in walk.children[path] ?? [] {
            if walk.children[element.path] != nil {
                type.children.append(self.type(element.path, of: structure, in: &walk))
            }
            let kind = kind(of: element, isResource: isResource, in: &type, &walk)
            type.properties.append(
                ModelProperty(
                    name: Self.stem(element.name), kind: kind, isList: element.max != 1,
                    doc: ModelDocs.line(element)))
        }
        return type
    }

    private mutating func kind(
        of element: ElementDefinition, isResource: Bool, in type: inout ModelType, _ walk: inout StructureWalk
    ) -> ModelProperty.Kind {
        if element.isChoice { return .choice(choice(element, in: &type, &walk)) }
        if let reference = element.contentReference { return .complex(Self.swiftName(of: reference)) }
        if walk.children[element.path] != nil { return .complex(Self.swiftName(of: element.path)) }
        let name = element.types.first?.fhirType ?? "string"
        if element.name == "id" { return isResource ? .primitive("FHIRID") : .id }
        if name == "Resource" { return .resource }
        if let primitive = primitive(name, binding: element.binding) { return .primitive(primitive) }
        return .complex("R4." + name)
    }

    private mutating func choice(
        _ element: ElementDefinition, in type: inout ModelType, _ walk: inout StructureWalk
    ) -> ModelChoice {
        let stem = Self.stem(element.name)
        let variants = element.types.map { type in
            let swift = primitive(type.fhirType, binding: nil)
            return ModelChoice.Variant(
                name: SwiftName.uncapitalized(type.code), elementName: stem + SwiftName.capitalized(type.code),
                type: swift ?? "R4." + type.code, isPrimitive: swift != nil)
        }
        if variants.count > 40 {
            let choice = ModelChoice(name: stem, swiftName: "R4.OpenValue", variants: variants, isOpen: true)
            if openChoice == nil { openChoice = choice }
            precondition(openChoice?.variants.map(\.name) == variants.map(\.name), "\(element.path) offers other types")
            if !openPrefixes.contains(stem) { openPrefixes.append(stem) }
            return choice
        }
        let isTaken = walk.children["\(type.path).\(stem)"] != nil
        let name = SwiftName.type(stem) + (isTaken ? "Choice" : "")
        var choice = ModelChoice(
            name: stem, swiftName: "\(type.swiftName).\(name)", variants: variants, isOpen: false)
        if let known = walk.choices[variants] {
            choice.isAlias = true
            type.choices.append(
                ModelChoice(name: stem, swiftName: known, variants: variants, isOpen: false, isAlias: true))
        } else {
            walk.choices[variants] = choice.swiftName
            type.choices.append(choice)
        }
        return choice
    }

    /// The Swift type of a primitive's value; `nil` for a type with elements.
    private mutating func primitive(_ type: String, binding: ElementBinding?) -> String? {
        if type == "code", let binding, binding.strength == .required, let canonical = binding.valueSet,
            let name = codes.name(for: canonical, in: module)
        {
            return "R4." + name
        }
        return Self.primitives[type]
    }

    static let primitives = [
        "boolean": "Bool", "integer": "Int", "positiveInt": "Int", "unsignedInt": "Int", "decimal": "FHIRDecimal",
        "string": "String", "markdown": "String", "code": "String", "xhtml": "String", "uri": "FHIRURI",
        "url": "FHIRURI",
        "canonical": "FHIRCanonical", "id": "FHIRID", "oid": "FHIROID", "uuid": "FHIRUUID",
        "base64Binary": "FHIRBase64",
        "date": "FHIRDate", "dateTime": "FHIRDateTime", "instant": "FHIRInstant", "time": "FHIRTime",
    ]

    private static func lastName(of path: String) -> String {
        guard let dot = path.lastIndex(of: ".") else { return path }
        return SwiftName.type(String(path[path.index(after: dot)...]))
    }

    private static func swiftName(of path: String) -> String {
        let steps = path.split(separator: ".").map(String.init)
        return (["R4", steps[0]] + steps[1...].map { SwiftName.type($0) }).joined(separator: ".")
    }

    /// The name without `[x]`.
    static func stem(_ name: String) -> String { name.hasSuffix("[x]") ? String(name.dropLast(3)) : name }
}
