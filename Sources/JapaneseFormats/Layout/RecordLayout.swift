import Diagnostics

/// What a format says of one record: a row of its `records.tsv`, and its fields.
public final class RecordLayout: Sendable {
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

    public let number: Int
    public let level: Level
    /// When what it belongs to must have it: `optional`, `required` or `fromProvider`.
    public let presence: FieldLayout.Presence
    /// Whether what it belongs to may have it more than once.
    public let mayRepeat: Bool
    /// Whether only the service's form has it.
    public let isServiceOnly: Bool
    /// The version (the number in the header) that brought it; 0 if it was always there.
    public let since: Int
    /// What the format calls it, and the same in English.
    public let name: BilingualText
    public let fields: [FieldLayout]
    /// Those that must have a value, always or under a condition.
    let demanded: [FieldLayout]

    init(
        number: Int, level: Level, presence: FieldLayout.Presence, mayRepeat: Bool, isServiceOnly: Bool, since: Int,
        name: BilingualText, fields: [FieldLayout]
    ) {
        (self.number, self.level, self.presence, self.mayRepeat) = (number, level, presence, mayRepeat)
        (self.isServiceOnly, self.since, self.name, self.fields) = (isServiceOnly, since, name, fields)
        demanded = fields.filter { $0.presence != .optional }
    }

    /// Whether it begins a dispensing of the medication handbook.
    var beginsBlock: Bool { level == .block && number == 5 }
}
