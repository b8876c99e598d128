/// What a line is in its file: two files that say the same have lines with the same keys.
package struct LineKey: Hashable, Sendable {
    /// The number of its record.
    package var record: Int
    package var scope: LineScope
    /// Its place among the lines of the same record and scope, from 1.
    package var place: Int
}

/// What a line belongs to; 0 where it belongs to none.
package struct LineScope: Hashable, Sendable {
    /// The place of the dispensing in a handbook, from 1.
    package var block = 0
    /// The number of the RP.
    package var group = 0
    /// The place of the drug in its RP, from 1.
    package var drug = 0
}
