/// Forms of text that the Japanese guides ask for.
enum GuideText {
    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    static func areDigits(_ text: some StringProtocol, count: ClosedRange<Int>) -> Bool {
        count.contains(text.utf8.count) && text.utf8.allSatisfy(isDigit)
    }

    /// A medical institution number: prefecture (2), fee table (1 to 3), institution (7).
    static func isInstitutionNumber(_ text: some StringProtocol) -> Bool {
        let digits = Array(text.utf8)
        guard digits.count == 10, digits.allSatisfy(isDigit) else { return false }
        return digits[0] <= UInt8(ascii: "4") && (UInt8(ascii: "1")...UInt8(ascii: "3")).contains(digits[2])
    }

    /// Whether a date has a time to the second and a zone; FHIR asks for both once there is a time.
    static func hasTime(_ text: String) -> Bool { text.utf8.contains(UInt8(ascii: "T")) }

    /// Whether a time has a fraction of a second.
    static func hasFraction(_ text: String) -> Bool { text.utf8.contains(UInt8(ascii: ".")) }

    /// The number of a text of digits, `nil` if it is something else or too long.
    static func number(_ text: String?) -> Int? {
        guard let text, areDigits(text, count: 1...9) else { return nil }
        return Int(text)
    }

    /// Whether the last digit is the check digit of those before: modulus 10, weights 2 and 1 from the right, products
    /// of two digits by their sum.
    static func hasCheckDigit(_ text: some StringProtocol) -> Bool {
        var sum = 0
        for (index, byte) in text.utf8.reversed().enumerated() {
            guard isDigit(byte) else { return false }
            let digit = Int(byte - 0x30)
            let product = index.isMultiple(of: 2) ? digit : digit * 2
            sum += product > 9 ? product - 9 : product
        }
        return sum.isMultiple(of: 10)
    }

    /// Half-width katakana and their marks.
    static func isHalfWidthKana(_ scalar: Unicode.Scalar) -> Bool { (0xFF61...0xFF9F).contains(scalar.value) }

    /// Katakana of full width, with its marks.
    static func isKatakana(_ scalar: Unicode.Scalar) -> Bool { (0x30A1...0x30FE).contains(scalar.value) }

    static func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x20 || scalar.value == 0x7F }

    /// Whether a text mixes characters of half width with characters of full width.
    static func mixesWidths(_ text: some StringProtocol) -> Bool {
        let isHalf = text.unicodeScalars.map { $0.isASCII || isHalfWidthKana($0) }
        return isHalf.contains(true) && isHalf.contains(false)
    }
}
