import FHIRTree

/// The variants of FHIR R4's choices by the name that FHIRPath uses: `value` for `valueQuantity`, `valueString` …
struct ChoiceNames: Sendable {
    static let r4 = ChoiceNames()

    private(set) var variants: [String: Set<ElementName>] = [:]
    /// The last word of a bit set over all element names.
    private(set) var lastWord = 0

    private init() {
        for type in TypeShapes.r4.all {
            for element in type.elements {
                lastWord = max(lastWord, Int(element.name.rawValue >> 6))
                if element.isChoice { variants[element.pathName, default: []].insert(element.name) }
            }
        }
    }
}
