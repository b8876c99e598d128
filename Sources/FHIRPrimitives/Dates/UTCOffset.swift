/// The zone of a date and time, as FHIR writes it: `Z`, `+09:00`, `-00:00`.
///
/// `Z`, `+00:00` and `-00:00` are the same zone and different texts; `==` compares texts.
///
/// - Source: FHIR R4 (4.0.1), datatypes.html#dateTime. At most 14 hours either way.
@frozen
public struct UTCOffset: Hashable, Sendable {
    @usableFromInline
    @frozen
    enum Form: UInt8, Sendable { case none, zulu, east, west }

    @usableFromInline let form: Form
    @usableFromInline let size: UInt16

    init(_ form: Form, _ size: UInt16 = 0) { (self.form, self.size) = (form, size) }

    static let none = UTCOffset(.none)
    /// `Z`
    public static let utc = UTCOffset(.zulu)
    /// `+09:00`
    public static let japan = UTCOffset(.east, 540)

    /// Minutes east of Greenwich, -840...840; `nil` if it is further.
    public init?(minutes: Int) {
        guard -840...840 ~= minutes else { return nil }
        self.init(minutes < 0 ? .west : .east, UInt16(minutes.magnitude))
    }

    /// Minutes east of Greenwich.
    public var minutes: Int { form == .west ? -Int(size) : Int(size) }

    init(reading reader: inout DigitReader) throws(LexicalError) {
        if reader.next(is: UInt8(ascii: "Z")) {
            reader.offset &+= 1
            self.init(.zulu)
            return
        }
        let isEast = reader.next(is: UInt8(ascii: "+"))
        guard isEast || reader.next(is: UInt8(ascii: "-")) else {
            throw reader.error("'Z' or an offset such as +09:00")
        }
        reader.offset &+= 1
        let start = reader.offset
        let hour = try reader.two(0...14, "hours of 2 digits from 00 to 14")
        try reader.mark(UInt8(ascii: ":"), "':'")
        let minute = try reader.two(0...59, "minutes of 2 digits from 00 to 59")
        guard hour < 14 || minute == 0 else { throw LexicalError(offset: start, expected: "at most 14:00") }
        self.init(isEast ? .east : .west, UInt16(hour) &* 60 &+ UInt16(minute))
    }

    func write(to writer: inout DigitWriter) {
        switch form {
        case .none: return
        case .zulu: return writer.byte(UInt8(ascii: "Z"))
        case .east: writer.byte(UInt8(ascii: "+"))
        case .west: writer.byte(UInt8(ascii: "-"))
        }
        writer.two(UInt8(size / 60))
        writer.byte(UInt8(ascii: ":"))
        writer.two(UInt8(size % 60))
    }
}
