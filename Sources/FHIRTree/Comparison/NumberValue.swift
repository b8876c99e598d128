/// The value of a JSON number, whatever its spelling: digits without outer zeros, and the power of ten of the last.
struct NumberValue: Hashable {
    private let isNegative: Bool
    private let digits: [UInt8]
    private let exponent: Int

    init(_ text: String) {
        let utf8 = Array(text.utf8)
        let mark = utf8.firstIndex { $0 | 0x20 == UInt8(ascii: "e") } ?? utf8.count
        let point = utf8[..<mark].firstIndex(of: UInt8(ascii: ".")) ?? mark
        var digits = utf8[..<mark].filter { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        digits = Array(digits.drop { $0 == UInt8(ascii: "0") })
        var exponent = -max(0, mark - point - 1)
        while digits.last == UInt8(ascii: "0") {
            digits.removeLast()
            exponent += 1
        }
        let power = utf8[min(mark + 1, utf8.count)...].drop { $0 == UInt8(ascii: "+") }
        // A power that no integer holds is far beyond any other.
        let shift = Int(String(decoding: power, as: UTF8.self)) ?? (power.isEmpty ? 0 : 1 << 62)
        self.digits = digits
        self.exponent = digits.isEmpty ? 0 : exponent.addingReportingOverflow(shift).partialValue
        isNegative = utf8.first == UInt8(ascii: "-") && !digits.isEmpty
    }
}
