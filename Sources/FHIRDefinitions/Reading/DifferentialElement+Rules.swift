extension DifferentialElement {
    /// Whether it says anything that a record can break, and that can be used.
    ///
    /// What cannot be read of an element is `nil` here. How often the root stands is no rule, and whether an element is
    /// in a summary, modifies or must be supported asks nothing of a record.
    var hasUsableRule: Bool {
        var open = DifferentialElement(id: id, path: path, sliceName: sliceName)
        (open.basePath, open.baseMax) = (basePath, baseMax)
        (open.isSummary, open.isModifier, open.mustSupport) = (isSummary, isModifier, mustSupport)
        if !path.contains(".") { (open.min, open.max, open.types) = (min, max, types) }
        if slicing?.isBroken == true { open.slicing = slicing }
        if let types, !types.contains(where: { DefinitionFaults.isKnown($0.code) }) { open.types = types }
        return self != open
    }
}

extension [DifferentialElement] {
    /// The elements that no broken slicing leaves out.
    var outsideBrokenSlicing: [DifferentialElement] {
        let broken = filter { $0.slicing?.isBroken == true }.map { $0.id + ":" }
        return broken.isEmpty ? self : filter { element in !broken.contains { element.id.hasPrefix($0) } }
    }
}
