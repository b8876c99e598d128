import Tasuki

/// Writes differences, as a block each for people or as a line of JSON each.
///
/// ```text
/// Patient.birthDate: changed (3:16 → 5:18)
///   - "1980-04"
///   + "1980-05"
/// ```
struct DiffReport {
    private let output: Output
    private let language: BilingualText.Language
    private let writesJSON: Bool
    private var counts: [TreeChange.Kind: Int] = [:]

    init(_ output: Output, language: BilingualText.Language, writesJSON: Bool) {
        (self.output, self.language, self.writesJSON) = (output, language, writesJSON)
    }

    /// Whether nothing differs so far.
    var isEmpty: Bool { counts.isEmpty }

    /// Writes a change of a record, with its places in the inputs.
    /// - Parameter record: which record it is; `nil` where there is but one.
    mutating func add(_ change: TreeChange, of record: String?) {
        counts[change.kind, default: 0] += 1
        output.write(writesJSON ? json(change, record) : text(change, record))
    }

    func finish() {
        if writesJSON { return }
        let total = counts.values.reduce(0, +)
        let kinds = TreeChange.Kind.allCases.compactMap { kind in counts[kind].map { (kind, $0) } }
        let ja = kinds.map { "\(Self.name($0).ja) \($1)" }.joined(separator: "、")
        let en = kinds.map { "\($1) \(Self.name($0).en)" }.joined(separator: ", ")
        let text =
            total == 0
            ? BilingualText(ja: "違いはありません。", en: "No differences.")
            : BilingualText(ja: "違い \(total) 件（\(ja)）", en: "\(total) difference\(total == 1 ? "" : "s"): \(en).")
        output.write(text[language] + "\n")
    }

    private func text(_ change: TreeChange, _ record: String?) -> String {
        let places = [change.before, change.after].compactMap { $0 }
        var expressions = places.map(\.expression)
        if expressions.count == 2, expressions[0] == expressions[1] { expressions.removeLast() }
        let path = [record, expressions.joined(separator: " → ")].compactMap { $0 }.filter { !$0.isEmpty }
        let positions = places.map { "\($0.position.line):\($0.position.column)" }.joined(separator: " → ")
        let name = Self.name(change.kind)[language]
        let title = BilingualText(ja: "：\(name)（\(positions)）", en: ": \(name) (\(positions))")
        var lines = [TerminalText.safe(path.joined(separator: " ")) + title[language]]
        switch (change.before, change.after) {
        case _ where change.kind == .moved: break
        case (let before?, let after?):
            let texts = ShownValues.texts(before, after)
            lines += ["  - " + texts.before, "  + " + texts.after]
        case (let before?, nil): lines.append("  - " + ShownValues.text(before))
        case (nil, let after?): lines.append("  + " + ShownValues.text(after))
        case (nil, nil): break
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func json(_ change: TreeChange, _ record: String?) -> String {
        var members: [(String, JSONText)] = [("kind", .string(change.kind.rawValue))]
        if let record { members.append(("record", .string(record))) }
        for (name, place) in [("before", change.before), ("after", change.after)] {
            guard let place else { continue }
            var parts: [(String, JSONText)] = [
                ("expression", .string(place.expression)), ("line", .number(place.position.line)),
                ("column", .number(place.position.column)), ("value", .verbatim(ShownValues.compact(place.node))),
            ]
            if let companion = place.companion {
                parts.append(("companion", .verbatim(ShownValues.compact(companion))))
            }
            members.append((name, .object(parts)))
        }
        return JSONText.object(members).text + "\n"
    }

    private static func name(_ kind: TreeChange.Kind) -> BilingualText {
        switch kind {
        case .added: BilingualText(ja: "追加", en: "added")
        case .removed: BilingualText(ja: "削除", en: "removed")
        case .changed: BilingualText(ja: "変更", en: "changed")
        case .respelled: BilingualText(ja: "表記の違い", en: "respelled")
        case .moved: BilingualText(ja: "移動", en: "moved")
        }
    }
}
