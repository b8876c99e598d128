import FHIRPrimitives

/// Two drugs of a patient that are not to be taken at one time.
public struct MedicationConflict: Hashable, Sendable, Codable {
    /// Why the two are not to be taken at one time.
    public enum Kind: Hashable, Sendable, Codable {
        /// The same ingredient by the same route, or the same code (重複投薬).
        case duplicate
        /// A pair of the list that was given (併用禁忌), with what the list says of it.
        case contraindicated(reason: String?)
    }

    public var kind: Kind
    /// The drug whose record stands first.
    public var first: MedicationPlace
    public var second: MedicationPlace
    public var overlap: MedicationOverlap
}

/// When two drugs are taken together.
public enum MedicationOverlap: Hashable, Sendable, Codable {
    /// On these days, the last one with them.
    case days(first: FHIRDate, last: FHIRDate)
    /// From this day on, if the one that was begun earlier is then still taken: no record says when it ends.
    case possible(from: FHIRDate)
    /// Perhaps: one of the records has no day.
    case unknown
}

/// Where a drug stands.
public struct MedicationPlace: Hashable, Sendable, Codable, Comparable {
    /// Which record the drug is of.
    public enum Record: Hashable, Sendable, Codable, Comparable {
        /// The place of a prescription among those that were given, from 0.
        case prescription(Int)
        /// The place of a dispensing among those that were given, from 0.
        case dispensing(Int)
    }

    public var record: Record
    /// The place of the RP in its record, from 0.
    public var rp: Int
    /// The place of the drug in its RP, from 0.
    public var drug: Int
    /// Its code as the record has it, or that of its generic name.
    public var code: String?

    public init(record: Record, rp: Int, drug: Int, code: String? = nil) {
        (self.record, self.rp, self.drug, self.code) = (record, rp, drug, code)
    }

    public static func < (a: Self, b: Self) -> Bool { (a.record, a.rp, a.drug) < (b.record, b.rp, b.drug) }
}
