import Diagnostics
import FHIRTree

extension StaticCheck {
    /// `%name`
    func variable(_ name: String, _ scope: Scope, at offset: Int) throws(PathFault) -> StaticType {
        switch name {
        case "context": return context
        case "resource", "rootResource":
            guard case .fhir(let number)? = context.kinds.first else { return .open }
            let shape = TypeShape(index: number)
            if shape.kind == .resource { return .fhir(shape) }
            let owner = TypeShapes.r4.shape(named: String(shape.name.prefix { $0 != "." }))
            return owner?.kind == .resource && name == "resource" ? .fhir(owner ?? shape) : .fhir(named: "Resource")
        default: break
        }
        if StandardVariable.text(of: name) != nil { return .system(.string) }
        guard let variables, !scope.definesAny, !scope.defined.contains(name), !variables.contains(name) else {
            return .open
        }
        let known = StandardVariable.names + variables.sorted() + scope.defined.sorted()
        throw PathFault(.unknownVariable(name, nearest: EditDistance.nearest(to: name, among: known)), at: offset)
    }

    /// What the steps behind a `defineVariable` know.
    func define(_ arguments: [SyntaxNode], in scope: inout Scope, at offset: Int) throws(PathFault) {
        guard let name = arguments.first?.stringLiteral else {
            scope.definesAny = true
            return
        }
        let isTaken = StandardVariable.isStandard(name) || variables?.contains(name) ?? false
        guard !isTaken, scope.defined.insert(name).inserted else { throw PathFault(.redefinedVariable, at: offset) }
    }
}
