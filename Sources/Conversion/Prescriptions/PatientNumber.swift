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
            identifier[.value] != nil && identifier[.use]?.isString("old") != true
                && identifier[.system]?.isString(Self.derivedSystem) != true
        }
        let found: BorrowedNode?
        if let digits = institution.tenDigits {
            let system = Self.system + digits
            found = identifiers.first { $0[.system]?.isString(system) == true }
        } else {
            // Who issued the prescription may not be known; then the only institution is taken for it.
            found = Set(identifiers.compactMap(Self.institutionSystem)).count == 1 ? identifiers.first : nil
        }
        value = (found ?? identifiers.first { Self.institutionSystem(of: $0) == nil })?[.value]?.text
    }

    /// The system of an identifier that some institution gave.
    private static func institutionSystem(of identifier: BorrowedNode) -> String? {
        identifier[.system]?.text.flatMap { $0.hasPrefix(system) ? $0 : nil }
    }

    /// The system of an identifier that follows from what is said of the patient, where nobody gave a number.
    static let derivedSystem = "urn:ietf:rfc:3986"

    /// What the system of an institution's numbers begins with.
    static let system = "urn:oid:1.2.392.100495.20.3.51.1"
}
