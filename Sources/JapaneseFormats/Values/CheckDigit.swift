/// Check digits of numbers in Japan's health insurance, and of trade items.
enum CheckDigit {
    /// Whether the last digit is the check digit of those before it: modulus 10, weights 2 and 1 from the right,
    /// products of two digits as the sum of their digits.
    ///
    /// - Source: 保険者番号等の設定について (厚生労働省通知), 検証番号.
    static func isInsurance(_ digits: String) -> Bool {
        holds(digits) { place, digit in place % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10 }
    }

    /// The same of a JAN code: weights 3 and 1 from the right.
    ///
    /// - Source: JIS X 0507, EAN-13 and EAN-8.
    static func isTradeItem(_ digits: String) -> Bool {
        holds(digits) { place, digit in place % 2 == 0 ? digit : digit * 3 }
    }

    /// `weigh` gets the place from the right, 0 for the check digit.
    private static func holds(_ digits: String, _ weigh: (Int, Int) -> Int) -> Bool {
        guard digits.isDigits else { return false }
        return digits.utf8.reversed().enumerated().reduce(0) { $0 + weigh($1.offset, Int($1.element) - 0x30) } % 10 == 0
    }
}
