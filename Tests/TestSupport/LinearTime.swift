/// Whether work grows with its input and not with its square: on four times the input it takes less than eight times as
/// long, where quadratic work would take sixteen times.
///
/// The best times of rounds that look at both sizes in turn count, so that neighbours on the machine count little. The
/// rounds stand ever further apart, for a busy moment may outlast many.
public func isLinear(_ small: () throws -> Void, fourTimes large: () throws -> Void) async throws -> Bool {
    let clock = ContinuousClock()
    var best = (small: Duration.seconds(1000), large: Duration.seconds(1000))
    for round in 0..<30 {
        best.small = min(best.small, try clock.measure(small))
        best.large = min(best.large, try clock.measure(large))
        if best.large / best.small < 8 { return true }
        try await Task.sleep(for: .milliseconds(10 * round))
    }
    return false
}
