extension FHIRDate {
    /// The days from 1970-01-01 to a day of the proleptic Gregorian calendar, which FHIR's dates are of.
    ///
    /// - Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
    package static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400, yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The numbers of its days: one of a whole date, all of a month or year.
    package var dayNumbers: Range<Int> {
        let first = Self.dayNumber(year: year, month: month ?? 1, day: day ?? 1)
        if day != nil { return first..<first + 1 }
        guard let month else { return first..<Self.dayNumber(year: year + 1, month: 1, day: 1) }
        return first..<first + Self.days(inMonth: month, ofYear: year)
    }
}
