/// The pages of the guide of prescriptions in FHIR (ePrescriptionData): `ERX-xxxx`.
let ePrescriptionPages: [DiagnosticPage] = [
    ePrescriptionBundlePages, ePrescriptionCompositionPages, ePrescriptionPatientPages, ePrescriptionCoveragePages,
    ePrescriptionMedicationPages,
].flatMap { $0 }
