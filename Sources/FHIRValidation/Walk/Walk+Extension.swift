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
    mutating func extensionPlan(of entry: Int, beside number: Int) -> Int {
        guard let url = url(of: entry) else { return number }
        let known: ProfileElement?
        if let kept = extensionElements[url] {
            known = kept
        } else {
            known = store.extensionElement(url)
            extensionElements[url] = .some(known)
        }
        return known.map { plan(number, adding: [$0]) } ?? number
    }

    /// The number of a plan to which profile elements are added.
    mutating func plan(_ number: Int, adding elements: [ProfileElement]) -> Int {
        var number = number
        for element in elements {
            let key = AddedPlan(plan: number, element: element)
            if let known = addedPlans[key] {
                number = known
            } else {
                number = store.plan(number, adding: [element])
                addedPlans[key] = number
            }
        }
        return number
    }
}

/// A plan and what a value adds to it.
struct AddedPlan: Hashable {
    var plan: Int
    var element: ProfileElement
}
