/// Writes the Swift of one struct, with the structs and enums in it.
struct ModelSource {
    /// The number of each element name.
    let numbers: [String: Int]
    private(set) var lines: [String] = []

    init(numbers: [String: Int]) { self.numbers = numbers }

    mutating func add(_ type: ModelType, indent: Int) {
        let pad = String(repeating: "    ", count: indent)
        let conformance =
            switch type.kind {
            case .domainResource: "FHIRDomainResource"
            case .resource: "FHIRResource"
            case .backbone: "FHIRBackboneElement"
            case .element: "FHIRElement"
            }
        var body = ["/// \(ModelDocs.line(type))"]
        body.append("public struct \(type.name): \(conformance) {")
        body.append("    public static var typeName: String { \"\(type.path)\" }")
        for property in type.properties { body += declaration(property).map { "    " + $0 } }
        body.append("    public var unknownElements = UnknownElements()")
        body.append("    public init() {}")
        body += initializer(type).map { "    " + $0 }
        body += reading(type).map { "    " + $0 }
        body += writing(type).map { "    " + $0 }
        lines += body.map { pad + $0 }
        for choice in type.choices { lines += self.choice(choice).map { pad + "    " + $0 } }
        for child in type.children { add(child, indent: indent + 1) }
        lines.append(pad + "}")
    }

    private func number(_ name: String) -> Int {
        guard let number = numbers[name] else { preconditionFailure("\(name) is not in the table of names") }
        return number
    }

    private func swiftType(_ property: ModelProperty) -> String {
        switch property.kind {
        case .id: "String?"
        case .primitive(let type): property.isList ? "[FHIRPrimitive<\(type)>]" : "\(type)?"
        case .complex(let type): property.isList ? "[\(type)]" : "\(type)?"
        case .resource: property.isList ? "[any FHIRResource]" : "(any FHIRResource)?"
        case .choice(let choice): "\(choice.swiftName)?"
        }
    }

    private func declaration(_ property: ModelProperty) -> [String] {
        let name = SwiftName.escaped(property.name), type = swiftType(property)
        let variable: String =
            switch property.kind {
            case .id, .choice: "public var \(name): \(type)"
            case .primitive:
                property.isList ? "public var \(name): \(type) = []" : "@FHIRPrimitive public var \(name): \(type)"
            case .complex: property.isList ? "public var \(name): \(type) = []" : "@Boxed public var \(name): \(type)"
            case .resource: "@\(property.isList ? "ResourceList" : "ResourceBox") public var \(name): \(type)"
            }
        return ["/// \(property.doc)", variable]
    }

    /// An initializer with every property that a user sets.
    private func initializer(_ type: ModelType) -> [String] {
        let skipped: Set<String> = ["implicitRules", "modifierExtension"]
        let settable = type.properties.filter { !skipped.contains($0.name) }
        let parameters = settable.map { property in
            "\(SwiftName.escaped(property.name)): \(swiftType(property)) = \(property.isList ? "[]" : "nil")"
        }
        let assignments = settable.map { "self.\($0.name) = \(SwiftName.escaped($0.name))" }
        return ["public init(\(parameters.joined(separator: ", "))) {"] + assignments.map { "    " + $0 } + ["}"]
    }

    private func reading(_ type: ModelType) -> [String] {
        var lines = ["public init(reading r: inout ModelReader) {"]
        if type.isResource { lines.append("    var isKnown = false") }
        lines.append("    let end = r.open()")
        lines.append("    while r.nextMember(before: end, &unknownElements) {")
        lines.append("        switch r.element {")
        if type.isResource {
            lines.append("        case \(number("resourceType")): r.resourceType(\"\(type.path)\", &isKnown)")
        }
        for property in type.properties { lines += cases(property).map { "        " + $0 } }
        return lines + ["        default: r.reject(.unknownElement)", "        }", "    }", "}"]
    }

    private func cases(_ property: ModelProperty) -> [String] {
        let name = property.name
        switch property.kind {
        case .id: return ["case \(number(name)): r.id(&self.\(name))"]
        case .primitive:
            return [
                "case \(number(name)): "
                    + (property.isList ? "r.primitives(&self.\(name))" : "r.primitive(&self._\(name))")
            ]
        case .complex:
            return [
                "case \(number(name)): " + (property.isList ? "r.elements(&self.\(name))" : "r.element(&self._\(name))")
            ]
        case .resource:
            return [
                "case \(number(name)): "
                    + (property.isList ? "r.resources(&self._\(name))" : "r.resource(&self._\(name))")
            ]
        case .choice(let choice):
            return choice.variants.enumerated().map { index, variant in
                "case \(number(variant.elementName)): r.choice(&self.\(name), \(index))"
            }
        }
    }

