import FHIRTree

/// What an author probably meant by operands that do not fit.
extension StaticCheck {
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
    static func slip(of literal: SyntaxNode?, _ type: StaticType) -> PathSlip? {
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
    static func part(of element: StaticType, as value: StaticType) -> PathSlip? {
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

    /// What was meant by a calculation with types that do not fit: a date or zone in another form, a path of XPath, a
    /// number to be joined with a text.
    static func calculationSlip(_ first: SyntaxNode?, _ operands: ArraySlice<SyntaxNode.Operand>) -> PathSlip? {
        guard let first, let operand = operands.first else { return nil }
        switch (operand.operation, first.kind) {
        case (.divide, .literal(.moment(let moment))):
            let parts = operands.prefix { $0.operation == .divide }.compactMap(\.right.wholeNumber)
            guard moment.precision == .year, !parts.isEmpty else { return nil }
            return .write("@\(moment)" + parts.prefix(2).map { "-" + padded($0) }.joined())
        case (.divide, _): return pathSlip(first, operand.right)
        case (.add, .literal(.moment(let moment))), (.subtract, .literal(.moment(let moment))):
            guard first.momentWithoutZone != nil, let zone = operand.right.wholeNumber, 0...1400 ~= zone else {
                return nil
            }
            // `+0900`, `+09`
            let (hours, minutes) = zone < 100 ? (zone, 0) : (zone / 100, zone % 100)
            return .write("@\(moment)\(operand.operation.rawValue)\(padded(hours)):\(padded(minutes))")
        case (.concatenate, _):
            let number = [first, operand.right].compactMap(\.numberText).first
            return number.map { .write("\($0).toString()") }
        default: return nil
        }
    }

    /// `name/given`
    static func pathSlip(_ left: SyntaxNode, _ right: SyntaxNode) -> PathSlip? {
        guard let path = left.path, let rest = right.path else { return nil }
        return .write("\(path).\(rest)")
    }

    /// `a = 'b' | 'c'`; with brackets only where the other side is a single item, which several never equal.
    static func unionSlip(
        _ operation: Operator, _ left: (node: SyntaxNode?, type: StaticType),
        _ right: (node: SyntaxNode?, type: StaticType)
    ) -> PathSlip? {
        guard operation != .isIn, operation != .contains else { return nil }
        for (union, other) in [(right, left), (left, right)] {
            guard let node = union.node, case .operation(let first, let operands) = node.kind,
                operands.first?.operation == .union
            else { continue }
            let texts = ([first] + operands.map(\.right)).map(\.literalText)
            let isSingle = !other.type.isMany && !other.type.isOpen && !other.type.kinds.isEmpty
            let isVain = isSingle && !texts.contains(nil) && Set(texts).count > 1
            guard texts.contains(where: { $0 != nil }), !node.isBracketed || isVain else { continue }
            let list = texts.contains(nil) ? "'a' | 'b'" : texts.compactMap { $0 }.joined(separator: " | ")
            let test = "\(other.node?.path ?? "x") in (\(list))"
            return .write(operation == .equal || operation == .equivalent ? test : "(\(test)).not()")
        }
        return nil
    }

    /// `gender = 'female' or 'unknown'`: what stands in the comparison beside it is compared again.
    static func conditionSlip(_ literal: SyntaxNode, beside others: [SyntaxNode]) -> PathSlip {
        let text = literal.literalText ?? "'a'"
        for case .operation(let first, let operands) in others.map(\.kind) {
            guard operands.count == 1, operands[0].operation.comparesEquality, let path = first.path else { continue }
            let sign = operands[0].operation == .isIn ? "=" : operands[0].operation.rawValue
            return .write("\(path) \(sign) \(text)")
        }
        return .write("x = \(text)")
    }

    /// `where('a')`, `exists('a')`, `name.where(0)`
    static func conditionSlip(
        _ literal: SyntaxNode, of function: PathFunction, _ input: StaticType, _ type: StaticType
    ) -> PathSlip {
        let name = function.rawValue, text = literal.literalText ?? "'a'"
        if function == .where, let number = literal.wholeNumber { return .write("[\(number)]") }
        if function == .iif { return .write("iif(x = \(text), …, …)") }
        if let types = type.systemTypes, !(input.systemTypes ?? []).isDisjoint(with: types) {
            return .write("\(name)($this = \(text))")
        }
        if case .part(let paths)? = part(of: input, as: type) {
            return .writeOneOf(paths.prefix(3).map { "\(name)(\($0) = \(text))" })
        }
        return .write("\(name)(x = \(text))")
    }

    private static func padded(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
