import FHIRTree
import JapaneseRecords

/// A prescription as a FHIR Bundle: the document of the e-prescription guide, or resources of JP Core in a collection.
///
/// Ids follow from what tells a prescription from others (institution, day, patient, drugs), so that a rerun updates
/// and never doubles. Times of day, which the record does not have, are midnight in Japan.
///
/// - Source: 処方情報 HL7 FHIR記述仕様 第1版 (JAMI, ePrescriptionData 1.0); JP Core 1.1.2. The guide describes what a
///   prescription says; the e-prescription service itself takes the national format.
struct PrescriptionBundle {
    let prescription: Prescription
    let dialect: FHIRDialect
    var bundle: BundleBuilder

    init(_ prescription: Prescription, _ dialect: FHIRDialect) {
        (self.prescription, self.dialect) = (prescription, dialect)
        bundle = BundleBuilder(identity: Self.identity(of: prescription))
        addPatient()
        if isDocument { addEncounter() }
        addInsurance()
        addPublicExpenses()
        addInstitution()
        addPractitioner()
        for rp in prescription.rps {
            for (place, drug) in rp.drugs.enumerated() { addMedication(drug, place: place + 1, of: rp) }
        }
        addCommunications()
    }

    var isDocument: Bool { dialect == .ePrescription }

    /// What tells the prescription from others.
    private static func identity(of prescription: Prescription) -> [String?] {
        let patient = prescription.patient, institution = prescription.institution
        let drugs = prescription.rps.flatMap { rp in
            rp.drugs.map { "\(rp.number).\($0.number).\($0.code?.code ?? $0.name ?? "").\($0.amount?.text ?? "")" }
        }
        return [
            institution.tenDigits ?? institution.name, prescription.issuedOn?.description, patient.code,
            patient.name.kana ?? patient.name.kanji, patient.birthDate?.description,
            prescription.department?.code ?? prescription.department?.name, prescription.prescriber.name.kanji,
            prescription.accessCode, prescription.split?.portion.map(String.init),
        ] + drugs
    }

    /// Midnight in Japan on the day of issue.
    var issuedAt: String? { prescription.issuedOn.map { "\($0)T00:00:00+09:00" } }

    func profile(_ name: String, core: String?) -> String? {
        isDocument
            ? "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/" + name
            : core.map { "http://jpfhir.jp/fhir/core/StructureDefinition/" + $0 }
    }

    /// The whole Bundle.
    var literal: FHIRLiteral {
        guard isDocument else {
            return [
                "resourceType": "Bundle", "identifier": bundleIdentifier, "type": "collection",
                "timestamp": FHIRLiteral(issuedAt), "entry": .array(bundle.entryLiterals),
            ]
        }
        return [
            "resourceType": "Bundle",
            "meta": [
                "profile": ["http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Bundle_ePrescriptionData"]
            ],
            "identifier": bundleIdentifier, "type": "document",
            "timestamp": FHIRLiteral(prescription.issuedOn.map { "\($0)T00:00:00.000+09:00" }),
            "entry": .array(
                [["fullUrl": .text(bundle.url(.composition)), "resource": composition]] + bundle.entryLiterals),
        ]
    }

    private var bundleIdentifier: FHIRLiteral { .identifier("urn:ietf:rfc:3986", bundle.bundleURL) }

    /// The roles in the order of the entries.
    var roles: [EntryRole] { (isDocument ? [.composition] : []) + bundle.entries.map(\.role) }
}
