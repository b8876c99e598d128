extension FHIRDateTime {
    /// How this dateTime stands to the other; `nil` if one knows more than the other and they agree as far as both
    /// know.
    ///
    /// Times are compared in UTC. A date alone has no zone: it is before or after a time only if it is so in every
    /// zone, from 14 hours east to 14 hours west.
    ///
    /// - Source: FHIRPath 2.0.0, section 6.2 (Comparison) and 6.1 (Equality).
    public func compare(_ other: Self) -> MomentOrder? { moment.order(to: other.moment) }

    /// Whether both are the same moment; `nil` if that cannot be known.
    public func isEqual(to other: Self) -> Bool? { compare(other).map { $0 == .same } }

    /// Whether this is earlier; `nil` if that cannot be known.
    public func isBefore(_ other: Self) -> Bool? { compare(other).map { $0 == .before } }

    /// Whether this is later; `nil` if that cannot be known.
    public func isAfter(_ other: Self) -> Bool? { compare(other).map { $0 == .after } }
}
