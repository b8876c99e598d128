import Diagnostics
import FHIRDefinitions

/// A system that is no absolute URI only because it is empty or has white space, which `VAL-0301` and `VAL-0314` tell.
enum RelativeSystem {
    /// `nil` for one that is relative in itself.
    static func cause(_ system: String, at entry: Int, walk: inout Walk) -> FindingCause? {
        guard !walk.isTrial, system.isEmpty || AbsoluteURI.isWellFormed(system.filter { !$0.isWhitespace }) else {
            return nil
        }
        return FindingCause(
            of: system.isEmpty ? "VAL-0301" : "VAL-0314", at: walk.report.shared.expression(of: entry))
    }
}
