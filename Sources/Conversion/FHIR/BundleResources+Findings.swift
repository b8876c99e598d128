import Diagnostics
import FHIRTree

extension BundleResources {
    /// What of a Bundle is not taken, or with a doubt: `CNV-0201` to `CNV-0205`.
    func findings(of bundle: BorrowedNode) -> [Diagnostic] {
        var findings = leftOut.map(\.finding)
        if let assumed = subject.assumed { findings.append(.assumedPatient(assumed)) }
        findings += DanglingReferences(bundle, self).findings
        return findings
    }

    /// - Throws: `CNV-0103` if there are resources of some types and none of them counts, or if the document itself or
    ///   its patient does not.
    func checkAnyCounts(of types: [ResourceType]) throws(Diagnostic) {
        func isWanted(_ resource: BorrowedNode) -> Bool { ResourceType(of: resource).map(types.contains) ?? false }
        let refused = leftOut.first { item in
            item.resource.isResource("Composition") || item.resource == subject.patient
        }
        if let refused { throw .nothingCounts(refused) }
        guard !ordered.contains(where: isWanted), let first = leftOut.first(where: { isWanted($0.resource) }) else {
            return
        }
        throw .nothingCounts(first)
    }
}

extension Diagnostic {
    fileprivate static func nothingCounts(_ first: LeftOutResource) -> Diagnostic {
        let reason = first.reason.inReport, type = first.resource[.resourceType]?.text ?? ""
        return Diagnostic(
            .fatal, "CNV-0103", at: first.place,
            BilingualText(
                ja: "変換できるものがありません。\(type)：\(reason.ja)", en: "There is nothing to convert. \(type): \(reason.en)"),
            hint: BilingualText(
                ja: "有効な、ひとりの患者の記録を渡してください。", en: "Give a record of one patient that is in force."))
    }

    fileprivate static func assumedPatient(_ reference: BorrowedNode) -> Diagnostic {
        Diagnostic(
            .warning, "CNV-0205", at: reference,
            BilingualText(
                ja: "この参照先の患者は Bundle にないため、Bundle のただひとりの患者のものとします。",
                en: "The Bundle does not hold this patient: its only Patient is taken for the one that is meant."),
            hint: BilingualText(
                ja: "同じ患者であることを確かめ、参照を Patient の fullUrl に合わせてください。",
                en: "Make sure that they are the same, and let the reference repeat the fullUrl of the Patient."))
    }
}
