/// A FHIR `instant`: a moment to the second or finer, with its zone.
///
/// - Source: FHIR R4 (4.0.1), datatypes.html#instant.
@frozen
public struct FHIRInstant: FHIRTemporal {
    /// The same moment as a `dateTime`; it has a time.
    public let dateTime: FHIRDateTime

    /// `nil` for a dateTime without a time.
    public init?(_ dateTime: FHIRDateTime) {
        guard dateTime.time != nil else { return nil }
        self.dateTime = dateTime
    }

    public var date: FHIRDate { dateTime.date }
    public var time: FHIRTime { dateTime.storedTime }
    public var offset: UTCOffset { dateTime.storedOffset }

    /// Reads `YYYY-MM-DDThh:mm:ss` with a fraction or none and a zone.
    ///
    /// - Throws: at the first part that is malformed, missing or out of range; also at a 19th digit of the fraction.
    public init(parsing text: String) throws(LexicalError) { self = try readUTF8(text, Self.read) }

    /// Reads UTF-8 as ``init(parsing:)`` does; `nil` if it is no instant.
    public init?(utf8: UnsafeBufferPointer<UInt8>) {
        guard let instant = try? Self.read(utf8) else { return nil }
        self = instant
    }

    static func read(_ text: UnsafeBufferPointer<UInt8>) throws(LexicalError) -> FHIRInstant {
        guard let instant = FHIRInstant(try FHIRDateTime.read(text)) else {
            throw LexicalError(offset: text.count, expected: "a whole date, a time and a zone")
        }
        return instant
    }

    /// Writes the text, at most 44 bytes, to memory that has room for it; the answer is its length.
    public func write(toUTF8 target: UnsafeMutablePointer<UInt8>) -> Int { dateTime.write(toUTF8: target) }
}

extension FHIRInstant: PartialMoment {
    var moment: Moment { dateTime.moment }
}
