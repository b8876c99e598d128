import FHIRTree

/// The names that one code system or naming system has in the guides: two for most, since JP Core replaced OIDs.
///
/// - Source: 処方情報 HL7 FHIR記述仕様 第1版 (JAMI), 名前空間; JP Core 1.1.2 and 1.2, NamingSystems.
struct SystemName: Sendable {
    /// In the e-prescription guide.
    let ePrescription: String
    /// In JP Core.
    let jpCore: String
    /// Others that published texts and examples have for the same.
    let others: [String]

    init(_ ePrescription: String, _ jpCore: String? = nil, others: [String] = []) {
        (self.ePrescription, self.jpCore, self.others) = (ePrescription, jpCore ?? ePrescription, others)
    }

    /// The name that a dialect writes.
    subscript(dialect: FHIRDialect) -> String { dialect == .ePrescription ? ePrescription : jpCore }

    func matches(_ system: String?) -> Bool {
        guard let system else { return false }
        return system == ePrescription || system == jpCore || others.contains(system)
    }

    /// Whether a `Coding` or `Identifier` is of this system.
    func matches(_ node: SourceNode) -> Bool { matches(node["system"]?.text) }
}

extension SystemName {
    private static let mhlw = "http://jpfhir.jp/fhir/core/mhlw/"

    // Identifiers.
    static let rpNumber = SystemName("urn:oid:1.2.392.100495.20.3.81", mhlw + "IdSystem/Medication-RPGroupNumber")
    static let orderInRP = SystemName(
        "urn:oid:1.2.392.100495.20.3.82", mhlw + "IdSystem/MedicationAdministrationIndex")
    static let resourceInstance = SystemName(
        "http://jpfhir.jp/fhir/Common/IdSystem/resourceInstance-identifier",
        "http://jpfhir.jp/fhir/core/IdSystem/resourceInstance-identifier")
    /// The profile fixes the form that JP Core has; the guide's tables have the other.
    static let institution = SystemName(
        "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no",
        others: ["http://jpfhir.jp/fhir/Common/IdSystem/insurance-medical-institution-no"])
    static let prefecture = SystemName(
        "urn:oid:1.2.392.100495.20.3.21", mhlw + "CodeSystem/PrefectureNo-2digits", others: [])
    static let feeTable = SystemName("urn:oid:1.2.392.100495.20.3.22", mhlw + "CodeSystem/MedicationFeeScoreType")
    static let institutionCode = SystemName(
        "urn:oid:1.2.392.100495.20.3.23", mhlw + "IdSystem/MedicalOrganizationID")
    static let insurer = SystemName("urn:oid:1.2.392.100495.20.3.61", mhlw + "IdSystem/InsurerNumber")
    static let publicPayer = SystemName("urn:oid:1.2.392.100495.20.3.71")

    // Codes of the prescription and its parties.
    static let insuranceKind = SystemName("urn:oid:1.2.392.100495.20.2.61")
    static let insured = SystemName("urn:oid:1.2.392.100495.20.2.62", mhlw + "CodeSystem/InsuredPersonCategory")
    static let department = SystemName("urn:oid:1.2.392.100495.20.2.51")
    static let organizationType = SystemName("http://terminology.hl7.org/CodeSystem/organization-type")
    static let role = SystemName("http://jpfhir.jp/fhir/Common/CodeSystem/practitioner-role-category")
    static let certificate = SystemName("http://jpfhir.jp/fhir/core/CodeSystem/practitioner-certificate-category")
    static let documentType = SystemName("http://jpfhir.jp/fhir/Common/CodeSystem/doc-typecodes")
    static let prescriptionCategory = SystemName("http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-category")
    static let prescriptionSection = SystemName("http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-section")
    static let communicationCategory = SystemName(
        "http://jpfhir.jp/fhir/ePrescription/CodeSystem/communication-category")

    // Codes of drugs and their use.
    static let receiptDrug = SystemName("urn:oid:1.2.392.100495.20.1.71")
    static let priceListDrug = SystemName("urn:oid:1.2.392.100495.20.1.72")
    static let yj = SystemName(
        "urn:oid:1.2.392.100495.20.1.73", "http://capstandard.jp/iyaku.info/CodeSystem/YJ-code")
    static let hot7 = SystemName("urn:oid:1.2.392.200119.4.403.2", "http://medis.or.jp/CodeSystem/master-HOT7")
    static let hot9 = SystemName("urn:oid:1.2.392.200119.4.403.1", "http://medis.or.jp/CodeSystem/master-HOT9")
    static let hot13 = SystemName("urn:oid:1.2.392.200119.4.402.1", "http://medis.or.jp/CodeSystem/master-HOT13")
    static let genericDrug = SystemName(
        "urn:oid:1.2.392.100495.20.1.81", mhlw + "CodeSystem/MedicationGeneralOrderCode",
        others: ["urn:oid:1.2.392.100495.20.2.81"])
    /// The profile fixes `…20`, what the guide's tables, examples and value set have is `…20.20`.
    static let usage = SystemName(
        "urn:oid:1.2.392.200250.2.2.20.20", "http://jami.jp/CodeSystem/MedicationUsage",
        others: ["urn:oid:1.2.392.200250.2.2.20"])
    static let usageSupplement = SystemName(
        "urn:oid:1.2.392.200250.2.2.20.22", "http://jami.jp/CodeSystem/MedicationUsageAdditional")
    static let bodySite = SystemName(
        "urn:oid:1.2.392.200250.2.2.20.32", "http://jami.jp/CodeSystem/MedicationBodySiteExternal")
    static let method = SystemName(
        "urn:oid:1.2.392.200250.2.2.20.30", "http://jami.jp/CodeSystem/MedicationMethodBasicUsage")
    static let methodDetail = SystemName(
        "urn:oid:1.2.392.200250.2.2.20.40", "http://jami.jp/CodeSystem/MedicationMethodDetailUsage")
    static let strength = SystemName(
        "urn:oid:1.2.392.100495.20.2.22", mhlw + "CodeSystem/MedicationIngredientStrengthStrengthType")
    static let unit = SystemName("urn:oid:1.2.392.100495.20.2.101", mhlw + "CodeSystem/MedicationUnitMERIT9Code")
    static let substitution = SystemName(
        "urn:oid:1.2.392.100495.20.2.41", mhlw + "CodeSystem/MedicationSubstitutionProhibittedCategory",
        others: ["urn:oid:1.2.392.100495.2.41"])
    static let dispenseInstruction = SystemName("urn:oid:1.2.392.200250.2.2.30.10")
    /// GTIN; which name it has in Japan's FHIR is not settled.
    static let gtin = SystemName("urn:oid:2.51.1.1", others: ["https://www.gs1.org/gtin"])
    static let ucum = SystemName("http://unitsofmeasure.org")
}
