import FHIRPrimitives

/// The text of `date`, `dateTime`, `instant` and `time`.
///
/// A month and a day must be in the calendar; a time needs seconds and, in a dateTime, a zone; 24:00 is not allowed and
/// a leap second (`:60`) is.
///
/// - Source: FHIR R4 (4.0.1), datatypes.html#date, #dateTime, #instant and #time.
enum DateText {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    enum Form { case date, dateTime, instant }

    static func fault(in text: Bytes, as form: Form) -> PrimitiveFault? {
        let malformed: PrimitiveFault =
            switch form {
            case .date: .date
            case .dateTime: .dateTime
            case .instant: .instant
            }
        guard let year = digits(4, at: 0, of: text), year > 0 else { return malformed }
        if text.count == 4 { return form == .instant ? malformed : nil }
        guard text[4] == UInt8(ascii: "-"), let month = digits(2, at: 5, of: text) else { return malformed }
        let isMonth = (1...12).contains(month)
        if text.count == 7 { return form == .instant ? malformed : isMonth ? nil : .noSuchDay }
        guard text[7] == UInt8(ascii: "-"), let day = digits(2, at: 8, of: text) else { return malformed }
        if text.count > 10 {
            guard text[10] == UInt8(ascii: "T") else { return malformed }
            if form == .date { return .timeInDate }
            switch time(in: text, from: 11) {
            case .failure(let fault): return fault.fault ?? malformed
            case .success(let end):
                if let fault = zoneFault(in: text, from: end) { return fault }
            }
        } else if form == .instant {
            return malformed
        }
        return isMonth && day >= 1 && day <= FHIRDate.days(inMonth: month, ofYear: year) ? nil : .noSuchDay
    }

    static func timeFault(in text: Bytes) -> PrimitiveFault? {
        switch time(in: text, from: 0) {
        case .failure(let fault): fault.fault ?? .time
        case .success(let end): end == text.count ? nil : .time
        }
    }

    /// `nil` stands for "not of this form at all".
    private struct TimeFault: Error { var fault: PrimitiveFault? }

    /// Reads `hh:mm:ss` and a fraction; gives the offset behind them.
    private static func time(in text: Bytes, from start: Int) -> Result<Int, TimeFault> {
        guard let hour = digits(2, at: start, of: text), byte(start + 2, of: text) == UInt8(ascii: ":"),
            let minute = digits(2, at: start + 3, of: text), minute < 60
        else { return .failure(TimeFault(fault: nil)) }
        if hour == 24 { return .failure(TimeFault(fault: .hour24)) }
        guard hour < 24 else { return .failure(TimeFault(fault: nil)) }
        guard byte(start + 5, of: text) == UInt8(ascii: ":") else {
            return .failure(TimeFault(fault: .missingSeconds))
        }
        guard let second = digits(2, at: start + 6, of: text), second <= 60 else {
            return .failure(TimeFault(fault: nil))
        }
        var end = start + 8
        guard byte(end, of: text) == UInt8(ascii: ".") else { return .success(end) }
        end += 1
        let fraction = end
        while let digit = byte(end, of: text), PrimitiveText.isDigit(digit) { end += 1 }
        return end > fraction ? .success(end) : .failure(TimeFault(fault: nil))
    }

    /// `Z`, or `+hh:mm` up to 14:00.
    private static func zoneFault(in text: Bytes, from start: Int) -> PrimitiveFault? {
        guard let sign = byte(start, of: text) else { return .missingZone }
        if sign == UInt8(ascii: "Z"), text.count == start + 1 { return nil }
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), text.count == start + 6,
            let hours = digits(2, at: start + 1, of: text), text[start + 3] == UInt8(ascii: ":"),
            let minutes = digits(2, at: start + 4, of: text), minutes < 60, hours * 60 + minutes <= 14 * 60
        else { return .zone }
        return nil
    }

    @inline(__always)
    private static func byte(_ offset: Int, of text: Bytes) -> UInt8? { offset < text.count ? text[offset] : nil }

    @inline(__always)
    private static func digits(_ count: Int, at start: Int, of text: Bytes) -> Int? {
        guard start + count <= text.count else { return nil }
        var value = 0
        for offset in start..<start + count {
            guard PrimitiveText.isDigit(text[offset]) else { return nil }
            value = value * 10 + Int(text[offset] - 0x30)
        }
        return value
    }
}
