import Diagnostics
import FHIRTree

extension Diagnostic {
    /// A finding about an element of a record in FHIR: its expression and its position are the element's.
    init(
        _ severity: Severity, _ code: String, at node: BorrowedNode, _ message: BilingualText,
        hint: BilingualText? = nil
    ) {
        self.init(
            severity, code, at: node.expression, position: node.position, message: message, hint: hint)
    }
}
