import FHIRTree

/// A filter of a value set: a rule that chooses codes of one system.
///
/// Decided are all operators of R4, over the hierarchy, the codes, the displays and the properties of a code system
/// that is at hand; what a system defines for itself (SNOMED CT, LOINC) is not. An expression of `regex` must match the
/// whole of a value; one that cannot be read, or that takes too many steps, leaves the filter undecided.
///
/// - Source: FHIR R4 (4.0.1), valueset.html#filters and http://hl7.org/fhir/filter-operator; `child-of` and
///   `descendent-leaf` as R5 defines them.
struct ConceptFilter: Hashable, Sendable {
    var property: String
    var operation: String
    var value: String

    init?(_ node: SourceNode) {
        guard let property = node["property"]?.string, let operation = node["op"]?.string else { return nil }
        (self.property, self.operation, value) = (property, operation, node["value"]?.text ?? "")
    }

    /// The codes that meet the filter, or `nil` if that cannot be decided here.
    func codes(in system: CodeSystemContent) -> Set<String>? {
        switch property {
        case "concept", "code": ofHierarchy(system) ?? matching(system) { code, _ in [code] }
        case "display": system.hasHierarchy ? matching(system) { Set($1.displays.map(\.text)) } : nil
        case "parent": system.hasHierarchy ? matching(system) { $1.parents } : nil
        case "child": system.hasHierarchy ? matching(system) { code, _ in Set(system.children(of: code)) } : nil
        default: isKnownProperty(of: system) ? matching(system) { values(of: $1) } : nil
        }
    }

    /// The values of the property; a concept of which nothing is said is neither inactive nor abstract.
    private func values(of concept: CodeSystemContent.Concept) -> Set<String> {
        if let values = concept.properties[property] { return values }
        return Self.flags.contains(property) && operation != "exists" ? ["false"] : []
    }

    /// - Source: FHIR R4 (4.0.1), codesystem-concept-properties.html.
    private static let flags: Set<String> = ["inactive", "notSelectable"]

    /// The codes above or below one; `nil` for another kind of filter.
    private func ofHierarchy(_ system: CodeSystemContent) -> Set<String>? {
        guard system.hasHierarchy else { return nil }
        let value = system.own(value)
        switch operation {
        case "is-a": return system.descendants(of: value, includingItself: true)
        case "descendent-of": return system.descendants(of: value, includingItself: false)
        case "is-not-a":
            return Set(system.concepts.keys).subtracting(system.descendants(of: value, includingItself: true))
        case "generalizes": return system.ancestors(of: value, includingItself: true)
        case "child-of": return Set(system.children(of: value)).filter { system.concepts[$0] != nil }
        case "descendent-leaf":
            return system.descendants(of: value, includingItself: false).filter { system.children(of: $0).isEmpty }
        default: return nil
        }
    }

    /// The codes of which a property has, or has not, one of the values.
    private func matching(
        _ system: CodeSystemContent, _ found: (String, CodeSystemContent.Concept) -> Set<String>
    ) -> Set<String>? {
        let wanted: (Set<String>) -> Bool
        switch operation {
        case "=": wanted = { $0.contains(value) }
        case "in": wanted = { [values] in !$0.isDisjoint(with: values) }
        case "not-in": wanted = { [values] in $0.isDisjoint(with: values) }
        case "regex": return matchingPattern(system, found)
        case "exists": wanted = { $0.isEmpty == (value == "false") }
        default: return nil
        }
        return Set(system.concepts.filter { wanted(found($0.key, $0.value)) }.keys)
    }

    /// So many steps may be taken for one code system.
    private static let patternSteps = 10_000_000

    /// The codes of which a property has a value that matches the regular expression.
    private func matchingPattern(
        _ system: CodeSystemContent, _ found: (String, CodeSystemContent.Concept) -> Set<String>
    ) -> Set<String>? {
        guard let pattern = try? PatternCache.shared.pattern(value) else { return nil }
        var steps = Self.patternSteps
        var codes: Set<String> = []
        for (code, concept) in system.concepts {
            for text in found(code, concept) {
                guard let isMatch = try? pattern.matchesWhole(text, steps: &steps) else { return nil }
                if isMatch { codes.insert(code) }
            }
        }
        return codes
    }

    private var values: Set<String> {
        Set(value.split(separator: ",").map { String($0.trimmed { $0 == " " }) })
    }

    private func isKnownProperty(of system: CodeSystemContent) -> Bool {
        guard system.hasHierarchy else { return false }
        return Self.flags.contains(property) || system.declaredProperties.contains(property)
            || system.concepts.values.contains { $0.properties[property] != nil }
    }
}

extension Substring {
    /// Without the characters at both ends that `isOuter` names.
    func trimmed(_ isOuter: (Character) -> Bool) -> Substring {
        var text = drop(while: isOuter)
        while let last = text.last, isOuter(last) { text.removeLast() }
        return text
    }
}
