/// An object of JSON under construction: members in the order in which they were set.
struct JSONMembers {
    /// A step down: the name of a member, and whether it is written as a list.
    typealias Step = (name: String, isList: Bool)

    private var values: [(name: String, isList: Bool, value: Value)] = []

    var isEmpty: Bool { values.isEmpty }

    private indirect enum Value {
        case json(String), members(JSONMembers)

        var json: String {
            switch self {
            case .json(let json): json
            case .members(let members): members.json
            }
        }
    }

    /// Sets a value, unless one is there; in a list it is an item, or the items with commas between them.
    mutating func set(_ json: String, at path: ArraySlice<Step>) {
        guard let step = path.first else { return }
        if path.count == 1 {
            if !values.contains(where: { $0.name == step.name }) {
                values.append((step.name, step.isList, .json(json)))
            }
            return
        }
        change(step) { $0.set(json, at: path.dropFirst()) }
    }

    /// Adds members to the object at a step.
    mutating func add(_ members: JSONMembers, at step: Step) { change(step) { $0.merge(members) } }

    /// Adds the members of another, where the two do not say different things.
    mutating func merge(_ other: JSONMembers) {
        for (name, isList, value) in other.values {
            switch value {
            case .json(let json): set(json, at: [(name, isList)])
            case .members(let members): add(members, at: (name, isList))
            }
        }
    }

    private mutating func change(_ step: Step, _ change: (inout JSONMembers) -> Void) {
        guard let index = values.firstIndex(where: { $0.name == step.name }) else {
            var inner = JSONMembers()
            change(&inner)
            if !inner.isEmpty { values.append((step.name, step.isList, .members(inner))) }
            return
        }
        guard case .members(var inner) = values[index].value else { return }
        change(&inner)
        values[index].value = .members(inner)
    }

    var json: String {
        let members = values.map { name, isList, value in
            "\"\(name)\":" + (isList ? "[\(value.json)]" : value.json)
        }
        return "{" + members.joined(separator: ",") + "}"
    }
}
