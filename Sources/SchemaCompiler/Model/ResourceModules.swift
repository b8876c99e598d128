/// Which module holds a type: resources are in two of like size, which build side by side.
///
/// Close to the categories of FHIR R4 (4.0.1), resourcelist.html: the base and clinical ones, and the foundation, financial
/// and specialised ones.
enum ResourceModules {
    /// The module of the data types, on which the others build.
    static let core = "FHIRModelCore"

    static func name(of resource: String) -> String {
        clinical.contains(resource) ? "FHIRModelClinical" : "FHIRModelSpecialized"
    }

    private static let clinical: Set<String> = [
        "AdverseEvent", "AllergyIntolerance", "Appointment", "AppointmentResponse", "AuditEvent", "Basic", "Binary",
        "BodyStructure", "Bundle", "CarePlan", "CareTeam", "ClinicalImpression", "Communication",
        "CommunicationRequest",
        "Composition", "Condition", "Consent", "Coverage", "DetectedIssue", "Device", "DeviceMetric", "DeviceRequest",
        "DeviceUseStatement", "DiagnosticReport", "DocumentManifest", "DocumentReference", "Encounter", "Endpoint",
        "EpisodeOfCare", "FamilyMemberHistory", "Flag", "Goal", "Group", "GuidanceResponse", "HealthcareService",
        "ImagingStudy", "Immunization", "ImmunizationEvaluation", "ImmunizationRecommendation", "Linkage", "List",
        "Location", "Media", "Medication", "MedicationAdministration", "MedicationDispense", "MedicationKnowledge",
        "MedicationRequest", "MedicationStatement", "MessageHeader", "MolecularSequence", "NutritionOrder",
        "Observation",
        "OperationOutcome", "Organization", "OrganizationAffiliation", "Parameters", "Patient", "Person",
        "Practitioner",
        "PractitionerRole", "Procedure", "Provenance", "Questionnaire", "QuestionnaireResponse", "RelatedPerson",
        "RequestGroup", "RiskAssessment", "Schedule", "ServiceRequest", "Slot", "Specimen", "Substance",
        "SupplyDelivery", "SupplyRequest", "Task", "VisionPrescription", "VerificationResult",
    ]
}
