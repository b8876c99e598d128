/// A FHIR `decimal`: a number with the digits it was written with.
///
/// `1.10` and `1.1` are the same number and different texts: `==` and hashing look at the text, for that is what is
/// written back; ``isEqual(to:)`` and `<` look at the number, exactly, and so the type is not `Comparable`.
///
/// - Source: FHIR R4 (4.0.1), datatypes.html#decimal: precision matters and is kept.
@frozen
public struct FHIRDecimal: Hashable, Sendable {
    /// The digits as read: a JSON number.
    public let text: String

    init(unchecked text: String) { self.text = text }

    /// Reads a number: a sign or none, digits without a leading zero, a fraction or none, an exponent or none.
    ///
    /// - Throws: at the first part that is malformed.
    public init(parsing text: String) throws(LexicalError) {
        if let offset = try readUTF8(text, Self.fault) {
            throw LexicalError(offset: offset, expected: "a decimal number")
        }
        self.text = text
    }

    /// Reads UTF-8 as ``init(parsing:)`` does; `nil` if it is no number.
    public init?(utf8: UnsafeBufferPointer<UInt8>) {
        guard Self.fault(utf8) == nil else { return nil }
        text = String(decoding: utf8, as: UTF8.self)
    }

    public init(_ value: Int) { text = String(value) }

    /// The offset at which the text stops being a number; `nil` if it is one.
    private static func fault(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        var offset = 0
        func digits() -> Int {
            let start = offset
            while offset < text.count, text[offset] &- UInt8(ascii: "0") <= 9 { offset &+= 1 }
            return offset &- start
        }
        func take(_ byte: UInt8) -> Bool {
            guard offset < text.count, text[offset] == byte else { return false }
            offset &+= 1
            return true
        }
        _ = take(UInt8(ascii: "-"))
        let start = offset, count = digits()
        if count == 0 { return offset }
        if count > 1, text[start] == UInt8(ascii: "0") { return start }
        if take(UInt8(ascii: ".")), digits() == 0 { return offset }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            if digits() == 0 { return offset }
        }
        return offset == text.count ? nil : offset
    }

    package var parts: DecimalParts? { DecimalParts(text) }

    package init(_ parts: DecimalParts) { text = parts.text }

    /// The digits behind the point: 2 for `1.10`, 0 for `5`, negative for `5e3`; 2^60 at most, either way.
    public var scale: Int { -DecimalDigits(text).exponent }

    /// The digits from the first that is not zero: 3 for `1.10`, 1 for `0.001`.
    public var significantDigits: Int { max(1, DecimalDigits(text).digits.count) }

    /// The number as an integer; `nil` if it has a fraction or does not fit.
    public var integerValue: Int? {
        if let whole = Int(text) { return whole }
        guard let parts else { return nil }
        if parts.digits.isZero { return 0 }
        guard parts.digits.digitCount + parts.exponent <= 19 else { return nil }
        var digits = parts.digits
        if parts.exponent < 0 {
            guard -parts.exponent < digits.digitCount else { return nil }
            let (quotient, remainder) = digits.dividing(by: Magnitude(tenToThe: -parts.exponent))
            guard remainder.isZero else { return nil }
            digits = quotient
        } else {
            digits = digits * Magnitude(tenToThe: parts.exponent)
        }
        return Int((parts.isNegative ? "-" : "") + digits.text)
    }

    /// The nearest binary floating-point number: most decimals have no exact one.
    public var doubleValue: Double { Double(text) ?? .nan }
}

extension FHIRDecimal {
    /// Whether both are the same number: `1.10` and `1.1` are. With a power of ten beyond 2^60 only the same text is
    /// equal.
    public func isEqual(to other: FHIRDecimal) -> Bool {
        guard let own = NumberValue(text), let others = NumberValue(other.text) else { return text == other.text }
        return own == others
    }

    /// The order of the numbers; a power of ten beyond 2^60 counts as that.
    public static func < (a: FHIRDecimal, b: FHIRDecimal) -> Bool {
        DecimalParts(DecimalDigits(a.text)).isLess(than: DecimalParts(DecimalDigits(b.text)))
    }
    public static func > (a: FHIRDecimal, b: FHIRDecimal) -> Bool { b < a }
    public static func <= (a: FHIRDecimal, b: FHIRDecimal) -> Bool { !(b < a) }
    public static func >= (a: FHIRDecimal, b: FHIRDecimal) -> Bool { !(a < b) }
}
