import JapaneseFormats
import JapaneseRecords

extension ReadBack {
    /// What was read back of a prescription. Where only some RPs or drugs have changed, their lines alone are compared.
    init(_ back: Prescription?, of source: Prescription, for kind: TaggedKind) {
        let changes = back.map { $0.changes(from: source) } ?? .all
        switch changes {
        case .all: self.init(back, of: source) { PrescriptionFile.lines(of: $0, for: kind) }
        case .only(let scopes) where scopes.isEmpty: self = .same
        case .only(let scopes):
            self = .changed(
                from: PrescriptionFile.lines(of: source.rps, for: kind, only: scopes),
                to: PrescriptionFile.lines(of: back?.rps ?? [], for: kind, only: scopes))
        }
    }
}

extension Prescription {
    /// The scopes of the lines that may differ from those of another prescription.
    fileprivate enum Changes {
        case all
        case only(Set<LineScope>)
    }

    fileprivate func changes(from source: Prescription) -> Changes {
        guard rps.map(\.number) == source.rps.map(\.number) else { return .all }
        var rest = self
        rest.rps = source.rps
        guard rest == source else { return .all }
        var scopes: Set<LineScope> = []
        for place in rps.indices {
            let number = rps[place].number, others = source.rps[place].drugs
            guard rps[place].drugs.count == others.count else { return .all }
            for drug in others.indices where rps[place].drugs[drug] != others[drug] {
                scopes.insert(LineScope(group: number, drug: drug + 1))
            }
            var rest = rps[place]
            rest.drugs = others
            if rest != source.rps[place] { scopes.insert(LineScope(group: number)) }
        }
        // Lines of an RP without a number look like those of none.
        if scopes.contains(where: { $0.group == 0 }) { return .all }
        return .only(scopes)
    }
}
