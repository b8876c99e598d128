import FHIRPrimitives
import FHIRTree
import UCUM

extension Evaluator {
    /// One operation; the right side is evaluated only where it is needed.
    func apply(
        _ operation: Operator, left: Items, right: Int32, at offset: Int
    ) throws(PathFault) -> Items {
        switch operation {
        case .and, .or, .xor, .implies: return try logic(operation, left, right, at: offset)
        case .isIn: return try isMember(left, of: right, at: offset)
        default: break
        }
        let right = try evaluate(right)
        switch operation {
        case .union: return try union(left, right)
        case .contains: return try isMember(right, of: left, at: offset)
        case .equal: return Items(try areEqual(left, right))
        case .notEqual: return Items(try areEqual(left, right).map { !$0 })
        case .equivalent: return .one(try areEquivalent(left, right))
        case .notEquivalent: return .one(try !areEquivalent(left, right))
        case .less, .lessOrEqual, .greater, .greaterOrEqual: return try compare(operation, left, right, at: offset)
        case .concatenate:
            let (a, b) = (try string(left, "&", at: offset) ?? "", try string(right, "&", at: offset) ?? "")
            return try text(a + b)
        default: return try calculate(operation, left, right, at: offset)
        }
    }

    /// - Source: FHIRPath 2.0.0, section 6.5: unknown is empty.
    private func logic(
        _ operation: Operator, _ left: Items, _ right: Int32, at offset: Int
    ) throws(PathFault) -> Items {
        let a = try boolean(left, operation.rawValue, at: offset)
        switch (operation, a) {
        case (.and, false?): return .one(false)
        case (.or, true?): return .one(true)
        case (.implies, false?): return .one(true)
        default: break
        }
        let b = try boolean(try evaluate(right), operation.rawValue, at: offset)
        switch operation {
        case .and: return Items(a == true && b == true ? true : b == false ? false : nil)
        case .or: return Items(b == true ? true : a == false && b == false ? false : nil)
        case .xor:
            guard let a, let b else { return .empty }
            return .one(a != b)
        default:
            if a == true { return Items(b) }
            return b == true ? .one(true) : .empty
        }
    }

    /// `item in collection`; a collection that stays the same is made a set once.
    private func isMember(_ item: Items, of right: Int32, at offset: Int) throws(PathFault) -> Items {
        guard case .once(let slot, _) = program.nodes[Int(right)] else {
            return try isMember(item, of: try evaluate(right), at: offset)
        }
        guard let single = try single(item, "in", at: offset) else { return .empty }
        if let set = keptSets[slot] { return .one(try contains(single, set)) }
        let set = try self.set(of: try evaluate(right))
        keptSets[slot] = set
        return .one(try contains(single, set))
    }

    private func isMember(_ item: Items, of collection: Items, at offset: Int) throws(PathFault) -> Items {
        guard let single = try single(item, "in", at: offset) else { return .empty }
        for other in collection.list where try isEqual(other, single) == true { return .one(true) }
        return .one(false)
    }

    /// A text that was made, whose length counts as work, so that texts cannot fill the memory.
    func text(_ text: String) throws(PathFault) -> Items {
        try spend(text.utf8.count)
        return .one(.string(text))
    }

    func union(_ a: Items, _ b: Items) throws(PathFault) -> Items {
        var set = try self.set(of: a)
        try insert(b, into: &set)
        return Items(set.items)
    }

    /// The system values of two single items, or nothing if either is missing.
    private func operands(
        _ a: Items, _ b: Items, _ name: String, at offset: Int
    ) throws(PathFault) -> (Item, Item)? {
        guard let left = try single(a, name, at: offset), let right = try single(b, name, at: offset) else {
            return nil
        }
        if let a = value(of: left), let b = value(of: right) { return (a, b) }
        // A quantity with a comparator is no number that is known.
        for case .element(let element) in [left, right] where !element.hasValue || documents.isQuantity(element) {
            return nil
        }
        throw blamed(operandFault(left, right, name, at: offset), a, b)
    }

    private func operandFault(_ a: Item, _ b: Item, _ name: String, at offset: Int) -> PathFault {
        PathFault(
            .operandTypes(name, left: typeName(of: a).description, right: typeName(of: b).description), at: offset)
    }

    /// - Source: FHIRPath 2.0.0, section 6.2.
    private func compare(_ operation: Operator, _ a: Items, _ b: Items, at offset: Int) throws(PathFault) -> Items {
        guard let (left, right) = try operands(a, b, operation.rawValue, at: offset) else { return .empty }
        let known: Int?
        do throws(PathFault) {
            known = try order(of: left, right, operation.rawValue, at: offset)
        } catch { throw blamed(error, a, b) }
        guard let order = known else { return .empty }
        return switch operation {
        case .less: .one(order < 0)
        case .lessOrEqual: .one(order <= 0)
        case .greater: .one(order > 0)
        default: .one(order >= 0)
        }
    }

