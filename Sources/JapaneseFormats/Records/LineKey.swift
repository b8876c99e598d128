/// What a line is in its file: two files that say the same have lines with the same keys.
package struct LineKey: Hashable, Sendable {
    /// The number of its record.
    package var record: Int
    package var scope: LineScope
    /// Its place among the lines of the same record and scope, from 1.
    package var place: Int

    /// That of the first line.
    package static let header = LineKey(record: 0, scope: LineScope(), place: 1)
}

/// What a line belongs to; 0 where it belongs to none.
package struct LineScope: Hashable, Sendable {
    /// The place of the dispensing in a handbook, from 1.
    package var block = 0
    /// The place of the prescriber in a dispensing, from 1.
    package var owner = 0
    /// The number of the RP.
    package var group = 0
    /// How many RPs before it have this number; a file has none, for there they are one.
    package var namesakes = 0
    /// The place of the drug in its RP, or of an over-the-counter drug in its handbook, from 1.
    package var drug = 0

    /// The scope of an RP's lines, or of those of one of its drugs.
    package init(group: Int, drug: Int = 0) { (self.group, self.drug) = (group, drug) }

    init(block: Int = 0, owner: Int = 0, group: Int = 0, namesakes: Int = 0, drug: Int = 0) {
        (self.block, self.owner, self.group) = (block, owner, group)
        (self.namesakes, self.drug) = (namesakes, drug)
    }
}
