import Diagnostics
import FHIRTree

/// Checks, where best practice is asked for, that an Observation says of whom, when and by whom it was made.
///
/// - Codes: `VAL-1531` without `subject`, `VAL-1532` without `effective[x]`, `VAL-1533` without `performer`; their
///   level is that of ``ValidationOptions/bestPractice``.
/// - Example: `{"resourceType": "Observation", "status": "final", "code": {…}}` gives all three at `Observation`.
/// - Source: FHIR R4 (4.0.1), observation.html (subject, effective and performer "should" be given).
enum ObservationPracticeRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let severity = walk.options.bestPractice.severity else { return }
        let node = resource.node
        let faults: [(code: String, name: String, isMissing: Bool)] = [
            ("VAL-1531", "subject", node["subject"] == nil),
            ("VAL-1532", "effective[x]", node.choice("effective") == nil),
            ("VAL-1533", "performer", node["performer"] == nil),
        ]
        for fault in faults where fault.isMissing {
            walk.report(
                fault.code, severity, node: node,
                message: BilingualText(
                    ja: "Observation には \(fault.name) があるべきです。", en: "An Observation should have '\(fault.name)'."))
        }
    }
}
