import FHIRTree
import JapaneseRecords

extension HandbookBundle {
    /// A record 201 with those that belong to it: what was dispensed, what was prescribed if somebody is said to have,
    /// or what the patient says.
    mutating func add(_ dispensed: DispensedDrug, _ scope: String, place: Int, drug: Int) {
        let request = addRequest(dispensed, scope, place: place, drug: drug)
        let isStatement = handbook.output == .toProvider && dispensed.drug.creator == .patient
        let role = HandbookRole(
            kind: isStatement ? .statement : .dispense, scope: scope, place: place, drug: drug)
        let identifiers = identifiers(of: dispensed, drug: drug)
        let codes = codes(of: dispensed.drug)
        if isStatement {
            add(
                role, "MedicationStatement", profile: nil, record: 201, dispensed.drug.creator,
                [
                    "identifier": identifiers, "basedOn": [request], "status": "unknown",
                    "medicationCodeableConcept": codes, "subject": patientReference,
                    "informationSource": patientReference, "note": notes(of: dispensed),
                    "dosage": [dosage(of: dispensed, isStatement: true)],
                ])
            return
        }
        let date = dispensed.dispensing.date
        let drug = dispensed.drug
        add(
            role, "MedicationDispense", profile: "JP_MedicationDispense", record: 201, drug.creator,
            [
                "identifier": identifiers, "status": "completed",
                "medicationCodeableConcept": codes, "subject": patientReference,
                "performer": performers(of: dispensed.dispensing, scope),
                "authorizingPrescription": [request],
                "quantity": .simpleQuantity(dispensed.total, unit: drug.unit, dialect),
                "daysSupply": dispensed.meaning == .daily ? .days(dispensed.rp.quantity) : .absent,
                "whenHandedOver": FHIRLiteral(date?.description),
                "_whenHandedOver": date == nil ? .dataAbsent("unknown") : .absent,
                "note": notes(of: dispensed),
                "dosageInstruction": [dosage(of: dispensed, isStatement: false)],
            ])
    }

    private func identifiers(of dispensed: DispensedDrug, drug: Int) -> FHIRLiteral {
        [
            .identifier(SystemName.rpNumber[dialect], String(dispensed.rp.number)),
            .identifier(SystemName.orderInRP[dialect], String(drug)),
        ]
    }

    private func performers(of dispensing: Dispensing, _ scope: String) -> FHIRLiteral {
        var roles: [HandbookRole] = []
        if dispensing.institution != MedicalInstitution() {
            roles.append(HandbookRole(kind: .dispensingInstitution, scope: scope))
        }
        if dispensing.dispenser != nil { roles.append(HandbookRole(kind: .dispenser, scope: scope)) }
        return .array(roles.map { ["actor": .reference(url($0))] })
    }

    /// What was prescribed, if record 51 or 55 says by whom; a reference to it.
    private mutating func addRequest(
        _ dispensed: DispensedDrug, _ scope: String, place: Int, drug: Int
    ) -> FHIRLiteral {
        let requester: HandbookRole
        if let index = dispensed.rp.prescriberIndex, dispensed.dispensing.prescribers.indices.contains(index) {
            requester = HandbookRole(kind: .prescriberRole, scope: scope, place: index + 1)
        } else if dispensed.dispensing.prescribingInstitution != MedicalInstitution() {
            requester = HandbookRole(kind: .prescribingInstitution, scope: scope)
        } else {
            return .absent
        }
        named.insert(requester)
        let count = dispensed.meaning == .single ? dispensed.rp.quantity : nil
        let role = HandbookRole(kind: .request, scope: scope, place: place, drug: drug)
        add(
            role, "MedicationRequest", profile: "JP_MedicationRequest", record: nil, nil,
            [
                "identifier": identifiers(of: dispensed, drug: drug), "status": "completed", "intent": "order",
                "medicationCodeableConcept": codes(of: dispensed.drug), "subject": patientReference,
                "_authoredOn": .dataAbsent("unknown"), "requester": .reference(url(requester)),
                "dispenseRequest": [
                    "extension": [
                        count == nil
                            ? .absent
                            : [
                                "url": .text(ExtensionName.repeatCount[dialect]), "valueInteger": FHIRLiteral(count),
                            ]
                    ]
                ],
            ])
        return .reference(url(role))
    }

