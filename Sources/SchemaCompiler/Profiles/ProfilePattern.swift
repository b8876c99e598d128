import FHIRDefinitions

/// What the items of a slice have, as JSON: what the discriminators of the slicing point to.
struct ProfilePattern {
    private let elements: [String: ElementDefinition]

    init(_ structure: StructureDefinition) {
        elements = Dictionary(structure.elements.map { ($0.id, $0) }) { first, _ in first }
    }

    /// A discriminator that the profile leaves open tells nothing and is left out; `nil` if there is no other, or if
    /// one is no value or pattern: then nothing tells an item by its content.
    func json(of slice: ElementDefinition) -> String? {
        guard let colon = slice.id.lastIndex(of: ":"), let slicing = elements[String(slice.id[..<colon])]?.slicing,
            !slicing.discriminators.isEmpty
        else { return nil }
        var members = Members()
        for discriminator in slicing.discriminators {
            guard discriminator.type == .value || discriminator.type == .pattern else { return nil }
            guard let (path, json) = value(at: discriminator.path, of: slice.id) else { continue }
            if path.isEmpty { return slicing.discriminators.count == 1 ? json : nil }
            members.set(json, at: path[...])
        }
        return members.isEmpty ? nil : members.json
    }

    /// The value at a path below an element, or at the nearest step above that has one.
    private func value(at path: String, of id: String) -> (path: [(name: String, isList: Bool)], json: String)? {
        if path == "$this" { return value(of: id).map { ([], $0) } }
        let steps = path.split(separator: ".").map(String.init)
        guard !steps.contains(where: { $0.contains("(") }) else { return nil }
        for count in stride(from: steps.count, through: 1, by: -1) {
            let target = ([id] + steps.prefix(count)).joined(separator: ".")
            guard let json = value(of: target) else { continue }
            let names = (1...count).map { step -> (String, Bool) in
                let element = elements[([id] + steps.prefix(step)).joined(separator: ".")]
                return (steps[step - 1], element?.baseMax != 1)
            }
            // A value of a list is given as an item.
            return (names, json)
        }
        return nil
    }

    private func value(of id: String) -> String? {
        guard let element = elements[id] else { return nil }
        return element.fixed?.json ?? element.pattern?.json
    }

    /// The values that are fixed for every resource: at elements outside slices that must be there, with all above
    /// them.
    func fixedValues(of structure: StructureDefinition) -> String {
        var members = Members()
        members.set("\"\(structure.type)\"", at: [("resourceType", false)])
        for element in structure.elements.dropFirst() where element.min > 0 && !element.id.contains(":") {
            guard let json = value(of: element.id), !element.isChoice else { continue }
            let steps = element.id.split(separator: ".").map(String.init)
            var path: [(name: String, isList: Bool)] = [], isDemanded = true
            for count in 2...steps.count {
                let above = elements[steps.prefix(count).joined(separator: ".")]
                isDemanded = isDemanded && above.map { $0.min > 0 && !$0.isChoice } ?? false
                path.append((steps[count - 1], above?.baseMax != 1))
            }
            // Backbone elements that repeat differ from each other: nothing is filled into them.
            if isDemanded, !path.dropLast().contains(where: \.isList) { members.set(json, at: path[...]) }
        }
        return members.json
    }

    /// JSON under construction: members in the order in which they were set.
    private struct Members {
        private var values: [(name: String, isList: Bool, value: Value)] = []

        var isEmpty: Bool { values.isEmpty }

        private indirect enum Value { case json(String), members(Members) }

        mutating func set(_ json: String, at path: ArraySlice<(name: String, isList: Bool)>) {
            guard let step = path.first else { return }
            let index = values.firstIndex { $0.name == step.name }
            if path.count == 1 {
                if index == nil { values.append((step.name, step.isList, .json(json))) }
                return
            }
            var inner = Members()
            if let index {
                guard case .members(let known) = values[index].value else { return }
                inner = known
            }
            inner.set(json, at: path.dropFirst())
            if let index {
                values[index].value = .members(inner)
            } else {
                values.append((step.name, step.isList, .members(inner)))
            }
        }

        var json: String {
            let members = values.map { name, isList, value -> String in
                let text: String =
                    switch value {
                    case .json(let json): json
                    case .members(let members): members.json
                    }
                return "\"\(name)\":" + (isList ? "[\(text)]" : text)
            }
            return "{" + members.joined(separator: ",") + "}"
        }
    }
}
