import FHIRDefinitions

/// The values that a profile fixes, or gives a pattern for, at elements that must be there.
struct ProfileDemands {
    private let elements: [String: ElementDefinition]
    /// The elements one step below an id, the slices of lists among them, in the order of the profile.
    private let children: [String: [ElementDefinition]]

    init(_ structure: StructureDefinition) {
        elements = Dictionary(structure.elements.map { ($0.id, $0) }) { first, _ in first }
        children = Dictionary(grouping: structure.elements.dropFirst()) { element in
            element.id.lastIndex(of: ".").map { String(element.id[..<$0]) } ?? ""
        }
    }

    /// JSON of the fixed value or pattern of an element.
    func value(of id: String) -> String? {
        guard let element = elements[id] else { return nil }
        return element.fixed?.json ?? element.pattern?.json
    }

    /// What stands below an element at a way on which every element must be there.
    ///
    /// Of a list with slices, the slices that must be there once and leave nothing open are made, and no other item.
    /// A backbone element or an extension has content beside what is fixed, and is not made.
    ///
    /// - Parameter inLists: whether an item is made in a list of which the profile allows more than one. In a resource
    ///   such items differ from each other; what must stand in a slice must stand in all of them.
    func members(below id: String, inLists: Bool = true) -> JSONMembers {
        var members = JSONMembers()
        for element in children[id] ?? [] where element.sliceName == nil && element.max != 0 {
            guard let name = Self.name(of: element) else { continue }
            let step: JSONMembers.Step = (name, element.baseMax != 1)
            let slices = slices(of: element)
            if step.isList, !slices.isEmpty {
                let items = slices.filter { isMade($0) }.map(json)
                if !items.isEmpty { members.set(items.joined(separator: ","), at: [step]) }
            } else if element.min > 0 || isSystem(element, of: id) {
                if let value = value(of: element.id) {
                    members.set(value, at: [step])
                } else if inLists || !step.isList || element.max == 1 {
                    members.add(self.members(below: element.id, inLists: inLists), at: step)
                }
            }
        }
        return members
    }

    private func slices(of element: ElementDefinition) -> [ElementDefinition] {
        let parent = element.id.lastIndex(of: ".").map { String(element.id[..<$0]) } ?? ""
        return (children[parent] ?? []).filter { $0.id.hasPrefix(element.id + ":") }
    }

    private func isMade(_ slice: ElementDefinition) -> Bool {
        slice.min > 0 && slice.max == 1 && slice.types.count == 1 && isComplete(slice)
            && !["BackboneElement", "Extension"].contains(slice.types[0].code)
    }

    /// Whether this is the system of a code that is fixed and must be there: a code says nothing without it, so it is
    /// given even where the profile lets it out.
    private func isSystem(_ element: ElementDefinition, of parent: String) -> Bool {
        element.name == "system" && value(of: element.id) != nil
            && elements[parent + ".code"].map { $0.min > 0 && value(of: $0.id) != nil } ?? false
    }

    private func json(_ slice: ElementDefinition) -> String { value(of: slice.id) ?? members(below: slice.id).json }

    /// Whether the profile fixes all that must be in an element, and that is something.
    private func isComplete(_ element: ElementDefinition) -> Bool {
        if value(of: element.id) != nil { return true }
        let parts = element.sliceName == nil ? slices(of: element).filter { $0.min > 0 } : []
        if !parts.isEmpty { return parts.allSatisfy { $0.max == 1 && isComplete($0) } }
        let demanded = (children[element.id] ?? []).filter { $0.min > 0 && $0.sliceName == nil }
        return !demanded.isEmpty && demanded.allSatisfy { Self.name(of: $0) != nil && isComplete($0) }
    }

    /// The name of the member; `nil` for a choice of several types.
    private static func name(of element: ElementDefinition) -> String? {
        guard element.isChoice else { return element.name }
        let stem = element.name.dropLast("[x]".count)
        if let value = element.fixed ?? element.pattern { return stem + SwiftName.capitalized(value.type) }
        return element.types.count == 1 ? stem + SwiftName.capitalized(element.types[0].code) : nil
    }
}
