import FHIRPrimitives
import Testing

@testable import Conversion

private let cases: [(days: [String?], backwards: [Int])] = [
    ([], []),
    (["2026-11-02", "2026-11-02", "2026-11-02"], []),
    (["2026-11-02", "2026-11-09", "2026-11-16"], []),
    (["2026-11-09", "2026-11-02", "2026-11-16"], [1]),
    (["2026-11-16", "2026-11-09", "2026-11-02"], [1, 2]),
    (["2026-11-09", nil, "2026-11-02"], [2]),
    ([nil, nil], []),
    (["2026-11", "2026-11-02"], []),  // not known which is before the other
]

@Test("a portion's day is not before that of a portion in front", arguments: cases)
func portionDays(days: [String?], backwards: [Int]) {
    #expect(PortionDays.backwards(days.map { $0.flatMap { FHIRDate($0) } }) == backwards)
}
