import Diagnostics

/// The records of one format with their fields.
///
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; 電子処方箋管理サービス 記録条件仕様（処方編）Ver.2.4; JAHIS
///   電子版お薬手帳データフォーマット仕様書 Ver.2.6 (技術文書 24-104).
public struct FormatLayout: Sendable {
    /// The version of the document.
    public var version: String { tables.version }
    /// In the order in which they stand in a file.
    public var records: [RecordLayout] { tables.records }
    /// Those that what they belong to must have, always or in what a provider writes.
    var required: [RecordLayout] { tables.required }

    private let tables: Tables

    /// What the tables say; shared, for each line of each file asks for it.
    private final class Tables: Sendable {
        let version: String, records: [RecordLayout], required: [RecordLayout]
        /// Numbers that files have in the place of a record's own.
        let aliases: [(other: Int, number: Int)]
        /// Where the record of each number stands among the records; -1 for none.
        let places: [Int]

        init(
            _ version: String, _ records: [RecordLayout], required: [RecordLayout],
            aliases: [(other: Int, number: Int)]
        ) {
            (self.version, self.records, self.required, self.aliases) = (version, records, required, aliases)
            var places = Array(repeating: -1, count: (records.map(\.number).max() ?? 0) + 1)
            for (place, record) in records.enumerated() { places[record.number] = place }
            self.places = places
        }
    }

    /// The symbols on the paper prescription (`JAHIS1` … `JAHIS10`).
    public static let prescription = FormatLayout(.jahisPrescription, isService: false)
    /// The prescription as it is sent to the service (`SJ1`).
    public static let servicePrescription = FormatLayout(.jahisPrescription, isService: true)
    /// The medication handbook (`JAHISTC01` … `JAHISTC08`).
    public static let handbook = FormatLayout(.jahisHandbook, isService: false)

    /// The result of dispensing: the records of the handbook, which are not confirmed for it, and its own.
    ///
    /// - Source: 電子処方箋管理サービス 記録条件仕様（調剤編）Ver.2.2, records 511 and 521.
    public static let dispensing = FormatLayout(handbook, adding: FormatLayout(.jahisDispensing, isService: false))

    private init(_ base: FormatLayout, adding own: FormatLayout) {
        tables = Tables(
            own.version, base.records + own.records, required: base.required + own.required,
            aliases: base.tables.aliases + own.tables.aliases)
    }

    /// The record of a number; `nil` if the format has none.
    public func record(_ number: Int) -> RecordLayout? { place(of: number).map { tables.records[$0] } }

    /// The number of the record that a number stands for: itself, or that of the record which files write so.
    func number(for written: Int) -> Int { tables.aliases.first { $0.other == written }?.number ?? written }

    /// Where a record stands in the order of the format.
    func place(of number: Int) -> Int? {
        guard tables.places.indices.contains(number), case let place = tables.places[number], place >= 0 else {
            return nil
        }
        return place
    }

    private init(_ tables: LayoutTables, isService: Bool) {
        let codes = Dictionary(grouping: LayoutTables.rows(of: tables.codes)) { $0[0] }.mapValues { rows in
            rows.map { CodeMeaning(code: $0[1], meaning: BilingualText(ja: $0[2], en: $0[3])) }
        }
        let fields = Dictionary(grouping: LayoutTables.rows(of: tables.fields)) { $0[0] }
        let rows = LayoutTables.rows(of: tables.records).filter { isService || $0[4] != "service" }
        let records = rows.map { row in
            let own = (fields[row[0]] ?? []).map { FieldLayout($0, codes: codes, isService: isService) }
            return RecordLayout(
                number: Int(row[0]) ?? 0, level: RecordLayout.Level(rawValue: row[1]) ?? .file,
                presence: FieldLayout.Presence(row[2]), mayRepeat: row[3] == "n", isServiceOnly: row[4] == "service",
                since: Int(row[5]) ?? 0, name: BilingualText(ja: row[6], en: row[7]),
                fields: own)
        }
        // Only a table whose files have such numbers has the column.
        let aliases: [(other: Int, number: Int)] = rows.compactMap { row in
            guard row.count > 8, let other = Int(row[8]), let number = Int(row[0]) else { return nil }
            return (other: other, number: number)
        }
        self.tables = Tables(
            tables.version, records, required: records.filter { $0.presence != .optional }, aliases: aliases)
    }
}

extension FieldLayout {
    /// A row of `fields.tsv`; its `service-` columns replace the others in the service's form.
    fileprivate init(_ row: [String], codes: [String: [CodeMeaning]], isService: Bool) {
        let size = isService && !row[6].isEmpty ? row[6] : row[3]
        let list = isService && !row[7].isEmpty ? row[7] : row[5]
        (record, number, self.size) = (Int(row[0]) ?? 0, Int(row[1]) ?? 0, Int(size))
        (form, presence) = (Form(rawValue: row[2]) ?? .text, Presence(row[4]))
        (codeList, self.codes, since) = (list, codes[list] ?? [], Int(row[8]) ?? 0)
        name = BilingualText(ja: row[9], en: row[10])
    }
}
