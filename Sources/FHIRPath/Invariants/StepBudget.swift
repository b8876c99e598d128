import FHIRTree

/// How many steps the rules asked of one document may take together: rules that are dear at every element would
/// otherwise hold a validation up without end.
///
/// Belongs to one validation and so to one thread; the questions that its rules ask of profiles draw on it, too.
package final class StepBudget: @unchecked Sendable {
    var steps: Int

    /// - Parameters:
    ///   - base: what the rules of a small document may take.
    ///   - document: the larger it is, the more its rules may take.
    package init(_ base: Int = StepBudget.base, for document: SourceDocument) {
        let sum = base.addingReportingOverflow(Self.stepsPerEntry * document.tape.count)
        steps = sum.overflow ? .max : sum.partialValue
    }

    /// Takes steps for other work; `false` if none are left.
    package func spend(_ count: Int) -> Bool {
        steps -= count
        return steps > 0
    }

    package static let base = 5_000_000
    /// The rules of R4 and of the Japanese guides take a few hundred for a resource.
    private static let stepsPerEntry = 2_000
}
