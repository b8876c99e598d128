import FHIRTree
import JapaneseRecords

extension HandbookBundle {
    /// A record 201 with those that belong to it: what was dispensed, what was prescribed if somebody is said to have,
    /// or what the patient says.
    func add(
        _ dispensed: DispensedDrug, _ scope: String, place: Int, drug: Int, to entries: inout BundleEntries
    ) {
        let requester = requester(of: dispensed.rp, dispensed.dispensing, scope)
        let request = HandbookRole(kind: .request, scope: scope, place: place, drug: drug)
        if let requester { add(dispensed, request, by: requester, to: &entries) }
        let requestURL = requester == nil ? nil : url(request)
        if handbook.output == .toProvider, dispensed.drug.creator == .patient {
            let role = HandbookRole(kind: .statement, scope: scope, place: place, drug: drug)
            addStatement(of: dispensed, role, basedOn: requestURL, to: &entries)
        } else {
            let role = HandbookRole(kind: .dispense, scope: scope, place: place, drug: drug)
            addDispense(of: dispensed, role, authorizedBy: requestURL, to: &entries)
        }
    }

    private func addStatement(
        of dispensed: DispensedDrug, _ role: HandbookRole, basedOn request: String?, to entries: inout BundleEntries
    ) {
        let drug = dispensed.drug
        add(role, "MedicationStatement", profile: nil, record: 201, drug.creator, to: &entries) { statement in
            writeIdentifiers(of: dispensed, role, into: &statement)
            if let request { statement.array("basedOn") { $0.reference(to: request) } }
            statement.text("status", "unknown")
            statement.medication(codes(of: drug), text: drug.name)
            statement.reference("subject", to: patientURL)
            statement.reference("informationSource", to: patientURL)
            writeNotes(of: dispensed, into: &statement)
            statement.array("dosage") { dosages in
                dosages.object { writeDosage(of: dispensed, isStatement: true, into: &$0) }
            }
        }
    }

    private func addDispense(
        of dispensed: DispensedDrug, _ role: HandbookRole, authorizedBy request: String?,
        to entries: inout BundleEntries
    ) {
        let drug = dispensed.drug, dispensing = dispensed.dispensing
        add(
            role, "MedicationDispense", profile: "JP_MedicationDispense", record: 201, drug.creator, to: &entries
        ) { dispense in
            writeIdentifiers(of: dispensed, role, into: &dispense)
            dispense.text("status", "completed")
            dispense.medication(codes(of: drug), text: drug.name)
            dispense.reference("subject", to: patientURL)
            dispense.array("performer") { performers in
                for party in parties(of: dispensing, role.scope) {
                    performers.object { $0.reference("actor", to: url(party)) }
                }
            }
            if let request { dispense.array("authorizingPrescription") { $0.reference(to: request) } }
            dispense.simpleQuantity("quantity", dispensed.total, unit: drug.unit, dialect)
            if dispensed.meaning == .daily { dispense.days("daysSupply", dispensed.rp.quantity) }
            dispense.text("whenHandedOver", dispensing.date?.description)
            if dispensing.date == nil { dispense.dataAbsent("_whenHandedOver", "unknown") }
            writeNotes(of: dispensed, into: &dispense)
            dispense.array("dosageInstruction") { dosages in
                dosages.object { writeDosage(of: dispensed, isStatement: false, into: &$0) }
            }
        }
    }

    private func writeIdentifiers(
        of dispensed: DispensedDrug, _ role: HandbookRole, into resource: inout FHIRWriter
    ) {
        resource.array("identifier") { identifiers in
            identifiers.identifier(in: SystemName.rpNumber[dialect], String(dispensed.rp.number))
            identifiers.identifier(in: SystemName.orderInRP[dialect], String(role.drug))
        }
    }

    /// Who handed it out.
    private func parties(of dispensing: Dispensing, _ scope: String) -> [HandbookRole] {
        var roles: [HandbookRole] = []
        if dispensing.institution != MedicalInstitution() {
            roles.append(HandbookRole(kind: .dispensingInstitution, scope: scope))
        }
        if dispensing.dispenser != nil { roles.append(HandbookRole(kind: .dispenser, scope: scope)) }
        return roles
    }

