import FHIRPrimitives

/// The functions of the special units, by their names in the UCUM table.
///
/// Temperatures and squares are exact. Logarithms and tangents are those of the platform's mathematical library, in
/// double precision, and their results are rounded to 15 significant digits; of a conversion that takes two of them,
/// such as from `Np` to `B`, 14 digits are right.
///
/// - Source: UCUM 2.0.1, §21 to §23, and the definitions in section 4 (tables).
enum SpecialFunction: String, Sendable {
    case celsius = "Cel"
    case fahrenheit = "degF"
    case reaumur = "degRe"
    case acidity = "pH"
    case naturalLogarithm = "ln"
    case commonLogarithm = "lg"
    case twiceCommonLogarithm = "lgTimes2"
    case binaryLogarithm = "ld"
    case squareRoot = "sqrt"
    case slope = "100tan"
    case prism = "tanTimes100"
    case homeopathicX = "hpX"
    case homeopathicC = "hpC"
    case homeopathicM = "hpM"
    case homeopathicQ = "hpQ"

    /// What the zero of a temperature scale is in its own degrees above absolute zero.
    private var offset: Rational? {
        switch self {
        case .celsius: Self.celsiusOffset
        case .fahrenheit: Self.fahrenheitOffset
        case .reaumur: Self.reaumurOffset
        default: nil
        }
    }

    private static let celsiusOffset = Rational("273.15" as FHIRDecimal)
    private static let fahrenheitOffset = Rational("459.67" as FHIRDecimal)
    private static let reaumurOffset = Rational("218.52" as FHIRDecimal)

    /// From a value on the scale to the ratio with the unit that the function is defined for.
    func ratio(of value: Rational) -> Rational? {
        if let offset { return value.adding(offset) }
        if self == .squareRoot { return value.power(2) }
        let y = value.doubleValue
        switch self {
        case .acidity, .homeopathicX: return Rational(rounding: FloatingPoint.power(10, -y))
        case .naturalLogarithm: return Rational(rounding: FloatingPoint.exponential(y))
        case .commonLogarithm: return Rational(rounding: FloatingPoint.power(10, y))
        case .twiceCommonLogarithm: return Rational(rounding: FloatingPoint.power(10, y / 2))
        case .binaryLogarithm: return Rational(rounding: FloatingPoint.power(2, y))
        case .slope, .prism: return Rational(rounding: FloatingPoint.arcTangent(y / 100) * 180 / .pi)
        case .homeopathicC: return Rational(rounding: FloatingPoint.power(100, -y))
        case .homeopathicM: return Rational(rounding: FloatingPoint.power(1_000, -y))
        case .homeopathicQ: return Rational(rounding: FloatingPoint.power(50_000, -y))
        case .celsius, .fahrenheit, .reaumur, .squareRoot: return nil
        }
    }

    /// From that ratio to the value on the scale; `nil` where the function is not defined.
    func value(of ratio: Rational) -> Rational? {
        if let offset { return ratio.subtracting(offset) }
        let x = ratio.doubleValue
        switch self {
        case .acidity, .homeopathicX: return Rational(rounding: -FloatingPoint.commonLogarithm(x))
        case .naturalLogarithm: return Rational(rounding: FloatingPoint.logarithm(x))
        case .commonLogarithm: return Rational(rounding: FloatingPoint.commonLogarithm(x))
        case .twiceCommonLogarithm: return Rational(rounding: 2 * FloatingPoint.commonLogarithm(x))
        case .binaryLogarithm: return Rational(rounding: FloatingPoint.binaryLogarithm(x))
        case .squareRoot: return Rational(rounding: x.squareRoot())
        case .slope, .prism: return Rational(rounding: 100 * FloatingPoint.tangent(x * .pi / 180))
        case .homeopathicC: return Rational(rounding: -FloatingPoint.commonLogarithm(x) / 2)
        case .homeopathicM: return Rational(rounding: -FloatingPoint.commonLogarithm(x) / 3)
        case .homeopathicQ:
            return Rational(rounding: -FloatingPoint.logarithm(x) / FloatingPoint.logarithm(50_000))
        case .celsius, .fahrenheit, .reaumur: return nil
        }
    }
}
