import FHIRPrimitives

/// Reads a unit expression in the case-sensitive form, in one pass from left to right.
///
/// - Source: UCUM 2.0.1, §3 to §10 and the syntax at their end. Two readings are wider: an annotation may follow a
///   number or a parenthesis (`/100{WBC}`), and may hold blanks (`{2 or 3 times}/d`): HL7's list of common units has
///   both. One is not taken up: §9 mentions `2+10` for 1024, but the syntax gives numbers no exponent.
struct UnitParser {
    /// Bytes of the longest expression.
    static let lengthLimit = 1_000
    /// How deep parentheses may nest.
    static let depthLimit = 64
    /// The largest exponent, either way.
    static let exponentLimit = 9_999

    private let bytes: UnsafeBufferPointer<UInt8>
    private let registry: UnitRegistry
    private var offset = 0
    /// What the expression is made of, if anyone asks.
    private var factors: UnitFactors?

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ registry: UnitRegistry, factors: UnitFactors?) {
        (self.bytes, self.registry, self.factors) = (bytes, registry, factors)
    }

    /// What the expression stands for.
    static func parse(_ text: String, in registry: UnitRegistry = .shared) throws(UCUMError) -> UnitMeaning {
        try read(text, registry, factors: nil).meaning
    }

    /// The symbols and numbers of the expression; `nil` if it is not valid.
    static func factors(of text: String) -> UnitFactors? {
        (try? read(text, .shared, factors: UnitFactors()))?.factors
    }

    private static func read(
        _ text: String, _ registry: UnitRegistry, factors: UnitFactors?
    ) throws(UCUMError) -> (meaning: UnitMeaning, factors: UnitFactors?) {
        var text = text
        let result = text.withUTF8 { bytes -> Result<(UnitMeaning, UnitFactors?), UCUMError> in
            var parser = UnitParser(bytes, registry, factors: factors)
            do throws(UCUMError) {
                let meaning = try parser.expression()
                return .success((meaning, parser.factors))
            } catch { return .failure(error) }
        }
        let (meaning, factors) = try result.get()
        return (meaning, factors)
    }

    // MARK: Productions

    /// `main-term`: a term, or `/` and a term.
    private mutating func expression() throws(UCUMError) -> UnitMeaning {
        guard !bytes.isEmpty else { throw error(.empty, at: 0, 0) }
        guard bytes.count <= Self.lengthLimit else { throw error(.tooLong, at: Self.lengthLimit, 0) }
        let meaning = try term(depth: 0, sign: 1, startsWithDivision: take("/"))
        if peek == UInt8(ascii: ")") { throw error(.unopenedParenthesis, at: offset, 1) }
        return meaning
    }

    /// `term`: components with `.` or `/` between them, read from left to right.
    private mutating func term(
        depth: Int, sign: Int, startsWithDivision: Bool
    ) throws(UCUMError) -> UnitMeaning {
        let first = try component(depth: depth, sign: startsWithDivision ? -sign : sign)
        var meaning = startsWithDivision ? try product(.one, first, inverted: true, from: 0) : first
        while offset < bytes.count, bytes[offset] != UInt8(ascii: ")") {
            let start = offset, inverted = bytes[offset] == UInt8(ascii: "/")
            guard inverted || bytes[offset] == UInt8(ascii: ".") else { throw unexpected() }
            offset += 1
            let next = try component(depth: depth, sign: inverted ? -sign : sign)
            meaning = try product(meaning, next, inverted: inverted, from: start)
        }
        return meaning
    }

    private func product(
        _ left: UnitMeaning, _ right: UnitMeaning, inverted: Bool, from start: Int
    ) throws(UCUMError) -> UnitMeaning {
        guard let product = left.multiplied(by: right, inverted: inverted) else {
            throw error(.tooLarge, at: start, offset - start)
        }
        return product
    }

    /// `component`: a unit with its exponent, a number, a term in parentheses, each with an annotation or none; or an
    /// annotation alone.
    private mutating func component(depth: Int, sign: Int) throws(UCUMError) -> UnitMeaning {
        guard let byte = peek else { throw error(.missingUnit, at: offset, 0) }
        var meaning = UnitMeaning.one
        switch byte {
        case UInt8(ascii: "("):
            guard depth < Self.depthLimit else { throw error(.tooDeep, at: offset, 1) }
            let start = offset
            offset += 1
            meaning = try term(depth: depth + 1, sign: sign, startsWithDivision: false)
            guard take(")") else { throw error(.unclosedParenthesis, at: start, 1) }
        case UInt8(ascii: "{"): break
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            meaning = isPowerOfTen ? try unit(sign: sign) : try number(sign: sign)
        case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ")"): throw error(.missingUnit, at: offset, 1)
        default: meaning = try unit(sign: sign)
        }
        if peek == UInt8(ascii: "{") { try annotation() }
        return meaning
    }

    /// `10*` and `10^` are units whose names are digits.
    private var isPowerOfTen: Bool {
        guard offset + 2 < bytes.count else { return false }
        let mark = bytes[offset + 2]
        return bytes[offset] == UInt8(ascii: "1") && bytes[offset + 1] == UInt8(ascii: "0")
            && (mark == UInt8(ascii: "*") || mark == UInt8(ascii: "^"))
    }

    /// `factor`: a whole number above zero.
    private mutating func number(sign: Int) throws(UCUMError) -> UnitMeaning {
        let start = offset
        while let byte = peek, Self.isDigit(byte) { offset += 1 }
        let magnitude = Magnitude(digits: bytes[start..<offset])
        guard !magnitude.isZero else { throw error(.zero, at: start, offset - start) }
        factors?.add(magnitude, sign: sign)
        let parts = DecimalParts(isNegative: false, digits: magnitude, exponent: 0)
        guard let factor = Rational(parts)?.withoutZeros else { throw error(.tooLarge, at: start, offset - start) }
        return UnitMeaning(factor: factor, dimension: .none)
    }

    /// `annotatable`: a unit, perhaps with a prefix, and its exponent, if any.
    private mutating func unit(sign: Int) throws(UCUMError) -> UnitMeaning {
        let start = offset
        try skipSymbol()
        guard offset > start else { throw unexpected() }
        let symbol = UnsafeBufferPointer(rebasing: bytes[start..<offset])
        switch registry.find(symbol) {
        case .unit(let meaning):
            let exponent = try exponent()
            factors?.add(String(decoding: symbol, as: UTF8.self), exponent: exponent * sign)
            guard let power = meaning.power(exponent) else { throw error(.tooLarge, at: start, offset - start) }
            return power
        case .notMetric: throw error(.prefixNotAllowed, at: start, offset - start)
        case .unknown: throw error(.unknownUnit, at: start, offset - start)
        }
    }

    /// `exponent`: digits with a sign or none; 1 if there is none.
    private mutating func exponent() throws(UCUMError) -> Int {
        let start = offset, isNegative = peek == UInt8(ascii: "-")
        if isNegative || peek == UInt8(ascii: "+") {
            offset += 1
            guard let byte = peek, Self.isDigit(byte) else { throw error(.missingExponent, at: start, 1) }
        }
        var value = 0, digits = 0
        while let byte = peek, Self.isDigit(byte) {
            value = min(value * 10 + Int(byte - UInt8(ascii: "0")), Self.exponentLimit + 1)
            (offset, digits) = (offset + 1, digits + 1)
        }
        guard value <= Self.exponentLimit else { throw error(.exponentTooLarge, at: start, offset - start) }
        return digits == 0 ? 1 : isNegative ? -value : value
    }

    /// `{` to `}`: any printable ASCII but braces.
    private mutating func annotation() throws(UCUMError) {
        let start = offset
        offset += 1
        while let byte = peek {
            if byte == UInt8(ascii: "}") {
                offset += 1
                return
            }
            guard byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "{") else {
                throw error(.annotationCharacter, at: offset, characterLength)
            }
            offset += 1
        }
        throw error(.unclosedAnnotation, at: start, 1)
    }

    // MARK: Symbols

    /// Skips what may be the symbol of a unit: anything in brackets, and outside of them all but operators and digits.
    private mutating func skipSymbol() throws(UCUMError) {
        if isPowerOfTen { offset += 3 }
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "["):
                let start = offset
                while let inner = peek, inner != UInt8(ascii: "]") {
                    guard inner > 0x20, inner < 0x7F else { throw unexpected() }
                    offset += 1
                }
                guard take("]") else { throw error(.unclosedBracket, at: start, 1) }
            case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "{"),
                UInt8(ascii: "}"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "]"), 0...0x20, 0x7F...:
                return
            default:
                if Self.isDigit(byte) { return }
                offset += 1
            }
        }
    }

    private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: scalar) else { return false }
        offset += 1
        return true
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") <= 9 }

    // MARK: Errors

    /// A character that cannot stand here: none of UCUM's, or the start of a unit without an operator before it.
    private func unexpected() -> UCUMError {
        let byte = bytes[offset], outside: [UInt8] = [0x2B, 0x2D, 0x5D, 0x7D]
        let isForeign = byte <= 0x20 || byte >= 0x7F || outside.contains(byte)
        return error(isForeign ? .unexpectedCharacter : .missingOperator, at: offset, characterLength)
    }

    /// Bytes of the character at the offset.
    private var characterLength: Int {
        var length = 1
        while offset + length < bytes.count, bytes[offset + length] & 0xC0 == 0x80 { length += 1 }
        return length
    }

    private func error(_ kind: UCUMError.Kind, at offset: Int, _ length: Int) -> UCUMError {
        UCUMError(kind, offset: offset, length: length)
    }
}
