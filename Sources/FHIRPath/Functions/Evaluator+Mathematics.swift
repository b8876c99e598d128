import FHIRPrimitives

extension Evaluator {
    /// - Source: FHIRPath 2.0.0, section 5.7. Integers and decimals keep their type where the result does; a result
    ///   that no number is gives nothing.
    func mathematics(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        guard let item = try single(input, call.name, at: call.offset), let value = value(of: item) else {
            return .empty
        }
        if case .quantity(let quantity) = value { return try mathematics(call, quantity, item) }
        guard let number = value.number else { throw notNumber(item, call) }
        switch call.function {
        case .abs:
            if let whole = value.wholeNumber {
                return whole < 0 ? Arithmetic.negated(whole, isLong: value.isLong) : .one(value)
            }
            return .one(.decimal(number.text.hasPrefix("-") ? number.negated : number))
        case .ceiling, .floor, .truncate:
            return value.wholeNumber == nil ? whole(rounded(number, call.function)) : .one(value)
        case .round:
            let digits = try self.digits(call)
            if value.wholeNumber != nil { return .one(value) }
            return decimal(number.rounded(scale: digits))
        case .sqrt, .exp, .ln, .log, .power:
            try spend(2000, at: call.offset)
            return try transcendental(call, number, value)
        default: return .empty
        }
    }

    /// What takes thousands of steps by its nature.
    private func transcendental(_ call: Call, _ number: FHIRDecimal, _ value: Item) throws(PathFault) -> Items {
        switch call.function {
        case .sqrt: return decimal(number.squareRoot())
        case .exp: return decimal(number.exponential())
        case .ln: return decimal(number.naturalLogarithm())
        case .log:
            guard let base = try argumentNumber(call) else { return .empty }
            return decimal(number.logarithm(base: base))
        default:
            guard let exponent = try argumentNumber(call) else { return .empty }
            let power = number.power(exponent)
            if value.wholeNumber != nil, let power, let whole = power.integerValue, !exponent.text.contains("."),
                Int32(exactly: whole) != nil
            {
                return .one(.integer(Int64(whole)))
            }
            return decimal(power)
        }
    }

    /// How many digits behind the point `round` keeps.
    private func digits(_ call: Call) throws(PathFault) -> Int {
        let digits = try integer(of: 0, call) ?? 0
        guard digits >= 0 else { throw PathFault(.outOfRange(call.name), at: call.offset) }
        return Int(min(digits, 1000))
    }

    private func argumentNumber(_ call: Call) throws(PathFault) -> FHIRDecimal? {
        guard let item = try single(try value(of: 0, call), call.name, at: call.offset) else { return nil }
        guard let number = value(of: item)?.number else { throw notNumber(item, call) }
        return number
    }

    private func notNumber(_ item: Item, _ call: Call) -> PathFault {
        wrongType(item, call.name, "Integer, Decimal", at: call.offset)
    }

    private func decimal(_ value: FHIRDecimal?) -> Items { value.map { .one(.decimal($0)) } ?? .empty }

    private func whole(_ value: FHIRDecimal?) -> Items {
        guard let value else { return .empty }
        guard let whole = value.integerValue, Int32(exactly: whole) != nil else { return .one(.decimal(value)) }
        return .one(.integer(Int64(whole)))
    }

    private func rounded(_ number: FHIRDecimal, _ function: PathFunction) -> FHIRDecimal? {
        let isNegative = number.text.hasPrefix("-")
        switch function {
        case .ceiling: return number.rounded(scale: 0, rounding: isNegative ? .down : .up)
        case .floor: return number.rounded(scale: 0, rounding: isNegative ? .up : .down)
        default: return number.rounded(scale: 0, rounding: .down)
        }
    }

    /// What keeps a unit as it is: the rest has no meaning for quantities.
    private func mathematics(_ call: Call, _ quantity: FHIRPathQuantity, _ item: Item) throws(PathFault) -> Items {
        var result = quantity
        let value: FHIRDecimal?
        switch call.function {
        case .abs: value = quantity.value.text.hasPrefix("-") ? quantity.value.negated : quantity.value
        case .round: value = quantity.value.rounded(scale: try digits(call))
        case .ceiling, .floor, .truncate: value = rounded(quantity.value, call.function)
        default: throw notNumber(item, call)
        }
        guard let value else { return .empty }
        result.value = value
        return .one(.quantity(result))
    }
}
