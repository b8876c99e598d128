#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The functions of the platform's mathematical library that special units need.
enum FloatingPoint {
    static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
    static func exponential(_ value: Double) -> Double { exp(value) }
    static func logarithm(_ value: Double) -> Double { log(value) }
    static func commonLogarithm(_ value: Double) -> Double { log10(value) }
    static func binaryLogarithm(_ value: Double) -> Double { log2(value) }
    static func tangent(_ radians: Double) -> Double { tan(radians) }
    static func arcTangent(_ value: Double) -> Double { atan(value) }
}
