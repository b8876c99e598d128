import FHIRTree

extension Walk {
    private static let url = ElementName("url")

    /// The `url` of the extension at an entry.
    func url(of entry: Int) -> String? {
        guard tape[entry].kind == .object, let member = child(of: entry, named: Self.url) else { return nil }
        return document.node(at: member).string
    }

    /// The plan of an extension by its `url`, beside what is said where it stands; only that if no definition is known.
    ///
    /// - Source: FHIR R4 (4.0.1), extensibility.html and defining-extensions.html.
    func extensionPlan(of entry: Int, beside number: Int) -> Int {
        extensionEntry(of: entry)?.element.map { plan(number, adding: $0) } ?? number
    }

    /// What is known of the extension at an entry; `nil` if it has no `url`.
    func extensionEntry(of entry: Int) -> ExtensionEntry? {
        guard tape[entry].kind == .object, let member = child(of: entry, named: Self.url), tape[member].kind == .string
        else { return nil }
        return withText(member) { url in
            cache.extensions.value(for: url) { ExtensionEntry($0, store) }
        }
    }

    /// The number of a plan to which profile elements are added.
    func plan(_ number: Int, adding elements: [ProfileElement]) -> Int {
        elements.reduce(number) { plan($0, adding: $1) }
    }

    private func plan(_ number: Int, adding element: ProfileElement) -> Int {
        let key = AddedPlan(plan: number, element: element.number)
        if let known = cache.addedPlans[key] { return known }
        let sum = store.plan(number, adding: [element])
        cache.addedPlans[key] = sum
        return sum
    }
}
