import FHIRPrimitives

/// How a text writes a date or a date with a time: `dd.MM.yyyy`, `yyyy-MM-dd HH:mm:ss.SSS Z`.
///
/// - `yyyy`, `MM`, `dd`, `HH`, `hh` (1 to 12), `mm`, `ss` have all their digits; `M`, `d`, `H`, `h`, `m`, `s` one or
///   two.
///   `yy` is 2000 to 2049 up to 49, and 1950 to 1999 above.
/// - `S`, `SSS` … are so many digits behind the second, up to 18.
/// - `a` is `AM`, `PM`, `A`, `P` in either case, or 午前, 午後; without it `hh` is the hour of the morning, and 12 is noon.
/// - `Z` is a zone: `Z`, `+0900` or `+09:00`.
/// - Any other character stands for itself. The names of months (`MMM`, `MMMM`) and zones (`z`), which are optional,
///   are not supported.
///
/// - Source: FHIRPath 3.0.0 (trial use), Date/DateTime String Format Codes.
struct MomentFormat {
    private enum Code {
        case literal(UInt8)
        case year(digits: Int)
        case month(isShort: Bool), day(isShort: Bool), hour(isShort: Bool, isHalf: Bool), minute(isShort: Bool)
        case second(isShort: Bool)
        case fraction(digits: Int)
        case halfDay, zone
    }

    private let codes: [Code]

    /// The codes that are supported, for a message.
    static let supported = "yyyy, yy, MM, M, dd, d, HH, H, hh, h, mm, m, ss, s, S, a, Z"

    /// So many bytes a format has at most.
    private static let longest = 256

    /// `nil` for a code that is not supported, and for a longer format.
    init?(_ text: String) {
        guard text.utf8.count <= Self.longest else { return nil }
        var codes: [Code] = [], rest = Array(text.utf8)[...]
        while let letter = rest.first {
            let run = rest.prefix { $0 == letter }.count
            guard let (code, count) = Self.code(letter, run) else { return nil }
            codes.append(code)
            rest = rest.dropFirst(count)
        }
        self.codes = codes
    }

    /// The code of a run of letters, and how many of them it takes.
    private static func code(_ letter: UInt8, _ run: Int) -> (Code, Int)? {
        switch (Unicode.Scalar(letter), run) {
        case ("y", 2), ("y", 4): (.year(digits: run), run)
        case ("M", 1...2): (.month(isShort: run == 1), run)
        case ("d", 1...2): (.day(isShort: run == 1), run)
        case ("H", 1...2): (.hour(isShort: run == 1, isHalf: false), run)
        case ("h", 1...2): (.hour(isShort: run == 1, isHalf: true), run)
        case ("m", 1...2): (.minute(isShort: run == 1), run)
        case ("s", 1...2): (.second(isShort: run == 1), run)
        case ("S", 1...FHIRPathMoment.fractionLimit): (.fraction(digits: run), run)
        case ("a", 1): (.halfDay, 1)
        case ("Z", 1): (.zone, 1)
        case ("y", _), ("M", _), ("d", _), ("H", _), ("h", _), ("m", _), ("s", _), ("S", _), ("a", _), ("Z", _),
            ("z", _):
            nil
        default: (.literal(letter), 1)
        }
    }

    /// Reads a text; `nil` if it is not so written, or is no moment of the calendar: a part without the next larger one
    /// gives none.
    func moment(_ text: String) -> FHIRPathMoment? {
        var reader = MomentReader(text.utf8), parts = Parts()
        for code in codes {
            guard read(code, &reader, &parts) else { return nil }
        }
        return reader.isAtEnd ? parts.moment : nil
    }

    private func read(_ code: Code, _ reader: inout MomentReader, _ parts: inout Parts) -> Bool {
        func number(_ isShort: Bool, _ range: ClosedRange<Int>) -> Int? {
            isShort ? reader.shortNumber(range) : reader.number(2, range)
        }
        switch code {
        case .literal(let byte): return reader.take(byte: byte)
        case .year(4): parts.year = reader.number(4, 1...9999)
        case .year: parts.year = reader.number(2, 0...99).map { $0 < 50 ? 2000 + $0 : 1900 + $0 }
        case .month(let isShort): parts.month = number(isShort, 1...12)
        case .day(let isShort): parts.day = number(isShort, 1...31)
        case .hour(let isShort, let isHalf):
            (parts.hour, parts.isHalfDay) = (number(isShort, isHalf ? 1...12 : 0...23), isHalf)
        case .minute(let isShort): parts.minute = number(isShort, 0...59)
        case .second(let isShort): parts.second = number(isShort, 0...60)
        case .fraction(let digits):
            parts.fractionDigits = digits
            for _ in 0..<digits {
                guard let digit = reader.digit() else { return false }
                parts.fraction = parts.fraction * 10 + UInt64(digit)
            }
            return true
        case .halfDay:
            parts.isAfternoon =
                if reader.take(word: "am") || reader.take(word: "午前") || reader.take(word: "a") {
                    false
                } else if reader.take(word: "pm") || reader.take(word: "午後") || reader.take(word: "p") {
                    true
                } else { nil }
            return parts.isAfternoon != nil
        case .zone: return FHIRPathMoment.readZone(&reader, into: &parts.zone)
        }
        return parts.hasLast(code)
    }

    /// What has been read.
    private struct Parts {
        var year: Int?, month: Int?, day: Int?, hour: Int?, minute: Int?, second: Int?
        var fraction: UInt64 = 0, fractionDigits = 0
        var isHalfDay = false, isAfternoon: Bool?
        var zone: FHIRPathMoment.Zone?

        func hasLast(_ code: Code) -> Bool {
            switch code {
            case .year: year != nil
            case .month: month != nil
            case .day: day != nil
            case .hour: hour != nil
            case .minute: minute != nil
            default: second != nil
            }
        }

        var moment: FHIRPathMoment? {
            let known = [year, month, day, hour, minute, second]
            let count = known.prefix { $0 != nil }.count
            guard count > 0, known.dropFirst(count).allSatisfy({ $0 == nil }),
                let precision = FHIRPathMoment.Precision(rawValue: count - 1)
            else { return nil }
            var moment = FHIRPathMoment(precision < .hour ? .date : .dateTime, precision)
            (moment.year, moment.month, moment.day) = (year ?? 1, month ?? 1, day ?? 1)
            guard moment.day <= CivilDay.days(inMonth: moment.month, ofYear: moment.year) else { return nil }
            (moment.hour, moment.minute, moment.second) = (hour ?? 0, minute ?? 0, second ?? 0)
            if let isAfternoon {
                guard isHalfDay else { return nil }
                moment.hour = moment.hour % 12 + (isAfternoon ? 12 : 0)
            }
            guard fractionDigits == 0 || precision == .second, zone == nil || precision >= .hour else { return nil }
            (moment.fraction, moment.fractionDigits) = (fraction, fractionDigits)
            if let zone { (moment.minutesEast, moment.isZulu) = (zone.minutesEast, zone.isZulu) }
            return moment
        }
    }
}
