import FHIRTree
import JapaneseRecords

extension HandbookBundle {
    /// Record 1: the patient, and what was measured at no known time.
    ///
    /// JP Core asks for an identifier, and a handbook has none: it is the one that follows from the patient.
    mutating func addPatient() {
        let patient = handbook.patient
        let pharmacists = handbook.familyPharmacists.indices.map {
            FHIRLiteral.reference(url(HandbookRole(kind: .familyPharmacist, place: $0 + 1)))
        }
        add(
            HandbookRole(kind: .patient), "Patient", profile: "JP_Patient", record: nil, nil,
            [
                "identifier": [.identifier("urn:ietf:rfc:3986", url(HandbookRole(kind: .patient)))],
                "name": .names(patient.name, use: "official"),
                "telecom": [.contact("phone", patient.telephone)],
                "gender": FHIRLiteral(patient.sex?.rawValue),
                "birthDate": FHIRLiteral(patient.birthDate?.description),
                "address": [["text": FHIRLiteral(patient.address), "postalCode": FHIRLiteral(patient.postalCode)]],
                "contact": [Self.emergencyContact(patient.emergencyContact)],
                "generalPractitioner": .array(pharmacists),
            ])
        if let bloodGroup = patient.bloodGroup { addBloodGroup(bloodGroup) }
        if let weight = patient.weight { addWeight(weight) }
    }

    /// Words are a name, a number alone is a telephone.
    private static func emergencyContact(_ text: String?) -> FHIRLiteral {
        guard let text else { return .absent }
        return [
            "relationship": [.concept("http://terminology.hl7.org/CodeSystem/v2-0131", "C", "Emergency Contact")],
            "name": text.isTelephone ? .absent : ["text": .text(text)],
            "telecom": text.isTelephone ? [.contact("phone", text)] : .absent,
        ]
    }

    private mutating func addBloodGroup(_ text: String) {
        add(
            HandbookRole(kind: .bloodGroup), "Observation", profile: "JP_Observation_Common", record: nil, nil,
            [
                "status": "final",
                "code": .concept(
                    "http://loinc.org", "882-1", "ABO and Rh group [Type] in Blood", text: HandbookWord.bloodGroup),
                "subject": patientReference,
                "valueString": .text(text),
            ])
    }

    private mutating func addWeight(_ weight: FHIRDecimal) {
        let systems = "http://jpfhir.jp/fhir/core/CodeSystem/"
        add(
            HandbookRole(kind: .weight), "Observation", profile: "JP_Observation_BodyMeasurement", record: nil, nil,
            [
                "status": "final",
                "category": [
                    .concept(
                        "http://terminology.hl7.org/CodeSystem/observation-category", "vital-signs",
                        "Vital Signs"),
                    .concept(systems + "JP_SimpleObservationCategory_CS", "body-measurement"),
                    .concept(systems + "JP_ObservationBodyMeasurementCategory_CS", "weight"),
                ],
                "code": .concept("http://loinc.org", "29463-7", "Body weight"),
                "subject": patientReference,
                "_effectiveDateTime": .dataAbsent("unknown"),
                "valueQuantity": [
                    "value": FHIRLiteral(weight), "unit": "kg", "system": .text(SystemName.ucum.jpCore), "code": "kg",
                ],
            ])
    }

    /// Record 701.
    mutating func add(_ pharmacist: MedicationHandbook.FamilyPharmacist, place: Int) {
        add(
            HandbookRole(kind: .familyPharmacist, place: place), "PractitionerRole", profile: "JP_PractitionerRole",
            record: 701, pharmacist.creator,
            [
                "period": [
                    "start": FHIRLiteral(pharmacist.start?.description),
                    "end": FHIRLiteral(pharmacist.end?.description),
                ],
                "practitioner": pharmacist.name == nil ? .absent : ["display": FHIRLiteral(pharmacist.name)],
                "organization": pharmacist.pharmacy == nil ? .absent : ["display": FHIRLiteral(pharmacist.pharmacy)],
                "code": [["text": .text(HandbookWord.familyPharmacist)]],
                "telecom": [.anyContact(pharmacist.contact)],
            ])
    }
}

extension FHIRLiteral {
    /// A value that the source does not have, where FHIR asks for one.
    ///
    /// - Source: FHIR R4, extension-data-absent-reason.html.
    static func dataAbsent(_ reason: String) -> FHIRLiteral {
        [
            "extension": [
                [
                    "url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
                    "valueCode": .text(reason),
                ]
            ]
        ]
    }

    /// A telephone number, or words that tell how to reach somebody.
    static func anyContact(_ text: String?) -> FHIRLiteral {
        .contact(text?.isTelephone == true ? "phone" : "other", text)
    }
}

extension String {
    /// Whether it holds digits, and nothing besides but what parts them.
    var isTelephone: Bool {
        let digits = Set("0123456789０１２３４５６７８９"), marks = Set("-－ー−()（）+＋ 　")
        return contains { digits.contains($0) } && allSatisfy { digits.contains($0) || marks.contains($0) }
    }
}
