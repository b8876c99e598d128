import Diagnostics
import FHIRDefinitions
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
        let store = walk.store
        let tables = valueSets(store).enumerated().compactMap { number, valueSet in
            isJLAC10(number, store) && valueSet >= 0 ? walk.valueSet(valueSet).table : nil
        }
        return walk.withText(code) { code in tables.contains { $0.contains(system: nil, code: code) } }
    }

    /// The elements of the profile, of which the slices for these items have a code with a value set each.
    private static func elements(_ store: PlanStore) -> [ElementDefinition] {
        store.structure(ChartSharing.observation)?.structure.elements ?? []
    }

    /// The places among the elements of the items' codes.
    private static func items(_ store: PlanStore) -> [Int] {
        store.numbers(keptAs: "shared laboratory items") {
            elements(store).enumerated().filter {
                $1.path == "Observation.code.coding.code" && $1.id.contains("LaboJLAC1")
            }.map(\.offset)
        }
    }

    private static func isJLAC10(_ item: Int, _ store: PlanStore) -> Bool {
        elements(store)[items(store)[item]].id.contains("LaboJLAC10/")
    }

    /// The numbers of the items' value sets; -1 for none.
    private static func valueSets(_ store: PlanStore) -> [Int] {
        store.numbers(keptAs: "value sets of shared laboratory items") {
            guard let definition = store.structure(ChartSharing.observation)?.structure else { return [] }
            return items(store).map { item in
                definition.elements[item].binding?.valueSet.map {
                    store.valueSets.number(of: .init(url: $0, package: definition.package))
                } ?? -1
            }
        }
    }

    /// Checks that a coding has the name of the item that has its code.
    private static func checkDisplay(of coding: SourceNode, walk: inout Walk) {
        guard let system = coding["system"], let code = coding["code"], code.kind == .string else { return }
        let store = walk.store
        var names: Set<String> = []
        for (number, valueSet) in valueSets(store).enumerated() where valueSet >= 0 {
            guard let table = walk.valueSet(valueSet).table else { continue }
            let isItem = walk.withText(code.index) { code in
                walk.withText(system.index) { table.contains(system: $0, code: code) }
            }
            if isItem, let name = name(of: elements(store)[items(store)[number]], store) { names.insert(name) }
        }
        let display = coding.text("display")
        guard !names.isEmpty, !names.contains(where: { $0 == display }) else { return }
        otherDisplay(coding["display"] ?? coding, names.sorted(), walk: &walk)
    }

    /// What the slice fixes as display.
    private static func name(of item: ElementDefinition, _ store: PlanStore) -> String? {
        let id = item.id.dropLast("code".count) + "display"
        let element = store.structure(ChartSharing.observation)?.element(String(id))
        return ValueConstraint(element?.fixed ?? element?.pattern, origin: nil)?.value.root.string
    }

    private static func otherDisplay(_ node: SourceNode, _ names: [String], walk: inout Walk) {
        let list = names.map { "'\($0)'" }.joined(separator: ", ")
        walk.report(
            "CLN-0174", .warning, node: node,
            message: BilingualText(
                ja: "共有項目・感染症項目の coding の display は、その項目の名称です。",
                en: "The display of a coding of the shared items or infections is the name of the item."),
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
