import Diagnostics

/// A value that a format, or a version of it, has no place or no code for.
struct DroppedValue: Hashable, Sendable {
    var key: LineKey
    /// 0 for a value that has none.
    var field: Int
    /// What tells it from others of the same place; no report shows it.
    var text: String
}

extension LineWriter {
    /// What was left out: a finding for each record and field.
    ///
    /// - Parameter known: what was left out before, and is not told again.
    func findings(besides known: Set<DroppedValue> = []) -> [Diagnostic] {
        let places = Set(dropped.subtracting(known).map { [$0.key.record, $0.field] })
        return places.sorted { $0.lexicographicallyPrecedes($1) }.map { place in
            let name = kind.name, (record, field) = (place[0], place[1])
            let ja = field > 0 ? "の\(field)番目の項目" : "", en = field > 0 ? ", field \(field)" : ""
            return Diagnostic(
                .warning, "JHS-0704", at: field > 0 ? "\(record)-\(field)" : "\(record)",
                message: BilingualText(
                    ja: "\(name) には、レコード\(record)\(ja)にこの値を書く項目かコードがありません。書きませんでした。",
                    en: "\(name) has no place or no code for a value of record \(record)\(en); it is left out."),
                hint: kind.format == .servicePrescription
                    ? BilingualText(
                        ja: "この形式にあるコードか、ほかの形式で書いてください。",
                        en: "Write a code that the format has, or another format.")
                    : BilingualText(
                        ja: "新しい版か、ほかの形式で書いてください。", en: "Write a newer version, or another format."))
        }
    }
}
