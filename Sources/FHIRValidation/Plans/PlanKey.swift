/// An element of a profile whose children constrain the children of a node.
///
/// Made by `PlanStore.element(_:id:type:)`, which gives the same element the same number.
final class ProfileElement: Hashable, Sendable {
    let number: Int
    /// The canonical of the profile, with `|version` if one was asked for.
    let profile: String
    /// The id of the element in the profile's snapshot: `Patient`, `Patient.contact`.
    let id: String
    /// The type that the profile constrains.
    let type: String

    init(number: Int, profile: String, id: String, type: String) {
        (self.number, self.profile, self.id, self.type) = (number, profile, id, type)
    }

    static func == (a: ProfileElement, b: ProfileElement) -> Bool { a.number == b.number }
    func hash(into hasher: inout Hasher) { hasher.combine(number) }
}

/// What decides how a node is validated: its type, and the profile elements that apply to it beside the type.
struct PlanKey: Hashable, Sendable {
    /// `HumanName`, `Patient`, or the path of a backbone element: `Patient.contact`.
    var type: String
    var profiles: [ProfileElement] = []
}
