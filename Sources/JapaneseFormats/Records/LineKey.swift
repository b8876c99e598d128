/// What a line is in its file: two files that say the same have lines with the same keys.
struct LineKey: Hashable, Sendable {
    /// The number of its record.
    var record: Int
    var scope: LineScope
    /// Its place among the lines of the same record and scope, from 1.
    var place: Int
}

/// What a line belongs to; 0 where it belongs to none.
struct LineScope: Hashable, Sendable {
    /// The place of the dispensing in a handbook, from 1.
    var block = 0
    /// The number of the RP.
    var group = 0
    /// The place of the drug in its RP, from 1.
    var drug = 0
}
