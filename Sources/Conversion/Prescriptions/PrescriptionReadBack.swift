import JapaneseFormats
import JapaneseRecords

extension ReadBack {
    /// What was read back of a prescription. Where only some RPs have changed, what the source has of the others stands
    /// for both.
    ///
    /// - Parameter before: the lines of the source.
    init(_ back: Prescription?, of source: Prescription, before: [TaggedLine], for kind: TaggedKind) {
        guard let back else {
            self = .lines([])
            return
        }
        let changed = zip(back.rps, source.rps).filter { $0 != $1 }.map(\.0.number)
        var (rest, sourceRest) = (back, source)
        (rest.rps, sourceRest.rps) = ([], [])
        // Lines of an RP without a number look like those of none.
        let isComparable = back.rps.map(\.number) == source.rps.map(\.number) && !changed.contains(0)
        guard isComparable, rest == sourceRest else {
            self = .lines(PrescriptionFile.lines(of: back, for: kind))
            return
        }
        guard !changed.isEmpty else {
            self = .same
            return
        }
        rest.rps = back.rps.filter { changed.contains($0.number) }
        let lines = PrescriptionFile.lines(of: rest, for: kind).filter { changed.contains($0.key.scope.group) }
        self = .lines(before.filter { !changed.contains($0.key.scope.group) } + lines)
    }
}
