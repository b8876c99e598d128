import Diagnostics
import FHIRTree

/// Checks that a method that is coded by its basic class alone (one digit) has a text.
///
/// Rule CLINS-R-071.
///
/// - Codes: `CLN-0071` (warning).
/// - Example: a method with the basic code `2` alone gives `CLN-0071` at `…dosageInstruction[0].method`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-MedicationRequest-eCS.html; JP-MedicationDosage-eCS.
enum DosageMethodTextRule: ResourceRule {
    static let types: Set<String>? = ["MedicationRequest"]
    static let profiles: Set<String>? = [ChartSharing.medicationRequest]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for dosage in resource.node.all("dosageInstruction") {
            guard let method = dosage["method"], method["text"] == nil else { continue }
            let codings = method.all("coding")
            let isBasicOnly = !codings.isEmpty && codings.allSatisfy { $0.text("system") == ChartSharing.basicMethod }
            if isBasicOnly { report(method, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0071", .warning, node: node,
            message: BilingualText(
                ja: "投与方法が基本用法1桁のコードだけのときは、method.text が必要です。",
                en: "A method with the one-digit code alone needs a text."),
            hint: BilingualText(
                ja: "用法詳細の2桁コードか、method.text を書いてください。",
                en: "Give the two-digit code, or a text."))
    }
}
