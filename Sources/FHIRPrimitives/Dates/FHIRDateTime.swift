/// A FHIR `dateTime`: a date of any precision, or a date with a time and a zone.
///
/// Precision, the digits of the fraction and the spelling of the zone are kept. `==` asks whether the texts are the
/// same; ``compare(_:)`` orders moments across zones and precisions as FHIR does.
///
/// - Source: FHIR R4 (4.0.1), datatypes.html#dateTime. A time comes with seconds and a zone.
@frozen
public struct FHIRDateTime: FHIRTemporal {
    /// The year, year and month, or date.
    public let date: FHIRDate
    @usableFromInline let storedOffset: UTCOffset
    @usableFromInline let storedTime: FHIRTime

    /// The time of day; `nil` for a date alone.
    public var time: FHIRTime? { storedOffset.form == .none ? nil : storedTime }
    /// The zone; `nil` for a date alone.
    public var offset: UTCOffset? { storedOffset.form == .none ? nil : storedOffset }

    init(_ date: FHIRDate, _ time: FHIRTime, _ offset: UTCOffset) {
        (self.date, storedTime, storedOffset) = (date, time, offset)
    }

    /// A date alone.
    public init(_ date: FHIRDate) { self.init(date, FHIRTime(0, 0, 0), .none) }

    /// A date with a time; `nil` unless the date has a day.
    public init?(date: FHIRDate, time: FHIRTime, offset: UTCOffset) {
        guard date.day != nil else { return nil }
        self.init(date, time, offset)
    }

    /// Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDThh:mm:ss` with a fraction or none and a zone.
    ///
    /// - Throws: at the first part that is malformed or out of range; also at a 19th digit of the fraction.
    public init(parsing text: String) throws(LexicalError) { self = try readUTF8(text, Self.read) }

    /// Reads UTF-8 as ``init(parsing:)`` does; `nil` if it is no dateTime.
    public init?(utf8: UnsafeBufferPointer<UInt8>) {
        guard let dateTime = try? Self.read(utf8) else { return nil }
        self = dateTime
    }

    static func read(_ text: UnsafeBufferPointer<UInt8>) throws(LexicalError) -> FHIRDateTime {
        var reader = DigitReader(text)
        let date = try FHIRDate(reading: &reader)
        guard date.storedDay != 0, reader.next(is: UInt8(ascii: "T")) else {
            try reader.end()
            return FHIRDateTime(date)
        }
        reader.offset &+= 1
        let time = try FHIRTime(reading: &reader)
        let offset = try UTCOffset(reading: &reader)
        try reader.end()
        return FHIRDateTime(date, time, offset)
    }

    /// Writes the text, at most 44 bytes, to memory that has room for it; the answer is its length.
    public func write(toUTF8 target: UnsafeMutablePointer<UInt8>) -> Int {
        var writer = DigitWriter(target)
        date.write(to: &writer)
        if storedOffset.form != .none {
            writer.byte(UInt8(ascii: "T"))
            storedTime.write(to: &writer)
            storedOffset.write(to: &writer)
        }
        return writer.count
    }
}

extension FHIRDateTime: PartialMoment {
    var moment: Moment { Moment(date: date, time: time, minutesEast: offset?.minutes) }
}
