import FHIRPrimitives
import UCUM

extension Evaluator {
    /// `toX()` gives nothing where the value does not convert; `convertsToX()` says whether it does.
    ///
    /// - Source: FHIRPath 2.0.0, section 5.5.
    func conversion(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        guard let item = try single(input, call.name, at: call.offset) else { return .empty }
        let unit = call.arguments.isEmpty ? nil : try string(of: 0, call)
        let converted = value(of: item).flatMap { Conversion.convert($0, by: call.function, unit: unit) }
        switch call.function {
        case .toBoolean, .toInteger, .toLong, .toDate, .toDateTime, .toDecimal, .toQuantity, .toString, .toTime:
            return converted.map { .one($0) } ?? .empty
        default: return .one(converted != nil)
        }
    }
}

/// Conversions between the types of FHIRPath.
///
/// - Source: FHIRPath 2.0.0, section 5.5, with its tables of texts.
enum Conversion {
    static func convert(_ value: Item, by function: PathFunction, unit: String?) -> Item? {
        switch function {
        case .toBoolean, .convertsToBoolean: boolean(value)
        case .toInteger, .convertsToInteger: integer(value).map { .integer($0) }
        case .toLong, .convertsToLong: long(value).map { .long($0) }
        case .toDecimal, .convertsToDecimal: decimal(value).map { .decimal($0) }
        case .toString, .convertsToString: text(of: value).map { .string($0) }
        case .toDate, .convertsToDate: date(value)
        case .toDateTime, .convertsToDateTime: dateTime(value)
        case .toTime, .convertsToTime: time(value)
        default: quantity(value, unit: unit)
        }
    }

    private static func boolean(_ value: Item) -> Item? {
        switch value {
        case .boolean: return value
        case .integer(let number), .long(let number):
            return number == 1 ? .boolean(true) : number == 0 ? .boolean(false) : nil
        case .decimal(let number):
            return number.isEqual(to: 1) ? .boolean(true) : number.isEqual(to: 0) ? .boolean(false) : nil
        case .string(let text):
            let word = text.lowercased()
            if ["true", "t", "yes", "y", "1", "1.0"].contains(word) { return .boolean(true) }
            return ["false", "f", "no", "n", "0", "0.0"].contains(word) ? .boolean(false) : nil
        default: return nil
        }
    }

    private static func long(_ value: Item) -> Int64? {
        switch value {
        case .integer(let number), .long(let number): return number
        case .boolean(let value): return value ? 1 : 0
        case .string(let text):
            guard
                text.utf8.allSatisfy({
                    $0 &- UInt8(ascii: "0") < 10 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+")
                })
            else { return nil }
            return Int64(text)
        default: return nil
        }
    }

    private static func integer(_ value: Item) -> Int64? {
        long(value).flatMap { Int32(exactly: $0) == nil ? nil : $0 }
    }

    private static func decimal(_ value: Item) -> FHIRDecimal? {
        switch value {
        case .boolean(let value): return value ? "1.0" : "0.0"
        case .string(let text): return decimal(text)
        default: return value.number
        }
    }

