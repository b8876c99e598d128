import Tasuki

/// Writes differences, for people or a line of JSON each.
struct DiffReport {
    let output: Output
    let language: BilingualText.Language
    let writesJSON: Bool

    func write(_ change: TreeChange, of record: String) {
        writesJSON ? writeJSON(change, of: record) : writeText(change, of: record)
    }

    func writeSummary(_ count: Int) {
        if writesJSON { return }
        let text =
            count == 0
            ? BilingualText(ja: "違いはありません。", en: "No differences.")
            : BilingualText(ja: "違いが\(count)件あります。", en: count == 1 ? "1 difference." : "\(count) differences.")
        output.write(text[language] + "\n")
    }

    private func writeText(_ change: TreeChange, of record: String) {
        let place = [record, change.expression].filter { !$0.isEmpty }.joined(separator: " ")
        var lines = ["\(TerminalText.safe(place)): \(name(of: change.kind)[language])"]
        if change.kind == .moved {
            lines.append("  → \(TerminalText.safe(change.after?.expression ?? ""))")
        } else {
            if let before = change.before { lines.append("  - " + shown(before)) }
            if let after = change.after { lines.append("  + " + shown(after)) }
        }
        output.write(lines.map { $0 + "\n" }.joined())
    }

    private func writeJSON(_ change: TreeChange, of record: String) {
        var members: [(String, JSONText)] = [("kind", .string(change.kind.rawValue))]
        if !record.isEmpty { members.append(("record", .string(record))) }
        for (name, node) in [("before", change.before), ("after", change.after)] {
            guard let node else { continue }
            let position = node.position
            members.append(
                (
                    name,
                    .object([
                        ("expression", .string(node.expression)), ("line", .number(position.line)),
                        ("column", .number(position.column)), ("json", .string(compact(node))),
                    ])
                ))
        }
        output.write(JSONText.object(members).text + "\n")
    }

    /// The value on one line, cut where it is long.
    private func shown(_ node: SourceNode) -> String {
        let text = TerminalText.safe(compact(node))
        return text.count > Self.width ? text.prefix(Self.width) + "…" : text
    }

    private static let width = 100

    private func compact(_ node: SourceNode) -> String {
        String(decoding: JSONWriter(.compact).write(node), as: UTF8.self)
    }

    private func name(of kind: TreeChange.Kind) -> BilingualText {
        switch kind {
        case .added: BilingualText(ja: "追加", en: "added")
        case .removed: BilingualText(ja: "削除", en: "removed")
        case .changed: BilingualText(ja: "変更", en: "changed")
        case .respelled: BilingualText(ja: "同じ数で桁が違う", en: "same number, other digits")
        case .moved: BilingualText(ja: "移動", en: "moved")
        }
    }
}
