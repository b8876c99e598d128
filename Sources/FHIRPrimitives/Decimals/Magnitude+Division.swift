extension Magnitude {
    /// Quotient and remainder; the divisor must not be zero.
    ///
    /// - Source: Knuth, The Art of Computer Programming, volume 2, section 4.3.1, algorithm D.
    package func dividing(by divisor: Magnitude) -> (quotient: Magnitude, remainder: Magnitude) {
        precondition(!divisor.isZero, "division by zero")
        if groups.count < divisor.groups.count { return (.zero, self) }
        if divisor.groups.count == 1 {
            let (quotient, remainder) = dividing(byGroup: UInt64(divisor.groups[0]))
            return (quotient, Magnitude(UInt(remainder)))
        }
        // Both are scaled so that the divisor's first group is at least half the base: then an estimate is off by two
        // at most.
        let scale = UInt32(Self.base / (UInt64(divisor.groups[divisor.groups.count - 1]) + 1))
        let bottom = (divisor * Magnitude(UInt(scale))).groups
        var rest = (self * Magnitude(UInt(scale))).groups
        rest.append(contentsOf: repeatElement(0, count: groups.count + 1 - rest.count))
        let count = bottom.count
        var quotient = [UInt32](repeating: 0, count: rest.count - count)
        for place in quotient.indices.reversed() {
            quotient[place] = Self.takeGroup(of: bottom, from: &rest, at: place)
        }
        let remainder = Magnitude(groups: Array(rest[..<count])).dividing(byGroup: UInt64(scale)).quotient
        return (Magnitude(groups: quotient), remainder)
    }

    /// One group of the quotient: subtracts as many of the divisor as go into the rest at a place.
    private static func takeGroup(of bottom: [UInt32], from rest: inout [UInt32], at place: Int) -> UInt32 {
        let count = bottom.count, first = UInt64(bottom[count - 1]), second = UInt64(bottom[count - 2])
        let top = UInt64(rest[place + count]) * base + UInt64(rest[place + count - 1])
        var (estimate, left) = (top / first, top % first)
        while estimate >= base || estimate * second > left * base + UInt64(rest[place + count - 2]) {
            (estimate, left) = (estimate - 1, left + first)
            if left >= base { break }
        }
        var carry: UInt64 = 0, borrow: Int64 = 0
        for index in 0...count {
            let product = carry + (index < count ? estimate * UInt64(bottom[index]) : 0)
            carry = product / base
            var value = Int64(rest[place + index]) - Int64(product % base) - borrow
            borrow = value < 0 ? 1 : 0
            if value < 0 { value += Int64(base) }
            rest[place + index] = UInt32(value)
        }
        guard borrow != 0 else { return UInt32(estimate) }
        // The estimate was one too large: the divisor is added back.
        carry = 0
        for index in 0...count {
            let sum = carry + UInt64(rest[place + index]) + (index < count ? UInt64(bottom[index]) : 0)
            rest[place + index] = UInt32(sum % base)
            carry = sum / base
        }
        return UInt32(estimate - 1)
    }

    /// Quotient and remainder by a number of one group.
    private func dividing(byGroup divisor: UInt64) -> (quotient: Magnitude, remainder: UInt64) {
        var quotient = groups, remainder: UInt64 = 0
        for index in groups.indices.reversed() {
            let value = remainder * Self.base + UInt64(groups[index])
            quotient[index] = UInt32(value / divisor)
            remainder = value % divisor
        }
        return (Magnitude(groups: quotient), remainder)
    }

    /// The greatest common divisor; the other number if one is zero.
    package func commonDivisor(with other: Magnitude) -> Magnitude {
        var (a, b) = (self, other)
        while !b.isZero { (a, b) = (b, a.dividing(by: b).remainder) }
        return a
    }

    /// How often 2, 5 or 10 divides the number, and what remains; zero is divided by none.
    package func removing(factor: UInt) -> (count: Int, rest: Magnitude) {
        guard !isZero else { return (0, self) }
        var count = 0, rest = self
        while true {
            // The factor divides the base, and so all groups but the first.
            guard rest.groups[0] % UInt32(factor) == 0 else { return (count, rest) }
            (count, rest) = (count + 1, rest.dividing(byGroup: UInt64(factor)).quotient)
        }
    }

    /// The number to a power that is not negative.
    package func power(_ exponent: Int) -> Magnitude {
        var (result, square, rest) = (Magnitude.one, self, exponent)
        while rest > 0 {
            if rest & 1 == 1 { result = result * square }
            rest >>= 1
            if rest > 0 { square = square * square }
        }
        return result
    }
}
