import FHIRTree
import JapaneseRecords

extension PrescriptionBundle {
    /// - Source: ePrescriptionData 1.0, 表3 Patient.
    mutating func addPatient() {
        let patient = prescription.patient
        let system = prescription.institution.tenDigits.map { "urn:oid:1.2.392.100495.20.3.51.1" + $0 }
        bundle.add(
            .patient,
            BundleBuilder.resource(
                "Patient", profile: profile("JP_Patient_ePrescriptionData", core: "JP_Patient"),
                [
                    "identifier": [.identifier(system, patient.code)],
                    "name": .names(patient.name, use: "official"),
                    // The guide of prescriptions forbids it.
                    "telecom": [
                        isDocument ? .absent : FHIRLiteral.contact("phone", prescription.narcotics?.patientTelephone)
                    ],
                    "gender": FHIRLiteral(patient.sex?.rawValue),
                    "birthDate": FHIRLiteral(patient.birthDate?.description),
                    "address": [
                        prescription.narcotics?.patientAddress == nil
                            ? .absent
                            : ["text": FHIRLiteral(prescription.narcotics?.patientAddress), "country": "JP"]
                    ],
                ]))
    }

    mutating func addEncounter() {
        bundle.add(
            .encounter,
            BundleBuilder.resource(
                "Encounter", profile: profile("JP_Encounter_ePrescriptionData", core: nil),
                [
                    "status": "finished",
                    "class": .coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", "AMB", "外来"),
                ]))
    }

    /// - Source: ePrescriptionData 1.0, 表8–9 Organization.
    mutating func addInstitution() {
        let institution = prescription.institution
        let feeTable = institution.feeTable ?? (institution.code == nil ? nil : .medical)
        bundle.add(
            .issuer,
            BundleBuilder.resource(
                "Organization",
                profile: profile("JP_Organization_ePrescriptionData_issuer", core: "JP_Organization"),
                .institution(
                    institution, feeTable: feeTable, number: institution.tenDigits,
                    type: .concept(SystemName.organizationType[dialect], "prov"), dialect)))
        guard let department = prescription.department else { return }
        bundle.add(
            .department,
            BundleBuilder.resource(
                "Organization",
                profile: profile("JP_Organization_ePrescriptionData_departmentOfIssuer", core: "JP_Organization"),
                [
                    "type": [
                        .concept(SystemName.organizationType[dialect], "dept"),
                        department.code.map { .concept(SystemName.department[dialect], $0) } ?? .absent,
                    ],
                    "name": FHIRLiteral(department.name),
                    "partOf": .reference(bundle.url(.issuer)),
                ]))
    }

    /// - Source: ePrescriptionData 1.0, 表10–11 PractitionerRole, Practitioner.
    mutating func addPractitioner() {
        let prescriber = prescription.prescriber, institution = prescription.institution
        let isDental = institution.feeTable == .dental
        let hasDepartment = prescription.department != nil
        bundle.add(
            .practitionerRole,
            BundleBuilder.resource(
                "PractitionerRole",
                profile: profile("JP_PractitionerRole_ePrescriptionData_author", core: "JP_PractitionerRole"),
                [
                    "practitioner": .reference(bundle.url(.practitioner)),
                    "organization": .reference(bundle.url(hasDepartment ? .department : .issuer)),
                    "code": [.concept(SystemName.role[dialect], isDental ? "dentist" : "doctor")],
                ]))
        let system = institution.tenDigits.map { "urn:oid:1.2.392.100495.20.3.4\(isDental ? 2 : 1).1" + $0 }
        var licence = FHIRLiteral.absent
        if let number = prescription.narcotics?.licenceNumber {
            licence = [
                "identifier": [.identifier(Self.licenceSystem(prefecture: institution.prefecture), number)],
                "code": .concept(SystemName.certificate[dialect], "NarcoticsPractitioner"),
            ]
        }
        bundle.add(
            .practitioner,
            BundleBuilder.resource(
                "Practitioner",
                profile: profile("JP_Practitioner_ePrescriptionData_author", core: "JP_Practitioner"),
                [
                    "identifier": [.identifier(system, prescriber.code)],
                    "name": .names(prescriber.name, use: nil),
                    "qualification": [licence],
                ]))
    }

    /// The prefecture's arc: OID arcs begin with no zero, so that 01 (北海道) is 101.
    private static func licenceSystem(prefecture: String?) -> String {
        "urn:oid:1.2.392.100495.20.3.32" + (prefecture.map { ".1" + $0 } ?? "")
    }
}
