import Foundation

/// A day of the proleptic Gregorian calendar, which FHIR's dates are of; Foundation's `.gregorian` turns Julian before
/// 1582.
///
/// - Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
struct CivilDay: Equatable {
    var year: Int, month: Int, day: Int

    /// `nil` outside the years 1–9999.
    init?(secondsSince1970 seconds: Int) {
        let limit = 400_000_000_000
        guard -limit...limit ~= seconds else { return nil }
        let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400 + 719_468
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shifted + 2) / 5 + 1
        month = shifted < 10 ? shifted + 3 : shifted - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        guard 1...9999 ~= year else { return nil }
    }

    /// The first moment of the day of that number, counted from 1970, in a zone.
    static func start(_ dayNumber: Int, minutesEast: Int) -> Date {
        Date(timeIntervalSince1970: Double(dayNumber * 86_400 - minutesEast * 60))
    }
}
