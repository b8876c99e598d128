/// Invariants of R4 that HL7 has corrected since, by the published expression: as published they forbid what the
/// specification allows.
enum InvariantErrata {
    static let corrected: [String: String] = [
        // `que-7`; FHIR R5 (5.0.0), questionnaire.html: `Boolean` is FHIRPath's own type, which no element has.
        "operator = 'exists' implies (answer is Boolean)": "operator = 'exists' implies (answer is boolean)",
        // `opd-3`; FHIR R5 (5.0.0), operationdefinition.html: the type of a parameter may be a resource type.
        "targetProfile.exists() implies (type = 'Reference' or type = 'canonical')":
            "targetProfile.exists() implies (type = 'Reference' or type = 'canonical' or type.memberOf('http://hl7.org/fhir/ValueSet/resource-types'))",
        // Context invariants of questionnaire-maxOccurs and -minOccurs; FHIR Extensions Pack 5.1.0: FHIRPath has no
        // element `valueInteger`.
        "type!='display' and (repeats=true or %extension.valueInteger=1)":
            "type!='display' and (repeats=true or %extension.value=1)",
        "type!='display' and (required=true or %extension.valueInteger=0)":
            "type!='display' and (required=true or %extension.value=0)",
    ]
}
