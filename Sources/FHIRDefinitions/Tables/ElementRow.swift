/// A row of `elements.tsv`: one element of a snapshot.
///
/// The first column names the structure in the first row of each, and is empty below it. A row whose cardinality is `=`
/// repeats the element of R4 core at its base path in all but id, path and slice name.
package enum ElementRow {
    package static let columns = [
        "structure", "id", "base", "cardinality", "base-max", "types", "content", "binding", "fixed", "pattern",
        "min-value",
        "max-value", "max-length", "constraints", "slicing", "flags", "representation",
    ]
    private static let sameAsBase = "="

    /// - Parameter constraintName: the name under which the package's `constraints.tsv` keeps a constraint.
    package static func encode(
        _ element: ElementDefinition, structure: String, base: ElementDefinition?,
        constraintName: (ElementConstraint) -> String
    ) -> String {
        let basePath = element.basePath == element.path ? "" : element.basePath
        if let base, isSame(element, as: base) {
            return TableLines.row([structure, element.id, basePath, sameAsBase])
        }
        let flags = [
            element.mustSupport ? "S" : "", element.isModifier ? "M" : "", element.isSummary ? "U" : "",
        ]
        return TableLines.row([
            structure, element.id, basePath, "\(element.min)..\(ElementFields.max(element.max))",
            ElementFields.max(element.baseMax), ElementFields.types(element.types), element.contentReference ?? "",
            ElementFields.binding(element.binding), ElementFields.value(element.fixed),
            ElementFields.value(element.pattern), ElementFields.value(element.minValue),
            ElementFields.value(element.maxValue), element.maxLength.map(String.init) ?? "",
            element.constraints.map(constraintName).joined(separator: " "), ElementFields.slicing(element.slicing),
            flags.joined(), element.representation.map(\.rawValue).joined(separator: " "),
        ])
    }

    /// - Parameters:
    ///   - base: finds the element of R4 core at a path, for rows that repeat it.
    ///   - constraint: finds a constraint by the name in the row.
    static func decode(
        _ fields: TableFields, base: (String) -> ElementDefinition?, constraint: (String) -> ElementConstraint?
    ) -> ElementDefinition? {
        let id = fields[1].text
        let path = ElementID.path(of: id)
        let basePath = fields[2].isEmpty ? path : fields[2].text
        if fields[3] == "=" {
            guard var element = base(basePath) else { return nil }
            (element.id, element.path, element.basePath) = (id, path, basePath)
            element.sliceName = ElementID.sliceName(of: id)
            return element
        }
        guard let (min, max) = ElementFields.cardinality(fields[3]) else { return nil }
        let flags = fields[15]
        return ElementDefinition(
            id: id, path: path, sliceName: ElementID.sliceName(of: id), min: min, max: max, basePath: basePath,
            baseMax: fields[4].number, types: ElementFields.types(fields[5]),
            contentReference: fields[6].isEmpty ? nil : fields[6].text, binding: ElementFields.binding(fields[7]),
            fixed: ElementFields.value(fields[8]), pattern: ElementFields.value(fields[9]),
            minValue: ElementFields.value(fields[10]), maxValue: ElementFields.value(fields[11]),
            maxLength: fields[12].number, constraints: fields[13].words.compactMap { constraint($0.text) },
            slicing: ElementFields.slicing(fields[14]), mustSupport: flags.contains("S"),
            isModifier: flags.contains("M"), isSummary: flags.contains("U"),
            representation: fields[16].words.compactMap { .init(rawValue: $0.text) })
    }

    /// Who states an invariant first is no difference: packages name it or leave it out.
    private static func isSame(_ element: ElementDefinition, as base: ElementDefinition) -> Bool {
        var (element, base) = (element, base)
        for index in element.constraints.indices { element.constraints[index].source = nil }
        for index in base.constraints.indices { base.constraints[index].source = nil }
        (base.id, base.path, base.sliceName) = (element.id, element.path, element.sliceName)
        base.basePath = element.basePath
        return base == element
    }
}
