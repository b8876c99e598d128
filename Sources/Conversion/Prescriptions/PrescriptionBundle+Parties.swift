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
        func part(_ name: ExtensionName, _ system: SystemName, _ value: String?, isCode: Bool) -> FHIRLiteral {
            guard let value else { return .absent }
            // JP Core 1.1.2 has codes where the guide of prescriptions, which is older, has identifiers.
            return isCode && !isDocument
                ? ["url": .text(name[dialect]), "valueCoding": .coding(system[dialect], value)]
                : ["url": .text(name[dialect]), "valueIdentifier": .identifier(system[dialect], value)]
        }
        func contact(_ system: String, _ value: String?) -> FHIRLiteral {
            value == nil ? .absent : ["system": .text(system), "value": FHIRLiteral(value)]
        }
        let address: FHIRLiteral = [
            "text": FHIRLiteral(institution.address), "postalCode": FHIRLiteral(institution.postalCode),
        ]
        bundle.add(
            .issuer,
            BundleBuilder.resource(
                "Organization",
                profile: profile("JP_Organization_ePrescriptionData_issuer", core: "JP_Organization"),
                [
                    "extension": [
                        part(.prefecture, .prefecture, institution.prefecture, isCode: true),
                        part(.feeTable, .feeTable, feeTable?.digit, isCode: true),
                        part(.institutionCode, .institutionCode, institution.code, isCode: false),
                    ],
                    "identifier": [.identifier(SystemName.institution[dialect], institution.tenDigits)],
                    "type": [.concept(SystemName.organizationType[dialect], "prov")],
                    "name": FHIRLiteral(institution.name),
                    "telecom": [
                        contact("phone", institution.telephone), contact("fax", institution.fax),
                        contact("other", institution.otherContact),
                    ],
                    "address": [address.isAbsent ? .absent : address.adding(["country": "JP"])],
                ]))
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

extension FHIRLiteral {
    /// Names in kanji (`IDE`) and in kana (`SYL`), family and given name apart if a blank parts them.
    ///
    /// - Source: JP Core 1.1.2, JP_Patient, 氏名; iso21090-EN-representation.
    static func names(_ name: PersonName, use: String?) -> FHIRLiteral {
        func literal(_ text: String?, _ representation: String) -> FHIRLiteral {
            guard let text else { return .absent }
            let parts = text.split(separator: "　", maxSplits: 1).map(String.init)
            return [
                "extension": [
                    ["url": .text(ExtensionName.nameRepresentation.jpCore), "valueCode": .text(representation)]
                ],
                "use": FHIRLiteral(use), "text": .text(text), "family": FHIRLiteral(parts.first),
                "given": parts.count > 1 ? [.text(parts[1])] : .absent,
            ]
        }
        let kanji = name.kanji.map { $0.replacingBlanks() }
        return [literal(kanji, "IDE"), literal(name.kana.map(KanaWidth.full), "SYL")]
    }
}

extension String {
    /// Half-width blanks full-width, as names in FHIR have them.
    func replacingBlanks() -> String {
        String(String.UnicodeScalarView(unicodeScalars.map { $0 == " " ? "　" : $0 }))
    }
}
