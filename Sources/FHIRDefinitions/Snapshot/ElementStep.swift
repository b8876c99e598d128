/// A step of an element id: a name, and a slice behind a colon.
struct ElementStep: Hashable {
    var name: String
    var slice: String?

    init(_ text: some StringProtocol) {
        guard let colon = text.firstIndex(of: ":") else {
            name = String(text)
            return
        }
        name = String(text[..<colon])
        slice = String(text[text.index(after: colon)...])
    }
}

/// The names that a choice has in instances: `valueQuantity` for `value[x]`.
///
/// - Source: FHIR R4 (4.0.1), formats.html#choice.
enum ChoiceName {
    /// The type that a name chooses; `nil` if it is not a name of this choice.
    static func type(_ name: String, of choice: ElementDefinition) -> ElementType? {
        let stem = choice.name.dropLast(3)
        guard name.hasPrefix(stem) else { return nil }
        let type = name.dropFirst(stem.count)
        return choice.types.first { $0.code.prefix(1).uppercased() + $0.code.dropFirst() == type }
    }
}

/// Gives every element of a differential an id, for packages that leave ids out.
enum DifferentialIDs {
    static func completed(_ differential: [DifferentialElement]) -> [DifferentialElement] {
        var ids: [String: String] = [:]
        return differential.map { element in
            var element = element
            if element.id == element.path {
                let parent = ElementID.parent(of: element.path).map { ids[$0] ?? $0 }
                let step = ElementID.lastStep(of: element.path) + (element.sliceName.map { ":" + $0 } ?? "")
                element.id = parent.map { $0 + "." + step } ?? step
            }
            ids[element.path] = element.id
            return element
        }
    }
}
