import Diagnostics
import JapaneseFormats

/// Finds out which fields of a tagged file are in what was made of it: the file is compared with the lines of what was
/// read back.
struct LineComparison {
    let text: TaggedText
    /// The lines as they were understood, and those that were read back.
    let before: [LineKey: TaggedLine], after: [TaggedLine]
    let keys: [Int: LineKey]
    /// The fields that hold what cannot be read as it was meant, by line and number.
    private let broken: Set<[Int]>
    /// Texts that stand in the result, but not in one field.
    let parted: PartedTexts

    init(
        text: TaggedText, keys: [Int: LineKey], before: [TaggedLine], after: [TaggedLine],
        parted: PartedTexts = PartedTexts()
    ) {
        (self.text, self.keys, self.after, self.parted) = (text, keys, after, parted)
        broken = Set(text.unreadableFields.map { [$0.record.lineIndex, $0.field] })
        self.before = Dictionary(uniqueKeysWithValues: before.map { ($0.key, $0) })
    }

    /// What became of each field that holds something.
    ///
    /// - Parameter target: where a field of a line stands.
    func entries(_ table: MappingTable, target: (MappingTable.Row, LineKey) -> String) -> [MappingEntry] {
        let records = [text.header] + text.records
        let lines = records.map { record in keys[record.lineIndex].flatMap { before[$0] } }
        let matches = LineMatcher(lines, with: after, table).matches
        let read = Set(keys.values.map(\.record))
        var entries: [MappingEntry] = []
        for (place, record) in records.enumerated() {
            guard let line = lines[place] else {
                let reason = Self.reason(forUnread: record, read, table)
                entries.append(
                    MappingEntry(
                        source: String(record.number ?? 0), position: record.position(ofField: 0), target: "",
                        outcome: .notCarried(reason)))
                continue
            }
            for field in 1..<max(record.fieldCount + 1, 1) where !record.isEmpty(field) {
                entries.append(outcome(of: field, in: record, line, matches[place], table, target))
            }
        }
        if let unread = text.unreadEnd {
            entries.append(MappingEntry(source: "1A", position: unread, target: "", outcome: .notCarried(.behindEnd)))
        }
        return entries
    }

    /// Why a line gave nothing: what the table says of a record that nothing is read of, or that it is one too many.
    ///
    /// - Parameter read: the numbers of the records that something was read of.
    private static func reason(forUnread record: TaggedRecord, _ read: Set<Int>, _ table: MappingTable) -> BilingualText
    {
        guard record.layout != nil, let number = record.number else { return .unknownRecord }
        return read.contains(number) ? .secondRecord : table[number, 1].flatMap(\.reason) ?? .secondRecord
    }

    private func outcome(
        of field: Int, in record: TaggedRecord, _ line: TaggedLine, _ match: TaggedLine?, _ table: MappingTable,
        _ target: (MappingTable.Row, LineKey) -> String
    ) -> MappingEntry {
        func entry(_ outcome: MappingEntry.Outcome, named name: String, target: String = "") -> MappingEntry {
            MappingEntry(source: name, position: record.position(ofField: field), target: target, outcome: outcome)
        }
        guard field < line.fields.count, let row = table[line.key.record, field] else {
            return entry(.notCarried(.unknownField), named: MappingTable.name(line.key.record, field))
        }
        if row.outcome == .none { return entry(.notCarried(row.reason ?? .noElement), named: row.name) }
        guard !line.fields[field].isEmpty else { return entry(.notCarried(.noValue), named: row.name) }
        guard broken.isEmpty || !broken.contains([record.lineIndex, field]) else {
            return entry(.notCarried(.broken), named: row.name)
        }
        let isSame = match.map { field < $0.fields.count && $0.fields[field].isSameValue(as: line.fields[field]) }
        if row.outcome == .derived { return entry(.carried, named: row.name) }
        guard isSame == true || isInParts(line, field) else {
            let isParted = parted.contains(line.fields[field])
            return entry(.notCarried(isParted ? .parted : row.reason ?? .notReadBack), named: row.name)
        }
        return entry(.carried, named: row.name, target: target(row, line.key))
    }

    /// Whether the same field of several lines holds a text that was parted.
    private func isInParts(_ line: TaggedLine, _ field: Int) -> Bool {
        guard let pieces = parted.pieces[line.fields[field]] else { return false }
        let written = after.lazy.filter { $0.key.record == line.key.record && field < $0.fields.count }
        return Set(pieces.map { $0.replacingBlanks() }).isSubset(of: written.map { $0.fields[field].replacingBlanks() })
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
        ja: "項目の形に合わない値です。", en: "The value is not written as the field's form asks.")
    static let broken = BilingualText(
        ja: "文字にならないバイト、外字、制御文字があるか、別の文字コードです。",
        en: "It holds bytes that are no character, a user's own or a control character, or is in another encoding.")
    static let behindEnd = BilingualText(
        ja: "終端記号（1A）の後にあるため、読みません。", en: "It stands behind the end mark (1A), and is not read.")
    static let notReadBack = BilingualText(
        ja: "変換後から同じ値を読み戻せません。", en: "The same value cannot be read back from the result.")
}
