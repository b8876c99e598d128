import FHIRTree
import JapaneseRecords

extension HandbookReader {
    /// One dispensing for each `List` of drugs; what no list names, by day and by who dispensed. The lists keep their
    /// order, what has none stands with the newest first.
    mutating func readBlocks() {
        var dispensings: [Dispensing] = [], listed: Set<BorrowedNode> = []
        for list in resources.all(.list) {
            let members = list.items(of: .entry).compactMap { resources.target(of: $0[.item]) }
            guard list.record == 5 || members.contains(where: isDrug) else {
                if members.contains(where: { $0[.resourceType]?.text == "Communication" }) {
                    findings.append(.listWithoutDrugs(list))
                }
                continue
            }
            listed.formUnion(members)
            dispensings.append(dispensing(of: members, list: list))
        }
        let rest = resources.ordered.filter { isDrug($0) && !listed.contains($0) }
        var places: [[String?]: Int] = [:], groups: [[BorrowedNode]] = []
        for drug in rest {
            let key = [drug.day?.description, drug.at(.performer, .actor, .reference)?.text]
            if let place = places[key] {
                groups[place].append(drug)
            } else {
                places[key] = groups.count
                groups.append([drug])
            }
        }
        var others: [Dispensing] = []
        for group in groups { others.append(dispensing(of: group, list: nil)) }
        set(dispensings + others.sorted { ($0.date?.description ?? "") > ($1.date?.description ?? "") })
    }

    /// Whether a resource is a drug that was dispensed.
    private func isDrug(_ resource: BorrowedNode) -> Bool {
        switch resource[.resourceType]?.text {
        case "MedicationDispense": true
        case "MedicationStatement": isDispensed(resource)
        default: false
        }
    }

    private mutating func dispensing(of members: [BorrowedNode], list: BorrowedNode?) -> Dispensing {
        let drugs = members.filter(isDrug)
        var dispensing = Dispensing(
            date: list?[.date]?.date ?? drugs.lazy.compactMap(\.day).first,
            creator: list?.creator)
        let source = [list?[.source]].compactMap { $0 }
        let actors = drugs.flatMap { $0.items(of: .performer) }.compactMap { $0[.actor] }
        for reference in source + actors { readDispenser(reference, &dispensing) }
        let requesters = drugs.map { drug -> BorrowedNode? in
            let request = resources.target(of: drug.at(.authorizingPrescription) ?? drug.at(.basedOn))
            return resources.target(of: request?[.requester])
        }
        let roles = prescribers(requesters.compactMap { $0 } + members, &dispensing)
        let places = Dictionary(uniqueKeysWithValues: roles.enumerated().map { ($1, $0) })
        for drug in drugs where resources.isNameless(drug) { findings.append(.isNameless(drug)) }
        let prescribed = drugs.enumerated().map { place, drug in
            (drug, requesters[place].flatMap { places[$0] })
        }
        dispensing.rps = rps(prescribed)
        if dispensing.isOfOneInstitution { dispensing.prescribingInstitution = MedicalInstitution() }
        for member in members { readMessage(member, &dispensing) }
        for note in list?.items(of: .note) ?? .empty {
            let entry = HandbookEntry.first(in: note)
            let text = HandbookText(note[.text]?.text, creator: entry?.creator)
            if entry?.record == 401 { dispensing.cautions.append(text) } else { dispensing.remarks.append(text) }
        }
        return dispensing
    }

    /// Who dispensed: an organization, a person, or a person's role in an organization; the first of each.
    private func readDispenser(_ reference: BorrowedNode, _ dispensing: inout Dispensing) {
        guard let party = resources.target(of: reference) else { return }
        switch party[.resourceType]?.text {
        case "Organization" where dispensing.institution == MedicalInstitution():
            dispensing.institution = MedicalInstitution(organization: party)
            dispensing.institutionCreator = party.creator
        case "Practitioner" where dispensing.dispenser == nil:
            dispensing.dispenser = Dispensing.Dispenser(
                name: party.personName.kanji, contact: party.current(.telecom).first?[.value]?.text,
                creator: party.creator)
        case "PractitionerRole":
            for name in [ElementName.organization, .practitioner] {
                if let part = party[name] { readDispenser(part, &dispensing) }
            }
        default: break
        }
    }

