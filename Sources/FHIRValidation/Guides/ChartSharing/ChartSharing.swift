import FHIRTree

/// JP-CLINS, the guide of 電子カルテ情報共有サービス (e-chart sharing): its profiles and code systems, and the rules of
/// its text that they do not say.
///
/// The rules are numbered `CLINS-R-001` to `CLINS-R-096`; a code `CLN-0005` belongs to rule 5, and `CLN-0148` is a
/// second part of rule 48.
///
/// - Source: JP-CLINS 1.5.2 and the published pages up to 1.13.0-preR1.
enum ChartSharing {
    private static let clins = "http://jpfhir.jp/fhir/clins/"
    private static let eCS = "http://jpfhir.jp/fhir/eCS/StructureDefinition/"
    private static let core = "http://jpfhir.jp/fhir/core/"

    // Bundles and documents
    static let bundle = clins + "StructureDefinition/JP_Bundle_CLINS"
    static let referral = clins + "StructureDefinition/JP_Bundle_eReferral"
    static let discharge = clins + "StructureDefinition/JP_Bundle_eDischargeSummary"
    static let plan = clins + "StructureDefinition/JP_Bundle_ePCS"
    static let documents: Set<String> = [referral, discharge, plan]
    static let referralComposition = "http://jpfhir.jp/fhir/eReferral/StructureDefinition/JP_Composition_eReferral"
    static let dischargeComposition =
        "http://jpfhir.jp/fhir/eDischargeSummary/StructureDefinition/JP_Composition_eDischargeSummary"
    static let planComposition = "http://jpfhir.jp/fhir/ePCS/StructureDefinition/JP_Composition_ePCS"
    static let compositions: Set<String> = [referralComposition, dischargeComposition, planComposition]

    // Items
    static let patient = eCS + "JP_Patient_eCS"
    static let allergy = eCS + "JP_AllergyIntolerance_eCS"
    static let condition = eCS + "JP_Condition_eCS"
    static let observation = eCS + "JP_Observation_LabResult_eCS"
    static let medicationRequest = eCS + "JP_MedicationRequest_eCS"
    /// The profile that an item of a type claims in a Bundle of items.
    static let items = [
        "AllergyIntolerance": allergy, "Condition": condition, "Observation": observation,
        "MedicationRequest": medicationRequest, "Patient": patient,
    ]
    /// The types that a Bundle of items is about.
    static let targetTypes: Set<String> = ["AllergyIntolerance", "Condition", "Observation"]
    static let encounter = core + "StructureDefinition/JP_Encounter"
    static let practitioner = core + "StructureDefinition/JP_Practitioner"

    // Extensions
    static let institutionNumber = clins + "Extension/StructureDefinition/JP_eCS_InstitutionNumber"
    static let department = "http://jpfhir.jp/fhir/eCS/Extension/StructureDefinition/JP_eCS_Department"
    static let diagnosisType = "http://jpfhir.jp/fhir/eCS/Extension/StructureDefinition/JP_eCS_DiagnosisType"
    static let diseaseModifiers: Set<String> = [
        core + "Extension/StructureDefinition/JP_Condition_DiseasePrefixModifier",
        core + "Extension/StructureDefinition/JP_Condition_DiseasePostfixModifier",
    ]
    static let nameRepresentation = "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation"

    // Identifiers and code systems
    static let insuranceMember = clins + "Idsystem/JP_Insurance_memberID"
    static let instanceIdentifier = core + "IdSystem/resourceInstance-identifier"
    static let keyNumber = "http://medis.or.jp/CodeSystem/master-disease-keyNumber"
    static let modifierKeyNumber = "http://medis.or.jp/CodeSystem/master-disease-modKeyNumber"
    static let localLabCode = clins + "CodeSystem/JP_CLINS_ObsLabResult_LocalCode_CS"
    static let uncodedLab = clins + "CodeSystem/JP_CLINS_ObsLabResult_Uncoded_CS"
    static let jlac10 = "http://medis.or.jp/CodeSystem/master-JLAC10-17digits"
    static let jlac10OID = "urn:oid:1.2.392.200119.4.504"
    /// The systems of the shared items and of the infections, by JLAC10 and by JLAC11, and as they were before 1.2.
    static let sharedLab: Set<String> = [
        clins + "CodeSystem/JLAC10/JP_CLINS_ObsLabResult_CoreLabo_CS",
        clins + "CodeSystem/JLAC11/JP_CLINS_ObsLabResult_CoreLabo_CS",
        clins + "CodeSystem/JLAC10/JP_CLINS_ObsLabResult_InfectionLabo_CS",
        clins + "CodeSystem/JLAC11/JP_CLINS_ObsLabResult_InfectionLabo_CS",
        clins + "CodeSystem/JP_CLINS_ObsLabResult_CoreLabo_CS",
        clins + "CodeSystem/JP_CLINS_ObsLabResult_InfectionLabo_CS",
    ]
    /// The systems of which one must say what a test is.
    static let standardLab = sharedLab.union([jlac10, jlac10OID, uncodedLab])
    static let basicMethod = "http://jami.jp/CodeSystem/MedicationMethodBasicUsage"
    static let verificationStatus = "http://terminology.hl7.org/CodeSystem/condition-ver-status"
    static let clinicalStatus = "http://terminology.hl7.org/CodeSystem/condition-clinical"

    /// Whether a resource contains one with a profile of JP Core, named without a version.
    static func contains(_ profile: String, in resource: SourceNode) -> Bool {
        resource.all("contained").contains { contained in
            (contained["meta"]?.all("profile") ?? []).contains { $0.isString(profile) }
        }
    }
}
