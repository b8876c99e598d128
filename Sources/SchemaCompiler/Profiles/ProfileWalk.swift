import FHIRDefinitions

/// Goes down one structure and collects what it slices.
///
/// Elements that occur once are passed through, so that `medication[x].coding:codingYJ` is a property of the request;
/// elements that repeat become views of their own, as a dosage with its extensions.
struct ProfileWalk {
    let definitions: Definitions
    /// The package of the profile: a canonical that it defines itself comes before another package's.
    let package: PackageID
    /// The structs of R4 by their Swift name.
    let models: [String: ModelType]
    /// The Swift types of the profiles by their canonical.
    let profiles: [String: String]
    let pattern: ProfilePattern
    /// The elements one step below an id, slices among them.
    let children: [String: [ElementDefinition]]
    private let depth: Int

    /// Type profiles inside type profiles: deeper ones are left out.
    private static let depthLimit = 4

    init(
        _ structure: StructureDefinition, definitions: Definitions, package: PackageID, models: [String: ModelType],
        profiles: [String: String], depth: Int = 0
    ) {
        (self.definitions, self.package, self.depth) = (definitions, package, depth)
        (self.models, self.profiles) = (models, profiles)
        pattern = ProfilePattern(structure)
        children = Dictionary(grouping: structure.elements.dropFirst()) { element in
            element.id.lastIndex(of: ".").map { String(element.id[..<$0]) } ?? ""
        }
    }

    /// Adds the properties for what lies below an element.
    func add(below id: String, of type: ModelType, _ path: [ProfileProperty.Step] = [], to view: inout ProfileView) {
        for element in children[id] ?? [] where element.max != 0 {
            let name = ModelTypes.stem(Self.lastStep(of: element.id))
            guard let property = type.properties.first(where: { $0.name == name }) else { continue }
            if let slice = element.sliceName {
                if !property.isList {
                    view.omit(element.id, "the element does not repeat")
                } else if !isNamed(element) {
                    add(slice: slice, element, property, path, to: &view)
                }
                continue
            }
            addNamed(element, property, path, to: &view)
            switch property.kind {
            case .complex(let type) where property.isList: add(items: element, property, type, path, to: &view)
            case .complex(let type): addMembers(of: element, type, path + [.member(name)], to: &view)
            case .choice(let choice):
                let variants = choice.variants.filter { variant in
                    !variant.isPrimitive && element.types.contains { "R4." + $0.code == variant.type }
                }
                if let variant = variants.first(where: { hasChildren(element.id, in: $0.type) }) {
                    let step = ProfileProperty.Step.choice(name, variant: variant.name, type: variant.type)
                    addMembers(of: element, variant.type, path + [step], to: &view)
                }
            case .id, .primitive, .resource: break
            }
        }
    }

    /// Whether the profile says something of elements that the type has.
    private func hasChildren(_ id: String, in type: String) -> Bool {
        let names = models[type]?.properties.map(\.name) ?? []
        return (children[id] ?? []).contains { element in
            let name = ModelTypes.stem(Self.lastStep(of: element.id))
            return name != "id" && name != "extension" && names.contains(name)
        }
    }

    private func addMembers(
        of element: ElementDefinition, _ type: String, _ path: [ProfileProperty.Step], to view: inout ProfileView
    ) {
        guard let model = models[type] else { return }
        if children[element.id] != nil { return add(below: element.id, of: model, path, to: &view) }
        guard let (walk, root) = typeProfile(of: element) else { return }
        walk.add(below: root, of: model, path, to: &view)
    }

    /// The walk through the profile that the element's type must meet.
    private func typeProfile(of element: ElementDefinition) -> (ProfileWalk, root: String)? {
        guard depth < Self.depthLimit, element.types.count == 1,
            let canonical = element.types.first?.profiles.first,
            let structure = definitions.structure(canonical, from: package), structure.kind == .complexType
        else { return nil }
        let walk = ProfileWalk(
            structure, definitions: definitions, package: package, models: models, profiles: profiles, depth: depth + 1)
        return (walk, structure.type)
    }

    /// The view of an element and what the profile slices in it; empty if that is nothing.
    private func view(of element: ElementDefinition, _ type: String, named name: String) -> ProfileView {
        var view = ProfileView(name: SwiftName.type(name), base: type)
        addMembers(of: element, type, [], to: &view)
        return view
    }

    private func add(
        items element: ElementDefinition, _ property: ModelProperty, _ type: String, _ path: [ProfileProperty.Step],
        to view: inout ProfileView
    ) {
        guard property.name != "extension" else { return }
        let inner = self.view(of: element, type, named: property.name)
        guard !inner.isEmpty, let name = view.claim(property.name, below: path) else { return }
        view.views.append(inner)
        view.properties.append(
            ProfileProperty(
                name: name, path: path, list: property.name, elementID: element.id, item: type, type: inner.name,
                isView: true, isList: true, content: .items))
    }

