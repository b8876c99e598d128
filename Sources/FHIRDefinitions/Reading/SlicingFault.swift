import FHIRTree

/// What makes a slicing one that cannot be asked: what it says of its slices is then not checked.
///
/// - Source: FHIR R4 (4.0.1), profiling.html#discriminator; valueset-discriminator-type.html;
///   valueset-resource-slicing-rules.html.
enum SlicingFault: Hashable {
    case form
    case rules(String)
    case kind(String)
    case path(String)
    /// A step that the type does not have.
    case step(String, of: String)

    init?(_ slicing: SourceNode, of path: String) {
        guard slicing.kind == .object else {
            self = .form
            return
        }
        if let rules = slicing["rules"], ElementSlicing.Rules(rawValue: rules.string ?? "") == nil {
            self = .rules(rules.string ?? "")
            return
        }
        guard let list = slicing["discriminator"] else { return nil }
        guard list.kind == .array else {
            self = .form
            return
        }
        for item in list.items {
            guard let fault = Self.fault(of: item, below: path) else { continue }
            self = fault
            return
        }
        return nil
    }

    private static func fault(of discriminator: SourceNode, below path: String) -> SlicingFault? {
        guard discriminator.kind == .object else { return .form }
        let kind = discriminator["type"]?.string ?? ""
        guard ElementSlicing.Discriminator.Kind(rawValue: kind) != nil else { return .kind(kind) }
        let text = discriminator["path"]?.string ?? "$this"
        guard let steps = DiscriminatorPath.steps(of: text) else { return .path(text) }
        return missing(in: steps, below: path).map { .step($0, of: text) }
    }

    /// The first name that no type at its place has; `nil` too where the way leads over an extension or a reference.
    private static func missing(in steps: [DiscriminatorPath.Step], below path: String) -> String? {
        var types = types(at: path)
        for step in steps {
            guard !types.isEmpty, !types.contains(where: \.isResource) else { return nil }
            switch step {
            case .member(let name):
                // What every primitive value has beside its text.
                if ["id", "extension", "value"].contains(name), types.contains(where: { $0.kind == .primitive }) {
                    return nil
                }
                let next = types.flatMap { children(named: name, of: $0) }
                guard !next.isEmpty else { return name }
                types = next
            case .ofType(let name): types = types.filter { $0.name == name }
            case .extension, .resolve: return nil
            }
        }
        return nil
    }

    /// The types that an element may have by its path; none where the path leads nowhere.
    private static func types(at path: String) -> [TypeShape] {
        let parts = path.split(separator: ".")
        guard let first = parts.first, let root = TypeShapes.r4.shape(named: String(first)) else { return [] }
        return parts.dropFirst().reduce([root]) { types, part in
            let name = part.hasSuffix("[x]") ? part.dropLast(3) : part
            return types.flatMap { children(named: String(name), of: $0) }
        }
    }

    /// The types of an element by its name; for a choice by the name with a type, and without.
    private static func children(named name: String, of type: TypeShape) -> [TypeShape] {
        let name = name.hasSuffix("[x]") ? String(name.dropLast(3)) : name
        if let exact = type.element(ElementName(name)) { return [exact.type] }
        return type.elements.filter { $0.isChoice && $0.pathName == name }.map(\.type)
    }
}
