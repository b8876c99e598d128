import FHIRTree
import JapaneseRecords

/// The number that the issuing institution gave a patient (患者コード).
///
/// - Source: 処方情報 HL7 FHIR記述仕様 第1版 (JAMI, ePrescriptionData 1.0), 表4 Patient.identifier: the system is
///   `urn:oid:1.2.392.100495.20.3.51.1` and the ten digits of the institution.
struct PatientNumber {
    /// `nil` if the patient has none, or only those of other institutions.
    let value: String?

    init(_ patient: BorrowedNode, of institution: MedicalInstitution) {
        let identifiers = patient.items(of: .identifier).filter { identifier in
            identifier[.value] != nil && identifier[.use]?.text != "old"
                && identifier[.system]?.text != Self.derivedSystem
        }
        let own = institution.tenDigits.flatMap { digits in
            identifiers.first { $0[.system]?.text == Self.system + digits }
        }
        let unknown = identifiers.first { $0[.system]?.text?.hasPrefix(Self.system) != true }
        // Who issued the prescription may not be known; then the only institution is taken for it.
        let systems = Set(identifiers.compactMap { $0[.system]?.text }.filter { $0.hasPrefix(Self.system) })
        let only = institution.tenDigits == nil && systems.count == 1 ? identifiers.first : nil
        value = (own ?? only ?? unknown)?[.value]?.text
    }

    /// The system of an identifier that follows from what is said of the patient, where nobody gave a number.
    static let derivedSystem = "urn:ietf:rfc:3986"

    /// What the system of an institution's numbers begins with.
    static let system = "urn:oid:1.2.392.100495.20.3.51.1"
}
