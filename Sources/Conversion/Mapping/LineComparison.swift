import Diagnostics
import JapaneseFormats

/// Finds out which fields of a tagged file are in what was made of it: the file is compared with the lines of what was
/// read back.
struct LineComparison {
    let text: TaggedText
    /// What each line of the file gave; `nil` for one that gave nothing.
    let keys: [LineKey?]
    /// The lines as they were understood: which of their fields have a value.
    let before: [WrittenLine<FieldMarks>]
    /// Those of them that changed, and what was read back for them.
    private let changed: [TaggedLine], after: [TaggedLine]
    /// The fields that hold what cannot be read as it was meant.
    private let broken: Set<Place>
    /// Texts that stand in the result, but not in one field.
    let parted: PartedTexts

    /// A field, by its line and number.
    private struct Place: Hashable { let line: Int, field: Int }

    /// A line that changed, by its place among them, and the one that was read back for it.
    private struct Change { let line: Int, match: Int? }

    init(
        text: TaggedText, keys: [LineKey?], unreadable: [(record: TaggedRecord, field: Int)],
        before: [WrittenLine<FieldMarks>], after: ReadBack, parted: PartedTexts = PartedTexts()
    ) {
        (self.text, self.keys, self.before, self.parted) = (text, keys, before, parted)
        switch after {
        case .same: (changed, self.after) = ([], [])
        case .changed(let from, let to): (changed, self.after) = (from, to)
        }
        broken = Set(unreadable.map { Place(line: $0.record.lineIndex, field: $0.field) })
    }

    /// What became of each field that holds something.
    ///
    /// - Parameter target: where a field of a line stands.
    func entries(_ table: MappingTable, target: (MappingTable.Row, LineKey) -> MappingPlace) -> [MappingEntry] {
        var records = text.records
        records.insert(text.header, at: 0)
        let places = places(of: records), changes = changes(at: places, table)
        lazy var read = Set(keys.compactMap(\.?.record))
        var entries: [MappingEntry] = []
        entries.reserveCapacity(records.count * 8)
        for (record, place) in zip(records, places) {
            guard let place else {
                let reason = Self.reason(forUnread: record, read, table)
                entries.append(
                    MappingEntry(
                        source: String(record.number ?? 0), position: record.position(ofField: 0), place: .none,
                        outcome: .notCarried(reason)))
                continue
            }
            for (field, position) in record.filledFields {
                let outcome = outcome(of: field, in: record, before[place], changes[place], table, target)
                entries.append(
                    MappingEntry(
                        source: outcome.name, position: position, place: outcome.target, outcome: outcome.outcome))
            }
        }
        if let unread = text.unreadEnd {
            entries.append(MappingEntry(source: "1A", position: unread, place: .none, outcome: .notCarried(.behindEnd)))
        }
        return entries
    }

    /// The place among the lines that each record gave; `nil` for one that gave nothing.
    private func places(of records: [TaggedRecord]) -> [Int?] {
        // Nearly all stand in the order of the file: the search is for those that do not.
        var next = before.startIndex
        lazy var byKey = Dictionary(uniqueKeysWithValues: before.indices.map { (before[$0].key, $0) })
        return records.map { record in
            guard let key = keys[record.lineIndex] else { return nil }
            let nearest = next..<min(next + Self.reach, before.endIndex)
            let place = nearest.first { before[$0].key == key } ?? byKey[key]
            if let place { next = place + 1 }
            return place
        }
    }

    /// How many of the next lines are looked at before the search.
    private static let reach = 4

    /// Why a line gave nothing: what the table says of a record that nothing is read of, or that it is one too many.
    ///
    /// - Parameter read: the numbers of the records that something was read of.
    private static func reason(forUnread record: TaggedRecord, _ read: Set<Int>, _ table: MappingTable) -> BilingualText
    {
        guard record.layout != nil, let number = record.number else { return .unknownRecord }
        return read.contains(number) ? .secondRecord : table[number, 1].flatMap(\.reason) ?? .secondRecord
    }

    /// For each line that changed what was read back for it; `nil` for those that are the same.
    ///
    /// - Parameter places: those of the lines that the file has, in its order.
    private func changes(at places: [Int?], _ table: MappingTable) -> [Change?] {
        var changes: [Change?] = Array(repeating: nil, count: before.count)
        guard !changed.isEmpty else { return changes }
        let byKey = Dictionary(uniqueKeysWithValues: changed.indices.map { (changed[$0].key, $0) })
        let changedPlaces = before.map { byKey[$0.key] }
        let matches = LineMatcher(
            places.compactMap { $0.flatMap { changedPlaces[$0] } }, of: changed, with: after, table
        ).matches
        for (place, changedPlace) in changedPlaces.enumerated() {
            changes[place] = changedPlace.map { Change(line: $0, match: matches[$0]) }
        }
        return changes
    }

    private func outcome(
        of field: Int, in record: TaggedRecord, _ line: WrittenLine<FieldMarks>, _ change: Change?,
        _ table: MappingTable, _ target: (MappingTable.Row, LineKey) -> MappingPlace
    ) -> (name: String, outcome: MappingEntry.Outcome, target: MappingPlace) {
        guard field < line.fields.count, let row = table[line.key.record, field] else {
            return (MappingTable.name(line.key.record, field), .notCarried(.unknownField), .none)
        }
        if row.outcome == .none { return (row.name, .notCarried(row.reason ?? .noElement), .none) }
        guard !line.fields.isEmpty(field) else { return (row.name, .notCarried(.noValue), .none) }
        guard broken.isEmpty || !broken.contains(Place(line: record.lineIndex, field: field)) else {
            return (row.name, .notCarried(.broken), .none)
        }
        if row.outcome == .derived { return (row.name, .carried, .none) }
        if let change, !isReadBack(field, change), !isInParts(changed[change.line], field) {
            let isParted = parted.contains(changed[change.line].fields[field])
            return (row.name, .notCarried(isParted ? .parted : row.reason ?? .notReadBack), .none)
        }
        return (row.name, .carried, target(row, line.key))
    }

    /// Whether the line that was read back for another has the same in a field.
    private func isReadBack(_ field: Int, _ change: Change) -> Bool {
        guard let match = change.match, field < after[match].fields.count else { return false }
        return after[match].fields[field].isSameValue(as: changed[change.line].fields[field])
    }

    /// Whether the same field of several lines holds a text that was parted.
    private func isInParts(_ line: TaggedLine, _ field: Int) -> Bool {
        guard let pieces = parted.pieces[line.fields[field]] else { return false }
        let written = after.lazy.filter { $0.key.record == line.key.record && field < $0.fields.count }
        return Set(pieces.map { $0.replacingBlanks() }).isSubset(of: written.map { $0.fields[field].replacingBlanks() })
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
