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
            func lines(_ prescription: Prescription) -> [TaggedLine] {
                PrescriptionFile.lines(of: prescription, for: kind, only: scopes)
            }
            self = .changed(from: lines(source), to: back.map(lines) ?? [])
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
        for place in rps.indices where rps[place] != source.rps[place] {
            let number = rps[place].number, drugs = rps[place].drugs, others = source.rps[place].drugs
            // Lines of an RP without a number look like those of none.
            guard number != 0, drugs.count == others.count else { return .all }
            var rest = rps[place]
            rest.drugs = others
            if rest != source.rps[place] { scopes.insert(LineScope(group: number)) }
            for drug in drugs.indices where drugs[drug] != others[drug] {
                scopes.insert(LineScope(group: number, drug: drug + 1))
            }
        }
        return .only(scopes)
    }
}
