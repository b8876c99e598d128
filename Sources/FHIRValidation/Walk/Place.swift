import FHIRPath

/// One step of the path from the root to the value that is being checked.
struct Place {
    /// The object's index in the tape.
    var entry: Int
    /// The member whose key names it: `entry` itself, or the array around it; 0 for the root.
    var member: Int
    /// The index in that array; -1 outside arrays.
    var item: Int
    /// The number of the object's plan.
    var plan: Int
    /// The variant in the plan of the place before; -1 for the root.
    var variant: Int
    /// Whether it is the companion of a primitive that has a value, and so may hold an `id` alone.
    var hasValue = false
    /// The resource in which it stands, itself if it is one, and the one that contains that.
    var around = InvariantCheck.Surroundings.empty
}

/// An object that waits to be checked.
struct WorkItem {
    var place: Place
    /// How many places lead to its parent.
    var depth: Int
    /// The profiles to apply if it is a resource, which chooses its plan itself; `nil` for another object.
    var resource: [ProfileElement]?
}