    /// Who prescribed, each once and in the order of the Bundle, and the institution.
    private func prescribers(_ parties: [BorrowedNode], _ dispensing: inout Dispensing) -> [BorrowedNode] {
        let people = Set(parties)
            .filter { ["PractitionerRole", "Practitioner"].contains($0[.resourceType]?.text) }
            .sorted { $0.index < $1.index }
        for person in people {
            let practitioner = resources.target(of: person[.practitioner]) ?? person
            dispensing.prescribers.append(
                Dispensing.Prescriber(
                    name: practitioner.personName.kanji, department: person.at(.specialty)?.words,
                    creator: practitioner.creator ?? person.creator))
        }
        let organizations =
            people.compactMap { resources.target(of: $0[.organization]) }
            + parties.filter { $0.isResource("Organization") }
        if let organization = organizations.first {
            var institution = MedicalInstitution(organization: organization)
            (institution.postalCode, institution.address, institution.telephone) = (nil, nil, nil)
            (institution.fax, institution.otherContact) = (nil, nil)
            dispensing.prescribingInstitution = institution
            dispensing.prescribingInstitutionCreator = organization.creator
        }
        return people
    }

    /// What stands in the list besides drugs: of institutions, of drugs that are left, of the patient.
    private func readMessage(_ member: BorrowedNode, _ dispensing: inout Dispensing) {
        switch HandbookRole.Kind(of: member) {
        case .information:
            let codings = member.items(of: .category).flatMap { $0.items(of: .coding) }
            let code = codings.first { $0[.system]?.text == OwnName.information }?[.code]?.text
            dispensing.information.append(
                Dispensing.Information(
                    member.message, kind: HandbookCode.information.value(of: code),
                    creator: resources.creator(of: member)))
        case .leftoverCheck:
            dispensing.leftoverChecks.append(
                HandbookText(member[.valueString]?.text, creator: resources.creator(of: member)))
        case .patientEntry, .memo:
            dispensing.patientEntries.append(
                Dispensing.PatientEntry(member.message, enteredOn: member[.sent]?.date))
        default: break
        }
    }
}

extension Dispensing {
    /// Whether an institution dispensed what it prescribed itself: a handbook names it once.
    fileprivate var isOfOneInstitution: Bool {
        guard institution.feeTable == .medical || institution.feeTable == .dental, let code = institution.code else {
            return false
        }
        return prescribingInstitution.code == code && prescribingInstitution.prefecture == institution.prefecture
            && prescribingInstitutionCreator == nil
    }
}

extension BorrowedNode {
    /// The day on which a drug was handed out, or from which it is taken.
    fileprivate var day: FHIRDate? {
        (self[.whenHandedOver] ?? self[.effectiveDateTime] ?? at(.effectivePeriod, .start))?.date
    }
}

extension Diagnostic {
    /// `CNV-0222`: a list of messages that is not known to be of a handbook.
    fileprivate static func listWithoutDrugs(_ list: BorrowedNode) -> Diagnostic {
        Diagnostic(
            .warning, "CNV-0222", at: list,
            BilingualText(
                ja: "薬品のない List です。お薬手帳の退院時などの記録かどうかがわからないため、書きません。",
                en:
                    "A List without drugs: whether it is of a stay in hospital, as handbooks have it, is not known, and it "
                    + "is not written."),
            hint: BilingualText(
                ja: "お薬手帳に書くべき内容なら、調剤された薬品とともに示してください。",
                en: "If a handbook should say it, give it with the drugs that were dispensed."))
    }
}
