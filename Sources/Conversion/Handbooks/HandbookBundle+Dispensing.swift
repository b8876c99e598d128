import FHIRTree
import JapaneseRecords

extension HandbookBundle {
    /// Records 5 to 601: a `List`, the parties, the drugs, and what is said of them all.
    mutating func add(_ dispensing: Dispensing, scope: String) {
        let place = bundle.entries.count
        addDispenser(of: dispensing, scope)
        addPrescribers(of: dispensing, scope)
        for (rpPlace, rp) in dispensing.rps.enumerated() {
            for (drugPlace, drug) in rp.drugs.enumerated() {
                add(
                    DispensedDrug(dispensing: dispensing, rp: rp, drug: drug), scope, place: rpPlace + 1,
                    drug: drugPlace + 1)
            }
        }
        addMessages(of: dispensing, scope)
        addList(of: dispensing, scope, roles: roles(from: place))
    }

    /// The parts in their order, and those parties that no part names.
    private mutating func addList(of dispensing: Dispensing, _ scope: String, roles: [HandbookRole]) {
        let items = roles.filter { role in
            switch role.kind {
            case .dispense, .statement, .information, .leftoverCheck, .patientEntry, .inquiry: true
            case .prescriberRole: !named.contains(role)
            case .prescribingInstitution: !named.contains(role) && dispensing.prescribers.isEmpty
            default: false
            }
        }
        let notes =
            dispensing.cautions.map { note($0.text, HandbookEntry(401, $0.creator)) }
            + dispensing.remarks.map { note($0.text, HandbookEntry(501, $0.creator)) }
        let source = HandbookRole(kind: .dispenserRole, scope: scope)
        add(
            HandbookRole(kind: .list, scope: scope), "List", profile: nil, record: 5, dispensing.creator,
            [
                "status": "current", "mode": "snapshot", "title": .text(HandbookWord.title),
                "subject": patientReference,
                "date": FHIRLiteral(dispensing.date?.description),
                "source": roles.contains(source) ? .reference(url(source)) : .absent,
                "note": .array(notes),
                "entry": .array(items.map { ["item": .reference(url($0))] }),
            ])
    }

    /// An `Annotation`, and the record that it is made of.
    func note(_ text: String?, _ entry: HandbookEntry) -> FHIRLiteral {
        text == nil ? .absent : ["extension": [entry.literal], "text": FHIRLiteral(text)]
    }

    /// Records 11 and 15.
    private mutating func addDispenser(of dispensing: Dispensing, _ scope: String) {
        let hasInstitution = dispensing.institution != MedicalInstitution()
        let institution = HandbookRole(kind: .dispensingInstitution, scope: scope)
        let person = HandbookRole(kind: .dispenser, scope: scope)
        if hasInstitution { add(dispensing.institution, institution, record: 11, dispensing.institutionCreator) }
        if let dispenser = dispensing.dispenser {
            add(
                person, "Practitioner", profile: "JP_Practitioner", record: 15, dispenser.creator,
                [
                    "name": .names(PersonName(kanji: dispenser.name), use: nil),
                    "telecom": [.anyContact(dispenser.contact)],
                ])
        }
        guard hasInstitution || dispensing.dispenser != nil else { return }
        add(
            HandbookRole(kind: .dispenserRole, scope: scope), "PractitionerRole", profile: "JP_PractitionerRole",
            record: 15, nil,
            [
                "practitioner": dispensing.dispenser == nil ? .absent : .reference(url(person)),
                "organization": hasInstitution ? .reference(url(institution)) : .absent,
            ])
    }

    /// Records 51 and 55.
    private mutating func addPrescribers(of dispensing: Dispensing, _ scope: String) {
        let hasInstitution = dispensing.prescribingInstitution != MedicalInstitution()
        let institution = HandbookRole(kind: .prescribingInstitution, scope: scope)
        if hasInstitution {
            add(
                dispensing.prescribingInstitution, institution, record: 51, dispensing.prescribingInstitutionCreator)
        }
        for (place, prescriber) in dispensing.prescribers.enumerated() {
            let person = HandbookRole(kind: .prescriber, scope: scope, place: place + 1)
            add(
                person, "Practitioner", profile: "JP_Practitioner", record: 55, prescriber.creator,
                ["name": .names(PersonName(kanji: prescriber.name), use: nil)])
            add(
                HandbookRole(kind: .prescriberRole, scope: scope, place: place + 1), "PractitionerRole",
                profile: "JP_PractitionerRole", record: 55, prescriber.creator,
                [
                    "practitioner": .reference(url(person)),
                    "organization": hasInstitution ? .reference(url(institution)) : .absent,
                    "specialty": [["text": FHIRLiteral(prescriber.department)]],
                ])
        }
    }

    private mutating func add(
        _ institution: MedicalInstitution, _ role: HandbookRole, record: Int, _ creator: RecordCreator?
    ) {
        let number = institution.feeTable == nil ? nil : institution.tenDigits
        let word: String? =
            switch institution.feeTable {
            case .dispensing: "薬局"
            case .medical, .dental: "医療機関"
            case .homeVisit, nil: nil
            }
        add(
            role, "Organization", profile: "JP_Organization", record: record, creator,
            .institution(
                institution, feeTable: institution.feeTable, number: number,
                type: .concept(SystemName.organizationType[dialect], "prov", text: word), dialect))
    }

    /// Records 411, 421, 601 and 511.
    private mutating func addMessages(of dispensing: Dispensing, _ scope: String) {
        let institution = HandbookRole(kind: .dispensingInstitution, scope: scope)
        let sender: FHIRLiteral =
            dispensing.institution == MedicalInstitution() ? .absent : .reference(url(institution))
        for (place, information) in dispensing.information.enumerated() {
            let code = information.kind.flatMap(HandbookCode.information.code)
            let category: FHIRLiteral =
                code.map {
                    .concept(OwnName.information, $0, information.kind.flatMap(HandbookCode.information.display))
                } ?? .absent
            add(
                HandbookRole(kind: .information, scope: scope, place: place + 1), "Communication", profile: nil,
                record: 411, information.creator, message(information.text, category, sent: nil, sender: sender))
        }
        for (place, check) in dispensing.leftoverChecks.enumerated() {
            add(
                HandbookRole(kind: .leftoverCheck, scope: scope, place: place + 1), "Observation",
                profile: "JP_Observation_Common", record: 421, check.creator,
                [
                    "status": "final", "code": ["text": .text(HandbookWord.leftoverCheck)],
                    "subject": patientReference, "effectiveDateTime": FHIRLiteral(dispensing.date?.description),
                    "valueString": FHIRLiteral(check.text),
                ])
        }
        for (place, entry) in dispensing.patientEntries.enumerated() {
            add(
                HandbookRole(kind: .patientEntry, scope: scope, place: place + 1), "Communication", profile: nil,
                record: 601, nil,
                message(
                    entry.text, ["text": .text(HandbookWord.patientEntry)], sent: entry.enteredOn,
                    sender: patientReference))
        }
        for (place, inquiry) in inquiries.enumerated() {
            let category: FHIRLiteral =
                inquiry.kind.map { .concept(OwnName.inquiry, $0, nil, text: HandbookWord.inquiry) }
                ?? ["text": .text(HandbookWord.inquiry)]
            add(
                HandbookRole(kind: .inquiry, scope: scope, place: place + 1), "Communication", profile: nil,
                record: 511, nil, message(inquiry.text, category, sent: nil, sender: sender))
        }
    }
}
