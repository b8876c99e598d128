/// The moment that a `dateTime` or `instant` with a time zone denotes, whatever its zone and however many zeros end it.
///
/// - Source: FHIR R4 (4.0.1), datatypes.html#dateTime and #instant.
struct MomentText: Hashable {
    /// Minutes from a fixed day of the proleptic Gregorian calendar, in UTC.
    private let minute: Int
    private let second: Int
    /// The digits of the fraction, without zeros at its end.
    private let fraction: [UInt8]

    /// Reads `YYYY-MM-DDThh:mm:ss`, with or without a fraction, and `Z` or `±hh:mm`; `nil` for any other text.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, [4, 7].allSatisfy({ bytes[$0] == UInt8(ascii: "-") }), bytes[10] == UInt8(ascii: "T"),
            [13, 16].allSatisfy({ bytes[$0] == UInt8(ascii: ":") })
        else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in bytes[range] {
                guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
            }
            return value
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
            let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
            1...12 ~= month, 1...31 ~= day, hour < 24, minute < 60, second <= 60
        else { return nil }
        var zone = 19
        if bytes[zone] == UInt8(ascii: ".") {
            zone += 1
            while zone < bytes.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[zone] { zone += 1 }
            guard zone > 20 else { return nil }
        }
        var offset = 0
        if bytes[zone...] != [UInt8(ascii: "Z")] {
            guard bytes.count == zone + 6, bytes[zone + 3] == UInt8(ascii: ":"),
                bytes[zone] == UInt8(ascii: "+") || bytes[zone] == UInt8(ascii: "-"),
                let hours = number(zone + 1..<zone + 3), let minutes = number(zone + 4..<zone + 6),
                hours <= 14, minutes < 60
            else { return nil }
            offset = (hours * 60 + minutes) * (bytes[zone] == UInt8(ascii: "-") ? -1 : 1)
        }
        self.minute = (Self.days(year, month, day) * 24 + hour) * 60 + minute - offset
        self.second = second
        let digits = zone > 20 ? bytes[20..<zone] : []
        fraction = Array(digits[..<((digits.lastIndex { $0 != UInt8(ascii: "0") } ?? digits.startIndex - 1) + 1)])
    }

    /// Days from a fixed day; the year starts in March, so that a leap day ends it.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month > 2 ? year + 400 : year + 399, shifted = (month + 9) % 12
        return 365 * year + year / 4 - year / 100 + year / 400 + (153 * shifted + 2) / 5 + day
    }
}
