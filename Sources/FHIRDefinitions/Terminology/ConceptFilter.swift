import FHIRTree

/// A filter of a value set: a rule that chooses codes of one system.
///
/// Decided are hierarchy (`is-a`, `descendent-of`, `is-not-a`), `=` and `in` over properties and codes, and `exists`;
/// `regex` and what a code system defines for itself are not.
///
/// - Source: FHIR R4 (4.0.1), valueset.html#filters and http://hl7.org/fhir/filter-operator.
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
        let all = Set(system.concepts.keys)
        let isAboutCode = property == "concept" || property == "code"
        switch operation {
        case "is-a" where isAboutCode && system.hasHierarchy:
            return system.descendants(of: value, includingItself: true)
        case "descendent-of" where isAboutCode && system.hasHierarchy:
            return system.descendants(of: value, includingItself: false)
        case "is-not-a" where isAboutCode && system.hasHierarchy:
            return all.subtracting(system.descendants(of: value, includingItself: true))
        case "=" where isAboutCode: return all.intersection([value])
        case "in" where isAboutCode: return all.intersection(values)
        case "not-in" where isAboutCode: return all.subtracting(values)
        case "=" where property == "parent" && system.hasHierarchy:
            return matching(system) { $0.parents.contains(value) }
        case "=" where isKnownProperty(of: system):
            return matching(system) { $0.properties[property]?.contains(value) ?? false }
        case "in" where isKnownProperty(of: system):
            return matching(system) { !values.isDisjoint(with: $0.properties[property] ?? []) }
        case "exists" where isKnownProperty(of: system):
            return matching(system) { ($0.properties[property] != nil) == (value == "true") }
        default: return nil
        }
    }

    private var values: Set<String> {
        Set(value.split(separator: ",").map { String($0.drop { $0 == " " }) })
    }

    private func isKnownProperty(of system: CodeSystemContent) -> Bool {
        system.hasHierarchy && system.concepts.values.contains { $0.properties[property] != nil }
    }

    private func matching(_ system: CodeSystemContent, _ holds: (CodeSystemContent.Concept) -> Bool) -> Set<String> {
        Set(system.concepts.filter { holds($0.value) }.keys)
    }
}
