/// What a resource is in the Bundle of a record: one name for reports, ids and tables.
enum EntryRole: Hashable, Sendable {
    case composition, patient, encounter, insurance, insurer, issuer, department, practitionerRole, practitioner
    /// A public programme (公費) and who pays for it, by their place from 1.
    case publicExpense(Int), publicPayer(Int)
    /// A drug, by the number of its RP and its place in it from 1.
    case medication(rp: Int, drug: Int)
    /// A remark or instruction, by its place from 1.
    case communication(Int)
    /// What is in the Bundle of a handbook or of a result of dispensing.
    case handbook(HandbookRole)

    /// What ids are made of: it never changes.
    var key: String {
        switch self {
        case .publicExpense(let place), .publicPayer(let place), .communication(let place): "\(name) \(place)"
        case .medication(let rp, let drug): "\(name) \(rp).\(drug)"
        case .handbook(let role): role.key
        default: name
        }
    }

    /// Whether other resources refer to it.
    var isReferredTo: Bool {
        switch self {
        case .medication, .communication, .composition, .publicExpense: false
        default: true
        }
    }

    /// The name in the mapping tables.
    var name: String {
        if case .handbook(let role) = self { role.kind.rawValue } else { kind?.name ?? "" }
    }

    /// What the roles of a prescription are of: several entries may be of one kind.
    enum Kind: Int, CaseIterable, Sendable {
        case composition, patient, encounter, insurance, insurer, issuer, department, practitionerRole, practitioner
        case publicExpense, publicPayer, medication, communication

        /// The name in the mapping tables.
        var name: String {
            switch self {
            case .composition: "Composition"
            case .patient: "Patient"
            case .encounter: "Encounter"
            case .insurance: "Coverage(insurance)"
            case .insurer: "Organization(insurer)"
            case .issuer: "Organization(issuer)"
            case .department: "Organization(department)"
            case .practitionerRole: "PractitionerRole"
            case .practitioner: "Practitioner"
            case .publicExpense: "Coverage(public)"
            case .publicPayer: "Organization(public-payer)"
            case .medication: "MedicationRequest"
            case .communication: "Communication"
            }
        }

        static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
    }

    /// `nil` for what is no prescription's.
    var kind: Kind? {
        switch self {
        case .composition: .composition
        case .patient: .patient
        case .encounter: .encounter
        case .insurance: .insurance
        case .insurer: .insurer
        case .issuer: .issuer
        case .department: .department
        case .practitionerRole: .practitionerRole
        case .practitioner: .practitioner
        case .publicExpense: .publicExpense
        case .publicPayer: .publicPayer
        case .medication: .medication
        case .communication: .communication
        case .handbook: nil
        }
    }
}