    /// -1, 0 or 1; `nil` where it cannot be known.
    func order(of a: Item, _ b: Item, _ name: String, at offset: Int) throws(PathFault) -> Int? {
        func rank(_ order: UCUMOrder) -> Int { order == .less ? -1 : order == .equal ? 0 : 1 }
        switch (a, b) {
        case (.string(let left), .string(let right)):
            try spend(reading: a, b)
            // Bytes of UTF-8 have the order of their scalars.
            return left.utf8.elementsEqual(right.utf8) ? 0 : left.utf8.lexicographicallyPrecedes(right.utf8) ? -1 : 1
        case (.moment(let left), .moment(let right)):
            guard (left.kind == .time) == (right.kind == .time) else { throw operandFault(a, b, name, at: offset) }
            return left.order(to: right)
        case (.quantity(let left), .quantity(let right)): return left.order(to: right).map(rank)
        case (.quantity(let left), _):
            guard let right = FHIRPathQuantity(number: b) else { throw operandFault(a, b, name, at: offset) }
            return left.order(to: right).map(rank)
        case (_, .quantity(let right)):
            guard let left = FHIRPathQuantity(number: a) else { throw operandFault(a, b, name, at: offset) }
            return left.order(to: right).map(rank)
        default:
            if let a = a.wholeNumber, let b = b.wholeNumber { return a < b ? -1 : a == b ? 0 : 1 }
            guard let left = a.number, let right = b.number else { throw operandFault(a, b, name, at: offset) }
            return left.isEqual(to: right) ? 0 : left < right ? -1 : 1
        }
    }

    /// - Source: FHIRPath 2.0.0, section 6.6.
    private func calculate(_ operation: Operator, _ a: Items, _ b: Items, at offset: Int) throws(PathFault) -> Items {
        guard let (left, right) = try operands(a, b, operation.rawValue, at: offset) else { return .empty }
        if let a = left.number, let b = right.number {
            // Long numbers cost more than a step.
            try spend(min(a.text.utf8.count * b.text.utf8.count >> 6, 1 << 20))
        }
        switch (left, right) {
        case (.string(let a), .string(let b)) where operation == .add: return try text(a + b)
        case (.moment(let moment), .quantity(let amount)) where operation == .add || operation == .subtract:
            return try moved(moment, by: amount, isLater: operation == .add, at: offset)
        case (.quantity, _), (_, .quantity): break
        default:
            guard let value = Arithmetic.apply(operation, left, right) else {
                throw blamed(operandFault(left, right, operation.rawValue, at: offset), a, b)
            }
            return value
        }
        let quantities = (FHIRPathQuantity(left), FHIRPathQuantity(right))
        guard let a = quantities.0, let b = quantities.1, let value = Arithmetic.apply(operation, a, b) else {
            throw blamed(operandFault(left, right, operation.rawValue, at: offset), a, b)
        }
        return value
    }

    /// A moment so much later or earlier. UCUM's years and months are no calendar's; a Date knows no hours, and a Time
    /// no days. A result outside the years 1 to 9999 is an error, and not empty as it is for numbers.
    ///
    /// - Source: FHIRPath 2.0.0, section 6.6.7, which names the units that each type takes.
    private func moved(
        _ moment: FHIRPathMoment, by amount: FHIRPathQuantity, isLater: Bool, at offset: Int
    ) throws(PathFault) -> Items {
        guard let unit = amount.unitOfTime, moment.takes(unit) else {
            throw PathFault(.wrongUnit(of: moment.kind, amount.calendarUnit?.rawValue ?? amount.unit), at: offset)
        }
        guard let found = moment.adding(isLater ? amount.value : amount.value.negated, unit) else {
            throw PathFault(.outOfRange(isLater ? "+" : "-"), at: offset)
        }
        return .one(.moment(found))
    }

    func negated(_ value: Items, at offset: Int) throws(PathFault) -> Items {
        guard let item = try single(value, "-", at: offset) else { return .empty }
        switch self.value(of: item) {
        case .integer(let value): return Arithmetic.negated(value, isLong: false)
        case .long(let value): return Arithmetic.negated(value, isLong: true)
        // Zero has no sign.
        case .decimal(let value): return .one(.decimal(value.isEqual(to: 0) ? value : value.negated))
        case .quantity(var quantity):
            quantity.value = quantity.value.negated
            return .one(.quantity(quantity))
        default:
            throw wrongType(item, "-", "Integer, Decimal, Quantity", at: offset)
        }
    }
}
