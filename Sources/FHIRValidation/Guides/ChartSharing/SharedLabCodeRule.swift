import Diagnostics
import FHIRTree

/// Checks that a test of the shared items or of the infections is coded in their code system.
///
/// Seen only when the JLAC10 code of the test is given: one that stands in a value set of these items.
///
/// Rule CLINS-R-074.
///
/// - Codes: `CLN-0074` (error).
/// - Example: the JLAC10 code of potassium without a `CoreLabo_CS` coding gives `CLN-0074` at `Observation.code`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Observation-LabResult-eCS.html (notes); core6spec.html.
enum SharedLabCodeRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [ChartSharing.observation]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let code = resource.node["code"] else { return }
        let codings = code.all("coding")
        guard !codings.contains(where: { $0.text("system").map(ChartSharing.sharedLab.contains) ?? false }) else {
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
        let store = walk.store
        let numbers = store.numbers(keptAs: "shared laboratory items") { valueSets(store) }
        return walk.withText(code) { code in
            numbers.contains { walk.valueSet($0).table?.contains(system: nil, code: code) ?? false }
        }
    }

    /// The numbers of those value sets.
    private static func valueSets(_ store: PlanStore) -> [Int] {
        guard let definition = store.structure(ChartSharing.observation)?.structure else { return [] }
        let elements = definition.elements.filter {
            $0.path == "Observation.code.coding.code" && $0.id.contains("LaboJLAC10/")
        }
        return elements.compactMap(\.binding?.valueSet).map { url in
            store.valueSets.number(of: .init(url: url, package: definition.package))
        }
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
