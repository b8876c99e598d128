import FHIRTree
import JapaneseRecords

extension PrescriptionBundle {
    /// - Source: ePrescriptionData 1.0, 表2 Composition; 表 処方箋区分.
    var composition: FHIRLiteral {
        let hasDepartment = prescription.department != nil
        let period: FHIRLiteral = [
            "start": FHIRLiteral(prescription.issuedOn?.description),
            "end": FHIRLiteral(prescription.usableUntil?.description),
        ]
        let entries = bundle.references {
            switch $0 {
            case .insurance, .insurer, .publicExpense, .publicPayer, .medication, .communication: true
            default: false
            }
        }
        return BundleBuilder.resource(
            "Composition", profile: profile("JP_Composition_ePrescriptionData", core: nil),
            [
                "text": [
                    "status": "generated",
                    "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"ja\" xml:lang=\"ja\"><p>処方箋</p></div>",
                ],
                "identifier": .identifier(SystemName.resourceInstance.ePrescription, documentNumber),
                "status": "final",
                "type": .concept(SystemName.documentType.ePrescription, "57833-6", "処方箋"),
                "category": [category],
                "subject": .reference(bundle.url(.patient)),
                "encounter": .reference(bundle.url(.encounter)),
                "date": FHIRLiteral(issuedAt),
                "author": [
                    .reference(bundle.url(.practitionerRole)),
                    .reference(bundle.url(hasDepartment ? .department : .issuer)),
                ],
                "title": "処方箋",
                "custodian": .reference(bundle.url(.issuer)),
                "event": [["code": [["text": "処方箋交付"]], "period": period]],
                "section": [
                    [
                        "title": "処方情報",
                        "code": .concept(SystemName.prescriptionSection.ePrescription, "01", "処方情報セクション"),
                        "text": [
                            "status": "generated",
                            "div":
                                "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"ja\" xml:lang=\"ja\"><p>処方情報</p></div>",
                        ],
                        "entry": .array(entries),
                    ]
                ],
            ])
    }

    /// Institution, year and eight digits that the prescription always gets.
    private var documentNumber: String? {
        guard let institution = prescription.institution.tenDigits, let year = prescription.issuedOn?.year else {
            return nil
        }
        return "\(institution)-\(year)-\(bundle.number(digits: 8))"
    }

    /// Whether it is of narcotics; `03` is of the document around all portions of a split prescription (分割処方箋
    /// セクション), and not of a portion.
    private var category: FHIRLiteral {
        let (code, display) = prescription.narcotics != nil ? ("02", "麻薬処方箋") : ("01", "処方箋(一般)")
        return .concept(SystemName.prescriptionCategory.ePrescription, code, display)
    }
}
