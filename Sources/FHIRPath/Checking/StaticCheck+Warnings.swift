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
        guard !OperatorTypes.mayBeEqual(left, right) else { return }
        let reason = PathFault.Reason.neverEqual(operation.rawValue, left: left.shown, right: right.shown)
        warn(reason, at: operand.offset, slip)
    }

    /// What was meant by a comparison of types that do not fit: a date without `@`, a number in quotes, an element
    /// where one of its parts has the value.
    func comparisonSlip(
        _ left: StaticType, _ right: StaticType, _ first: SyntaxNode?, _ operand: SyntaxNode.Operand
    ) -> PathSlip? {
        guard operand.operation.comparesEquality || operand.operation.comparesOrder else { return nil }
        return Self.slip(of: first, right) ?? Self.slip(of: operand.right, left) ?? Self.part(of: left, as: right)
            ?? Self.part(of: right, as: left)
    }

    /// What a literal means beside a value of a type.
    private static func slip(of literal: SyntaxNode?, _ type: StaticType) -> PathSlip? {
        guard let literal, let types = type.systemTypes else { return nil }
        let isMoment = !types.isDisjoint(with: [.date, .dateTime, .time])
        guard case .literal(.string(let text)) = literal.kind else {
            if isMoment, literal.isArithmetic { return .moment }
            guard case .literal(let item) = literal.kind, item.number != nil, types == [.string] else { return nil }
            return Conversion.text(of: item).map { .write("'\($0)'") }
        }
        if types.contains(.string) { return nil }
        if isMoment {
            let plain = text.hasPrefix("@") ? String(text.dropFirst()) : text
            return FHIRPathMoment(literal: plain) == nil ? .moment : .write("@" + plain)
        }
        if types == [.boolean], text == "true" || text == "false" { return .unquoted(text) }
        let isNumber = !text.isEmpty && text.utf8.allSatisfy { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ".") }
        return isNumber && !types.isDisjoint(with: [.integer, .long, .decimal, .quantity]) ? .unquoted(text) : nil
    }

    /// The parts of an element that may have the value that it is compared with.
    private static func part(of element: StaticType, as value: StaticType) -> PathSlip? {
        guard let types = value.systemTypes, !types.isEmpty, element.kinds.count == 1,
            case .fhir(let number)? = element.kinds.first, TypeHierarchy.systemType(of: number) == nil
        else { return nil }
        var paths: [String] = []
        for part in TypeShape(index: number).elements where !part.isChoice && part.pathName != "id" {
            if let held = TypeHierarchy.systemType(of: part.type.index), types.contains(held) {
                paths.append(part.pathName)
            } else if part.type.name == "Coding", types.contains(.string) {
                paths.append(part.pathName + ".code")
            }
        }
        return paths.isEmpty ? nil : .part(Array(paths.prefix(5)))
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
}

extension SyntaxNode {
    fileprivate var isEmptyCollection: Bool { if case .empty = kind { true } else { false } }

    /// Whether it is a number, or calculates with numbers: `1980-01-01`, `1980/1/1`.
    fileprivate var isArithmetic: Bool {
        switch kind {
        case .literal(.integer), .literal(.decimal): true
        case .operation(let first, let operands):
            first.isNumber
                && operands.allSatisfy { ($0.operation == .subtract || $0.operation == .divide) && $0.right.isNumber }
        default: false
        }
    }

    private var isNumber: Bool { if case .literal(.integer) = kind { true } else { false } }
}
