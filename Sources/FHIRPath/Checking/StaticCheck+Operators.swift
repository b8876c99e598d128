import FHIRTree

extension StaticCheck {
    mutating func operation(
        _ first: SyntaxNode, _ operands: [SyntaxNode.Operand], _ scope: Scope
    ) throws(PathFault) -> StaticType {
        if operands.first?.operation == .union { return try union([first] + operands.map(\.right), scope) }
        var left = try type(of: first, scope)
        for (index, operand) in operands.enumerated() {
            // Only the first operand on the left is one of the expression's own parts.
            let start = index == 0 ? first : nil
            let right = try type(of: operand, beside: left, start, scope)
            let slip = comparisonSlip(left, right, start, operand) ?? Self.calculationSlip(start, operands[index...])
            warnOfEquality(operand, left, right, start, slip)
            warnOfZone(operand, left, right, start)
            try checkUnit(operand, left)
            do throws(PathFault) {
                left = try OperatorTypes.result(of: operand.operation, left, right, at: operand.offset)
            } catch {
                throw PathFault(error.reason, at: error.offset, slip)
            }
        }
        if [.and, .or, .xor, .implies].contains(operands[0].operation) {
            let parts = [first] + operands.map(\.right)
            for part in parts { warnOfCondition(part, Self.conditionSlip(part, beside: parts)) }
        }
        return left
    }

    /// `Patient.name | Practitioner.name`: what starts at another type than the focus is nothing, if not all do.
    private mutating func union(_ parts: [SyntaxNode], _ scope: Scope) throws(PathFault) -> StaticType {
        var result: StaticType?, other: PathFault?
        for part in parts {
            let (places, depth) = (notes.count, depth)
            var found = StaticType.empty
            do throws(PathFault) {
                found = try type(of: part, scope)
            } catch {
                guard case .wrongContext = error.reason else { throw error }
                other = other ?? error
                notes.removeSubrange(places...)
                self.depth = depth
                note("path", .empty)
                continue
            }
            result = result.map { $0.union(found) } ?? found
        }
        guard let result else { throw other ?? PathFault(.unexpectedEnd, at: 0) }
        return result.with(isMany: true, isOrdered: false)
    }

    /// The type of what stands to the right of an operator; a word that is no element may be a text without quotes, or
    /// the next step of a path of XPath.
    private mutating func type(
        of operand: SyntaxNode.Operand, beside left: StaticType, _ first: SyntaxNode?, _ scope: Scope
    ) throws(PathFault) -> StaticType {
        do throws(PathFault) {
            return try type(of: operand.right, scope)
        } catch {
            guard case .unknownElement(let word, _, let nearest) = error.reason, error.offset == operand.right.offset,
                error.slip == nil
            else { throw error }
            if operand.operation == .divide, let slip = first.flatMap({ Self.pathSlip($0, operand.right) }) {
                throw PathFault(error.reason, at: error.offset, slip)
            }
            guard nearest == nil, operand.operation.comparesEquality, left.systemTypes?.contains(.string) ?? false
            else { throw error }
            throw PathFault(error.reason, at: error.offset, .bareWord(word))
        }
    }

    /// Refuses a literal amount whose unit the dates and times on the left do not take.
    private func checkUnit(_ operand: SyntaxNode.Operand, _ left: StaticType) throws(PathFault) {
        guard operand.operation == .add || operand.operation == .subtract,
            case .literal(.quantity(let amount)) = operand.right.kind, let types = left.systemTypes, !types.isEmpty
        else { return }
        let kinds = types.compactMap { type -> FHIRPathMoment.Kind? in
            switch type {
            case .date: .date
            case .dateTime: .dateTime
            case .time: .time
            default: nil
            }
        }
        guard let kind = kinds.first, kinds.count == types.count else { return }
        if let unit = amount.unitOfTime, kinds.contains(where: { FHIRPathMoment($0, .year).takes(unit) }) { return }
        throw PathFault(.wrongUnit(of: kind, amount.calendarUnit?.rawValue ?? amount.unit), at: operand.offset)
    }
}
