/// A whole number of any size without a sign, in groups of nine decimal digits, the smallest first.
package struct Magnitude: Hashable, Sendable {
    static let base: UInt64 = 1_000_000_000
    static let groupDigits = 9
    /// No zero group at the end: zero is no group at all.
    package private(set) var groups: [UInt32]

    package static let zero = Magnitude(groups: [])
    package static let one = Magnitude(groups: [1])

    init(groups: [UInt32]) {
        self.groups = groups
        while self.groups.last == 0 { self.groups.removeLast() }
    }

    package init(_ value: UInt) {
        var rest = UInt64(value), groups: [UInt32] = []
        while rest > 0 {
            groups.append(UInt32(rest % Self.base))
            rest /= Self.base
        }
        self.init(groups: groups)
    }

    /// A number of these decimal digits, as ASCII.
    package init(digits: some BidirectionalCollection<UInt8>) {
        var groups: [UInt32] = [], group: UInt32 = 0, scale: UInt32 = 1
        for digit in digits.reversed() {
            group += UInt32(digit - UInt8(ascii: "0")) * scale
            scale *= 10
            if scale == UInt32(Self.base) {
                groups.append(group)
                (group, scale) = (0, 1)
            }
        }
        groups.append(group)
        self.init(groups: groups)
    }

    /// Ten to a power.
    package init(tenToThe power: Int) {
        let last = (0..<power % Self.groupDigits).reduce(UInt32(1)) { value, _ in value * 10 }
        self.init(groups: [UInt32](repeating: 0, count: power / Self.groupDigits) + [last])
    }

    package var isZero: Bool { groups.isEmpty }
    package var isOne: Bool { groups.count == 1 && groups[0] == 1 }
    package var isOdd: Bool { (groups.first ?? 0) % 2 == 1 }

    /// The decimal digits; `0` for zero.
    package var text: String {
        guard let last = groups.last else { return "0" }
        return String(last)
            + groups.dropLast().reversed().map { group in
                let digits = String(group)
                return String(repeating: "0", count: Self.groupDigits - digits.utf8.count) + digits
            }.joined()
    }

    /// How many decimal digits it has; 1 for zero.
    package var digitCount: Int {
        guard var last = groups.last else { return 1 }
        var count = (groups.count - 1) * Self.groupDigits
        while last > 0 { (last, count) = (last / 10, count + 1) }
        return count
    }

    /// Whether it has no more decimal digits than a limit.
    func hasAtMost(_ digits: Int) -> Bool { groups.count * Self.groupDigits <= digits || digitCount <= digits }

    package static func < (a: Magnitude, b: Magnitude) -> Bool {
        guard a.groups.count == b.groups.count else { return a.groups.count < b.groups.count }
        for (left, right) in zip(a.groups.reversed(), b.groups.reversed()) where left != right { return left < right }
        return false
    }

    package static func + (a: Magnitude, b: Magnitude) -> Magnitude {
        var sum: [UInt32] = [], carry: UInt64 = 0
        for index in 0..<max(a.groups.count, b.groups.count) {
            let value = carry + UInt64(a.group(index)) + UInt64(b.group(index))
            sum.append(UInt32(value % base))
            carry = value / base
        }
        return Magnitude(groups: sum + [UInt32(carry)])
    }

    /// The difference; `b` must not be larger.
    package static func - (a: Magnitude, b: Magnitude) -> Magnitude {
        var difference: [UInt32] = [], borrow: Int64 = 0
        for index in a.groups.indices {
            var value = Int64(a.groups[index]) - Int64(b.group(index)) - borrow
            borrow = value < 0 ? 1 : 0
            if value < 0 { value += Int64(base) }
            difference.append(UInt32(value))
        }
        precondition(borrow == 0, "the difference would be negative")
        return Magnitude(groups: difference)
    }

    package static func * (a: Magnitude, b: Magnitude) -> Magnitude {
        if a.isOne { return b }
        if b.isOne { return a }
        var product = [UInt32](repeating: 0, count: a.groups.count + b.groups.count + 1)
        for (i, left) in a.groups.enumerated() {
            var carry: UInt64 = 0
            for (j, right) in b.groups.enumerated() {
                let value = UInt64(left) * UInt64(right) + UInt64(product[i + j]) + carry
                product[i + j] = UInt32(value % base)
                carry = value / base
            }
            product[i + b.groups.count] = UInt32(carry)
        }
        return Magnitude(groups: product)
    }

    private func group(_ index: Int) -> UInt32 { index < groups.count ? groups[index] : 0 }
}
