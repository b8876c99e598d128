import FHIRTree

extension BundleResources {
    /// What a request, dispense or statement says the drug is: its concept, or that of the `Medication` that it refers
    /// to, contained or in the Bundle.
    ///
    /// - Source: FHIR R4 (4.0.1), medicationrequest-definitions.html#MedicationRequest.medication_x_.
    func drug(of resource: BorrowedNode) -> BorrowedNode? {
        resource[.medicationCodeableConcept] ?? medication(of: resource)?[.code]
    }

    /// What a drug is called: by its concept, or in the reference to it.
    func drugName(of resource: BorrowedNode) -> String? { drugName(of: resource, drug(of: resource)) }

    /// - Parameter concept: what ``drug(of:)`` says.
    func drugName(of resource: BorrowedNode, _ concept: BorrowedNode?) -> String? {
        concept?[.text]?.text ?? resource.at(.medicationReference, .display)?.text
    }

    /// Whether nothing says what the drug is.
    func isNameless(_ resource: BorrowedNode) -> Bool {
        let concept = drug(of: resource)
        return drugName(of: resource, concept) == nil
            && concept?.items(of: .coding).contains { $0[.code] != nil || $0[.display] != nil } != true
    }

    /// The `Medication` that a resource refers to, if it holds.
    func medication(of resource: BorrowedNode) -> BorrowedNode? {
        guard let medication = target(of: resource[.medicationReference], in: resource),
            medication.isResource("Medication"), ResourceStatus.objection(of: medication, .medication) == nil,
            ResourceStatus.modifier(in: medication) == nil
        else { return nil }
        return medication
    }
}
