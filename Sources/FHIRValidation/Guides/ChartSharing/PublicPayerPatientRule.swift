import Diagnostics
import FHIRTree

/// Tells of a person who is covered by public assistance only: the text of the guide has an identifier for it, the
/// invariant R1012 does not.
///
/// Rule CLINS-R-032.
///
/// - Codes: `CLN-0032` (warning).
/// - Example: an identifier of the system `…/JP_PublicPayer_memberID` alone gives `CLN-0032` at
/// `Patient.identifier[0]`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Patient-eCS.html (notes).
enum PublicPayerPatientRule: ResourceRule {
    static let types: Set<String>? = ["Patient"]
    static let profiles: Set<String>? = [ChartSharing.patient]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard resource.node.identifiers(ChartSharing.insuranceMember).isEmpty else { return }
        for identifier in resource.node.all("identifier") {
            guard identifier.text("system")?.hasSuffix("/JP_PublicPayer_memberID") == true else { continue }
            report(identifier, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0032", .warning, node: node,
            message: BilingualText(
                ja: "公費単独の識別子（JP_PublicPayer_memberID）があり、被保険者の識別子がありません。ガイドの本文は認めていますが、プロファイルの制約 R1012 は認めていません。",
                en: """
                    There is an identifier of public assistance and none of an insurance: the text of \
                    the guide allows it, its invariant R1012 does not.
                    """),
            hint: BilingualText(
                ja: "受け取る側が読めるか確かめてください。",
                en: "Check that the receiver can read it."))
    }
}
