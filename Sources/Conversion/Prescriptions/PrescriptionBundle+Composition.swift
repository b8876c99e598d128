import FHIRTree
import JapaneseRecords

extension PrescriptionBundle {
    /// - Parameter others: the other entries of the Bundle.
    /// - Source: ePrescriptionData 1.0, 表2 Composition; 表 処方箋区分.
    func addComposition(of others: [(role: EntryRole, url: String)], to entries: inout BundleEntries) {
        addComposition(category, title: "処方箋", to: &entries) { sections in
            let named = others.filter(\.role.isInSection).map(\.url)
            sections.section("01", "処方情報", display: "処方情報セクション", named)
        }
    }

    /// - Parameter portions: the URLs of the Bundles within.
    /// - Source: ePrescriptionData 1.0, 分割処方箋, section 11 (the portions) and 12 (how the institution is reached).
    func addComposition(around portions: [String], to entries: inout BundleEntries) {
        addComposition(("03", "分割処方箋"), title: "分割処方箋", to: &entries) { sections in
            sections.section("11", "分割処方箋セクション", display: "分割処方箋セクション", portions)
            sections.section("12", "別紙セクション", display: "別紙セクション", [url(.issuer)])
        }
    }

    private func addComposition(
        _ category: (code: String, display: String), title: String, to entries: inout BundleEntries,
        sections: (inout FHIRWriter) -> Void
    ) {
        let author: EntryRole = prescription.department == nil ? .issuer : .department
        entries.add(
            .composition, "Composition", profile: profile("JP_Composition_ePrescriptionData", core: nil)
        ) { composition in
            composition.narrative(title)
            composition.identifier("identifier", in: SystemName.resourceInstance.ePrescription, documentNumber)
            composition.text("status", "final")
            composition.concept("type", in: SystemName.documentType.ePrescription, "57833-6", "処方箋")
            composition.array("category") { categories in
                categories.concept(in: SystemName.prescriptionCategory.ePrescription, category.code, category.display)
            }
            composition.reference("subject", to: url(.patient))
            composition.reference("encounter", to: url(.encounter))
            composition.text("date", issuedAt)
            composition.array("author") { authors in
                authors.reference(to: url(.practitionerRole))
                authors.reference(to: url(author))
            }
            composition.text("title", title)
            composition.reference("custodian", to: url(.issuer))
            composition.array("event") { events in
                events.object { event in
                    event.array("code") { codes in codes.object { $0.text("text", "処方箋交付") } }
                    event.object("period") { period in
                        period.text("start", prescription.issuedOn?.description)
                        period.text("end", prescription.usableUntil?.description)
                    }
                }
            }
            composition.array("section", sections)
        }
    }

    /// Whether it is of narcotics; `03` is of the document around all portions of a split prescription (分割処方箋
    /// セクション), and not of a portion.
    private var category: (code: String, display: String) {
        prescription.narcotics != nil ? ("02", "麻薬処方箋") : ("01", "処方箋(一般)")
    }
}

extension EntryRole {
    /// Whether the section of the prescription names it.
    fileprivate var isInSection: Bool {
        switch self {
        case .insurance, .insurer, .publicExpense, .publicPayer, .medication, .communication: true
        default: false
        }
    }
}

extension FHIRWriter {
    /// A section of a prescription's Composition.
    fileprivate mutating func section(_ code: String, _ title: String, display: String, _ entries: [String]) {
        object { section in
            section.text("title", title)
            section.concept("code", in: SystemName.prescriptionSection.ePrescription, code, display)
            section.narrative(title)
            section.array("entry") { references in
                for url in entries { references.reference(to: url) }
            }
        }
    }

    /// A `Narrative` of a few words of ours.
    fileprivate mutating func narrative(_ words: String) {
        object("text") { narrative in
            narrative.text("status", "generated")
            narrative.text(
                "div", "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"ja\" xml:lang=\"ja\"><p>\(words)</p></div>")
        }
    }
}
