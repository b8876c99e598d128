import JapaneseFormats
import JapaneseRecords

extension ReadBack {
    /// What was read back of a prescription. Where only some RPs have changed, their lines alone are compared.
    init(_ back: Prescription?, of source: Prescription, for kind: TaggedKind) {
        guard var rest = back, rest.rps.map(\.number) == source.rps.map(\.number) else {
            self.init(back, of: source) { PrescriptionFile.lines(of: $0, for: kind) }
            return
        }
        let changed = zip(rest.rps, source.rps).filter { $0 != $1 }.map(\.0.number)
        rest.rps = source.rps
        // Lines of an RP without a number look like those of none.
        guard !changed.contains(0), rest == source else {
            self.init(back, of: source) { PrescriptionFile.lines(of: $0, for: kind) }
            return
        }
        func lines(_ rps: [Prescription.RP]) -> [TaggedLine] {
            PrescriptionFile.lines(of: rps.filter { changed.contains($0.number) }, for: kind)
        }
        self = changed.isEmpty ? .same : .changed(from: lines(source.rps), to: lines(back?.rps ?? []))
    }
}
