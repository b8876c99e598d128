import FHIRTree

extension Walk {
    private static let url = ElementName("url")

    /// The plan of an extension by its `url`, if its definition is known: what it may hold is said there.
    ///
    /// - Source: FHIR R4 (4.0.1), extensibility.html and defining-extensions.html.
    mutating func extensionPlan(of entry: Int) -> Int? {
        guard let member = child(of: entry, named: Self.url), let url = document.node(at: member).string else {
            return nil
        }
        if let known = extensionPlans[url] { return known }
        let plan = store.extensionPlan(url)
        extensionPlans[url] = .some(plan)
        return plan
    }
}
