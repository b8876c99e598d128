/// A day of the proleptic Gregorian calendar, which FHIR's dates are of; Foundation's `.gregorian` turns Julian before
/// 1582.
///
/// - Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil and civil_from_days.
package struct CivilDay: Equatable, Sendable {
    package var year: Int, month: Int, day: Int

    package init(year: Int, month: Int, day: Int) { (self.year, self.month, self.day) = (year, month, day) }

    /// The day so many days after 1 January 1970; `nil` outside the years 1–9999.
    package init?(daysSince1970 number: Int) {
        guard -800_000...3_000_000 ~= number else { return nil }
        let days = number + 719_468
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

    /// Days since 1 January 1970, negative before.
    package var daysSince1970: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400, yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// How many days a month has.
    package static func days(inMonth month: Int, ofYear year: Int) -> Int {
        FHIRDate.days(inMonth: month, ofYear: year)
    }
}
