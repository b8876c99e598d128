import FHIRPrimitives
import UCUM

extension Evaluator {
    /// `toX()` gives nothing where the value does not convert; `convertsToX()` says whether it does.
    ///
    /// - Source: FHIRPath 2.0.0, section 5.5; the format of `toDate` and `toDateTime` is from the trial-use part of
    ///   3.0.0.
    func conversion(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        guard let item = try single(input, call.name, at: call.offset) else { return .empty }
        let argument = call.arguments.isEmpty ? nil : try string(of: 0, call)
        let converted: Item?
        switch call.function {
        case .toDate, .convertsToDate, .toDateTime, .convertsToDateTime:
            let format = try argument.map { text throws(PathFault) in try self.format(text, call) }
            converted = value(of: item).flatMap { Conversion.convert($0, by: call.function, format: format) }
        default: converted = value(of: item).flatMap { Conversion.convert($0, by: call.function, unit: argument) }
        }
        switch call.function {
        case .toBoolean, .toInteger, .toLong, .toDate, .toDateTime, .toDecimal, .toQuantity, .toString, .toTime:
            return converted.map { .one($0) } ?? .empty
        default: return .one(converted != nil)
        }
    }

    private func format(_ text: String, _ call: Call) throws(PathFault) -> MomentFormat {
        guard let format = MomentFormat(text) else {
            throw PathFault(.wrongArgument(call.name, expected: MomentFormat.supported), at: call.offset)
        }
        return format
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
        case .toTime, .convertsToTime: time(value)
        default: quantity(value, unit: unit)
        }
    }

    /// `toDate`, `toDateTime`: a text in the format, or as FHIRPath writes it; the format says nothing of other values.
    static func convert(_ value: Item, by function: PathFunction, format: MomentFormat?) -> Item? {
        var value = value
        if let format, case .string(let text) = value {
            guard let moment = format.moment(text) else { return nil }
            value = .moment(moment)
        }
        return function == .toDate || function == .convertsToDate ? date(value) : dateTime(value)
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
        return quantity.converted(to: FHIRPathQuantity(value: 1, unit: unit)).map { .quantity($0) }
    }
}
