import Diagnostics
import FHIRDefinitions

extension FHIRPathExpression {
    /// What in the expression is in vain on any record, or says something else than it seems to.
    ///
    /// Values that can never be equal (`PTH-0501`), a type that never is (`PTH-0502`), a unit that UCUM lacks
    /// (`PTH-0503`), a value set without definition (`PTH-0504`), what is always empty (`PTH-0505`), a condition that
    /// is a literal (`PTH-0506`), a comparison with several values (`PTH-0507`), a time without a zone (`PTH-0508`), a
    /// comment in a path (`PTH-0509`).
    ///
    /// - Parameters:
    ///   - type: the type of the elements that it will be evaluated on; without it less can be said.
    ///   - definitions: where value sets are looked for.
    /// - Returns: warnings with their places in the expression, in its order; none if the expression does not fit the
    ///   type at all, which ``init(_:on:options:functions:variables:)`` tells.
    public func warnings(on type: String? = nil, definitions: Definitions = .embedded) -> [Diagnostic] {
        do throws(PathFault) {
            let inVain = try StaticCheck.warnings(Parser.parse(text), on: type, definitions: definitions)
            let comments = Lexer.joinedComments(in: text).map { PathFault(.joinedComment, at: $0, .comment) }
            return (inVain + comments).sorted { $0.offset < $1.offset }.map { fault in
                let error = FHIRPathError(fault, in: text)
                return Diagnostic(
                    .warning, error.code, at: "", position: error.position, message: error.message, hint: error.hint)
            }
        } catch { return [] }
    }
}
