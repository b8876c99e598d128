import Diagnostics

/// Checks the XHTML of a narrative.
enum NarrativeRule {
    static func check(_ spot: Spot, walk: inout Walk) {
        _ = ShapeRule.isPrimitive(spot, .string, walk: &walk)
    }
}
