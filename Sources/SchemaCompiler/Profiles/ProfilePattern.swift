import FHIRDefinitions

/// What the items of a slice have, as JSON: what the discriminators of the slicing point to, and what the profile
/// fixes.
struct ProfilePattern {
    private let elements: [String: ElementDefinition]
    private let demands: ProfileDemands

    init(_ structure: StructureDefinition) {
        elements = Dictionary(structure.elements.map { ($0.id, $0) }) { first, _ in first }
        demands = ProfileDemands(structure)
    }

    /// What a slice is told by, and what a new item has, if that is more.
    struct Texts: Equatable {
        var pattern: String
        var fill: String?
    }

    /// Why nothing tells the items of a slice by their content.
    enum Gap: String, Error {
        case noDiscriminator = "the slicing has no discriminator"
        case otherDiscriminator = "a discriminator is neither a value nor a pattern"
        case open = "the profile fixes nothing at the discriminators"
    }

    /// A discriminator that the profile leaves open tells nothing and is left out.
    func texts(of slice: ElementDefinition) -> Result<Texts, Gap> {
        guard let colon = slice.id.lastIndex(of: ":"), let slicing = elements[String(slice.id[..<colon])]?.slicing,
            !slicing.discriminators.isEmpty
        else { return .failure(.noDiscriminator) }
        var members = JSONMembers()
        for discriminator in slicing.discriminators {
            guard discriminator.type == .value || discriminator.type == .pattern else {
                return .failure(.otherDiscriminator)
            }
            if discriminator.path == "$this" {
                if let json = demands.value(of: slice.id) {
                    guard slicing.discriminators.count == 1 else { return .failure(.otherDiscriminator) }
                    return .success(Texts(pattern: json))
                }
                members.merge(demands.members(below: slice.id))
            } else {
                guard let path = steps(to: discriminator.path) else { return .failure(.otherDiscriminator) }
                add(path, of: slice.id, to: &members)
            }
        }
        guard !members.isEmpty else { return .failure(.open) }
        var fill = members
        fill.merge(demands.members(below: slice.id))
        return .success(Texts(pattern: members.json, fill: fill.json == members.json ? nil : fill.json))
    }

    /// `nil` for a path with functions.
    private func steps(to path: String) -> [String]? {
        let steps = path.split(separator: ".").map(String.init)
        return steps.contains { $0.contains("(") } ? nil : steps
    }

    /// Adds the value at a path below an element, or at the nearest step above that has one, or else what is fixed
    /// below it.
    private func add(_ steps: [String], of id: String, to members: inout JSONMembers) {
        func path(_ count: Int) -> [JSONMembers.Step] {
            (1...count).map { step in
                let element = elements[([id] + steps.prefix(step)).joined(separator: ".")]
                return (steps[step - 1], element?.baseMax != 1)
            }
        }
        for count in stride(from: steps.count, through: 1, by: -1) {
            guard let json = demands.value(of: ([id] + steps.prefix(count)).joined(separator: ".")) else { continue }
            // A value of a list is given as an item.
            return members.set(json, at: path(count)[...])
        }
        let below = demands.members(below: ([id] + steps).joined(separator: "."))
        if !below.isEmpty { members.set(below.json, at: path(steps.count)[...]) }
    }

    /// The values that are fixed for every resource: at elements that must be there, with all above them.
    func fixedValues(of structure: StructureDefinition) -> String {
        var members = JSONMembers()
        members.set("\"\(structure.type)\"", at: [("resourceType", false)])
        members.merge(demands.members(below: structure.type, inLists: false))
        return members.json
    }
}
