/// An element of a profile whose children constrain the children of a node.
struct ProfileElement: Hashable, Sendable {
    /// The canonical of the profile, with `|version` if one was asked for.
    var profile: String
    /// The id of the element in the profile's snapshot: `Patient`, `Patient.contact`.
    var id: String
}

/// What decides how a node is validated: its type, and the profile elements that apply to it beside the type.
struct PlanKey: Hashable, Sendable {
    /// `HumanName`, `Patient`, or the path of a backbone element: `Patient.contact`.
    var type: String
    var profiles: [ProfileElement] = []
}
