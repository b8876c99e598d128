/// The slices of a list of which a profile has too many for properties, by their names.
///
/// They are read when one is first asked for.
struct NamedSlices<Element: FHIRElement>: Sendable {
    /// In the order of the profile.
    let names: [String]
    private let slices: [String: Slice<Element>]

    /// A line a slice: its name, its pattern and what an item must have, if that is more, with tabs between them. For
    /// generated code.
    init(_ table: StaticString) {
        var names: [String] = [], slices: [String: Slice<Element>] = [:]
        for line in table.description.split(separator: "\n") {
            let fields = line.split(separator: "\t").map(String.init)
            guard fields.count > 1 else { preconditionFailure("the table of slices") }
            names.append(fields[0])
            slices[fields[0]] = Slice(fields[1], fill: fields.count > 2 ? fields[2] : nil)
        }
        (self.names, self.slices) = (names, slices)
    }

    /// The slice of that name.
    subscript(name: String) -> Slice<Element>? { slices[name] }

    /// The slice of that name; a name that the profile does not have is an error of the program.
    func slice(_ name: String) -> Slice<Element> {
        guard let slice = slices[name] else { preconditionFailure("the profile has no slice '\(name)'") }
        return slice
    }
}
