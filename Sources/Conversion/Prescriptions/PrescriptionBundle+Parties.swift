import FHIRTree
import JapaneseRecords

extension PrescriptionBundle {
    /// - Source: ePrescriptionData 1.0, 表3 Patient.
    func addPatient(to entries: inout BundleEntries) {
        let patient = prescription.patient
        let system = prescription.institution.tenDigits.map { PatientNumber.system + $0 }
        entries.add(
            .patient, "Patient", profile: profile("JP_Patient_ePrescriptionData", core: "JP_Patient")
        ) { resource in
            resource.array("identifier") { identifiers in
                if patient.code == nil, !isDocument {  // JP Core asks for one, of whatever system
                    identifiers.identifier(in: PatientNumber.derivedSystem, url(.patient))
                } else {
                    identifiers.identifier(in: system, patient.code)
                }
            }
            resource.names(patient.name, use: "official")
            if !isDocument {  // the guide of prescriptions forbids it
                resource.array("telecom") { $0.contact("phone", prescription.narcotics?.patientTelephone) }
            }
            resource.text("gender", patient.sex?.rawValue)
            resource.text("birthDate", patient.birthDate?.description)
            guard let address = prescription.narcotics?.patientAddress else { return }
            resource.array("address") { addresses in
                addresses.object {
                    $0.text("text", address)
                    $0.text("country", "JP")
                }
            }
        }
    }

    func addEncounter(to entries: inout BundleEntries) {
        entries.add(
            .encounter, "Encounter", profile: profile("JP_Encounter_ePrescriptionData", core: nil)
        ) { encounter in
            encounter.text("status", "finished")
            encounter.coding("class", in: "http://terminology.hl7.org/CodeSystem/v3-ActCode", "AMB", "外来")
        }
    }

    /// - Source: ePrescriptionData 1.0, 表8–9 Organization.
    func addInstitution(to entries: inout BundleEntries) {
        let institution = prescription.institution
        let feeTable = institution.feeTable ?? (institution.code == nil ? nil : .medical)
        entries.add(
            .issuer, "Organization",
            profile: profile("JP_Organization_ePrescriptionData_issuer", core: "JP_Organization")
        ) { organization in
            organization.institution(
                institution, feeTable: feeTable, number: institution.tenDigits, type: "prov", dialect)
        }
        guard let department = prescription.department else { return }
        entries.add(
            .department, "Organization",
            profile: profile("JP_Organization_ePrescriptionData_departmentOfIssuer", core: "JP_Organization")
        ) { organization in
            organization.array("type") { types in
                types.concept(in: SystemName.organizationType[dialect], "dept")
                if let code = department.code { types.concept(in: SystemName.department[dialect], code) }
            }
            organization.text("name", department.name)
            organization.reference("partOf", to: url(.issuer))
        }
    }

    /// - Source: ePrescriptionData 1.0, 表10–11 PractitionerRole, Practitioner.
    func addPractitioner(to entries: inout BundleEntries) {
        let prescriber = prescription.prescriber, institution = prescription.institution
        let isDental = institution.feeTable == .dental
        let organization: EntryRole = prescription.department == nil ? .issuer : .department
        entries.add(
            .practitionerRole, "PractitionerRole",
            profile: profile("JP_PractitionerRole_ePrescriptionData_author", core: "JP_PractitionerRole")
        ) { role in
            role.reference("practitioner", to: url(.practitioner))
            role.reference("organization", to: url(organization))
            role.array("code") { $0.concept(in: SystemName.role[dialect], isDental ? "dentist" : "doctor") }
        }
        let system = institution.tenDigits.map { "urn:oid:1.2.392.100495.20.3.4\(isDental ? 2 : 1).1" + $0 }
        entries.add(
            .practitioner, "Practitioner",
            profile: profile("JP_Practitioner_ePrescriptionData_author", core: "JP_Practitioner")
        ) { practitioner in
            practitioner.array("identifier") { $0.identifier(in: system, prescriber.code) }
            practitioner.names(prescriber.name, use: nil)
            guard let licence = prescription.narcotics?.licenceNumber else { return }
            practitioner.array("qualification") { qualifications in
                qualifications.object { qualification in
                    qualification.array("identifier") {
                        $0.identifier(in: Self.licenceSystem(prefecture: institution.prefecture), licence)
                    }
                    qualification.concept("code", in: SystemName.certificate[dialect], "NarcoticsPractitioner")
                }
            }
        }
    }

    /// The prefecture's arc: OID arcs begin with no zero, so that 01 (北海道) is 101.
    private static func licenceSystem(prefecture: String?) -> String {
        "urn:oid:1.2.392.100495.20.3.32" + (prefecture.map { ".1" + $0 } ?? "")
    }
}
