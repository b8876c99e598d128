/// The pages of the chart-sharing guide (JP-CLINS): `CLN-xxxx`.
let chartSharingPages: [DiagnosticPage] = [
    chartSharingBundlePages, chartSharingItemPages, chartSharingDocumentPages, chartSharingPatientPages,
    chartSharingAllergyPages, chartSharingConditionPages, chartSharingMedicationPages, chartSharingObservationPages,
].flatMap { $0 }
