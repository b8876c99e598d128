/// The value of a JSON number, whatever its spelling: digits without outer zeros, and the power of ten of the last.
package struct NumberValue: Hashable {
    private let isNegative: Bool
    private let digits: [UInt8]
    private let exponent: Int

    /// `nil` for a power of ten beyond 2^60.
    package init?(_ text: String) {
        let read = DecimalDigits(text)
        guard read.isExact else { return nil }
        var digits = read.digits
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
        isNegative = read.isNegative && !digits.isEmpty
        exponent = digits.isEmpty ? 0 : read.exponent + read.digits.count - digits.count
        self.digits = digits
    }
}
