/// The number that a decimal's text stands for: `(-1)^isNegative × digits × 10^exponent`.
package struct DecimalParts: Sendable {
    package var isNegative: Bool
    package var digits: Magnitude
    package var exponent: Int

    /// A result needs no more digits than this, or is refused: no input makes arithmetic slow or large.
    static let digitLimit = 10_000

    package init(isNegative: Bool, digits: Magnitude, exponent: Int) {
        (self.isNegative, self.digits, self.exponent) = (isNegative, digits, exponent)
    }

    /// The parts of a text that is known to be a decimal; `nil` for a power of ten beyond ``DecimalDigits/limit``.
    package init?(_ text: String) {
        let read = DecimalDigits(text)
        guard read.isExact else { return nil }
        self.init(read)
    }

    /// The parts of a number, whose exponent may have been cut.
    init(_ read: DecimalDigits) {
        self.init(isNegative: read.isNegative, digits: Magnitude(digits: read.digits), exponent: read.exponent)
    }

    /// The same number with a smaller exponent; `nil` if it would have too many digits.
    func scaled(to smaller: Int) -> Magnitude? {
        if digits.isZero { return digits }
        let shift = exponent - smaller
        guard 0...Self.digitLimit ~= shift, shift + digits.digitCount <= Self.digitLimit else { return nil }
        return digits * Magnitude(tenToThe: shift)
    }

    /// The order of two numbers, without writing out their zeros.
    package func isLess(than other: DecimalParts) -> Bool {
        let (own, others) = (sign, other.sign)
        guard own == others else { return own < others }
        if own == 0 { return false }
        let (low, high) = own > 0 ? (self, other) : (other, self)
        return low.isSmaller(than: high)
    }

    package var sign: Int { digits.isZero ? 0 : isNegative ? -1 : 1 }

    /// Whether the number without its sign is smaller; neither is zero.
    private func isSmaller(than other: DecimalParts) -> Bool {
        let (own, others) = (digits.digitCount + exponent, other.digits.digitCount + other.exponent)
        guard own == others else { return own < others }
        // Equally many digits before the point: pad the one with fewer digits.
        let (count, otherCount) = (digits.digitCount, other.digits.digitCount)
        let left = count < otherCount ? digits * Magnitude(tenToThe: otherCount - count) : digits
        let right = otherCount < count ? other.digits * Magnitude(tenToThe: count - otherCount) : other.digits
        return left < right
    }

    /// Plain digits with as many behind the point as the exponent says; an exponent above zero is written out, or as
    /// `e` if it is long.
    package var text: String {
        let sign = isNegative && !digits.isZero ? "-" : ""
        let plain = digits.text
        if exponent == 0 { return sign + plain }
        if exponent > 0 {
            return exponent <= 30 && !digits.isZero
                ? sign + plain + String(repeating: "0", count: exponent)
                : digits.isZero ? "0" : sign + plain + "e" + String(exponent)
        }
        let scale = -exponent
        guard scale <= Self.digitLimit else { return sign + plain + "e" + String(exponent) }
        let padded = String(repeating: "0", count: max(0, scale + 1 - plain.utf8.count)) + plain
        return sign + padded.dropLast(scale) + "." + padded.suffix(scale)
    }
}
