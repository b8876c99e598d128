import Diagnostics
import FHIRTree
import JapaneseRecords

/// Reads a medication handbook from a Bundle of JP Core resources, or of others that say the same.
///
/// What the project's own names tell is taken from them; where they are missing, from the codes and words of the
/// guides.
struct HandbookReader {
    let resources: BundleResources
    private(set) var handbook = MedicationHandbook()
    /// What of the resources that count is not taken, or with a doubt.
    var findings: [Diagnostic] = []
    private(set) var inquiries: [DispensingRecord.Inquiry] = []
    /// The fields that the Bundle does not say and that follow from others, each with its reason.
    var defaults = ToldDefaults()

    init(_ bundle: BorrowedNode) {
        resources = BundleResources(bundle, orders: [.medicationDispense, .medicationStatement], types: Self.types)
        let output = bundle.tag(OwnName.output).flatMap { HandbookCode.outputs.value(of: $0) }
        let isDispensingRecord = bundle.tag(OwnName.format) == HandbookBundle.dispensingRecord
        let hasDispenser = resources.all(.organization).contains {
            HandbookRole.Kind(of: $0) == .dispensingInstitution && $0.identifier(of: .institution) != nil
        }
        handbook.output = output ?? (isDispensingRecord || hasDispenser ? .toPatient : .toProvider)
        readPatient()
        readBlocks()
        readOthers()
        let isKnown = output != nil || isDispensingRecord || hasDispenser
        handbook.fillCreators(!isKnown ? .unknown : handbook.output == .toPatient ? .professional : .patient)
    }

    /// The resources that a handbook is made of; orders only tell who prescribed.
    private static let types: [ResourceType] = [
        .patient, .medicationDispense, .medicationStatement, .list, .observation, .communication, .allergyIntolerance,
        .condition,
    ]

    /// The result of dispensing: the newest, if there are several.
    var dispensingRecord: DispensingRecord {
        DispensingRecord(
            patient: handbook.patient, patientRemarks: handbook.patientRemarks,
            dispensing: handbook.dispensings.first ?? Dispensing(), inquiries: inquiries)
    }

    private mutating func readPatient() {
        if let patient = resources.patient {
            let contact = patient.at(.contact), home = patient.current(.address).first
            handbook.patient = MedicationHandbook.Patient(
                name: patient.personName, sex: patient[.gender]?.text.flatMap(Sex.init(rawValue:)),
                birthDate: patient[.birthDate]?.date, postalCode: home?[.postalCode]?.text,
                address: home?[.text]?.text, telephone: patient.contact("phone"),
                emergencyContact: contact?.personText ?? contact?.current(.telecom).first?[.value]?.text)
        }
        for observation in resources.all(.observation) {
            switch HandbookRole.Kind(of: observation) {
            case .bloodGroup:
                handbook.patient.bloodGroup =
                    observation[.valueString]?.text ?? observation[.valueCodeableConcept]?.words
            case .weight: readWeight(observation[.valueQuantity])
            default: break
            }
        }
    }

    /// - Source: 電子版お薬手帳データフォーマット仕様書 Ver.2.6, record 1: 体重 in kilograms, three decimals.
    private mutating func readWeight(_ quantity: BorrowedNode?) {
        guard let value = quantity?[.value]?.decimal else { return }
        switch quantity?[.code]?.text ?? quantity?[.unit]?.text {
        case "kg": handbook.patient.weight = value.scale > 3 ? value.rounded(scale: 3) : value
        case "g": handbook.patient.weight = value.divided(by: 1000, scale: 3)?.plain
        default: break
        }
    }

    /// What stands beside the dispensings: remarks, drugs that were bought, memos, pharmacists.
    private mutating func readOthers() {
        let listed = Set(
            resources.all(.list).flatMap { $0.items(of: .entry) }.compactMap { resources.target(of: $0[.item]) })
        for resource in resources.ordered {
            switch HandbookRole.Kind(of: resource) {
            case .allergy, .pastIllness, .remark:
                handbook.patientRemarks.append(.init(resource, resources.creator(of: resource)))
            case .overTheCounter where !isDispensed(resource):
                handbook.overTheCounterDrugs.append(.init(resource, resources))
            case .memo where !listed.contains(resource):
                handbook.memos.append(.init(resource, resources.creator(of: resource)))
            case .inquiry: inquiries.append(.init(resource))
            default: break
            }
        }
        let pharmacists = resources.patient?.items(of: .generalPractitioner) ?? .empty
        let roles = pharmacists.compactMap { resources.target(of: $0) }.filter { $0.isPharmacist }
        handbook.familyPharmacists = roles.map { .init($0, resources) }
    }

