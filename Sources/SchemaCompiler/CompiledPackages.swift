/// The packages whose tables the library carries, in the order of their look-up; R4 core comes first.
enum CompiledPackages {
    static let archives = [
        // The guide of prescriptions before that of discharge summaries, which repeats a profile of it.
        "hl7.fhir.r4.core-4.0.1.tgz", "jp-core.r4-1.1.2-url.tgz", "jp-clins.r4-1.5.2-snap.tgz", "jp-eReferral.r4.tgz",
        "jp-ePrescriptionData-0.1.0.tgz", "jp-eDischargeSummary-0.9.6-snap.tgz", "jp-eCheckupReport.r4.tgz",
    ]
    /// Value set expansions of R4, used to resolve value sets and not carried themselves.
    static let expansions = "hl7.fhir.r4.expansions.tgz"
}
