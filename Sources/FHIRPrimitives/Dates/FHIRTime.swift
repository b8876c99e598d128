/// A FHIR `time`: a time of day without a date and a zone, to the second or finer.
///
/// The digits of the fraction are kept, up to 18. `==` asks whether the texts are the same.
///
/// - Source: FHIR R4 (4.0.1), datatypes.html#time. `24:00` does not exist; second 60 is a leap second.
@frozen
public struct FHIRTime: FHIRTemporal {
    @usableFromInline let storedHour: UInt8, storedMinute: UInt8, storedSecond: UInt8
    /// How many digits the fraction of a second has.
    @usableFromInline let storedDigits: UInt8
    @usableFromInline let storedFraction: UInt64

    /// 0...23
    public var hour: Int { Int(storedHour) }
    /// 0...59
    public var minute: Int { Int(storedMinute) }
    /// 0...60
    public var second: Int { Int(storedSecond) }
    /// The digits behind the point, as written: `250` of `.250`; empty for none.
    public var fraction: String {
        DigitWriter.text { target in
            var writer = DigitWriter(target)
            writer.digits(storedFraction, count: Int(storedDigits))
            return writer.count
        }
    }

    init(_ hour: UInt8, _ minute: UInt8, _ second: UInt8, digits: UInt8 = 0, fraction: UInt64 = 0) {
        (storedHour, storedMinute, storedSecond) = (hour, minute, second)
        (storedDigits, storedFraction) = (digits, fraction)
    }

    /// A time of these parts; `nil` if one is out of range.
    ///
    /// - Parameter fraction: digits behind the point, at most 18.
    public init?(hour: Int, minute: Int, second: Int, fraction: String = "") {
        guard 0...23 ~= hour, 0...59 ~= minute, 0...60 ~= second, fraction.utf8.count <= Self.digitLimit,
            fraction.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
        else { return nil }
        self.init(
            UInt8(hour), UInt8(minute), UInt8(second), digits: UInt8(fraction.utf8.count),
            fraction: UInt64(fraction) ?? 0)
    }

    /// More digits of a fraction than any clock gives: they are refused, so that a time stays small.
    static let digitLimit = 18

    /// Reads `hh:mm:ss` with a fraction or none.
    ///
    /// - Throws: at the first part that is malformed or out of range; also at a 19th digit of the fraction.
    public init(parsing text: String) throws(LexicalError) { self = try readUTF8(text, Self.read) }

    /// Reads UTF-8 as ``init(parsing:)`` does; `nil` if it is no time.
    public init?(utf8: UnsafeBufferPointer<UInt8>) {
        guard let time = try? Self.read(utf8) else { return nil }
        self = time
    }

    static func read(_ text: UnsafeBufferPointer<UInt8>) throws(LexicalError) -> FHIRTime {
        var reader = DigitReader(text)
        let time = try FHIRTime(reading: &reader)
        try reader.end()
        return time
    }

    init(reading reader: inout DigitReader) throws(LexicalError) {
        let hour = try reader.two(0...23, "an hour of 2 digits from 00 to 23")
        try reader.mark(UInt8(ascii: ":"), "':'")
        let minute = try reader.two(0...59, "a minute of 2 digits from 00 to 59")
        try reader.mark(UInt8(ascii: ":"), "':' and seconds")
        let second = try reader.two(0...60, "a second of 2 digits from 00 to 60")
        guard reader.next(is: UInt8(ascii: ".")) else {
            self.init(hour, minute, second)
            return
        }
        reader.offset &+= 1
        let start = reader.offset
        var fraction: UInt64 = 0
        while reader.offset < reader.text.count {
            let digit = reader.text[reader.offset] &- UInt8(ascii: "0")
            guard digit <= 9 else { break }
            guard reader.offset &- start < Self.digitLimit else { throw reader.error("at most 18 digits of a second") }
            fraction = fraction &* 10 &+ UInt64(digit)
            reader.offset &+= 1
        }
        guard reader.offset > start else { throw reader.error("digits of a second") }
        self.init(hour, minute, second, digits: UInt8(reader.offset &- start), fraction: fraction)
    }

    /// Writes the text, at most 27 bytes, to memory that has room for it; the answer is its length.
    public func write(toUTF8 target: UnsafeMutablePointer<UInt8>) -> Int {
        var writer = DigitWriter(target)
        write(to: &writer)
        return writer.count
    }

    func write(to writer: inout DigitWriter) {
        writer.two(storedHour)
        writer.byte(UInt8(ascii: ":"))
        writer.two(storedMinute)
        writer.byte(UInt8(ascii: ":"))
        writer.two(storedSecond)
        guard storedDigits > 0 else { return }
        writer.byte(UInt8(ascii: "."))
        writer.digits(storedFraction, count: Int(storedDigits))
    }
}

extension FHIRTime: PartialMoment {
    var moment: Moment { Moment(date: FHIRDate(1, 1, 1), time: self, minutesEast: 0) }
}
