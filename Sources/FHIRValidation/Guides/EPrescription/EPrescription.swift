import FHIRTree

/// The JAMI guide of prescriptions in FHIR (ePrescriptionData): its profiles and code systems, and the rules of its
/// text and tables that the profiles do not say.
///
/// The guide writes OIDs where JP Core 1.1.2 and later write URLs; both spellings are read.
///
/// - Source: JAMI 処方情報 HL7 FHIR 記述仕様 第1版 (text 1.0.2, 2022-02), package ePrescriptionDara 0.1.0.
enum EPrescription {
    private static let base = "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/"
    private static let core = "http://jpfhir.jp/fhir/core/"

    // Profiles
    static let profilePrefix = base
    static let bundle = base + "JP_Bundle_ePrescriptionData"
    static let composition = base + "JP_Composition_ePrescriptionData"
    static let patient = base + "JP_Patient_ePrescriptionData"
    static let insurance = base + "JP_Coverage_ePrescriptionData_insurance"
    static let publicPayment = base + "JP_Coverage_ePrescriptionData_publicPayment"
    static let issuer = base + "JP_Organization_ePrescriptionData_issuer"
    static let payer = base + "JP_Organization_ePrescriptionData_coveragePayer"
    static let authorRole = base + "JP_PractitionerRole_ePrescriptionData_author"
    static let author = base + "JP_Practitioner_ePrescriptionData_author"
    static let medicationRequest = base + "JP_MedicationRequest_ePrescriptionData"
    static let communication = base + "JP_Communication_ePrescriptionData"

    // Identifiers
    static let rpNumber: Set<String> = [
        "urn:oid:1.2.392.100495.20.3.81", core + "mhlw/IdSystem/Medication-RPGroupNumber",
    ]
    static let orderInRP: Set<String> = [
        "urn:oid:1.2.392.100495.20.3.82", core + "mhlw/IdSystem/MedicationAdministrationIndex",
    ]
    static let institution: Set<String> = [
        "http://jpfhir.jp/fhir/Common/IdSystem/insurance-medical-institution-no",
        core + "IdSystem/insurance-medical-institution-no",
    ]
    static let insurer: Set<String> = ["urn:oid:1.2.392.100495.20.3.61", core + "mhlw/IdSystem/InsurerNumber"]
    static let publicPayer: Set<String> = ["urn:oid:1.2.392.100495.20.3.71"]

    // Code systems
    static let category = "http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-category"
    static let insuranceType = "urn:oid:1.2.392.100495.20.2.61"
    static let usageCode: Set<String> = [
        "urn:oid:1.2.392.200250.2.2.20", "urn:oid:1.2.392.200250.2.2.20.20",
        "http://jami.jp/CodeSystem/MedicationUsage",
    ]
    static let usageSupplement: Set<String> = [
        "urn:oid:1.2.392.200250.2.2.20.22", "http://jami.jp/CodeSystem/MedicationUsageAdditional",
    ]
    /// HOT9, HOT7, HOT13, YJ, GTIN, the general names, the codes of claims and of the price list.
    static let drugCode: Set<String> = [
        "urn:oid:1.2.392.200119.4.403.1", "http://medis.or.jp/CodeSystem/master-HOT9",
        "urn:oid:1.2.392.200119.4.403.2", "http://medis.or.jp/CodeSystem/master-HOT7",
        "urn:oid:1.2.392.200119.4.402.1", "http://medis.or.jp/CodeSystem/master-HOT13",
        "urn:oid:1.2.392.100495.20.1.73", "http://capstandard.jp/iyaku.info/CodeSystem/YJ-code", "urn:oid:2.51.1.1",
        "urn:oid:1.2.392.100495.20.1.81", core + "mhlw/CodeSystem/MedicationGeneralOrderCode",
        "urn:oid:1.2.392.100495.20.1.71", "urn:oid:1.2.392.100495.20.1.72",
    ]
    /// The abbreviations of units of MERIT-9.
    static let drugUnit: Set<String> = [
        "urn:oid:1.2.392.100495.20.2.101", core + "mhlw/CodeSystem/MedicationUnitMERIT9Code",
    ]

    // Extensions
    static let nameRepresentation = "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation"
    private static let extensions = core + "Extension/StructureDefinition/"
    static let symbol = extensions + "JP_Coverage_InsuredPersonSymbol"
    static let number = extensions + "JP_Coverage_InsuredPersonNumber"
    static let branch = extensions + "JP_Coverage_InsuredPersonSubNumber"
    static let prefecture = extensions + "JP_Organization_PrefectureNo"
    static let feeTable = extensions + "JP_Organization_InsuranceOrganizationCategory"
    static let institutionPart = extensions + "JP_Organization_InsuranceOrganizationNo"
    static let periodOfUse: Set<String> = [
        extensions + "JP_MedicationRequest_DosageInstruction_PeriodOfUse",
        extensions + "JP_MedicationDosage_PeriodOfUse",
    ]
    static let usageDuration: Set<String> = [
        extensions + "JP_MedicationRequest_DosageInstruction_UsageDuration",
        extensions + "JP_MedicationDosage_UsageDuration",
    ]
    static let repeatCount = extensions + "JP_MedicationRequest_DispenseRequest_ExpectedRepeatCount"
    static let content =
        "http://jpfhir.jp/fhir/ePrescription/Extension/StructureDefinition/JP_Communication_CommunicationContent"

    /// The value of the identifier with one of these systems.
    static func identifier(_ systems: Set<String>, of resource: SourceNode) -> SourceNode? {
        resource.all("identifier").first { $0.text("system").map(systems.contains) ?? false }
    }

    /// The codes of a concept in one of these systems.
    static func codes(_ name: String, in systems: Set<String>, of node: SourceNode) -> [String] {
        node.codings(name).filter { $0.text("system").map(systems.contains) ?? false }.compactMap { $0.text("code") }
    }

    /// The extensions with one of these URLs.
    static func extensions(_ urls: Set<String>, of node: SourceNode) -> [SourceNode] {
        node.all("extension").filter { $0.text("url").map(urls.contains) ?? false }
    }

    /// The code of the prescription's category: 01 general, 02 narcotic, 03 split.
    static func category(ofBundle bundle: SourceNode) -> String? {
        guard let composition = bundle.entryResources.first, composition.resourceType == "Composition" else {
            return nil
        }
        return composition.allCodings("category").first { $0.text("system") == category }?.text("code")
    }

    /// The prescribed drugs of a Bundle, without those of the Bundles in it.
    static func drugs(of bundle: SourceNode) -> [SourceNode] {
        bundle.entryResources.filter { $0.resourceType == "MedicationRequest" }
    }

    /// A quantity's value.
    static func value(_ quantity: SourceNode?) -> Double? { quantity?["value"]?.text.flatMap(Double.init) }
}
