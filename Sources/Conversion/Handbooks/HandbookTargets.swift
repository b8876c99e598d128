import Diagnostics
import FHIRTree
import JapaneseFormats
import JapaneseRecords

/// Finds the element that a field of a handbook went to, by the line that it stands in.
struct HandbookTargets {
    /// The places of the RPs of each dispensing, by their numbers.
    private let rps: [[Int: Int]]
    private let scopes: [String]
    private let places: [HandbookRole: Int]
    /// The paths of the values of entries in which a field may go to several places, without what tells items of a list
    /// apart.
    private let paths: [Int: Set<String>]

    init(_ handbook: MedicationHandbook, scopes: [String], roles: [HandbookRole], tree: SourceNode?) {
        self.scopes = scopes
        rps = handbook.dispensings.map { dispensing in
            Dictionary(dispensing.rps.enumerated().map { ($1.number, $0) }) { first, _ in first }
        }
        places = Dictionary(roles.enumerated().map { ($1, $0) }) { first, _ in first }
        var paths: [Int: Set<String>] = [:]
        for (place, entry) in (tree?.items(of: "entry") ?? []).enumerated() where roles.indices.contains(place) {
            guard [.patient, .dispense, .statement].contains(roles[place].kind), let resource = entry["resource"] else {
                continue
            }
            paths[place] = Set(ResourceLeaves(resource).leaves.map { TargetPath.plain($0.path) })
        }
        self.paths = paths
    }

    /// The expression of a field's element: the first of its places that holds something; empty if none does.
    func expression(of row: MappingTable.Row, _ key: LineKey) -> String {
        for target in row.targets {
            guard let kind = HandbookRole.Kind(rawValue: target.role) else { continue }
            if kind == .bundle { return target.role + target.path }
            guard let role = role(kind, key), let place = places[role] else { continue }
            let path = target.path.dropFirst()
            let expression = "Bundle.entry[\(place)].resource.\(TargetPath.expression(String(path), .jpCore))"
            if paths[place]?.contains(TargetPath.plain(path)) ?? true { return expression }
        }
        return ""
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
