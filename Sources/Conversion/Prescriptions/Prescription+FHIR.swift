import Diagnostics
import FHIRTree
import JapaneseRecords

extension Prescription {
    /// Reads the prescription of a Bundle: a document of the e-prescription guide, or JP Core resources.
    ///
    /// Code systems are known by the names of both guides. What the record has no place for is not in it;
    /// this initializer does not report that.
    ///
    /// - Parameter usageCodes: which list codes of usages are taken to be from, for FHIR does not tell them apart.
    /// - Throws: `CNV-0101` if it is no Bundle with a MedicationRequest, if all of them are of drugs that were
    ///   dispensed, as in a handbook, or if it is the document around the portions of a split prescription;
    ///   `CNV-0103` if none of them counts.
    public init(
        fhir bundle: SourceNode, usageCodes: Prescription.Usage.CodeKind = .jami
    ) throws(Diagnostic) {
        self = try bundle.withBorrowed { bundle throws(Diagnostic) in
            try PrescriptionReader(checked: bundle, usageCodes: usageCodes).prescription
        }
    }
}

extension PrescriptionReader {
    /// - Throws: `CNV-0101`, `CNV-0103`.
    init(checked bundle: BorrowedNode, usageCodes: Prescription.Usage.CodeKind) throws(Diagnostic) {
        guard bundle.isResource("Bundle") else { throw .noPrescription(bundle) }
        guard SplitPrescription(bundle) == nil else { throw .isSplit(bundle) }
        self.init(bundle, usageCodes: usageCodes)
        guard !resources.index.all([.medicationRequest]).isEmpty else { throw .noPrescription(bundle) }
        try resources.checkAnyCounts(of: [.medicationRequest])
        guard !requests.isEmpty else { throw .noPrescription(bundle) }
        renumber()
    }
}

extension Diagnostic {
    fileprivate static func noPrescription(_ node: BorrowedNode) -> Diagnostic {
        Diagnostic(
            .fatal, "CNV-0101", at: node,
            BilingualText(
                ja: "処方（MedicationRequest）のある Bundle ではありません。調剤のもとになった処方だけでは、処方箋になりません。",
                en: """
                    It is not a Bundle with a prescription (MedicationRequest); what was dispensed by one does not make one.
                    """),
            hint: BilingualText(
                ja: "処方情報の document か、JP Core のリソースをまとめた Bundle を渡してください。",
                en: "Give a prescription document, or JP Core resources in a Bundle."))
    }

    fileprivate static func isSplit(_ node: BorrowedNode) -> Diagnostic {
        Diagnostic(
            .fatal, "CNV-0101", at: node,
            BilingualText(
                ja: "分割処方箋の document で、分割ごとの処方が中の Bundle に分かれています。1つの処方箋にはなりません。",
                en: "It is the document of a split prescription, whose portions are Bundles within: it is not one "
                    + "prescription."),
            hint: BilingualText(
                ja: "分割ごとに読んでください（PrescriptionExtraction.all）。",
                en: "Read each portion of it (PrescriptionExtraction.all)."))
    }
}
