import JapaneseFormats
import JapaneseRecords

/// Where in a Bundle the resources of a prescription's fields stand.
struct PrescriptionPlaces {
    private let rps: [Int: Prescription.RP]
    private let firstRP: Prescription.RP?
    private let expressions: [EntryRole: String]
    /// The first role of each name.
    private let byName: [String: String]

    /// - Parameter roles: those of the entries, in their order.
    init(roles: [EntryRole], rps: [Prescription.RP]) {
        self.rps = Dictionary(rps.map { ($0.number, $0) }) { first, _ in first }
        firstRP = rps.first
        let places = roles.enumerated().map { ($1, "Bundle.entry[\($0)].resource") }
        expressions = Dictionary(places) { first, _ in first }
        byName = Dictionary(places.map { ($0.name, $1) }) { first, _ in first }
    }

    /// The expression of a resource; `nil` if the Bundle has none of the role.
    func expression(of role: EntryRole) -> String? { expressions[role] }

    /// The expression of a field's element; empty if the Bundle has no resource for it.
    func expression(of row: MappingTable.Row, _ key: LineKey) -> String {
        for target in row.targets {
            if let resource = resource(target.role, key) { return resource + target.path }
        }
        return ""
    }

    private func resource(_ name: String, _ key: LineKey) -> String? {
        switch name {
        case "Communication": "Bundle.entry.resource.ofType(Communication)"
        case "Coverage(public)": expressions[.publicExpense(key.record - 26)]
        case "Organization(public-payer)": expressions[.publicPayer(key.record - 26)]
        case "MedicationRequest": medication(key).flatMap { expressions[$0] }
        default: byName[name]
        }
    }

    private func medication(_ key: LineKey) -> EntryRole? {
        guard let rp = key.scope.group == 0 ? firstRP : rps[key.scope.group] else { return nil }
        let drug = rp.drugs.indices.contains(key.scope.drug - 1) ? rp.drugs[key.scope.drug - 1] : rp.drugs.first
        return drug.map { .medication(rp: rp.number, drug: $0.number) }
    }
}
