extension ProgramCompiler {
    /// An operation on constants alone is a constant: it is done once and for all, unless it fails, takes long, or
    /// gives several items.
    mutating func constant(_ first: Int32, _ operands: [Program.Operand]) -> Program.Node? {
        var parts = Program.Parts()
        func copy(_ node: Int32) -> Bool {
            switch program.nodes[Int(node)] {
            case .constant(let number):
                parts.nodes.append(.constant(Int32(parts.constants.count)))
                parts.constants.append(program.constants[Int(number)])
            case .empty: parts.nodes.append(.empty)
            default: return false
            }
            parts.offsets.append(0)
            return true
        }
        guard operands[0].operation != .union, copy(first), operands.allSatisfy({ copy($0.right) }) else { return nil }
        parts.operands = operands.enumerated().map { index, operand in
            Program.Operand(operation: operand.operation, right: Int32(index + 1), offset: 0)
        }
        parts.root = Int32(parts.nodes.count)
        parts.nodes.append(.operations(first: 0, operands: 0..<Int32(operands.count)))
        parts.offsets.append(0)
        switch try? Program(parts).constantValue(steps: Self.stepsOfConstant) {
        case .empty: return .empty
        case .one(let value):
            program.constants.append(value)
            return .constant(Int32(program.constants.count - 1))
        case .many, nil: return nil
        }
    }

    private static let stepsOfConstant = 10_000
}