    private func codes(of drug: Dispensing.Drug) -> FHIRLiteral {
        var codings: [FHIRLiteral] = []
        if let code = drug.code, !code.code.isEmpty, let system = code.system {
            codings.append(.coding(system[dialect], code.code, drug.name))
        }
        if let code = drug.genericName?.code {
            codings.append(.coding(SystemName.genericDrug[dialect], code, drug.genericName?.name))
        }
        return medication(codings, text: drug.name)
    }

    /// Records 281, and what only words can say.
    private func notes(of dispensed: DispensedDrug) -> FHIRLiteral {
        let drug = dispensed.drug
        return .array(
            [
                note(dispensed.genericNote, HandbookEntry(201, drug.creator)),
                note(dispensed.quantityNote, HandbookEntry(301, dispensed.rp.usage.creator)),
            ] + drug.supplements.map { note($0.text, HandbookEntry(281, $0.creator)) })
    }

    /// Record 301, with the records 291, 311 and 391.
    private func dosage(of dispensed: DispensedDrug, isStatement: Bool) -> FHIRLiteral {
        let rp = dispensed.rp, usage = rp.usage
        let form = rp.form.flatMap(HandbookCode.forms.code)
        let cautions = dispensed.drug.cautions.map { (291, $0) } + rp.cautions.map { (391, $0) }
        let said = cautions.filter { $0.1.text != nil }
        let bounds: FHIRLiteral =
            isStatement && dispensed.meaning == .daily ? ["boundsDuration": .days(rp.quantity)] : .absent
        return [
            "extension": [
                form == nil ? .absent : ["url": .text(OwnName.form), "valueCode": FHIRLiteral(form)],
                HandbookEntry(301, usage.creator).literal,
            ],
            "text": FHIRLiteral(usage.text),
            "additionalInstruction": .array(rp.supplements.map { note($0.text, HandbookEntry(311, $0.creator)) }),
            "patientInstruction": .text(said.compactMap(\.1.text).joined(separator: "\n")),
            "_patientInstruction": [
                "extension": .array(said.map { HandbookEntry($0.0, $0.1.creator).literal })
            ],
            "timing": [
                "repeat": bounds,
                "code": [
                    "coding": [
                        usage.code.map { .coding(SystemName.usage[dialect], $0) } ?? .absent
                    ],
                    "text": FHIRLiteral(usage.text),
                ],
            ],
            "asNeededBoolean": rp.form == .asNeeded ? true : .absent,
            "method": method(of: rp.form),
            "doseAndRate": [doseAndRate(of: dispensed)],
        ]
    }

    /// - Source: JAMI 標準用法マスタ, 基本用法 (urn:oid:1.2.392.200250.2.2.20.30).
    private func method(of form: DosageForm?) -> FHIRLiteral {
        switch form {
        case .oral, .oralDrops, .asNeeded, .infusedHerbs, .decoction: .concept(SystemName.method[dialect], "1", "内服")
        case .external: .concept(SystemName.method[dialect], "2", "外用")
        case .injection: .concept(SystemName.method[dialect], "3", "注射")
        case .material, .other, nil: .absent
        }
    }

    /// The amount of a day or of an intake; what is handed out whole, the quantity says.
    private func doseAndRate(of dispensed: DispensedDrug) -> FHIRLiteral {
        guard let amount = dispensed.drug.amount else { return .absent }
        let quantity = FHIRLiteral.simpleQuantity(amount, unit: dispensed.drug.unit, dialect)
        let type = FHIRLiteral.concept(SystemName.strength[dialect], "1", "製剤量")
        switch dispensed.meaning {
        case .daily: return ["type": type, "rateRatio": ["numerator": quantity, "denominator": .days(1)]]
        case .single: return ["type": type, "doseQuantity": quantity]
        case .handedOut, nil: return .absent
        }
    }
}

extension FHIRLiteral {
    /// A `Quantity` where JP Core asks for a value and a code of the unit: what is not known, or not among the codes,
    /// says so.
    ///
    /// - Source: JP Core 1.1.2, JP_MedicationSimpleQuantity, JP_MedicationRatio_DosePerDay.
    static func simpleQuantity(_ value: FHIRDecimal?, unit: String?, _ dialect: FHIRDialect) -> FHIRLiteral {
        let code = unit.flatMap(MedicationUnit.code(of:))
        return [
            "value": FHIRLiteral(value), "_value": value == nil ? .dataAbsent("unknown") : .absent,
            "unit": FHIRLiteral(unit), "system": .text(SystemName.unit[dialect]), "code": FHIRLiteral(code),
            "_code": code == nil ? .dataAbsent(unit == nil ? "unknown" : "as-text") : .absent,
        ]
    }
}
