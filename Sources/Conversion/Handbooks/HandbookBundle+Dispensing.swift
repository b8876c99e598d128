import FHIRTree
import JapaneseRecords

extension HandbookBundle {
    /// Records 5 to 601: a `List`, the parties, the drugs, and what is said of them all.
    func add(_ dispensing: Dispensing, scope: String, to entries: inout BundleEntries) {
        let place = entries.entries.count
        addDispenser(of: dispensing, scope, to: &entries)
        addPrescribers(of: dispensing, scope, to: &entries)
        for (rpPlace, rp) in dispensing.rps.enumerated() {
            for (drugPlace, drug) in rp.drugs.enumerated() {
                add(
                    DispensedDrug(dispensing: dispensing, rp: rp, drug: drug), scope, place: rpPlace + 1,
                    drug: drugPlace + 1, to: &entries)
            }
        }
        addMessages(of: dispensing, scope, to: &entries)
        addList(of: dispensing, scope, roles: Self.roles(of: entries.entries[place...]), to: &entries)
    }

    /// The parts in their order, and those parties that no part names.
    private func addList(
        of dispensing: Dispensing, _ scope: String, roles: [HandbookRole], to entries: inout BundleEntries
    ) {
        let named = Set(dispensing.rps.compactMap { $0.drugs.isEmpty ? nil : requester(of: $0, dispensing, scope) })
        let items = roles.filter { role in
            switch role.kind {
            case .dispense, .statement, .information, .leftoverCheck, .patientEntry, .inquiry: true
            case .prescriberRole: !named.contains(role)
            case .prescribingInstitution: !named.contains(role) && dispensing.prescribers.isEmpty
            default: false
            }
        }
        let source = HandbookRole(kind: .dispenserRole, scope: scope)
        add(
            HandbookRole(kind: .list, scope: scope), "List", profile: nil, record: 5, dispensing.creator, to: &entries
        ) { list in
            list.text("status", "current")
            list.text("mode", "snapshot")
            list.text("title", HandbookWord.title)
            list.reference("subject", to: patientURL)
            list.text("date", dispensing.date?.description)
            if roles.contains(source) { list.reference("source", to: url(source)) }
            list.array("note") { notes in
                for caution in dispensing.cautions { notes.note(caution.text, HandbookEntry(401, caution.creator)) }
                for remark in dispensing.remarks { notes.note(remark.text, HandbookEntry(501, remark.creator)) }
            }
            list.array("entry") { parts in
                for item in items { parts.object { $0.reference("item", to: url(item)) } }
            }
        }
    }

    /// Who prescribed an RP, as far as record 51 or 55 says it.
    func requester(of rp: Dispensing.RP, _ dispensing: Dispensing, _ scope: String) -> HandbookRole? {
        if let index = rp.prescriberIndex, dispensing.prescribers.indices.contains(index) {
            return HandbookRole(kind: .prescriberRole, scope: scope, place: index + 1)
        }
        guard dispensing.prescribingInstitution != MedicalInstitution() else { return nil }
        return HandbookRole(kind: .prescribingInstitution, scope: scope)
    }

    /// Records 11 and 15.
    private func addDispenser(of dispensing: Dispensing, _ scope: String, to entries: inout BundleEntries) {
        let hasInstitution = dispensing.institution != MedicalInstitution()
        let institution = HandbookRole(kind: .dispensingInstitution, scope: scope)
        let person = HandbookRole(kind: .dispenser, scope: scope)
        if hasInstitution {
            add(dispensing.institution, institution, record: 11, dispensing.institutionCreator, to: &entries)
        }
        if let dispenser = dispensing.dispenser {
            add(
                person, "Practitioner", profile: "JP_Practitioner", record: 15, dispenser.creator, to: &entries
            ) { practitioner in
                practitioner.names(PersonName(kanji: dispenser.name), use: nil)
                practitioner.array("telecom") { $0.anyContact(dispenser.contact) }
            }
        }
        guard hasInstitution || dispensing.dispenser != nil else { return }
        add(
            HandbookRole(kind: .dispenserRole, scope: scope), "PractitionerRole", profile: "JP_PractitionerRole",
            record: 15, nil, to: &entries
        ) { role in
            if dispensing.dispenser != nil { role.reference("practitioner", to: url(person)) }
            if hasInstitution { role.reference("organization", to: url(institution)) }
        }
    }

