import FHIRTree

/// Invented Bundles, small: what is wanted of them is who and what they refer to.
enum BundleSamples {
    static func document(_ json: String) throws -> SourceDocument { try SourceDocument(json: SourceBytes(json)) }

    /// A Bundle of resources with the URLs `urn:uuid:1`, `urn:uuid:2` and so on.
    static func bundle(type: String = "collection", _ resources: [String]) -> String {
        let entries = resources.enumerated().map { place, resource in
            #"{"fullUrl": "urn:uuid:\#(place + 1)", "resource": \#(resource)}"#
        }
        return #"{"resourceType": "Bundle", "type": "\#(type)", "entry": [\#(entries.joined(separator: ", "))]}"#
    }

    static func patient(_ name: String) -> String {
        #"{"resourceType": "Patient", "name": [{"text": "\#(name)"}], "gender": "male", "birthDate": "1946-03-01"}"#
    }

    /// - Parameter members: further members, each with a comma before it.
    static func request(
        _ drug: String, of subject: String?, status: String = "active", intent: String = "order", _ members: String = ""
    ) -> String {
        #"""
        {"resourceType": "MedicationRequest", "status": "\#(status)", "intent": "\#(intent)",
          "medicationCodeableConcept": {"text": "\#(drug)"}\#(reference("subject", subject)),
          "authoredOn": "2026-11-02T09:00:00+09:00", "dosageInstruction": [{"text": "毎食後",
            "method": {"coding": [{"system": "urn:oid:1.2.392.200250.2.2.20.30", "code": "1"}]}}]\#(members)}
        """#
    }

    static func dispense(_ drug: String, of subject: String?, status: String = "completed", _ members: String = "")
        -> String
    {
        #"""
        {"resourceType": "MedicationDispense", "status": "\#(status)",
          "medicationCodeableConcept": {"text": "\#(drug)"}\#(reference("subject", subject)),
          "quantity": {"value": 10, "unit": "錠"}, "whenHandedOver": "2026-11-05",
          "dosageInstruction": [{"text": "毎食後"}]\#(members)}
        """#
    }

    static func composition(subject: String?, status: String = "final") -> String {
        #"{"resourceType": "Composition", "status": "\#(status)"\#(reference("subject", subject))}"#
    }

    static func allergy(_ text: String, of patient: String, clinical: String = "active") -> String {
        #"""
        {"resourceType": "AllergyIntolerance", "clinicalStatus": {"coding": [{"code": "\#(clinical)"}]},
          "code": {"text": "\#(text)"}\#(reference("patient", patient))}
        """#
    }

    private static func reference(_ name: String, _ target: String?) -> String {
        target.map { #", "\#(name)": {"reference": "\#($0)"}"# } ?? ""
    }
}