    /// Reads `(\+|-)?\d+(\.\d+)?`: zeros in front, which FHIR's decimals lack, are allowed.
    static func decimal(_ text: some StringProtocol) -> FHIRDecimal? {
        let isNegative = text.hasPrefix("-")
        let digits = isNegative || text.hasPrefix("+") ? text.dropFirst() : text[...]
        guard let first = digits.utf8.first, first &- UInt8(ascii: "0") < 10,
            digits.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 || $0 == UInt8(ascii: ".") })
        else { return nil }
        let significant = digits.drop { $0 == "0" }
        let plain = significant.isEmpty || significant.hasPrefix(".") ? "0" + significant : String(significant)
        return FHIRDecimal(isNegative ? "-" + plain : plain)
    }

    /// As `toString()` writes it; `nil` for what has no text.
    static func text(of value: Item) -> String? {
        switch value {
        case .boolean(let value): value ? "true" : "false"
        case .integer(let value), .long(let value): String(value)
        case .decimal(let value): value.text
        case .string(let text): text
        case .moment(let moment): moment.description
        case .quantity(let quantity): quantity.description
        case .type(let type): type.description
        case .element: nil
        }
    }

    private static func date(_ value: Item) -> Item? {
        switch value {
        case .moment(let moment) where moment.kind != .time: return .moment(moment.date)
        case .string(let text):
            guard let moment = FHIRPathMoment(date: text.utf8), moment.kind == .date else { return nil }
            return .moment(moment)
        default: return nil
        }
    }

    private static func dateTime(_ value: Item) -> Item? {
        switch value {
        case .moment(var moment) where moment.kind != .time:
            moment.kind = .dateTime
            return .moment(moment)
        case .string(let text): return FHIRPathMoment(date: text.utf8).flatMap { dateTime(.moment($0)) }
        default: return nil
        }
    }

    private static func time(_ value: Item) -> Item? {
        switch value {
        case .moment(let moment) where moment.kind == .time: return value
        case .string(let text):
            let digits = text.hasPrefix("T") ? text.dropFirst() : text[...]
            return FHIRPathMoment(time: digits.utf8).map { .moment($0) }
        default: return nil
        }
    }

    private static func quantity(_ value: Item, unit: String?) -> Item? {
        var quantity: FHIRPathQuantity
        switch value {
        case .quantity(let own): quantity = own
        case .boolean(let value): quantity = FHIRPathQuantity(value: value ? "1.0" : "0.0", ucum: "1")
        case .string(let text):
            guard let read = FHIRPathQuantity(text: text) else { return nil }
            quantity = read
        default:
            guard let own = FHIRPathQuantity(number: value) else { return nil }
            quantity = own
        }
        guard let unit else { return .quantity(quantity) }
        let wanted = FHIRPathQuantity(value: 1, unit: unit)
        if quantity.unit == wanted.unit, quantity.calendarUnit == wanted.calendarUnit { return .quantity(quantity) }
        var result = wanted
        if let own = quantity.calendarUnit, let other = wanted.calendarUnit, !own.isDefinite || !other.isDefinite {
            guard let value = calendar(quantity.value, from: own, to: other) else { return nil }
            result.value = value
            return .quantity(result)
        }
        guard let target = try? UCUMUnit(parsing: wanted.ucumUnit), let converted = quantity.ucum?.converted(to: target)
        else { return nil }
        result.value = converted.value
        return .quantity(result)
    }

    /// A year is 12 months or 365 days, a month 30 days.
    private static func calendar(_ value: FHIRDecimal, from own: CalendarUnit, to other: CalendarUnit) -> FHIRDecimal? {
        let isOfOneKind = own.isDefinite == other.isDefinite
        return value.multiplied(by: isOfOneKind ? own.size : own.days)
            .flatMap { Arithmetic.quotient($0, isOfOneKind ? other.size : other.days) }
    }
}

extension FHIRPathQuantity {
    /// Reads `4`, `4 days`, `4.5 'mg'`.
    ///
    /// - Source: FHIRPath 2.0.0, section 5.5.7, with its regular expression.
    init?(text: String) {
        let number = text.prefix { $0.isNumber && $0.isASCII || $0 == "." || $0 == "-" || $0 == "+" }
        guard let value = Conversion.decimal(number) else { return nil }
        let unit = text.dropFirst(number.count).drop(while: \.isWhitespace)
        if unit.isEmpty {
            self.init(value: value, ucum: "1")
        } else if unit.count > 2, unit.hasPrefix("'"), unit.dropFirst().firstIndex(of: "'") == unit.indices.last {
            self.init(value: value, unit: String(unit.dropFirst().dropLast()))
        } else {
            guard let word = CalendarUnit(word: String(unit)) else { return nil }
            self.init(value: value, calendarUnit: word)
        }
    }
}
