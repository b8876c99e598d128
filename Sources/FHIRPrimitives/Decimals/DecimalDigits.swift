/// What the text of a JSON number says: the one reader of numbers, in one pass.
struct DecimalDigits {
    private(set) var isNegative = false
    /// ASCII digits without zeros in front; none for zero.
    private(set) var digits: [UInt8] = []
    /// The power of ten of the last digit; beyond ``limit`` either way it is cut, and ``isExact`` says so.
    private(set) var exponent = 0
    private(set) var isExact = true

    /// Powers of ten beyond this are no numbers of this world; below it, sums of exponents cannot overflow.
    static let limit = 1 << 60

    /// Reads a text that is known to be a number.
    init(_ text: String) {
        digits.reserveCapacity(text.utf8.count)
        var behindPoint = 0, hasPoint = false, hasExponent = false, isSmall = false, power = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if hasExponent {
                    let (value, isTooLarge) = power.multipliedReportingOverflow(by: 10)
                    power = isTooLarge ? .max : min(value, .max - 9) + Int(byte - UInt8(ascii: "0"))
                } else {
                    if !digits.isEmpty || byte != UInt8(ascii: "0") { digits.append(byte) }
                    if hasPoint { behindPoint += 1 }
                }
            case UInt8(ascii: "."): hasPoint = true
            case UInt8(ascii: "-"): if hasExponent { isSmall = true } else { isNegative = true }
            case UInt8(ascii: "e"), UInt8(ascii: "E"): hasExponent = true
            default: break  // '+'
            }
        }
        let (sum, isTooLarge) = (isSmall ? -power : power).subtractingReportingOverflow(behindPoint)
        exponent = isTooLarge ? -Self.limit : max(-Self.limit, min(sum, Self.limit))
        isExact = digits.isEmpty || (!isTooLarge && sum == exponent)
    }
}
