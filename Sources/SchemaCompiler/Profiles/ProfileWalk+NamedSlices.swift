import FHIRDefinitions

/// Slices that are too many for properties.
extension ProfileWalk {
    /// Slices of slices have names with `/`; of more than this number no properties are made.
    private static let reslicesLimit = 8

    /// Whether the slice is one of many in its list that are asked for by name.
    func isNamed(_ slice: ElementDefinition) -> Bool {
        guard let name = slice.sliceName, name.contains("/"), let colon = slice.id.lastIndex(of: ":") else {
            return false
        }
        return reslices(of: String(slice.id[..<colon])).count > Self.reslicesLimit
    }

    private func reslices(of list: String) -> [ElementDefinition] {
        let parent = list.lastIndex(of: ".").map { String(list[..<$0]) } ?? ""
        return (children[parent] ?? []).filter {
            $0.id.hasPrefix(list + ":") && $0.sliceName?.contains("/") == true && $0.max != 0
        }
    }

    /// The slices of a list that are asked for by name.
    func addNamed(
        _ list: ElementDefinition, _ property: ModelProperty, _ path: [ProfileProperty.Step], to view: inout ProfileView
    ) {
        let slices = reslices(of: list.id)
        guard slices.count > Self.reslicesLimit, property.isList, case .complex(let type) = property.kind else {
            return
        }
        var named: [ProfileProperty.NamedSlice] = []
        for slice in slices {
            switch pattern.texts(of: slice) {
            case .success(let texts) where slice.max == 1:
                named.append(ProfileProperty.NamedSlice(name: slice.sliceName ?? "", texts: texts))
            case .success:
                view.omit(slice.id, "one of many, and repeats")
            case .failure(let gap):
                view.omit(slice.id, gap.rawValue)
            }
        }
        guard !named.isEmpty, let name = view.claim(property.name, below: path) else { return }
        view.properties.append(
            ProfileProperty(
                name: name, path: path, list: property.name, elementID: list.id, item: type, type: type, isView: false,
                isList: false, content: .named(named)))
    }
}