    /// Whether a statement is of a drug that was dispensed: it has the number of its RP, or a code that only drugs on
    /// prescription have.
    func isDispensed(_ statement: BorrowedNode) -> Bool {
        guard statement.record != 3 else { return false }
        let concept = resources.drug(of: statement)
        return statement.identifier(of: .rpNumber) != nil
            || Self.drugSystems.contains { concept?.coding(of: $0.0) != nil }
    }

    /// Takes the dispensings that were read.
    mutating func set(_ dispensings: [Dispensing]) { handbook.dispensings = dispensings }
}

extension MedicationHandbook.PatientRemark {
    fileprivate init(_ resource: BorrowedNode, _ creator: RecordCreator?) {
        let known = HandbookCode.patientRemarks.value(of: resource.tag(OwnName.patientRemark))
        let text: String?
        let kind: Kind
        switch HandbookRole.Kind(of: resource) {
        case .allergy:
            let isMedication = resource.items(of: .category).contains { $0.text == "medication" }
            kind = resource[.type]?.text == "intolerance" && isMedication ? .sideEffect : .allergy
            text = resource[.code]?.words
        case .pastIllness: (kind, text) = (.pastIllness, resource[.code]?.words)
        default: (kind, text) = (.other, resource[.valueString]?.text ?? resource[.valueCodeableConcept]?.words)
        }
        self.init(text, kind: known ?? kind, creator: creator)
    }
}

extension MedicationHandbook.OverTheCounterDrug {
    fileprivate init(_ statement: BorrowedNode, _ resources: BundleResources) {
        let concept = resources.drug(of: statement)
        let period = statement[.effectivePeriod]
        self.init(
            name: concept?.words ?? resources.drugName(of: statement),
            start: (period?[.start] ?? statement[.effectiveDateTime])?.date,
            end: period?[.end]?.date, creator: resources.creator(of: statement),
            janCode: concept?.coding(of: .gtin)?[.code]?.text.map(GTIN.jan))
        ingredients = statement.items(of: .note).compactMap { note in
            guard let text = note[.text]?.text, text.hasPrefix(HandbookWord.ingredient) else { return nil }
            let name = String(text.dropFirst(HandbookWord.ingredient.count))
            let entry = HandbookEntry.first(in: note)
            return MedicationHandbook.Ingredient(
                name: name.isEmpty ? nil : name, code: entry?.code, creator: entry?.creator)
        }
    }
}

extension MedicationHandbook.Memo {
    fileprivate init(_ communication: BorrowedNode, _ creator: RecordCreator?) {
        self.init(communication.message, enteredOn: communication[.sent]?.date, creator: creator)
    }
}

extension DispensingRecord.Inquiry {
    fileprivate init(_ communication: BorrowedNode) {
        let codings = communication.items(of: .category).flatMap { $0.items(of: .coding) }
        self.init(
            communication.message,
            kind: codings.first { $0[.system]?.text == OwnName.inquiry }?[.code]?.text)
    }
}

extension MedicationHandbook.FamilyPharmacist {
    fileprivate init(_ role: BorrowedNode, _ resources: BundleResources) {
        let person = resources.target(of: role[.practitioner]), pharmacy = resources.target(of: role[.organization])
        let contact = (role.current(.telecom).first ?? person?.current(.telecom).first)?[.value]
        self.init(
            name: role.at(.practitioner, .display)?.text ?? person?.personName.kanji,
            pharmacy: role.at(.organization, .display)?.text ?? pharmacy?[.name]?.text, contact: contact?.text,
            start: role.at(.period, .start)?.date, end: role.at(.period, .end)?.date, creator: role.creator)
    }
}

extension BorrowedNode {
    /// The day in Japan of a `date` or `dateTime`; `nil` if it is not known to the day, which handbooks ask for.
    var date: FHIRDate? { text.flatMap { FHIRDate(inJapan: $0) }.flatMap { $0.day == nil ? nil : $0 } }

    /// The text of a `CodeableConcept`, or what its first coding is called.
    var words: String? {
        self[.text]?.text ?? items(of: .coding).lazy.compactMap { $0[.display]?.text }.first
    }

    /// What a `Communication` says.
    var message: String? {
        let texts = items(of: .payload).compactMap { $0[.contentString]?.text }
        return texts.isEmpty ? nil : texts.joined(separator: "　")
    }

    /// The name of a contact in words.
    fileprivate var personText: String? {
        guard let name = self[.name] else { return nil }
        return name[.text]?.text ?? name.nameParts
    }

    /// Whether a `PractitionerRole` is that of a pharmacist.
    fileprivate var isPharmacist: Bool {
        record == 701
            || items(of: .code).contains { concept in
                concept[.text]?.text.map { $0.contains("薬剤師") } ?? false
                    || concept.items(of: .coding).contains { $0[.code]?.text == "pharmacist" }
            }
    }
}
