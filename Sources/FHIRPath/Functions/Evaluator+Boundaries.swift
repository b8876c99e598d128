import FHIRPrimitives
import UCUM

extension Evaluator {
    /// - Source: FHIRPath 3.0.0 (trial use), `lowBoundary`, `highBoundary`, `precision`, `comparable`.
    func boundaries(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        guard let item = try single(input, call.name, at: call.offset), let value = value(of: item) else {
            return .empty
        }
        switch call.function {
        case .comparable:
            guard let other = try single(try self.value(of: 0, call), call.name, at: call.offset) else { return .empty }
            return Items(isComparable(value, self.value(of: other)))
        case .precision: return Boundary.precision(of: value).map { .one(.integer(Int64($0))) } ?? .empty
        default:
            let digits = try integer(of: 0, call)
            let isLow = call.function == .lowBoundary
            return Boundary.boundary(of: value, isLow: isLow, digits: digits).map { .one($0) } ?? .empty
        }
    }

    /// Whether `<` between the two gives an answer; `nil` if one is no quantity and no number.
    ///
    /// - Source: FHIRPath 3.0.0 (trial use), `comparable`.
    private func isComparable(_ a: Item, _ b: Item?) -> Bool? {
        guard let left = FHIRPathQuantity(a), let right = b.flatMap({ FHIRPathQuantity($0) }) else { return nil }
        return left.order(to: right) != nil
    }
}

/// The least and the greatest value that a value of limited precision may stand for.
///
/// - Source: FHIRPath 3.0.0 (trial use), `lowBoundary` and `highBoundary`.
enum Boundary {
    private static let decimalDigits = 8, decimalLimit = 28

    static func precision(of value: Item) -> Int? {
        switch value {
        case .integer, .long: 0
        case .decimal(let decimal): max(0, decimal.scale)
        case .moment(let moment): moment.digitCount
        case .quantity(let quantity): max(0, quantity.value.scale)
        default: nil
        }
    }

    static func boundary(of value: Item, isLow: Bool, digits: Int64?) -> Item? {
        switch value {
        case .integer(let number), .long(let number):
            return decimal(FHIRDecimal(Int(number)), isLow, digits).map { .decimal($0) }
        case .decimal(let number): return decimal(number, isLow, digits).map { .decimal($0) }
        case .quantity(var quantity):
            guard let bound = decimal(quantity.value, isLow, digits) else { return nil }
            quantity.value = bound
            return .quantity(quantity)
        case .moment(let moment): return self.moment(moment, isLow, digits).map { .moment($0) }
        default: return nil
        }
    }

    /// Half a unit of the last digit away; then rounded to the digits asked for: half up away from zero, cut towards
    /// it.
    private static func decimal(_ value: FHIRDecimal, _ isLow: Bool, _ digits: Int64?) -> FHIRDecimal? {
        let digits = digits ?? Int64(decimalDigits)
        guard 0...Int64(decimalLimit) ~= digits, value.scale <= 1000 else { return nil }
        let scale = max(0, value.scale)
        guard let half = FHIRDecimal("0." + String(repeating: "0", count: scale) + "5"),
            let bound = isLow ? value.subtracting(half) : value.adding(half)
        else { return nil }
        let isNegative = bound.text.hasPrefix("-")
        let result = bound.rounded(scale: Int(digits), rounding: isNegative == isLow ? .halfUp : .down)
        // The sign of a value that rounds to zero is kept, as a boundary below zero.
        guard let result, isNegative, !result.text.hasPrefix("-"), isLow else { return result }
        return FHIRDecimal("-" + result.text)
    }

    /// The parts that are not known at their least or greatest, to so many digits; without a zone the earliest and the
    /// latest that there are.
    private static func moment(_ moment: FHIRPathMoment, _ isLow: Bool, _ digits: Int64?) -> FHIRPathMoment? {
        let isTime = moment.kind == .time
        let usual: Int64 = isTime ? 9 : moment.kind == .date ? 8 : 17
        let known: [Int64] = isTime ? [2, 4, 6, 9] : [4, 6, 8, 10, 12, 14, 17]
        guard let place = known.firstIndex(of: digits ?? usual) else { return nil }
        let precision = FHIRPathMoment.Precision(rawValue: min(place + (isTime ? 3 : 0), 5)) ?? .second
        var bound = moment
        if !isLow {
            if moment.precision < .month { bound.month = 12 }
            if moment.precision < .day { bound.day = CivilDay.days(inMonth: bound.month, ofYear: bound.year) }
            if moment.precision < .hour, !isTime { bound.hour = 23 }
            if moment.precision < .minute { bound.minute = 59 }
            if moment.precision < .second { bound.second = 59 }
        }
        fill(&bound, isLow: isLow, showsFraction: (digits ?? usual) == known.last && known.last != 8)
        bound.precision = precision
        if precision < .hour {
            if digits != nil || moment.kind == .date { bound.kind = .date }
            bound.minutesEast = nil
            (bound.hour, bound.minute, bound.second) = (0, 0, 0)
        } else if !isTime {
            bound.kind = .dateTime
            if moment.minutesEast == nil { (bound.minutesEast, bound.isZulu) = (isLow ? 840 : -720, false) }
        }
        if precision < .minute { bound.minute = 0 }
        if precision < .second { bound.second = 0 }
        return bound
    }

    private static func fill(_ moment: inout FHIRPathMoment, isLow: Bool, showsFraction: Bool) {
        guard showsFraction else {
            (moment.fraction, moment.fractionDigits) = (0, 0)
            return
        }
        while moment.fractionDigits < 3 {
            moment.fraction = moment.fraction * 10 + (isLow ? 0 : 9)
            moment.fractionDigits += 1
        }
    }
}
