import FHIRTree
import JapaneseRecords

extension HandbookBundle {
    /// Record 1: the patient, and what was measured at no known time.
    ///
    /// JP Core asks for an identifier, and a handbook has none: it is the one that follows from the patient.
    func addPatient(to entries: inout BundleEntries) {
        let patient = handbook.patient
        add(HandbookRole(kind: .patient), "Patient", profile: "JP_Patient", record: nil, nil, to: &entries) {
            resource in
            resource.array("identifier") { $0.identifier(in: PatientNumber.derivedSystem, patientURL) }
            resource.names(patient.name, use: "official")
            resource.array("telecom") { $0.contact("phone", patient.telephone) }
            resource.text("gender", patient.sex?.rawValue)
            resource.text("birthDate", patient.birthDate?.description)
            resource.array("address") { addresses in
                addresses.object { address in
                    address.text("text", patient.address)
                    address.text("postalCode", patient.postalCode)
                }
            }
            resource.array("contact") { Self.writeContact(patient.emergencyContact, into: &$0) }
            resource.array("generalPractitioner") { practitioners in
                for place in handbook.familyPharmacists.indices {
                    practitioners.reference(to: url(HandbookRole(kind: .familyPharmacist, place: place + 1)))
                }
            }
        }
        if let bloodGroup = patient.bloodGroup { addBloodGroup(bloodGroup, to: &entries) }
        if let weight = patient.weight { addWeight(weight, to: &entries) }
    }

    /// Words are a name, a number alone is a telephone.
    private static func writeContact(_ text: String?, into contacts: inout FHIRWriter) {
        guard let text else { return }
        contacts.object { contact in
            contact.array("relationship") {
                $0.concept(in: "http://terminology.hl7.org/CodeSystem/v2-0131", "C", "Emergency Contact")
            }
            if text.isTelephone {
                contact.array("telecom") { $0.contact("phone", text) }
            } else {
                contact.object("name") { $0.text("text", text) }
            }
        }
    }

    private func addBloodGroup(_ text: String, to entries: inout BundleEntries) {
        add(
            HandbookRole(kind: .bloodGroup), "Observation", profile: "JP_Observation_Common", record: nil, nil,
            to: &entries
        ) { observation in
            observation.text("status", "final")
            observation.concept(
                "code", in: "http://loinc.org", "882-1", "ABO and Rh group [Type] in Blood",
                text: HandbookWord.bloodGroup)
            observation.reference("subject", to: patientURL)
            observation.text("valueString", text)
        }
    }

    private func addWeight(_ weight: FHIRDecimal, to entries: inout BundleEntries) {
        let systems = "http://jpfhir.jp/fhir/core/CodeSystem/"
        add(
            HandbookRole(kind: .weight), "Observation", profile: "JP_Observation_BodyMeasurement", record: nil, nil,
            to: &entries
        ) { observation in
            observation.text("status", "final")
            observation.array("category") { categories in
                categories.concept(
                    in: "http://terminology.hl7.org/CodeSystem/observation-category", "vital-signs", "Vital Signs")
                categories.concept(in: systems + "JP_SimpleObservationCategory_CS", "body-measurement")
                categories.concept(in: systems + "JP_ObservationBodyMeasurementCategory_CS", "weight")
            }
            observation.concept("code", in: "http://loinc.org", "29463-7", "Body weight")
            observation.reference("subject", to: patientURL)
            observation.dataAbsent("_effectiveDateTime", "unknown")
            observation.object("valueQuantity") { quantity in
                quantity.number("value", weight)
                quantity.text("unit", "kg")
                quantity.text("system", SystemName.ucum.jpCore)
                quantity.text("code", "kg")
            }
        }
    }

    /// Record 701.
    func add(_ pharmacist: MedicationHandbook.FamilyPharmacist, place: Int, to entries: inout BundleEntries) {
        add(
            HandbookRole(kind: .familyPharmacist, place: place), "PractitionerRole", profile: "JP_PractitionerRole",
            record: 701, pharmacist.creator, to: &entries
        ) { role in
            role.object("period") { period in
                period.text("start", pharmacist.start?.description)
                period.text("end", pharmacist.end?.description)
            }
            role.object("practitioner") { $0.text("display", pharmacist.name) }
            role.object("organization") { $0.text("display", pharmacist.pharmacy) }
            role.array("code") { codes in codes.object { $0.text("text", HandbookWord.familyPharmacist) } }
            role.array("telecom") { $0.anyContact(pharmacist.contact) }
        }
    }
}

extension String {
    /// Whether it holds digits, and nothing besides but what parts them.
    var isTelephone: Bool {
        let digits = Set("0123456789０１２３４５６７８９"), marks = Set("-－ー−()（）+＋ 　")
        return contains { digits.contains($0) } && allSatisfy { digits.contains($0) || marks.contains($0) }
    }
}
