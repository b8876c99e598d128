import FHIRTree
import JapaneseFormats
import JapaneseRecords

/// Where in a Bundle the elements of a prescription's fields stand.
struct PrescriptionPlaces {
    /// A resource, and the expression of its entry's, with the point behind it.
    private struct Entry {
        let resource: BorrowedNode?
        let expression: String
    }

    private let entries: [Entry]
    private let dialect: FHIRDialect
    /// The place of the first entry of each kind.
    private let first: [Int?]
    /// The places of the entries of the kinds that a prescription may have several of.
    private let places: [EntryRole: Int]
    /// The numbers of the messages by what they are made of, from 1.
    private let messages: [PrescriptionMessage.Source: Int]
    private let rps: [Prescription.RP]
    /// Where the RP of each number stands.
    private let rpPlaces: [Int: Int]
    /// The drug that was asked for last: most lines behind one another are of one.
    private var lastDrug: (scope: LineScope, place: Int?)?

    /// - Parameter roles: those of the entries, in their order.
    init(
        roles: [EntryRole], rps: [Prescription.RP], messages: [PrescriptionMessage], _ dialect: FHIRDialect,
        tree: BorrowedNode?
    ) {
        (self.dialect, self.rps) = (dialect, rps)
        rpPlaces = Dictionary(rps.indices.map { (rps[$0].number, $0) }) { first, _ in first }
        self.messages = Dictionary(messages.enumerated().map { ($1.source, $0 + 1) }) { first, _ in first }
        var first: [Int?] = Array(repeating: nil, count: EntryRole.Kind.allCases.count)
        var places = Dictionary<EntryRole, Int>(minimumCapacity: roles.count)
        for (place, role) in roles.enumerated() {
            switch role {
            case .publicExpense, .publicPayer, .medication, .communication:
                if places[role] == nil { places[role] = place }
            default:
                if let kind = role.kind?.rawValue { first[kind] = first[kind] ?? place }
            }
        }
        (self.first, self.places) = (first, places)
        var entries: [Entry] = []
        entries.reserveCapacity(roles.count)
        for entry in tree?.items(of: .entry) ?? .empty {
            let expression = MappingPlace.resource(ofEntry: entries.count)
            entries.append(Entry(resource: entry[.resource], expression: expression))
        }
        self.entries = entries
    }

    /// A field's element: the first of its places that holds something.
    mutating func place(of row: MappingTable.Row, _ key: LineKey) -> MappingPlace {
        for target in row.targets {
            guard let kind = target.entry, let place = place(of: kind, key), entries.indices.contains(place),
                let resource = entries[place].resource, target.path.isSaid(in: resource)
            else { continue }
            return MappingPlace(target.path.expression(dialect), in: entries[place].expression)
        }
        return .none
    }

    /// The place of the entry that a line is about.
    private mutating func place(of kind: EntryRole.Kind, _ key: LineKey) -> Int? {
        switch kind {
        case .communication:
            let source = PrescriptionMessage.Source(record: key.record, place: key.place)
            return messages[source].flatMap { places[.communication($0)] }
        case .publicExpense: return places[.publicExpense(key.record - 26)]
        case .publicPayer: return places[.publicPayer(key.record - 26)]
        case .medication: return medication(key.scope)
        default: return first[kind.rawValue]
        }
    }

    private mutating func medication(_ scope: LineScope) -> Int? {
        if let lastDrug, lastDrug.scope == scope { return lastDrug.place }
        let place = role(ofDrug: scope).flatMap { places[$0] }
        lastDrug = (scope, place)
        return place
    }

    /// The drug of a line, or the first of its RP.
    private func role(ofDrug scope: LineScope) -> EntryRole? {
        let place = scope.group == 0 ? rps.indices.first : rpPlaces[scope.group]
        guard let place, let first = rps[place].drugs.first else { return nil }
        let drugs = rps[place].drugs
        let number = drugs.indices.contains(scope.drug - 1) ? drugs[scope.drug - 1].number : first.number
        return .medication(rp: rps[place].number, drug: number)
    }
}
