import FHIRTree

/// The types that operators take and give.
///
/// - Source: FHIRPath 2.0.0, section 6.
enum OperatorTypes {
    private static let numbers: Set<SystemType> = [.integer, .long, .decimal]
    private static let moments: Set<SystemType> = [.date, .dateTime, .time]

    static func result(
        of operation: Operator, _ left: StaticType, _ right: StaticType, at offset: Int
    ) throws(PathFault) -> StaticType {
        switch operation {
        case .union: return left.union(right).with(isMany: true, isOrdered: false)
        case .equal, .equivalent, .notEqual, .notEquivalent, .isIn, .contains, .and, .or, .xor, .implies:
            return .system(.boolean)
        case .less, .lessOrEqual, .greater, .greaterOrEqual:
            try check(operation, left, right, at: offset, areComparable)
            return .system(.boolean)
        case .concatenate:
            try check(operation, left, right, at: offset) { $0 == .string && $1 == .string }
            return .system(.string)
        case .add, .subtract, .multiply, .divide, .wholeDivide, .modulo:
            try check(operation, left, right, at: offset) { calculates(operation, $0, $1) }
            return calculated(operation, left, right)
        }
    }

    /// Refuses operands of which no pair of types fits.
    private static func check(
        _ operation: Operator, _ left: StaticType, _ right: StaticType, at offset: Int,
        _ fits: (SystemType, SystemType) -> Bool
    ) throws(PathFault) {
        guard let a = left.systemTypes, let b = right.systemTypes, !left.kinds.isEmpty, !right.kinds.isEmpty else {
            return
        }
        guard !a.contains(where: { a in b.contains { fits(a, $0) } }) else { return }
        throw PathFault(
            .operandTypes(operation.rawValue, left: left.shown, right: right.shown), at: offset)
    }

    /// Whether some value of one type may equal one of the other.
    ///
    /// - Source: FHIRPath 2.0.0, sections 6.1.1 and 6.1.2.
    static func mayBeEqual(_ left: StaticType, _ right: StaticType) -> Bool {
        guard !left.isOpen, !right.isOpen, !left.kinds.isEmpty, !right.kinds.isEmpty else { return true }
        return left.kinds.contains { a in right.kinds.contains { mayBeEqual(a, $0) } }
    }

    private static func mayBeEqual(_ left: StaticType.Kind, _ right: StaticType.Kind) -> Bool {
        guard left.isKnown, right.isKnown else { return true }
        let a = StaticType(kinds: [left]).systemTypes?.first, b = StaticType(kinds: [right]).systemTypes?.first
        guard let a, let b else { return a == nil && b == nil }
        return a == b || areComparable(a, b)
    }

    private static func areComparable(_ a: SystemType, _ b: SystemType) -> Bool {
        if numbers.contains(a) || a == .quantity { return numbers.contains(b) || b == .quantity }
        if a == .date || a == .dateTime { return b == .date || b == .dateTime }
        return a == b && a != .boolean
    }

    private static func calculates(_ operation: Operator, _ a: SystemType, _ b: SystemType) -> Bool {
        let aCounts = numbers.contains(a) || a == .quantity, bCounts = numbers.contains(b) || b == .quantity
        switch operation {
        case .add: return aCounts && bCounts || a == .string && b == .string || moments.contains(a) && b == .quantity
        case .subtract: return aCounts && bCounts || moments.contains(a) && b == .quantity
        default: return aCounts && bCounts
        }
    }

    private static func calculated(_ operation: Operator, _ left: StaticType, _ right: StaticType) -> StaticType {
        guard let a = left.systemTypes, let b = right.systemTypes, a.count == 1, b.count == 1, let a = a.first,
            let b = b.first
        else { return .open.with(isMany: false) }
        if moments.contains(a) || a == .string { return .system(a) }
        if a == .quantity || b == .quantity { return .system(.quantity) }
        let isWhole = operation == .wholeDivide || a != .decimal && b != .decimal && operation != .divide
        guard isWhole else { return .system(.decimal) }
        return .system(a == .long || b == .long ? .long : .integer)
    }
}

extension StaticType.Kind {
    /// Whether a value of it is certainly an element with parts or of a type of FHIRPath.
    fileprivate var isKnown: Bool {
        switch self {
        case .system: true
        case .typeInfo: false
        case .fhir(let number): !TypeShape(index: number).isAbstract && TypeShape(index: number).form != .xhtml
        }
    }
}