    private func add(
        slice: String, _ element: ElementDefinition, _ property: ModelProperty, _ path: [ProfileProperty.Step],
        to view: inout ProfileView
    ) {
        let wish = Self.propertyName(slice)
        var found: Found
        switch content(of: element, property, named: wish) {
        case .success(let content): found = content
        case .failure(let gap): return view.omit(element.id, gap.reason)
        }
        guard let name = view.claim(wish, below: path) else {
            return view.omit(element.id, "another slice has the name")
        }
        if var inner = found.view {
            if view.views.contains(where: { $0.name == inner.name }) { inner.name += "Slice" }
            found.type = inner.name
            view.views.append(inner)
        }
        view.properties.append(
            ProfileProperty(
                name: name, path: path, list: property.name, elementID: element.id, item: found.item, type: found.type,
                isView: found.view != nil, isList: element.max != 1, content: found.content))
    }

    private typealias Found = (item: String, type: String, view: ProfileView?, content: ProfileProperty.Content)

    /// Why a slice gets no property.
    private struct Gap: Error {
        var reason: String

        init(_ reason: String) { self.reason = reason }

        init(_ gap: ProfilePattern.Gap) { reason = gap.rawValue }
    }

    /// What the items of a slice are, if something tells them by their content.
    private func content(
        of element: ElementDefinition, _ property: ModelProperty, named name: String
    ) -> Result<Found, Gap> {
        switch property.kind {
        case .resource, .complex("R4.Bundle.Entry"):
            return resources(of: element).map { .success($0) } ?? .failure(Gap("no single type of resource"))
        case .complex("R4.Extension"): return extensionContent(of: element, named: name)
        case .complex(let type):
            return pattern.texts(of: element).mapError { Gap($0) }.map { texts in
                let inner = view(of: element, type, named: name)
                return (type, type, inner.isEmpty ? nil : inner, .slice(texts))
            }
        case .id, .primitive, .choice: return .failure(Gap("items without elements"))
        }
    }

    /// Entries and contained resources, by the profile that they must meet.
    private func resources(of element: ElementDefinition) -> Found? {
        func type(_ slice: ElementDefinition) -> ElementType? {
            let resource = children[slice.id]?.first { $0.id == slice.id + ".resource" } ?? slice
            return resource.types.count == 1 ? resource.types.first : nil
        }
        guard let found = type(element), let colon = element.id.lastIndex(of: ":") else { return nil }
        guard found.profiles.count == 1, let profile = found.profiles.first,
            let name = profiles[String(profile.prefix { $0 != "|" })]
        else { return models["R4." + found.code].map { ("any FHIRResource", $0.swiftName, nil, .resourcesOfType) } }
        let list = element.id[...colon]
        let slices = (children[String(list.prefix { $0 != "." })] ?? [])
            .filter { $0.id.hasPrefix(list) && type($0)?.code == found.code }
        return ("any FHIRResource", name, nil, .resources(isNamed: slices.count > 1))
    }

    private func extensionContent(of element: ElementDefinition, named name: String) -> Result<Found, Gap> {
        let item = "R4.Extension"
        guard let canonical = element.types.first?.profiles.first else {
            return pattern.texts(of: element).mapError { Gap($0) }.map { (item, item, nil, .slice($0)) }
        }
        let url = String(canonical.prefix { $0 != "|" })
        var members = JSONMembers()
        members.set("\"\(url)\"", at: [("url", false)])
        let json = members.json
        guard let definition = definitions.structure(canonical, from: package) else {
            return .success((item, item, nil, .slice(ProfilePattern.Texts(pattern: json))))
        }
        let value = definition.elements.first { $0.path == "Extension.value[x]" && $0.sliceName == nil }
        if let value, value.max != 0, value.types.count == 1, let type = value.types.first {
            let primitive = ModelTypes.primitives[type.fhirType]
            return .success(
                (
                    item, primitive ?? "R4." + type.code, nil,
                    .extensionValue(url: url, variant: SwiftName.uncapitalized(type.code))
                ))
        }
        let inner = view(of: element, item, named: name)
        members.merge(ProfileDemands(definition).members(below: definition.type))
        let texts = ProfilePattern.Texts(pattern: json, fill: members.json == json ? nil : members.json)
        return .success((item, item, inner.isEmpty ? nil : inner, .slice(texts)))
    }

    /// The slice's name as the guide spells it, as far as Swift lets it.
    private static func propertyName(_ slice: String) -> String {
        let words = slice.split { !($0.isLetter || $0.isNumber) }.map(String.init)
        let rest = words.dropFirst().map(SwiftName.capitalized).joined()
        let name = SwiftName.uncapitalized((words.first ?? "slice") + rest)
        return name.first?.isNumber == true ? "slice" + name : name
    }

    private static func lastStep(of id: String) -> String {
        let step = id.split(separator: ".").last ?? ""
        return String(step.prefix { $0 != ":" })
    }
}
