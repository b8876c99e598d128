/// Invariants whose expression cannot be right, with the fault that the check finds.
enum BrokenInvariants {
    static let list: [(invariant: String, code: String, reason: String)] = [
        (
            "cid-0 on ChargeItemDefinition", "PTH-0203",
            "FHIR R4 (4.0.1): ChargeItemDefinition has a title and no name, which the rule copied from other resources asks for."
        ),
        (
            "inv-1 on Extension", "PTH-0203",
            "FHIR R4 (4.0.1), an extension of AllergyIntolerance: the rule names elements of the resource that the extension is for."
        ),
    ]
}
