import Diagnostics
import FHIRTree

/// What of a document is beside what its Composition names: it is read as far as a prescription can be, and told.
///
/// - Source: FHIR R4 (4.0.1), documents.html#content (a document has one Composition, which leads to all of it);
///   処方情報 HL7 FHIR記述仕様 第1版 (JAMI, ePrescriptionData 1.0), 表2 Composition.section.entry.
enum DocumentScope {
    /// `CNV-0221` for each Composition after the first, and each order or remark that no section names.
    static func findings(_ resources: BundleResources, _ requests: [BorrowedNode]) -> [Diagnostic] {
        let compositions = resources.all(.composition)
        guard let first = compositions.first else { return [] }
        var findings = compositions.dropFirst().map { Diagnostic.furtherComposition($0) }
        var named: Set<BorrowedNode> = [], sections = Array(first.items(of: .section))
        while let section = sections.popLast() {
            named.formUnion(section.items(of: .entry).compactMap { resources.target(of: $0) })
            sections += section.items(of: .section)
        }
        // Where the sections name no order at all, it is they that say too little.
        if requests.contains(where: named.contains) {
            findings += (requests + resources.all(.communication)).filter { !named.contains($0) }
                .map { .isOutsideSections($0) }
        }
        return findings
    }
}

extension Diagnostic {
    fileprivate static func furtherComposition(_ composition: BorrowedNode) -> Diagnostic {
        Diagnostic(
            .warning, "CNV-0221", at: composition,
            BilingualText(
                ja: "2つ目以降の Composition です。処方箋の項目は1つ目から読むため、使いません。",
                en: "A Composition after the first: what it says is not read."),
            hint: BilingualText(
                ja: "文書ごとに Bundle を分けてください。", en: "Give a Bundle for each document."))
    }

    fileprivate static func isOutsideSections(_ resource: BorrowedNode) -> Diagnostic {
        Diagnostic(
            .warning, "CNV-0221", at: resource,
            BilingualText(
                ja: "Composition のどのセクションも参照していないリソースですが、処方の一部として書きます。",
                en: "No section of the Composition refers to this: it is written as a part of the prescription."),
            hint: BilingualText(
                ja: "処方の一部なら処方情報セクションから参照し、そうでなければ除いてください。",
                en: "Refer to it in the section of the prescription, or take it out if it is no part of it."))
    }
}
