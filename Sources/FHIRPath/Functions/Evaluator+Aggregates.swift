import FHIRPrimitives

extension Evaluator {
    /// `sum`, `min`, `max` and `avg` of values of one type; an element without a value counts as nothing.
    ///
    /// Quantities of unlike units are summed and compared as `+` and `<` do. Where these give nothing (a sum beyond its
    /// type, units that do not fit, dates of unlike precision) the result is empty. An average of whole numbers is a
    /// Decimal; one without an end has 28 digits behind the point.
    ///
    /// - Source: FHIRPath 3.0.0 (trial use), section Aggregates.
    func aggregate(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        let values = try alike(call, input)
        guard var total = values.first else { return .empty }
        try spend(values.count, at: call.offset)
        switch call.function {
        case .min, .max:
            for value in values.dropFirst() {
                guard let order = try order(of: value, total, call.name, at: call.offset) else { return .empty }
                if call.function == .min ? order < 0 : order > 0 { total = value }
            }
            return .one(total)
        default:
            if call.function == .avg, let number = total.number { total = .decimal(number) }
            for value in values.dropFirst() {
                guard let sum = try sum(total, value) else { return .empty }
                total = sum
            }
            guard call.function == .avg else { return .one(total) }
            return Self.quotient(total, FHIRDecimal(values.count)).map { .one($0) } ?? .empty
        }
    }

    /// The values of the input, which must be of one type that the function knows.
    private func alike(_ call: Call, _ input: Items) throws(PathFault) -> [Item] {
        let isOrder = call.function == .min || call.function == .max
        var values: [Item] = []
        for item in input.list {
            guard let value = value(of: item) else {
                if case .element(let element) = item, !element.hasValue || documents.isQuantity(element) { continue }
                throw wrongKind(item, call, isOrder)
            }
            switch value {
            case .integer, .long, .decimal, .quantity: break
            case .moment, .string: guard isOrder else { throw wrongKind(item, call, isOrder) }
            default: throw wrongKind(item, call, isOrder)
            }
            if let first = values.first, typeName(of: first) != typeName(of: value) {
                let types = (typeName(of: first).description, typeName(of: value).description)
                throw blamed(
                    PathFault(.operandTypes(call.name, left: types.0, right: types.1), at: call.offset), input)
            }
            values.append(value)
        }
        return values
    }

    private func wrongKind(_ item: Item, _ call: Call, _ isOrder: Bool) -> PathFault {
        let expected = "Integer, Long, Decimal, Quantity" + (isOrder ? ", Date, DateTime, Time, String" : "")
        return wrongType(item, call.name, expected, at: call.offset)
    }

    private func sum(_ a: Item, _ b: Item) throws(PathFault) -> Item? {
        if case .quantity(let left) = a, case .quantity(let right) = b {
            return Arithmetic.apply(.add, left, right)?.first
        }
        if let left = a.number, let right = b.number, left.text.utf8.count + right.text.utf8.count > 64 {
            try spend(left.text.utf8.count + right.text.utf8.count)
        }
        return Arithmetic.apply(.add, a, b)?.first
    }

    private static func quotient(_ total: Item, _ count: FHIRDecimal) -> Item? {
        if case .quantity(var quantity) = total {
            guard let value = Arithmetic.quotient(quantity.value, count) else { return nil }
            quantity.value = value
            return .quantity(quantity)
        }
        return total.number.flatMap { Arithmetic.quotient($0, count) }.map { .decimal($0) }
    }
}
