import Diagnostics

/// What a format says of one record: a row of its `records.tsv`, and its fields.
public struct RecordLayout: Hashable, Sendable {
    /// What a record belongs to.
    public enum Level: String, Hashable, Sendable {
        /// The whole file.
        case file
        /// A dispensing of the medication handbook, which record 5 begins.
        case block
        /// An RP.
        case group
        /// A drug of an RP.
        case drug
        /// The whole file, behind all others.
        case tail
    }

    public var number: Int { row.number }
    public var level: Level { row.level }
    /// When what it belongs to must have it: `optional`, `required` or `fromProvider`.
    public var presence: FieldLayout.Presence { row.presence }
    /// Whether what it belongs to may have it more than once.
    public var mayRepeat: Bool { row.mayRepeat }
    /// Whether only the service's form has it.
    public var isServiceOnly: Bool { row.isServiceOnly }
    /// The version (the number in the header) that brought it; 0 if it was always there.
    public var since: Int { row.since }
    /// What the format calls it, and the same in English.
    public var name: BilingualText { row.name }
    public var fields: [FieldLayout] { row.fields }
    /// Those that must have a value, always or under a condition.
    var demanded: [FieldLayout] { row.demanded }
    /// The number as it stands in field 0 of a line.
    var tag: String { row.tag }

    /// How many fields it has in a version of the format: it ends before the first that a later one brought.
    func fieldCount(in version: Int) -> Int {
        version >= row.newest ? fields.count : fields.firstIndex { $0.since > version } ?? fields.count
    }

    /// What the table says; shared, for each line of each file asks for it.
    private final class Row: Sendable {
        let number: Int, level: Level, presence: FieldLayout.Presence, mayRepeat: Bool, isServiceOnly: Bool, since: Int
        let name: BilingualText, fields: [FieldLayout], demanded: [FieldLayout], tag: String
        /// The version that brought the newest of the fields.
        let newest: Int
        let standsEmpty: Bool

        init(
            _ number: Int, _ level: Level, _ presence: FieldLayout.Presence, mayRepeat: Bool, isServiceOnly: Bool,
            since: Int, _ name: BilingualText, _ fields: [FieldLayout]
        ) {
            (self.number, self.level, self.presence, self.mayRepeat) = (number, level, presence, mayRepeat)
            (self.isServiceOnly, self.since, self.name, self.fields) = (isServiceOnly, since, name, fields)
            demanded = fields.filter { $0.presence != .optional }
            (tag, newest) = (String(number), fields.map(\.since).max() ?? 0)
            standsEmpty = presence == .required || level == .block && number == 5
        }
    }

    private let row: Row

    init(
        number: Int, level: Level, presence: FieldLayout.Presence, mayRepeat: Bool, isServiceOnly: Bool, since: Int,
        name: BilingualText, fields: [FieldLayout]
    ) {
        row = Row(
            number, level, presence, mayRepeat: mayRepeat, isServiceOnly: isServiceOnly, since: since, name, fields)
    }

    /// The same record of the same format.
    public static func == (a: RecordLayout, b: RecordLayout) -> Bool { a.row === b.row }

    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(row)) }

    /// Whether it begins a dispensing of the medication handbook.
    var beginsBlock: Bool { level == .block && number == 5 }

    /// Whether a file has it even if nothing is to be said in it.
    var standsEmpty: Bool { row.standsEmpty }
}
