import FHIRPrimitives
import Foundation

extension CivilDay {
    /// The day of a number of seconds since 1970; `nil` outside the years 1–9999.
    init?(secondsSince1970 seconds: Int) {
        self.init(daysSince1970: seconds >= 0 ? seconds / 86_400 : (seconds / 86_400) - (seconds % 86_400 == 0 ? 0 : 1))
    }

    /// The first moment of the day of that number, counted from 1970, in a zone.
    static func start(_ dayNumber: Int, minutesEast: Int) -> Date {
        Date(timeIntervalSince1970: Double(dayNumber * 86_400 - minutesEast * 60))
    }
}
