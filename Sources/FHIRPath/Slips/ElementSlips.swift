import Diagnostics
import FHIRTree

/// Names that stand where the name of an element is expected.
enum ElementSlips {
    /// The element that is probably meant; at the start of an expression also a type of resource.
    static func nearest(to name: String, among elements: [String], isStart: Bool) -> String? {
        guard isStart else { return EditDistance.nearest(to: name, among: elements) }
        let type = EditDistance.nearest(to: name, among: resources)
        // `patient.name`, `Patinet.name`
        if let type, type.lowercased() == name.lowercased() || name.first?.isUppercase ?? false { return type }
        return EditDistance.nearest(to: name, among: elements) ?? type
    }

    private static let resources = TypeShapes.r4.all.filter { $0.kind == .resource }.map(\.name)

    /// - Parameter knows: whether an element of a similar name was found.
    static func slip(of name: String, in type: StaticType, knows: Bool) -> PathSlip? {
        switch name.lowercased() {
        case "resourcetype": return .resourceType
        case "null", "nil", "none", "undefined": return .null
        case "true", "false": return .write(name.lowercased())
        case "size": return .write("count()")
        // The length of a text, or of a collection.
        case "length": return .write(type.systemTypes?.contains(.string) ?? true ? "length()" : "count()")
        default: break
        }
        if PathFunction(rawValue: name) != nil { return .write(PathFunction.call(name)) }
        if name.hasPrefix("_") {
            let plain = String(name.dropFirst())
            if type.shapes.contains(where: { $0.element(ElementName(plain)) != nil }) { return .companion(plain) }
        }
        if knows { return nil }
        // `name` on a Bundle of patients
        if type.shapes.map(\.name) == ["Bundle"], hasResource(with: name) { return .deeper(["entry.resource.\(name)"]) }
        let paths = deeper(name, in: type)
        return paths.isEmpty ? FunctionSlips.slip(of: name) : .deeper(paths)
    }

    private static func hasResource(with name: String) -> Bool {
        TypeShapes.r4.all.contains { shape in
            shape.kind == .resource && shape.elements.contains { $0.pathName == name }
        }
    }

    /// Where the parts of a type have an element of the name: one step down, the first places.
    private static func deeper(_ name: String, in type: StaticType) -> [String] {
        let number = ElementName(name)
        var paths: [String] = []
        for shape in type.shapes {
            for part in shape.elements where !part.isChoice && !common.contains(part.type.name) {
                if let element = part.type.element(number), !element.isChoice {
                    paths.append("\(part.pathName).\(name)")
                }
            }
        }
        return Array(paths.prefix(3))
    }

    /// Types that nearly every element has.
    private static let common: Set<String> = ["Extension", "Meta", "Narrative", "Element", "Resource"]
}

extension StaticType {
    fileprivate var shapes: [TypeShape] {
        kinds.compactMap { kind in if case .fhir(let number) = kind { TypeShape(index: number) } else { nil } }
            .sorted { $0.index < $1.index }
    }
}
