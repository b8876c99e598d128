/// A path of elements that a comparison leaves out: names without indices.
struct IgnoredPath {
    let names: [String]

    /// Reads `Patient.meta.lastUpdated`, `meta.lastUpdated`, `Observation.value`, `Observation.value[x]`, and
    /// `Observation.value.ofType(Quantity)`, which is the element `valueQuantity`.
    init(_ text: String) {
        var names: [String] = []
        for step in text.split(separator: ".", omittingEmptySubsequences: true) {
            if step.hasPrefix("ofType("), step.hasSuffix(")"), let choice = names.popLast() {
                let type = step.dropFirst(7).dropLast()
                names.append(choice + type.prefix(1).uppercased() + type.dropFirst())
            } else {
                names.append(String(step))
            }
        }
        self.names = names
    }
}