    /// Records 51 and 55.
    private func addPrescribers(of dispensing: Dispensing, _ scope: String, to entries: inout BundleEntries) {
        let hasInstitution = dispensing.prescribingInstitution != MedicalInstitution()
        let institution = HandbookRole(kind: .prescribingInstitution, scope: scope)
        if hasInstitution {
            add(
                dispensing.prescribingInstitution, institution, record: 51, dispensing.prescribingInstitutionCreator,
                to: &entries)
        }
        for (place, prescriber) in dispensing.prescribers.enumerated() {
            let person = HandbookRole(kind: .prescriber, scope: scope, place: place + 1)
            add(person, "Practitioner", profile: "JP_Practitioner", record: 55, prescriber.creator, to: &entries) {
                $0.names(PersonName(kanji: prescriber.name), use: nil)
            }
            add(
                HandbookRole(kind: .prescriberRole, scope: scope, place: place + 1), "PractitionerRole",
                profile: "JP_PractitionerRole", record: 55, prescriber.creator, to: &entries
            ) { role in
                role.reference("practitioner", to: url(person))
                if hasInstitution { role.reference("organization", to: url(institution)) }
                role.array("specialty") { specialties in
                    specialties.object { $0.text("text", prescriber.department) }
                }
            }
        }
    }

    private func add(
        _ institution: MedicalInstitution, _ role: HandbookRole, record: Int, _ creator: RecordCreator?,
        to entries: inout BundleEntries
    ) {
        let number = institution.feeTable == nil ? nil : institution.tenDigits
        let word: String? =
            switch institution.feeTable {
            case .dispensing: "薬局"
            case .medical, .dental: "医療機関"
            case .homeVisit, nil: nil
            }
        add(role, "Organization", profile: "JP_Organization", record: record, creator, to: &entries) { organization in
            organization.institution(
                institution, feeTable: institution.feeTable, number: number, type: "prov", typeText: word, dialect)
        }
    }

    /// Records 411, 421, 601 and 511.
    private func addMessages(of dispensing: Dispensing, _ scope: String, to entries: inout BundleEntries) {
        let hasInstitution = dispensing.institution != MedicalInstitution()
        let sender = hasInstitution ? url(HandbookRole(kind: .dispensingInstitution, scope: scope)) : nil
        for (place, information) in dispensing.information.enumerated() {
            let role = HandbookRole(kind: .information, scope: scope, place: place + 1)
            add(role, "Communication", profile: nil, record: 411, information.creator, to: &entries) { message in
                write(information.text, sent: nil, from: sender, into: &message) { categories in
                    guard let kind = information.kind, let code = HandbookCode.information.code(of: kind) else {
                        return
                    }
                    categories.concept(in: OwnName.information, code, HandbookCode.information.display(of: kind))
                }
            }
        }
        for (place, check) in dispensing.leftoverChecks.enumerated() {
            let role = HandbookRole(kind: .leftoverCheck, scope: scope, place: place + 1)
            add(
                role, "Observation", profile: "JP_Observation_Common", record: 421, check.creator, to: &entries
            ) { observation in
                observation.text("status", "final")
                observation.object("code") { $0.text("text", HandbookWord.leftoverCheck) }
                observation.reference("subject", to: patientURL)
                observation.text("effectiveDateTime", dispensing.date?.description)
                observation.text("valueString", check.text)
            }
        }
        for (place, entry) in dispensing.patientEntries.enumerated() {
            let role = HandbookRole(kind: .patientEntry, scope: scope, place: place + 1)
            add(role, "Communication", profile: nil, record: 601, nil, to: &entries) { message in
                write(entry.text, sent: entry.enteredOn, from: patientURL, into: &message) { categories in
                    categories.object { $0.text("text", HandbookWord.patientEntry) }
                }
            }
        }
        for (place, inquiry) in inquiries.enumerated() {
            let role = HandbookRole(kind: .inquiry, scope: scope, place: place + 1)
            add(role, "Communication", profile: nil, record: 511, nil, to: &entries) { message in
                write(inquiry.text, sent: nil, from: sender, into: &message) { categories in
                    if let kind = inquiry.kind {
                        categories.concept(in: OwnName.inquiry, kind, text: HandbookWord.inquiry)
                    } else {
                        categories.object { $0.text("text", HandbookWord.inquiry) }
                    }
                }
            }
        }
    }
}
