import Diagnostics

extension ProgramCompiler {
    mutating func call(
        _ name: String, _ arguments: [SyntaxNode], at offset: Int, _ needs: inout Dependencies
    ) throws(PathFault) -> Program.Step {
        guard let function = PathFunction(rawValue: name) else {
            return try custom(name, arguments, at: offset, &needs)
        }
        guard function.arity.contains(arguments.count) else {
            throw PathFault(
                .argumentCount(name, expected: PathFault.text(of: function.arity), found: arguments.count), at: offset,
                FunctionSlips.usage(function, found: arguments.count))
        }
        var compiled: [Int32] = []
        for (index, argument) in arguments.enumerated() {
            switch function.argument(index) {
            case .type: compiled.append(try type(argument.typeName(for: name), at: argument.offset))
            case .value:
                let node = try compile(argument)
                needs.formUnion(dependencies[Int(node)])
                compiled.append(node)
            case .perItem:
                loops += 1
                let node = try compile(argument)
                loops -= 1
                var own = dependencies[Int(node)]
                // `iif` has the input as `$this`, and the `$index` of the loop around.
                own.subtract(function == .iif ? .focus : [.focus, .index])
                if function == .aggregate { own.subtract(.total) }
                needs.formUnion(own)
                compiled.append(node)
            }
        }
        if function == .trace || function == .defineVariable { needs.formUnion(.effect) }
        if function == .defineVariable { definesVariables = true }
        let place = Int32(program.arguments.count)
        program.arguments += compiled
        return .call(function, arguments: place..<Int32(program.arguments.count))
    }

    private mutating func custom(
        _ name: String, _ arguments: [SyntaxNode], at offset: Int, _ needs: inout Dependencies
    ) throws(PathFault) -> Program.Step {
        guard let arity = functions.arities[name] else {
            let known = PathFunction.allCases.map(\.rawValue) + functions.names.sorted()
            let nearest = EditDistance.nearest(to: name, among: known)
            throw PathFault(.unknownFunction(name, nearest: nearest), at: offset, FunctionSlips.slip(of: name))
        }
        guard arity.contains(arguments.count) else {
            throw PathFault(
                .argumentCount(name, expected: PathFault.text(of: arity), found: arguments.count), at: offset)
        }
        var compiled: [Int32] = []
        for argument in arguments { compiled.append(try compile(argument)) }
        needs.formUnion(.effect)
        let place = Int32(program.arguments.count)
        program.arguments += compiled
        return .custom(self.name(name), arguments: place..<Int32(program.arguments.count))
    }
}

extension SyntaxNode {
    /// An argument that names a type: `Quantity`, `FHIR.Quantity`.
    func typeName(for function: String) throws(PathFault) -> TypeName {
        var names: [String] = []
        if case .chain(let start, let steps) = kind, start.isFocus {
            for step in steps {
                guard case .member(let name) = step.kind else { break }
                names.append(name)
            }
            if names.count == steps.count, 1...2 ~= names.count {
                return TypeName(namespace: names.count == 2 ? names[0] : nil, name: names[names.count - 1])
            }
        }
        if case .literal(.string(let name)) = kind {
            throw PathFault(.typeArgument(function), at: offset, .write("\(function)(\(name))"))
        }
        throw PathFault(.typeArgument(function), at: offset)
    }
}
