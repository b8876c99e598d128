import Diagnostics
import JapaneseFormats

/// Where the fields of a tagged format go in FHIR: a `fhir.tsv` of `Schemas/`.
struct MappingTable: Sendable {
    final class Row: Sendable {
        enum Outcome: String { case carried, derived, none }

        let record: Int
        let field: Int
        let outcome: Outcome
        /// Where it goes: the first whose role a Bundle has.
        let targets: [Target]
        /// A resource by its role, and the path in it.
        final class Target: Sendable {
            let role: String
            /// What it is in the Bundle of a prescription.
            let entry: EntryRole.Kind?
            /// What it is in the Bundle of a handbook.
            let handbook: HandbookRole.Kind?
            let path: TargetPath

            init(_ text: String) {
                role = String(text.prefix { $0 != "." })
                (entry, handbook) = (EntryRole.Kind.byName[role], HandbookRole.Kind(rawValue: role))
                path = TargetPath(text.dropFirst(role.count + 1))
            }

            /// `MedicationRequest.dispenseRequest.quantity.value`.
            var text: String { path.text.isEmpty ? role : "\(role).\(path.text)" }
        }

        /// Why it is not carried, or when; `nil` if nothing is to be said.
        let reason: BilingualText?
        /// `201-7`.
        let name: String

        init(record: Int, field: Int, outcome: Outcome, targets: [Target], reason: BilingualText?) {
            (self.record, self.field, self.outcome) = (record, field, outcome)
            (self.targets, self.reason) = (targets, reason)
            name = MappingTable.name(record, field)
        }
    }

    let rows: [Row]
    /// The place of each field's row, by the number of its record and its own; -1 for none.
    private let places: [[Int]]
    /// The fields that are carried to a place, by its role and path.
    private let sources: [String: [String]]

    /// Reads the text of a table; its first two lines are its origin and the names of its columns.
    init(_ text: String) {
        self.init(
            rows: text.split(separator: "\n").dropFirst(2).compactMap { line in
                let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
                guard cells.count == 6, let record = Int(cells[0]), let field = Int(cells[1]),
                    let outcome = Row.Outcome(rawValue: cells[2])
                else { return nil }
                return Row(
                    record: record, field: field, outcome: outcome,
                    targets: cells[3].split(separator: "|").map { Row.Target(String($0.filter { $0 != " " })) },
                    reason: cells[4].isEmpty ? nil : BilingualText(ja: cells[4], en: cells[5]))
            })
    }

    /// Every field of a prescription goes to itself; the other form may have fewer codes for it.
    static func between(_ source: TaggedKind, _ target: TaggedKind) -> MappingTable {
        MappingTable(toItself: jahisPrescription) { row in
            if source.format != target.format, [81, 301, 302].contains(row.record) { return .otherRecord }
            let codes = source.codes(row.record, row.field), others = target.codes(row.record, row.field)
            return codes.isSubset(of: others) ? nil : .noCode
        }
    }

    /// Every field of a handbook goes to itself, but for the numbers of its parts.
    static let betweenHandbooks = MappingTable(toItself: jahisHandbook) { _ in nil }

    /// - Parameter reason: why a value of a field may not be carried.
    private init(toItself table: MappingTable, _ reason: (Row) -> BilingualText?) {
        self.init(
            rows: table.rows.map { row in
                let isPart = row.record == 911
                return Row(
                    record: row.record, field: row.field,
                    outcome: isPart ? .none : row.outcome == .derived ? .derived : .carried, targets: [],
                    reason: isPart ? row.reason : reason(row))
            })
    }

    /// The result of dispensing has the records of the handbook, and its own; its header is not known.
    static let dispensingRecords = MappingTable(
        rows: jahisHandbook.rows.filter { $0.record > 0 } + jahisDispensing.rows)

    private init(rows: [Row]) {
        self.rows = rows
        var places = Array(repeating: [Int](), count: (rows.map(\.record).max() ?? 0) + 1)
        for (place, row) in rows.enumerated() {
            let missing = row.field + 1 - places[row.record].count
            places[row.record] += Array(repeating: -1, count: max(missing, 0))
            places[row.record][row.field] = place
        }
        self.places = places
        var sources: [String: [String]] = [:]
        for row in rows where row.outcome == .carried {
            for target in Set(row.targets.map(\.text)) {
                sources[target, default: []].append(Self.name(row.record, row.field))
            }
        }
        self.sources = sources
    }

    subscript(record: Int, field: Int) -> Row? { place(of: record, field).map { rows[$0] } }

    /// Whether a field follows from others.
    func isDerived(_ record: Int, _ field: Int) -> Bool {
        place(of: record, field).map { rows[$0].outcome == .derived } ?? false
    }

    private func place(of record: Int, _ field: Int) -> Int? {
        guard places.indices.contains(record), places[record].indices.contains(field) else { return nil }
        let place = places[record][field]
        return place < 0 ? nil : place
    }

    /// The fields that a path of a role goes to, as `201-7`.
    func fields(of path: String) -> [String] { sources[path] ?? [] }

    /// `201-7`.
    static func name(_ record: Int, _ field: Int) -> String { "\(record)-\(field)" }
}

extension TaggedKind {
    /// The codes that a field takes; empty for one without a list.
    fileprivate func codes(_ record: Int, _ field: Int) -> Set<String> {
        let fields = layout.record(record)?.fields ?? []
        return fields.indices.contains(field - 1) ? Set(fields[field - 1].codes.map(\.code)) : []
    }
}

extension BilingualText {
    fileprivate static let noCode = BilingualText(
        ja: "書き出す形式に、このコードはありません。", en: "The format that is written has no such code.")
    fileprivate static let otherRecord = BilingualText(
        ja: "提供診療情報・検査値データ等（301・302）と備考（81）は、書き出す形式に合わせて移します。",
        en: "Clinical information and test results (301, 302) and remarks (81) stand where the format has them.")
}
