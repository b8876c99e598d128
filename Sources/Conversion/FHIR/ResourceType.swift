import FHIRTree

/// The types of the resources that records are made of, so that they are compared as text once only.
enum ResourceType: CaseIterable, Sendable {
    case allergyIntolerance, bundle, communication, composition, condition, coverage, list, medication
    case medicationDispense, medicationRequest, medicationStatement, observation, organization, patient, practitioner
    /// Any other type.
    case other

    private static let names: KeyValuePairs<String, ResourceType> = [
        "AllergyIntolerance": .allergyIntolerance, "Bundle": .bundle, "Communication": .communication,
        "Composition": .composition, "Condition": .condition, "Coverage": .coverage, "List": .list,
        "Medication": .medication, "MedicationDispense": .medicationDispense, "MedicationRequest": .medicationRequest,
        "MedicationStatement": .medicationStatement, "Observation": .observation, "Organization": .organization,
        "Patient": .patient, "Practitioner": .practitioner,
    ]

    /// The names of each length.
    private static let byLength: [[(name: String, type: ResourceType)]] = (0..<24).map { length in
        names.filter { $0.key.utf8.count == length }.map { ($0.key, $0.value) }
    }

    /// The type that a resource says; `nil` if it says none.
    init?(of resource: BorrowedNode) {
        guard let node = resource[.resourceType] else { return nil }
        if let length = node.plainLength {
            let names = Self.byLength.indices.contains(length) ? Self.byLength[length] : []
            self = names.first { node.isString($0.name) }?.type ?? .other
        } else {
            guard let text = node.text else { return nil }
            self = Self.names.first { $0.key == text }?.value ?? .other
        }
    }
}
