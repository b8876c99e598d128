import FHIRPrimitives
import Testing

@testable import Conversion

@Suite("days in Japan")
struct JapaneseDayTests {
    @Test(
        "of moments anywhere",
        arguments: [
            ("2026-11-02", "2026-11-02"), ("1985-07", "1985-07"), ("1985", "1985"),
            ("2026-11-02T00:00:00+09:00", "2026-11-02"), ("2026-11-02T20:00:00Z", "2026-11-03"),
            ("2026-11-02T14:59:59.999Z", "2026-11-02"), ("2026-11-02T15:00:00-00:00", "2026-11-03"),
            ("2026-12-31T10:00:00-05:00", "2027-01-01"), ("2026-11-03T01:00:00+12:00", "2026-11-02"),
            ("1969-12-31T14:00:00Z", "1969-12-31"), ("2026-11-02T10:00+09:00", "2026-11-02"),
            ("2026-11-02T10:00", "2026-11-02"), ("2026-11-02T20:00Z", nil), ("2026-13-02", nil), ("きのう", nil),
        ])
    func days(text: String, day: String?) {
        #expect(FHIRDate(inJapan: text)?.description == day, "\(text)")
    }
}
