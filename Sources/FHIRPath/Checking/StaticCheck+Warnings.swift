import FHIRDefinitions
import FHIRTree
import UCUM

/// What can be evaluated, but in vain: comparisons that never hold, types that never are, and the like.
extension StaticCheck {
    /// Many warnings say no more than some.
    private static let limit = 50

    mutating func warn(_ reason: PathFault.Reason, at offset: Int, _ slip: PathSlip? = nil) {
        guard definitions != nil, !isLenient, warnings.count < Self.limit else { return }
        let fault = PathFault(reason, at: offset, slip)
        if !warnings.contains(fault) { warnings.append(fault) }
    }

    mutating func warnOfEquality(
        _ operand: SyntaxNode.Operand, _ left: StaticType, _ right: StaticType, _ first: SyntaxNode?, _ slip: PathSlip?
    ) {
        let operation = operand.operation
        guard operation.comparesEquality else { return }
        if operation == .equal || operation == .notEqual,
            first?.isEmptyCollection == true || operand.right.isEmptyCollection
        {
            return warn(.alwaysEmpty(operation.rawValue + " {}"), at: operand.offset, .null)
        }
        if let slip = Self.unionSlip(operation, (first, left), (operand.right, right)) {
            return warn(.comparedUnion(operation.rawValue), at: operand.offset, slip)
        }
        guard !OperatorTypes.mayBeEqual(left, right) else { return }
        let reason = PathFault.Reason.neverEqual(operation.rawValue, left: left.shown, right: right.shown)
        warn(reason, at: operand.offset, slip)
    }

    mutating func warnOfUnit(_ literal: Item, at offset: Int) {
        guard definitions != nil, case .quantity(let quantity) = literal, quantity.calendarUnit == nil else { return }
        do throws(UCUMError) {
            _ = try UCUMUnit(parsing: quantity.unit)
        } catch {
            warn(.unknownUnit(error, of: quantity.unit), at: offset)
        }
    }

    mutating func warnOfValueSet(_ argument: SyntaxNode) {
        let canonical: String? =
            switch argument.kind {
            case .literal(.string(let text)): text
            case .variable(let name): StandardVariable.text(of: name)
            default: nil
            }
        guard let definitions, let canonical, definitions.valueSet(canonical) == nil else { return }
        warn(.unknownValueSet(canonical), at: argument.offset)
    }

    /// `[-1]`
    mutating func warnOfIndex(_ argument: SyntaxNode) {
        guard case .sign(true, let inner) = argument.kind, case .literal(.integer(let number)) = inner.kind, number > 0
        else { return }
        warn(.alwaysEmpty("[-\(number)]"), at: argument.offset, .write("last()"))
    }

    /// `value.toQuantity('mgg')`
    mutating func warnOfUnit(named unit: String, at offset: Int) {
        guard CalendarUnit(word: unit) == nil else { return }
        warnOfUnit(.quantity(FHIRPathQuantity(value: 1, unit: unit)), at: offset)
    }

    /// A literal for a condition, which counts as true: `gender = 'female' or 'unknown'`, `where('a')`.
    ///
    /// - Source: FHIRPath 2.0.0, section 4.5 (singleton evaluation of collections).
    mutating func warnOfCondition(_ node: SyntaxNode, _ slip: @autoclosure () -> PathSlip?) {
        guard definitions != nil, node.isConstant, !node.isBoolean else { return }
        warn(.constantCondition, at: node.offset, slip())
    }

    /// A literal without a zone beside what has one: FHIR's times of a day in the calendar always do.
    ///
    /// - Source: FHIRPath 2.0.0, section 6.2; FHIR R4 (4.0.1), datatypes.html#dateTime and #instant.
    mutating func warnOfZone(
        _ operand: SyntaxNode.Operand, _ left: StaticType, _ right: StaticType, _ first: SyntaxNode?
    ) {
        guard [.equal, .notEqual].contains(operand.operation) || operand.operation.comparesOrder else { return }
        let onLeft = right.hasZone || operand.right.isNow ? first?.momentWithoutZone : nil
        let onRight = left.hasZone || first?.isNow ?? false ? operand.right.momentWithoutZone : nil
        guard let literal = onLeft ?? onRight else { return }
        warn(.noZone(operand.operation.rawValue), at: operand.offset, .write("@\(literal)+09:00"))
    }

    /// `name.ofType(Quantity)`, `active is String`
    mutating func warnOfType(_ type: StaticType, _ wanted: TypeSpecifier, isCast: Bool, at offset: Int) {
        guard definitions != nil, !type.isOpen, !type.kinds.isEmpty,
            !type.kinds.contains(where: { wanted.mayBe($0, isCast: isCast) })
        else { return }
        let name = wanted.name.name
        let lowered = name.prefix(1).lowercased() + name.dropFirst()
        let isSystem = wanted.fhir == nil && TypeShapes.r4.shape(named: lowered)?.kind == .primitive
        warn(.neverOfType(wanted.name.description, found: type.shown), at: offset, isSystem ? .fhirType(lowered) : nil)
    }
}

extension TypeSpecifier {
    /// Whether an item that is known to be of a type may be of this one, as `is`, `as` and `ofType` see it.
    fileprivate func mayBe(_ kind: StaticType.Kind, isCast: Bool) -> Bool {
        switch kind {
        case .typeInfo: return true
        case .system(let own): return system == own
        case .fhir(let number):
            guard let fhir else {
                return isCast && name.namespace == "System" && TypeHierarchy.systemType(of: number) == system
            }
            let shape = TypeShape(index: number)
            if isCast, fhir.kind == .primitive, shape.kind == .primitive { return number == fhir.index }
            return TypeHierarchy.isType(number, fhir) || shape.isAbstract && TypeHierarchy.isType(fhir.index, shape)
        }
    }
}

extension Operator {
    /// Whether it asks for equal values.
    var comparesEquality: Bool {
        switch self {
        case .equal, .notEqual, .equivalent, .notEquivalent, .isIn, .contains: true
        default: false
        }
    }

    var comparesOrder: Bool {
        switch self {
        case .less, .lessOrEqual, .greater, .greaterOrEqual: true
        default: false
        }
    }

    /// Whether its result is a truth.
    var givesBoolean: Bool {
        switch self {
        case .and, .or, .xor, .implies: true
        default: comparesEquality || comparesOrder
        }
    }
}

extension StaticType {
    /// Whether the values may be FHIR's times of a day in the calendar, which have a zone.
    fileprivate var hasZone: Bool {
        kinds.contains { kind in
            guard case .fhir(let number) = kind else { return false }
            return ["dateTime", "instant"].contains(TypeShape(index: number).name)
        }
    }
}
