extension ElementDefinition {
    /// Whether more than one value may stand where the element is; what its definition alone says of it does not make
    /// room for another one.
    package var canRepeat: Bool { max.map { $0 > 1 } ?? true }

    /// Whether something tells its slices apart: of extensions and choices that need not be said.
    ///
    /// - Source: FHIR R4 (4.0.1), elementdefinition.html#slicing.
    package var tellsSlicesApart: Bool {
        slicing != nil || isChoice || ["extension", "modifierExtension"].contains(name)
    }
}

extension [ElementDefinition] {
    /// The elements, with what a snapshot says under the name of a slice of an element that cannot repeat and has no
    /// slicing: the name is no more than a label there, and the rule is one of the element.
    package var withoutLabels: [ElementDefinition] {
        var labels: [Substring] = [], single: [Substring: Bool] = [:]
        for element in self {
            let id = element.id[...]
            guard let colon = ElementID.sliceColon(of: id) else {
                single[id] = !element.canRepeat && !element.tellsSlicesApart
                continue
            }
            // Without the element itself, the slice and its base say how often it may stand.
            let canRepeat = element.canRepeat || element.baseMax.map { $0 > 1 } ?? true
            if single[id[..<colon]] ?? (!canRepeat && !element.tellsSlicesApart) { labels.append(id) }
        }
        return labels.isEmpty ? self : withoutLabels(labels)
    }

    private func withoutLabels(_ labels: [Substring]) -> [ElementDefinition] {
        var places: [String: Int] = [:], merged: [ElementDefinition] = []
        for var element in self {
            if let label = labels.first(where: { isOf($0, element.id) }), let colon = ElementID.sliceColon(of: label) {
                let rest = element.id.dropFirst(label.count)
                element.id = String(label[..<colon]) + rest
                if rest.isEmpty { element.sliceName = nil }
            }
            if let place = places[element.id] {
                element.min = Swift.max(element.min, merged[place].min)
                merged[place] = element
            } else {
                places[element.id] = merged.count
                merged.append(element)
            }
        }
        return merged.withoutLabels  // of labels below labels
    }

    private func isOf(_ label: Substring, _ id: String) -> Bool {
        id.hasPrefix(label) && [nil, "."].contains(id.dropFirst(label.count).first)
    }
}
