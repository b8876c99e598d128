import Diagnostics
import FHIRTree

/// Checks that a test of the shared items or of the infections is coded in their code system.
///
/// Seen only when the JLAC10 code of the test is given: one that stands in a value set of these items. The display is
/// the name of the item in the guide, which its slice fixes.
///
/// Rule CLINS-R-074.
///
/// - Codes: `CLN-0074` no code of the shared items (error), `CLN-0174` another display than the item's name, or none
///   (a warning, as of any wrong display).
/// - Example: the JLAC10 code of potassium without a `CoreLabo_CS` coding gives `CLN-0074` at `Observation.code`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Observation-LabResult-eCS.html (notes); core6spec.html.
enum SharedLabCodeRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [ChartSharing.observation]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let code = resource.node["code"] else { return }
        let codings = code.all("coding")
        let shared = codings.filter { $0.text("system").map(ChartSharing.sharedLab.contains) ?? false }
        guard shared.isEmpty else {
            for coding in shared { checkDisplay(of: coding, walk: &walk) }
            return
        }
        for coding in codings where [ChartSharing.jlac10, ChartSharing.jlac10OID].contains(coding.text("system")) {
            guard let value = coding["code"], value.kind == .string, isShared(value.index, walk: &walk) else {
                continue
            }
            return report(code, walk: &walk)
        }
    }

    /// Whether a value set of the profile's slices for these items has the code.
    private static func isShared(_ code: Int, walk: inout Walk) -> Bool {
        let items = walk.store.sharedLabItems
        return walk.withText(code) { items.contains(jlac10: $0) }
    }

    /// Checks that a coding has the name of the item that has its code.
    private static func checkDisplay(of coding: SourceNode, walk: inout Walk) {
        guard let system = coding["system"], let code = coding["code"], code.kind == .string else { return }
        let items = walk.store.sharedLabItems
        let names = walk.withText(code.index) { code in
            walk.withText(system.index) { items.names(system: $0, code: code) }
        }
        let display = coding.text("display")
        guard !names.isEmpty, !names.contains(where: { $0 == display }) else { return }
        otherDisplay(coding["display"] ?? coding, names.sorted(), walk: &walk)
    }

    private static func otherDisplay(_ node: SourceNode, _ names: [String], walk: inout Walk) {
        let list = names.map { "'\($0)'" }.joined(separator: ", ")
        walk.report(
            "CLN-0174", .warning, node: node,
            message: BilingualText(
                ja: "共有項目・感染症項目の coding の display は、その項目の名称でなければなりません。",
                en: "The display of a coding of the shared items or infections must be the name of the item."),
            hint: BilingualText(
                ja: "display を \(list) にするか、コードを確かめてください。", en: "Write \(list) as display, or check the code."))
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0074", node: node,
            message: BilingualText(
                ja: "この検査は共有項目または感染症項目ですが、そのコード体系（CoreLabo_CS または InfectionLabo_CS）の coding がありません。",
                en: """
                    The test is one of the shared items or infections, but has no coding of their code \
                    system (CoreLabo_CS or InfectionLabo_CS).
                    """),
            hint: BilingualText(
                ja: "同じコードを共有項目のコード体系の coding でも書いてください。",
                en: "Give the same code in the code system of the shared items, too."))
    }
}
