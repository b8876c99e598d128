import FHIRTree

/// The types of the resources that records are made of, so that they are compared as text once only.
enum ResourceType: String, CaseIterable, Sendable {
    case allergyIntolerance = "AllergyIntolerance"
    case bundle = "Bundle"
    case communication = "Communication"
    case composition = "Composition"
    case condition = "Condition"
    case coverage = "Coverage"
    case list = "List"
    case medication = "Medication"
    case medicationDispense = "MedicationDispense"
    case medicationRequest = "MedicationRequest"
    case medicationStatement = "MedicationStatement"
    case observation = "Observation"
    case organization = "Organization"
    case patient = "Patient"
    case practitioner = "Practitioner"
    /// Any other type.
    case other = ""

    /// The type that a resource says; `nil` if it says none.
    init?(of resource: BorrowedNode) {
        guard let name = resource[.resourceType] else { return nil }
        guard let length = name.plainLength else {
            guard let text = name.text else { return nil }
            self = ResourceType(rawValue: text) ?? .other
            return
        }
        self = Self.byLength[length]?.first { name.isString($0.rawValue) } ?? .other
    }

    private static let byLength = Dictionary(grouping: allCases, by: \.rawValue.utf8.count)
}
