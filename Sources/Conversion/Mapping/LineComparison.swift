import Diagnostics
import JapaneseFormats

/// Finds out which fields of a tagged file are in what was made of it: the file is compared with the lines of what was
/// read back.
struct LineComparison {
    let text: TaggedText
    /// The lines as they were understood, and those that were read back.
    let before: [LineKey: TaggedLine], after: [[Int]: [TaggedLine]]
    let keys: [Int: LineKey]
    /// The fields that hold what cannot be read as it was meant, by line and number.
    private let broken: Set<[Int]>

    init(text: TaggedText, keys: [Int: LineKey], before: [TaggedLine], after: [TaggedLine]) {
        (self.text, self.keys) = (text, keys)
        broken = Set(text.unreadableFields.map { [$0.record.lineIndex, $0.field] })
        self.before = Dictionary(uniqueKeysWithValues: before.map { ($0.key, $0) })
        self.after = Dictionary(grouping: after) { Self.group($0.key) }
    }

    private static func group(_ key: LineKey) -> [Int] {
        [key.record, key.scope.block, key.scope.group, key.scope.drug]
    }

    /// What became of each field that holds something.
    ///
    /// - Parameter target: where a field of a line stands.
    func entries(_ table: MappingTable, target: (MappingTable.Row, LineKey) -> String) -> [MappingEntry] {
        var entries: [MappingEntry] = [], used: Set<LineKey> = []
        for record in [text.header] + text.records {
            guard let key = keys[record.lineIndex], let line = before[key] else {
                entries.append(entry(record, 0, .notCarried(reason(forUnread: record, table))))
                continue
            }
            let match = match(for: line, used: used, table)
            if let match { used.insert(match.key) }
            for field in 1..<max(record.fieldCount + 1, 1) where !record.isEmpty(field) {
                entries.append(outcome(of: field, in: record, line, match, table, target))
            }
        }
        if let unread = text.unreadEnd {
            entries.append(MappingEntry(source: "1A", position: unread, target: "", outcome: .notCarried(.behindEnd)))
        }
        return entries
    }

    /// Why a line gave nothing: what the table says of a record that nothing is read of, or that it is one too many.
    private func reason(forUnread record: TaggedRecord, _ table: MappingTable) -> BilingualText {
        guard record.layout != nil, let number = record.number else { return .unknownRecord }
        let isRead = keys.values.contains { $0.record == number }
        return isRead ? .secondRecord : table[number, 1].flatMap(\.reason) ?? .secondRecord
    }

    /// The line that was read back for one: of its like, that which agrees in most fields.
    private func match(for line: TaggedLine, used: Set<LineKey>, _ table: MappingTable) -> TaggedLine? {
        let candidates = (after[Self.group(line.key)] ?? []).filter { !used.contains($0.key) }
        guard candidates.count > 1 else { return candidates.first }
        return candidates.max { a, b in
            let (first, second) = (agreement(line, a, table), agreement(line, b, table))
            return first == second ? a.key.place > b.key.place : first < second
        }
    }

    /// In how many fields two lines agree; those that only count lines say nothing.
    private func agreement(_ a: TaggedLine, _ b: TaggedLine, _ table: MappingTable) -> Int {
        (1..<max(min(a.fields.count, b.fields.count), 1)).count { field in
            a.fields[field] == b.fields[field] && !a.fields[field].isEmpty
                && table[a.key.record, field]?.outcome != .derived
        }
    }

    private func outcome(
        of field: Int, in record: TaggedRecord, _ line: TaggedLine, _ match: TaggedLine?, _ table: MappingTable,
        _ target: (MappingTable.Row, LineKey) -> String
    ) -> MappingEntry {
        guard field < line.fields.count, let row = table[line.key.record, field] else {
            return entry(record, field, .notCarried(.unknownField))
        }
        if row.outcome == .none { return entry(record, field, .notCarried(row.reason ?? .noElement)) }
        guard !line.fields[field].isEmpty else { return entry(record, field, .notCarried(.noValue)) }
        guard broken.isEmpty || !broken.contains([record.lineIndex, field]) else {
            return entry(record, field, .notCarried(.broken))
        }
        let isSame = match.map { field < $0.fields.count && $0.fields[field].isSameValue(as: line.fields[field]) }
        if row.outcome == .derived { return entry(record, field, .carried) }
        guard isSame == true else { return entry(record, field, .notCarried(row.reason ?? .notReadBack)) }
        return entry(record, field, .carried, target: target(row, line.key))
    }

    private func entry(
        _ record: TaggedRecord, _ field: Int, _ outcome: MappingEntry.Outcome, target: String = ""
    ) -> MappingEntry {
        let number = record.number.map(String.init) ?? "0"
        return MappingEntry(
            source: field == 0 ? number : "\(number)-\(field)", position: record.position(ofField: field),
            target: target, outcome: outcome)
    }
}

extension String {
    /// Blanks of both widths are one: the formats and FHIR part names differently.
    fileprivate func isSameValue(as other: String) -> Bool {
        self == other || replacingBlanks() == other.replacingBlanks()
    }
}

extension BilingualText {
    static let unknownRecord = BilingualText(
        ja: "形式にないレコードです。", en: "The format has no such record.")
    static let secondRecord = BilingualText(
        ja: "1回だけのレコードの2つ目です。", en: "It is the second of a record that stands once.")
    static let unknownField = BilingualText(ja: "形式にない項目です。", en: "The format has no such field.")
    static let noElement = BilingualText(ja: "書く要素がありません。", en: "There is no element for it.")
    static let noValue = BilingualText(
        ja: "項目の形に合わない値です。", en: "It is no value of the field's form.")
    static let broken = BilingualText(
        ja: "文字にならないバイト、外字、制御文字があるか、別の文字コードです。",
        en: "It holds bytes that are no character, a user's own or a control character, or is in another encoding.")
    static let behindEnd = BilingualText(
        ja: "終端記号（1A）の後にあるため、読みません。", en: "It stands behind the end mark (1A), and is not read.")
    static let notReadBack = BilingualText(
        ja: "変換後から同じ値を読み戻せません。", en: "The same value cannot be read back from the result.")
}
