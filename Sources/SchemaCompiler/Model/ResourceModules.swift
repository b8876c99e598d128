/// Which module holds a type: resources are in three of like size, so that two build side by side in little memory.
///
/// Close to the categories of FHIR R4 (4.0.1), resourcelist.html: the base and clinical ones; those that define or test
/// something, as profiles and value sets; and the financial and specialised ones.
enum ResourceModules {
    /// The module of the data types, on which the others build.
    static let core = "FHIRModelCore"

    static func name(of resource: String) -> String {
        if clinical.contains(resource) { return "FHIRModelClinical" }
        return conformance.contains(resource) ? "FHIRModelConformance" : "FHIRModelSpecialized"
    }

    private static let conformance: Set<String> = [
        "ActivityDefinition", "CapabilityStatement", "CatalogEntry", "ChargeItemDefinition", "CodeSystem",
        "CompartmentDefinition", "ConceptMap", "DeviceDefinition", "EventDefinition", "Evidence", "EvidenceVariable",
        "ExampleScenario", "GraphDefinition", "ImplementationGuide", "Library", "Measure", "MeasureReport",
        "MessageDefinition", "NamingSystem", "ObservationDefinition", "OperationDefinition", "PlanDefinition",
        "ResearchDefinition", "ResearchElementDefinition", "SearchParameter", "SpecimenDefinition",
        "StructureDefinition", "StructureMap", "Subscription", "TerminologyCapabilities", "TestReport", "TestScript",
        "ValueSet",
    ]

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
