/// The value of a JSON number, whatever its spelling: digits without outer zeros, and the power of ten of the last.
package struct NumberValue: Hashable {
    private let isNegative: Bool
    private let digits: [UInt8]
    private let exponent: Int

    /// `nil` for a power of ten that no integer holds.
    package init?(_ text: String) {
        let utf8 = Array(text.utf8)
        let mark = utf8.firstIndex { $0 | 0x20 == UInt8(ascii: "e") } ?? utf8.count
        let point = utf8[..<mark].firstIndex(of: UInt8(ascii: ".")) ?? mark
        var digits = utf8[..<mark].filter { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }[...]
        digits = digits.drop { $0 == UInt8(ascii: "0") }
        var exponent = -max(0, mark - point - 1)
        while digits.last == UInt8(ascii: "0") {
            digits.removeLast()
            exponent += 1
        }
        var shift = 0
        if !digits.isEmpty, mark < utf8.count {
            guard let power = Int(String(decoding: utf8[(mark + 1)...], as: UTF8.self)) else { return nil }
            shift = power
        }
        let (sum, isTooLarge) = exponent.addingReportingOverflow(shift)
        guard !isTooLarge else { return nil }
        self.digits = Array(digits)
        self.exponent = digits.isEmpty ? 0 : sum
        isNegative = utf8.first == UInt8(ascii: "-") && !digits.isEmpty
    }
}
