/// How a number is cut to fewer digits.
public enum DecimalRounding: Hashable, Sendable {
    /// To the nearest, a half away from zero: 四捨五入.
    case halfUp
    /// To the nearest, a half to the even digit.
    case halfEven
    /// Towards zero: 切り捨て.
    case down
    /// Away from zero: 切り上げ.
    case up
}
