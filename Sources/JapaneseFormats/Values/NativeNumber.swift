/// Numbers as the tagged formats write them: no sign, no exponent, so many digits on each side of the point.
enum NativeNumber {
    static func isNumber(_ text: String, integers: Int, decimals: Int) -> Bool {
        let isDigit: (UInt8) -> Bool = { (0x30...0x39).contains($0) }
        let whole = text.utf8.prefix(while: isDigit)
        guard !whole.isEmpty, whole.count <= integers else { return false }
        let rest = text.utf8[whole.endIndex...]
        return rest.isEmpty
            || rest.first == UInt8(ascii: ".") && rest.count <= decimals + 1 && rest.dropFirst().allSatisfy(isDigit)
    }

    /// A whole number, blanks around it left out; `nil` if it is none, or has more than nine digits.
    static func count(_ field: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var count: Int?, digits = 0, isOver = false
        for byte in field {
            switch byte {
            case 0x20: isOver = count != nil
            case 0x30...0x39 where !isOver && digits < 9:
                count = (count ?? 0) * 10 + Int(byte - 0x30)
                digits += 1
            default: return nil
            }
        }
        return count
    }

    /// An amount in units of 0.00001, the smallest that the formats write: `1.5` is 150000; `nil` if it is none.
    static func scaled(_ text: String) -> Int? {
        guard isNumber(text, integers: 6, decimals: 5) else { return nil }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let decimals = parts.count > 1 ? parts[1] : ""
        return Int(parts[0] + decimals + String(repeating: "0", count: 5 - decimals.utf8.count))
    }

    static func isZero(_ text: String) -> Bool { text.utf8.allSatisfy { $0 == 0x30 || $0 == 0x2E } }

    /// Zeros in front of other digits, behind the decimals, or a point with nothing behind it.
    static func hasNeedlessZeros(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let whole = parts.first ?? ""
        return whole.count > 1 && whole.hasPrefix("0")
            || parts.count > 1 && (parts[1].isEmpty || parts[1].hasSuffix("0"))
    }
}

/// Postal codes: `NNN-NNNN`, or seven digits.
enum PostalCode {
    static func isPostalCode(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        return parts.allSatisfy(\.isDigits) && (parts.map(\.utf8.count) == [3, 4] || parts.map(\.utf8.count) == [7])
    }
}

extension String {
    /// ASCII digits alone, at least one.
    var isDigits: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) } }
}

extension Unicode.Scalar {
    /// ASCII and half-width katakana.
    var isHalfWidth: Bool { (0x20...0x7E).contains(value) || (0xFF61...0xFF9F).contains(value) }
}