    /// What was prescribed.
    private func add(
        _ dispensed: DispensedDrug, _ role: HandbookRole, by requester: HandbookRole, to entries: inout BundleEntries
    ) {
        let count = dispensed.meaning == .single ? dispensed.rp.quantity : nil
        add(role, "MedicationRequest", profile: "JP_MedicationRequest", record: nil, nil, to: &entries) { request in
            writeIdentifiers(of: dispensed, role, into: &request)
            request.text("status", "completed")
            request.text("intent", "order")
            request.medication(codes(of: dispensed.drug), text: dispensed.drug.name)
            request.reference("subject", to: patientURL)
            request.dataAbsent("_authoredOn", "unknown")
            request.reference("requester", to: url(requester))
            guard let count else { return }
            request.object("dispenseRequest") { dispense in
                dispense.array("extension") { extensions in
                    extensions.object {
                        $0.text("url", ExtensionName.repeatCount[dialect])
                        $0.number("valueInteger", count)
                    }
                }
            }
        }
    }

    private func codes(of drug: Dispensing.Drug) -> [(system: String, code: String, display: String?)] {
        var codings: [(system: String, code: String, display: String?)] = []
        if let code = drug.code, !code.code.isEmpty, let system = code.system {
            codings.append((system[dialect], code.code, drug.name))
        }
        if let code = drug.genericName?.code {
            codings.append((SystemName.genericDrug[dialect], code, drug.genericName?.name))
        }
        return codings
    }

    /// Records 281, and what only words can say.
    private func writeNotes(of dispensed: DispensedDrug, into resource: inout FHIRWriter) {
        let drug = dispensed.drug
        resource.array("note") { notes in
            notes.note(dispensed.genericNote, HandbookEntry(201, drug.creator))
            notes.note(dispensed.quantityNote, HandbookEntry(301, dispensed.rp.usage.creator))
            for supplement in drug.supplements { notes.note(supplement.text, HandbookEntry(281, supplement.creator)) }
        }
    }

    /// Record 301, with the records 291, 311 and 391.
    private func writeDosage(of dispensed: DispensedDrug, isStatement: Bool, into dosage: inout FHIRWriter) {
        let rp = dispensed.rp, usage = rp.usage
        let cautions = dispensed.drug.cautions.map { (291, $0) } + rp.cautions.map { (391, $0) }
        let said = cautions.filter { $0.1.text != nil }
        dosage.array("extension") { extensions in
            if let form = rp.form.flatMap(HandbookCode.forms.code) {
                extensions.object {
                    $0.text("url", OwnName.form)
                    $0.text("valueCode", form)
                }
            }
            extensions.entry(HandbookEntry(301, usage.creator))
        }
        dosage.text("text", usage.text)
        dosage.array("additionalInstruction") { instructions in
            for supplement in rp.supplements {
                instructions.note(supplement.text, HandbookEntry(311, supplement.creator))
            }
        }
        dosage.text("patientInstruction", said.compactMap(\.1.text).joined(separator: "\n"))
        dosage.object("_patientInstruction") { companion in
            companion.array("extension") { extensions in
                for (record, caution) in said { extensions.entry(HandbookEntry(record, caution.creator)) }
            }
        }
        dosage.object("timing") { timing in
            timing.object("repeat") {
                if isStatement, dispensed.meaning == .daily { $0.days("boundsDuration", rp.quantity) }
            }
            timing.object("code") { code in
                if let usage = usage.code { code.array("coding") { $0.coding(in: SystemName.usage[dialect], usage) } }
                code.text("text", usage.text)
            }
        }
        if rp.form == .asNeeded { dosage.boolean("asNeededBoolean", true) }
        if let (code, display) = rp.form?.method {
            dosage.concept("method", in: SystemName.method[dialect], code, display)
        }
        dosage.array("doseAndRate") { rates in rates.object { writeAmount(of: dispensed, into: &$0) } }
    }

    /// The amount of a day or of an intake; what is handed out whole, the quantity says.
    private func writeAmount(of dispensed: DispensedDrug, into rate: inout FHIRWriter) {
        guard let amount = dispensed.drug.amount, let meaning = dispensed.meaning, meaning != .handedOut else { return }
        let unit = dispensed.drug.unit
        rate.concept("type", in: SystemName.strength[dialect], "1", "製剤量")
        if meaning == .single { return rate.simpleQuantity("doseQuantity", amount, unit: unit, dialect) }
        rate.object("rateRatio") { ratio in
            ratio.simpleQuantity("numerator", amount, unit: unit, dialect)
            ratio.days("denominator", 1)
        }
    }
}

extension DosageForm {
    /// The code of how a form is given, and its name.
    ///
    /// - Source: JAMI 標準用法マスタ, 基本用法 (urn:oid:1.2.392.200250.2.2.20.30).
    fileprivate var method: (code: String, display: String)? {
        switch self {
        case .oral, .oralDrops, .asNeeded, .infusedHerbs, .decoction: ("1", "内服")
        case .external: ("2", "外用")
        case .injection: ("3", "注射")
        case .material, .other: nil
        }
    }
}
