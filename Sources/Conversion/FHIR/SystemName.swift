import FHIRTree

/// The names that one code system or naming system has in the guides: two for most, since JP Core replaced OIDs.
///
/// - Source: 処方情報 HL7 FHIR記述仕様 第1版 (JAMI), 名前空間; JP Core 1.1.2 and 1.2, NamingSystems.
enum SystemName: Int, CaseIterable, Sendable {
    // Identifiers.
    case rpNumber
    case orderInRP
    case resourceInstance
    /// The profile fixes the form that JP Core has; the guide's tables have the other.
    case institution
    case prefecture
    case feeTable
    case institutionCode
    case insurer
    case publicPayer
    // Codes of the prescription and its parties.
    case insuranceKind
    case insured
    case department
    case organizationType
    case role
    case certificate
    case documentType
    case prescriptionCategory
    case prescriptionSection
    case communicationCategory
    // Codes of drugs and their use.
    case receiptDrug
    case priceListDrug
    case yj
    case hot7
    case hot9
    case hot13
    case genericDrug
    /// The profile fixes `…20`, what the guide's tables, examples and value set have is `…20.20`.
    case usage
    case usageSupplement
    case bodySite
    case method
    case methodDetail
    case strength
    case unit
    case substitution
    case dispenseInstruction
    case leftoverCheck
    /// GTIN; which name it has in Japan's FHIR is not settled.
    case gtin
    case ucum

    /// A class, so that no names are copied to be compared.
    private final class Names: Sendable {
        let ePrescription: String, jpCore: String, others: [String]

        init(_ ePrescription: String, _ jpCore: String? = nil, others: [String] = []) {
            (self.ePrescription, self.jpCore, self.others) = (ePrescription, jpCore ?? ePrescription, others)
        }
    }

    private static let table = allCases.map(\.definition)
    private var names: Names { Self.table[rawValue] }

    /// In the e-prescription guide.
    var ePrescription: String { names.ePrescription }
    /// In JP Core.
    var jpCore: String { names.jpCore }
    /// Others that published texts and examples have for the same.
    var others: [String] { names.others }

    /// The name that a dialect writes.
    subscript(dialect: FHIRDialect) -> String { dialect == .ePrescription ? ePrescription : jpCore }

    /// Whether a `Coding` or `Identifier` is of this system.
    func matches(_ node: BorrowedNode) -> Bool {
        guard let system = node[.system] else { return false }
        let names = names
        return system.isString(names.ePrescription) || system.isString(names.jpCore)
            || names.others.contains(where: system.isString)
    }
}

extension SystemName {
    private static let mhlw = "http://jpfhir.jp/fhir/core/mhlw/"

