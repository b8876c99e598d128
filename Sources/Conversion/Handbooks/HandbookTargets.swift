import Diagnostics
import FHIRTree
import JapaneseFormats
import JapaneseRecords

/// Finds the element that a field of a handbook went to, by the line that it stands in.
final class HandbookTargets {
    /// The places of the RPs of each dispensing, by their numbers.
    private let rps: [[Int: Int]]
    private let scopes: [String]
    private let places: [HandbookRole: Int]
    /// The entries in which a field may go to several places.
    private let resources: [Int: BorrowedNode]

    init(_ handbook: MedicationHandbook, scopes: [String], roles: [HandbookRole], tree: BorrowedNode?) {
        self.scopes = scopes
        rps = handbook.dispensings.map { dispensing in
            Dictionary(dispensing.rps.enumerated().map { ($1.number, $0) }) { first, _ in first }
        }
        places = Dictionary(roles.enumerated().map { ($1, $0) }) { first, _ in first }
        var resources: [Int: BorrowedNode] = [:]
        let entries = tree.map { Array($0.items(of: .entry)) } ?? []
        for (place, entry) in entries.enumerated() where roles.indices.contains(place) {
            guard [.patient, .dispense, .statement].contains(roles[place].kind) else { continue }
            resources[place] = entry[.resource]
        }
        self.resources = resources
    }

    /// A field's element: the first of its places that holds something.
    func place(of row: MappingTable.Row, _ key: LineKey) -> MappingPlace {
        for target in row.targets {
            guard let kind = target.handbook else { continue }
            if kind == .bundle { return MappingPlace(target.text) }
            guard let role = role(kind, key), let place = places[role] else { continue }
            if resources[place].map(target.path.isSaid) ?? true {
                return MappingPlace(target.path.expression(.jpCore), inEntry: place)
            }
        }
        return .none
    }

    /// The role of a kind that a line is about.
    private func role(_ kind: HandbookRole.Kind, _ key: LineKey) -> HandbookRole? {
        switch kind {
        case .bundle, .patient, .bloodGroup, .weight: return HandbookRole(kind: kind)
        case .allergy, .pastIllness, .remark, .memo, .familyPharmacist:
            return HandbookRole(kind: kind, place: key.place)
        case .overTheCounter: return HandbookRole(kind: kind, place: key.scope.drug)
        case .list, .dispensingInstitution, .dispenser, .dispenserRole, .prescribingInstitution:
            return scope(of: key).map { HandbookRole(kind: kind, scope: $0) }
        case .prescriber, .prescriberRole, .information, .leftoverCheck, .patientEntry:
            return scope(of: key).map { HandbookRole(kind: kind, scope: $0, place: key.place) }
        case .inquiry: return scopes.first.map { HandbookRole(kind: kind, scope: $0, place: key.place) }
        case .request, .dispense, .statement: return drug(kind, key)
        }
    }

    private func scope(of key: LineKey) -> String? {
        scopes.indices.contains(key.scope.block - 1) ? scopes[key.scope.block - 1] : nil
    }

    /// The drug of a line, or the first of its RP.
    private func drug(_ kind: HandbookRole.Kind, _ key: LineKey) -> HandbookRole? {
        guard let scope = scope(of: key), let place = rps[key.scope.block - 1][key.scope.group] else { return nil }
        return HandbookRole(kind: kind, scope: scope, place: place + 1, drug: max(key.scope.drug, 1))
    }
}
