import FHIRTree

/// A rule of a definition, compiled once and asked of many elements.
///
/// - Source: FHIR R4 (4.0.1), conformance-rules.html#constraints.
package final class Invariant: Sendable {
    /// The members of an object that its answer depends on, as FHIRPath names them; `nil` if more than that may count.
    ///
    /// Of an object that has none of them the rule holds: there it need not be asked.
    package let needs: Set<String>?
    /// What is known without an evaluation; `nil` if nothing is.
    package let presence: PresenceTest?
    let program: Program
    /// Finds the elements that break a rule of the form `collection.all(criterion)`; `nil` for another form.
    let exceptions: Program?
    /// What must be true of each of the elements of such a rule.
    package let criterion: String?

    /// - Parameter type: the type of the elements that it will be asked of, `Patient.contact`; to find ``needs``.
    /// - Throws: `PTH-01xx` if the text is no expression.
    package init(_ text: String, on type: String?) throws(FHIRPathError) {
        do throws(PathFault) {
            let syntax = try Parser.parse(text)
            program = try ProgramCompiler.compile(syntax)
            presence = PresenceTest(syntax)
            let all = AllCriterion(text)
            criterion = all?.criterion
            exceptions = all.flatMap { try? ProgramCompiler.compile(Parser.parse($0.exceptions)) }
            var names = NeededNames()
            let isKnown = names.add(syntax)
            needs = isKnown && Self.holdsOfNothing(program, type: type) ? names.names : nil
        } catch {
            throw FHIRPathError(error, in: text)
        }
    }

    /// Whether the rule holds of an object without members.
    private static func holdsOfNothing(_ program: Program, type: String?) -> Bool {
        guard let shape = type.flatMap(TypeShapes.r4.shape(named:)),
            let document = try? SourceDocument(json: SourceBytes("{}"))
        else { return false }
        let check = InvariantCheck(document, environment: .standard)
        return check.outcome(of: program, on: PathElement(entry: 0, type: shape.index, document: 0), in: .empty)
            == .holds
    }
}

/// What a rule says of an element.
package enum InvariantOutcome: Equatable, Sendable {
    case holds, broken
    /// It could not be evaluated.
    case failed
    /// The steps that its evaluation, or those of all rules of the document, may take were used up.
    case outOfSteps
}
