import Diagnostics
import FHIRTree

/// The fields that a Bundle does not say and that follow from others, each with its reason: what a reader was told.
struct ToldDefaults {
    private var told: [(field: String, node: BorrowedNode, reason: BilingualText)] = []

    /// Tells what a field's value follows from; nothing without a reason, for then the Bundle says it.
    mutating func tell(_ field: String, of node: BorrowedNode, _ reason: BilingualText?) {
        if let reason { told.append((field, node, reason)) }
    }

    var entries: [MappingEntry] {
        told.map { field, node, reason in
            MappingEntry(source: "", position: node.position, target: field, outcome: .defaulted(reason))
        }
    }
}