    private func writing(_ type: ModelType) -> [String] {
        var lines = ["public func write(to w: inout ModelWriter) {"]
        lines.append(type.isResource ? "    w.open(resourceType: \"\(type.path)\")" : "    w.open()")
        for property in type.properties { lines.append("    " + write(property)) }
        return lines + ["    w.close(unknownElements)", "}"]
    }

    private func write(_ property: ModelProperty) -> String {
        let name = property.name
        switch property.kind {
        case .id: return "w.id(\(number(name)), self.\(name))"
        case .primitive:
            return property.isList
                ? "w.primitives(\(number(name)), self.\(name))" : "w.primitive(\(number(name)), self._\(name))"
        case .complex:
            return property.isList
                ? "w.elements(\(number(name)), self.\(name))" : "w.element(\(number(name)), self._\(name))"
        case .resource:
            return property.isList
                ? "w.resources(\(number(name)), self._\(name))" : "w.resource(\(number(name)), self._\(name))"
        case .choice(let choice):
            return choice.isOpen
                ? "if let value = self.\(name) { value.write(to: &w, named: R4.OpenValue.\(name)Names) }"
                : "self.\(name)?.write(to: &w)"
        }
    }

    private func choice(_ choice: ModelChoice) -> [String] {
        let name = choice.swiftName.split(separator: ".").last.map(String.init) ?? ""
        if choice.isAlias { return ["public typealias \(SwiftName.type(choice.name)) = \(choice.swiftName)"] }
        var lines = declaration(of: choice, named: name)
        lines += ["    public func write(to w: inout ModelWriter) {", "        switch self {"]
        for variant in choice.variants {
            let call = variant.isPrimitive ? "w.primitive" : "w.element"
            lines.append("        case .\(variant.name)(let value): \(call)(\(number(variant.elementName)), value)")
        }
        return lines + ["        }", "    }", "}"]
    }

    /// The cases of a choice and how they are read; the enum is left open.
    private func declaration(of choice: ModelChoice, named name: String) -> [String] {
        var lines = ["/// The types of `\(choice.name)[x]`.", "public indirect enum \(name): FHIRChoice {"]
        for variant in choice.variants {
            lines.append(
                "    case \(variant.name)(\(variant.isPrimitive ? "FHIRPrimitive<\(variant.type)>" : variant.type))")
        }
        lines.append("    public static func read(_ value: inout Self?, variant: Int, from r: inout ModelReader) {")
        lines.append("        switch variant {")
        for (index, variant) in choice.variants.enumerated() {
            let label = index == choice.variants.count - 1 ? "default" : "case \(index)"
            if variant.isPrimitive {
                lines.append("        \(label):")
                lines.append("            var current: FHIRPrimitive<\(variant.type)>?")
                lines.append("            if case .\(variant.name)(let found)? = value { current = found }")
                lines.append(
                    "            if let read = r.variant(current, isOther: value != nil) { value = .\(variant.name)(read) }"
                )
            } else {
                lines.append(
                    "        \(label): if let read: \(variant.type) = r.variant(isFilled: value != nil) { value = .\(variant.name)(read) }"
                )
            }
        }
        return lines + ["        }", "    }"]
    }

    /// The enum of all types, with the names under which each prefix writes them.
    mutating func addOpen(_ choice: ModelChoice, prefixes: [String]) {
        var lines = declaration(of: choice, named: "OpenValue")
        lines += ["    public func write(to w: inout ModelWriter, named names: [UInt16]) {", "        switch self {"]
        for (index, variant) in choice.variants.enumerated() {
            let call = variant.isPrimitive ? "w.primitive" : "w.element"
            lines.append("        case .\(variant.name)(let value): \(call)(names[\(index)], value)")
        }
        lines += ["        }", "    }"]
        lines.append("    public func write(to w: inout ModelWriter) { write(to: &w, named: Self.valueNames) }")
        for prefix in prefixes {
            let names = choice.variants.map { variant in
                String(
                    number(prefix + SwiftName.capitalized(variant.elementName.dropFirst(choice.name.count).description))
                )
            }
            lines.append("    public static let \(prefix)Names: [UInt16] = [\(names.joined(separator: ", "))]")
        }
        self.lines += (lines + ["}"]).map { "    " + $0 }
    }
}
