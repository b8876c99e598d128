extension FHIRDate {
    /// The numbers of its days, counted from 1970-01-01: one of a whole date, all of a month or year.
    package var dayNumbers: Range<Int> {
        let first = CivilDay(year: year, month: month ?? 1, day: day ?? 1).daysSince1970
        if day != nil { return first..<first + 1 }
        guard let month else { return first..<CivilDay(year: year + 1, month: 1, day: 1).daysSince1970 }
        return first..<first + Self.days(inMonth: month, ofYear: year)
    }
}
