/// A FHIR `date`: a year, a year and month, or a whole calendar date, without a time zone.
///
/// The precision read is the precision written: `2024-03` is not `2024-03-01`. `==` asks whether the texts are the
/// same; ``compare(_:)`` orders dates as FHIR does.
///
/// - Source: FHIR R4 (4.0.1), datatypes.html#date. Years 0001–9999; the day must exist in its month.
@frozen
public struct FHIRDate: FHIRTemporal {
    @usableFromInline let storedYear: UInt16
    @usableFromInline let storedMonth: UInt8, storedDay: UInt8  // 0 for none

    /// 1...9999
    public var year: Int { Int(storedYear) }
    /// 1...12; `nil` at the precision of a year.
    public var month: Int? { storedMonth == 0 ? nil : Int(storedMonth) }
    /// 1...31; `nil` unless the month is known.
    public var day: Int? { storedDay == 0 ? nil : Int(storedDay) }

    init(_ year: UInt16, _ month: UInt8, _ day: UInt8) { (storedYear, storedMonth, storedDay) = (year, month, day) }

    /// A date of these parts; `nil` if it does not exist, or has a day without a month.
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard 1...9999 ~= year, 1...12 ~= month ?? 1, month != nil || day == nil,
            1...Self.days(inMonth: month ?? 1, ofYear: year) ~= day ?? 1
        else { return nil }
        self.init(UInt16(year), UInt8(month ?? 0), UInt8(day ?? 0))
    }

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    ///
    /// - Throws: at the first part that is malformed or out of range.
    public init(parsing text: String) throws(LexicalError) { self = try readUTF8(text, Self.read) }

    /// Reads UTF-8 as ``init(parsing:)`` does; `nil` if it is no date.
    public init?(utf8: UnsafeBufferPointer<UInt8>) {
        guard let date = try? Self.read(utf8) else { return nil }
        self = date
    }

    static func read(_ text: UnsafeBufferPointer<UInt8>) throws(LexicalError) -> FHIRDate {
        var reader = DigitReader(text)
        let date = try FHIRDate(reading: &reader)
        try reader.end()
        return date
    }

    /// Reads as much of a date as is there.
    init(reading reader: inout DigitReader) throws(LexicalError) {
        let century = try reader.two(0...99, "a year of 4 digits from 0001 to 9999")
        let rest = try reader.two(0...99, "a year of 4 digits from 0001 to 9999")
        let year = UInt16(century) &* 100 &+ UInt16(rest)
        guard year > 0 else {
            throw LexicalError(offset: 0, expected: "a year of 4 digits from 0001 to 9999")
        }
        guard reader.next(is: UInt8(ascii: "-")) else {
            self.init(year, 0, 0)
            return
        }
        reader.offset &+= 1
        let month = try reader.two(1...12, "2 digits from 01 to 12")
        guard reader.next(is: UInt8(ascii: "-")) else {
            self.init(year, month, 0)
            return
        }
        reader.offset &+= 1
        let start = reader.offset
        let day = try reader.two(1...31, "2 digits from 01 to 31")
        guard day <= 28 || Int(day) <= Self.days(inMonth: Int(month), ofYear: Int(year)) else {
            throw LexicalError(offset: start, expected: "a day of the month")
        }
        self.init(year, month, day)
    }

    /// Writes the text, at most 10 bytes, to memory that has room for it; the answer is its length.
    public func write(toUTF8 target: UnsafeMutablePointer<UInt8>) -> Int {
        var writer = DigitWriter(target)
        write(to: &writer)
        return writer.count
    }

    func write(to writer: inout DigitWriter) {
        writer.two(UInt8(storedYear / 100))
        writer.two(UInt8(storedYear % 100))
        if storedMonth == 0 { return }
        writer.byte(UInt8(ascii: "-"))
        writer.two(storedMonth)
        if storedDay == 0 { return }
        writer.byte(UInt8(ascii: "-"))
        writer.two(storedDay)
    }

    /// The number of days of a month of the Gregorian calendar.
    public static func days(inMonth month: Int, ofYear year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }
}

extension FHIRDate: PartialMoment {
    var moment: Moment { Moment(date: self, time: nil, minutesEast: nil) }
}
