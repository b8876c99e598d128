import FHIRTree
import JapaneseFormats
import JapaneseRecords

/// Where in a Bundle the elements of a prescription's fields stand.
final class PrescriptionPlaces {
    /// The numbers of each RP's drugs, and the first RP.
    private let drugs: [Int: [Int]], firstRP: Int?
    /// The numbers of the messages by what they are made of, from 1.
    private let messages: [PrescriptionMessage.Source: Int]
    private let dialect: FHIRDialect
    private let places: [EntryRole: Int]
    /// The entry that was asked for last: most fields of a line go to one.
    private var last: (role: EntryRole, place: Int?)?
    /// The drug that was asked for last: most lines behind one another are of one.
    private var lastDrug: (scope: LineScope, place: Int?)?
    /// The resources of the entries.
    private let resources: [BorrowedNode?]

    /// - Parameter roles: those of the entries, in their order.
    init(
        roles: [EntryRole], rps: [Prescription.RP], messages: [PrescriptionMessage], _ dialect: FHIRDialect,
        tree: BorrowedNode?
    ) {
        self.dialect = dialect
        drugs = Dictionary(rps.map { ($0.number, $0.drugs.map(\.number)) }) { first, _ in first }
        firstRP = rps.first?.number
        self.messages = Dictionary(messages.enumerated().map { ($1.source, $0 + 1) }) { first, _ in first }
        places = Dictionary(roles.enumerated().map { ($1, $0) }) { first, _ in first }
        resources = tree?.items(of: .entry).map { $0[.resource] } ?? []
    }

    /// A field's element: the first of its places that holds something.
    func place(of row: MappingTable.Row, _ key: LineKey) -> MappingPlace {
        for target in row.targets {
            guard let place = place(of: target, key), resources.indices.contains(place) else { continue }
            if let node = resources[place], target.path.isSaid(in: node) {
                return MappingPlace(target.path.expression(dialect), inEntry: place)
            }
        }
        return .none
    }

    /// The place of the entry that a line is about.
    private func place(of target: MappingTable.Row.Target, _ key: LineKey) -> Int? {
        switch target.entry {
        case .communication:
            let source = PrescriptionMessage.Source(record: key.record, place: key.place)
            return messages[source].flatMap { place(of: .communication($0)) }
        case .publicExpense: return place(of: .publicExpense(key.record - 26))
        case .publicPayer: return place(of: .publicPayer(key.record - 26))
        case .medication: return medication(key.scope)
        case let role?: return place(of: role)
        case nil: return nil
        }
    }

    private func place(of role: EntryRole) -> Int? {
        if let last, last.role == role { return last.place }
        last = (role, places[role])
        return last?.place
    }

    private func medication(_ scope: LineScope) -> Int? {
        if let lastDrug, lastDrug.scope == scope { return lastDrug.place }
        let place = role(ofDrug: scope).flatMap { places[$0] }
        lastDrug = (scope, place)
        return place
    }

    private func role(ofDrug scope: LineScope) -> EntryRole? {
        guard let rp = scope.group == 0 ? firstRP : scope.group, let numbers = drugs[rp] else { return nil }
        let number = numbers.indices.contains(scope.drug - 1) ? numbers[scope.drug - 1] : numbers.first
        return number.map { .medication(rp: rp, drug: $0) }
    }
}
