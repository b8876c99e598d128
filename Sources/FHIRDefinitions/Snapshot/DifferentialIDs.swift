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