    private var definition: Names {
        switch self {
        case .rpNumber: Names("urn:oid:1.2.392.100495.20.3.81", Self.mhlw + "IdSystem/Medication-RPGroupNumber")
        case .orderInRP:
            Names("urn:oid:1.2.392.100495.20.3.82", Self.mhlw + "IdSystem/MedicationAdministrationIndex")
        case .resourceInstance:
            Names(
                "http://jpfhir.jp/fhir/Common/IdSystem/resourceInstance-identifier",
                "http://jpfhir.jp/fhir/core/IdSystem/resourceInstance-identifier")
        case .institution:
            Names(
                "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no",
                others: ["http://jpfhir.jp/fhir/Common/IdSystem/insurance-medical-institution-no"])
        case .prefecture: Names("urn:oid:1.2.392.100495.20.3.21", Self.mhlw + "CodeSystem/PrefectureNo-2digits")
        case .feeTable: Names("urn:oid:1.2.392.100495.20.3.22", Self.mhlw + "CodeSystem/MedicationFeeScoreType")
        case .institutionCode: Names("urn:oid:1.2.392.100495.20.3.23", Self.mhlw + "IdSystem/MedicalOrganizationID")
        case .insurer: Names("urn:oid:1.2.392.100495.20.3.61", Self.mhlw + "IdSystem/InsurerNumber")
        case .publicPayer: Names("urn:oid:1.2.392.100495.20.3.71")
        case .insuranceKind: Names("urn:oid:1.2.392.100495.20.2.61")
        case .insured: Names("urn:oid:1.2.392.100495.20.2.62", Self.mhlw + "CodeSystem/InsuredPersonCategory")
        case .department: Names("urn:oid:1.2.392.100495.20.2.51")
        case .organizationType: Names("http://terminology.hl7.org/CodeSystem/organization-type")
        case .role: Names("http://jpfhir.jp/fhir/Common/CodeSystem/practitioner-role-category")
        case .certificate: Names("http://jpfhir.jp/fhir/core/CodeSystem/practitioner-certificate-category")
        case .documentType: Names("http://jpfhir.jp/fhir/Common/CodeSystem/doc-typecodes")
        case .prescriptionCategory: Names("http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-category")
        case .prescriptionSection: Names("http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-section")
        case .communicationCategory: Names("http://jpfhir.jp/fhir/ePrescription/CodeSystem/communication-category")
        case .receiptDrug:
            Names("urn:oid:1.2.392.100495.20.1.71", others: ["urn:oid:1.2.392.100495.20.2.71"])
        case .priceListDrug: Names("urn:oid:1.2.392.100495.20.1.72")
        case .yj: Names("urn:oid:1.2.392.100495.20.1.73", "http://capstandard.jp/iyaku.info/CodeSystem/YJ-code")
        case .hot7: Names("urn:oid:1.2.392.200119.4.403.2", "http://medis.or.jp/CodeSystem/master-HOT7")
        case .hot9: Names("urn:oid:1.2.392.200119.4.403.1", "http://medis.or.jp/CodeSystem/master-HOT9")
        case .hot13: Names("urn:oid:1.2.392.200119.4.402.1", "http://medis.or.jp/CodeSystem/master-HOT13")
        case .genericDrug:
            Names(
                "urn:oid:1.2.392.100495.20.1.81", Self.mhlw + "CodeSystem/MedicationGeneralOrderCode",
                others: ["urn:oid:1.2.392.100495.20.2.81"])
        case .usage:
            Names(
                "urn:oid:1.2.392.200250.2.2.20.20", "http://jami.jp/CodeSystem/MedicationUsage",
                others: ["urn:oid:1.2.392.200250.2.2.20"])
        case .usageSupplement:
            Names("urn:oid:1.2.392.200250.2.2.20.22", "http://jami.jp/CodeSystem/MedicationUsageAdditional")
        case .bodySite:
            Names("urn:oid:1.2.392.200250.2.2.20.32", "http://jami.jp/CodeSystem/MedicationBodySiteExternal")
        case .method:
            Names("urn:oid:1.2.392.200250.2.2.20.30", "http://jami.jp/CodeSystem/MedicationMethodBasicUsage")
        case .methodDetail:
            Names("urn:oid:1.2.392.200250.2.2.20.40", "http://jami.jp/CodeSystem/MedicationMethodDetailUsage")
        case .strength:
            Names(
                "urn:oid:1.2.392.100495.20.2.22", Self.mhlw + "CodeSystem/MedicationIngredientStrengthStrengthType")
        case .unit: Names("urn:oid:1.2.392.100495.20.2.101", Self.mhlw + "CodeSystem/MedicationUnitMERIT9Code")
        case .substitution:
            Names(
                "urn:oid:1.2.392.100495.20.2.41", Self.mhlw + "CodeSystem/MedicationSubstitutionProhibittedCategory",
                others: ["urn:oid:1.2.392.100495.2.41"])
        case .dispenseInstruction: Names("urn:oid:1.2.392.200250.2.2.30.10")
        case .leftoverCheck: Names("urn:oid:1.2.392.100495.20.2.42")
        case .gtin: Names("urn:oid:2.51.1.1", others: ["https://www.gs1.org/gtin"])
        case .ucum: Names("http://unitsofmeasure.org")
        }
    }
}
