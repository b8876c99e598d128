/// Numbers as the tagged formats write them: no sign, no exponent, so many digits on each side of the point.
enum NativeNumber {
    static func isOne(_ text: String, integers: Int, decimals: Int) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = parts.first, whole.utf8.count <= integers, String(whole).isDigits else {
            return false
        }
        return parts.count == 1 || (parts[1].utf8.count <= decimals && (parts[1].isEmpty || String(parts[1]).isDigits))
    }

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
    static func isOne(_ text: String) -> Bool {
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
