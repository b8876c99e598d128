extension FHIRInstant {
    /// How this instant stands to the other. Zones are compared in UTC. Seconds are compared with their fraction: `.5`
    /// is `.50`.
    ///
    /// - Source: FHIRPath 2.0.0, section 6.2 (Comparison).
    public func compare(_ other: Self) -> MomentOrder { moment.order(to: other.moment) ?? .same }

    public func isEqual(to other: Self) -> Bool { compare(other) == .same }
    public func isBefore(_ other: Self) -> Bool { compare(other) == .before }
    public func isAfter(_ other: Self) -> Bool { compare(other) == .after }
}
