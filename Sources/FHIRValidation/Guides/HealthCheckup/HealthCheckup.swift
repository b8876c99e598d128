import FHIRTree

/// The guide of checkup reports (健診結果報告書, JP eCheckupReport): its profiles and code systems, and the rules of its
/// text that the published profiles do not say.
///
/// The package that is embedded here is older than the text: see `GuideContradiction`.
///
/// - Source: JP eCheckupReport 1.5.0 (2025-01), package jp-eCheckupReport.r4 1.0.0-temp.
enum HealthCheckup {
    private static let base = "http://jpfhir.jp/fhir/eCheckup/StructureDefinition/"
    private static let clins = "http://jpfhir.jp/fhir/clins/StructureDefinition/"

    // Profiles
    static let sharedBundle = clins + "JP_Bundle_eCheckupGeneral"
    static let bundles: Set<String> = [sharedBundle, base + "JP_Bundle_eCheckupGeneral"]
    static let composition = base + "JP_Composition_eCheckupGeneral"
    static let observation = base + "JP_Observation_eCheckupGeneral"
    static let group = base + "JP_ObservationGroup_eCheckupGeneral"
    static let encounter = base + "JP_Encounter_eCheckupGeneral"
    static let insurance = base + "JP_CoverageInsurance_eCheckupGeneral"
    static let ticket = base + "JP_CoverageService_eCheckupGeneral"
    static let organization = base + "JP_Organization_eCheckupGeneral"
    static let insurer = base + "JP_OrganizationInsurer_eCheckupGeneral"
    static let documentReference = base + "JP_DocumentReference_eCheckupGeneral"
    /// The patient of the sharing service; no package here defines it.
    static let sharedPatient = clins + "JP_Patient_eCheckupGeneral"
    /// The patient of other uses; no package here defines it.
    static let freePatient = base + "JP_Patient_eCheckupGeneral"

    // Code systems
    static let itemCode = "urn:oid:1.2.392.200119.6.1005"
    static let methodCode = "urn:oid:1.2.392.200119.6.1007"
    static let sectionCode = "http://jpfhir.jp/fhir/eCheckup/CodeSystem/section-code"
    static let groupCode = "http://jpfhir.jp/fhir/eCheckup/CodeSystem/observationGroup-codes"
    static let attachmentFormat = "http://jpfhir.jp/fhir/eCheckup/CodeSystem/attachement-format"
    static let insuranceTypes: Set<String> = [
        "urn:oid:1.2.392.100495.20.2.61", "http://jpfhir.jp/fhir/core/mhlw/CodeSystem/InsuranceMajorCategory",
    ]
    static let insurerNumbers: Set<String> = [
        "urn:oid:1.2.392.100495.20.3.61", "http://jpfhir.jp/fhir/core/mhlw/IdSystem/InsurerNumber",
    ]
    static let institutionNumber = "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no"
    static let insuranceMember = "http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID"
    static let groupRelation =
        "http://jpfhir.jp/fhir/Common/Extension/StructureDefinition/observatioGroupRelationship"
    static let branch = "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_Coverage_InsuredPersonSubNumber"

    /// The item of the specific health checkup that an Observation or a component is about, if the table has it.
    static func item(of observation: SourceNode) -> CheckupItem? {
        observation.codes("code", system: itemCode).lazy.compactMap { CheckupItem.all[$0] }.first
    }

    /// Whether a code is one of the standard questions, whose place is a section of questions.
    static func isQuestion(_ code: String) -> Bool {
        guard code.hasPrefix("9N"), let number = Int(code.dropFirst(2).prefix(3)) else { return false }
        return (701...808).contains(number) || (811...946).contains(number) || number == 950
    }

    /// The values that an Observation may have.
    static let values = ["valueQuantity", "valueCodeableConcept", "valueString", "valueDateTime"]

    static func hasValue(_ observation: SourceNode) -> Bool { values.contains { observation[$0] != nil } }
}
