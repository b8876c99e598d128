import FHIRPrimitives
import FHIRTree

extension FHIRDate {
    private static let minutesEastOfJapan = 9 * 60

    /// The day in Japan of a `date`, `dateTime` or `instant`: the days of the tagged formats are Japan's.
    ///
    /// A time that is no FHIR, as one without seconds, gives its day as it is written where it names no zone, or
    /// Japan's.
    ///
    /// - Source: FHIR R4 (4.0.1), datatypes.html#dateTime; 明治二十八年勅令第百六十七号 (Japan Standard Time).
    init?(inJapan text: String) {
        guard let moment = FHIRDateTime(text) else {
            let zone = text.dropFirst(10).drop { !"Z+-".contains($0) }
            guard zone.isEmpty || zone == "+09:00", let day = FHIRDate(String(text.prefix(10))) else { return nil }
            self = day
            return
        }
        guard let time = moment.time, let offset = moment.offset, offset.minutes != Self.minutesEastOfJapan else {
            self = moment.date
            return
        }
        let minute =
            moment.date.dayNumbers.lowerBound * 1440 + time.hour * 60 + time.minute - offset.minutes
            + Self.minutesEastOfJapan
        let number = minute >= 0 ? minute / 1440 : (minute - 1439) / 1440
        guard let day = CivilDay(daysSince1970: number) else { return nil }
        func digits(_ value: Int, _ count: Int) -> String {
            let text = String(value)
            return String(repeating: "0", count: max(count - text.utf8.count, 0)) + text
        }
        self.init("\(digits(day.year, 4))-\(digits(day.month, 2))-\(digits(day.day, 2))")
    }
}
