import FHIRDefinitions
import FHIRTree

/// The shared items and the infections, as the profile of laboratory results has them: its slices for these items have
/// a code with a value set each. Looked up once in a store.
final class SharedLabItems: Sendable {
    private struct Item: Sendable {
        let isJLAC10: Bool
        let table: CodeTable
        /// What the slice fixes as display.
        let name: String?
    }

    /// The codes that the value sets list, and by the number of each the items that may have it.
    private let codes: CodeIndex
    private let items: [[Item]]
    /// The items that may have other codes, too, because in some of them case does not matter.
    private let folding: [Item]

    init(_ store: PlanStore) {
        var listing: [String: [Item]] = [:], folding: [Item] = []
        if let index = store.structure(ChartSharing.observation) {
            for element in index.structure.elements where Self.isCode(element) {
                guard let url = element.binding?.valueSet else { continue }
                let entry = store.valueSet(url, from: index.structure.package)
                guard let table = entry.table, let valueSet = entry.valueSet else { continue }
                let item = Item(
                    isJLAC10: element.id.contains("LaboJLAC10/"), table: table, name: Self.name(of: element, in: index))
                if !valueSet.ignoringCase.isEmpty { folding.append(item) }
                for code in Set(valueSet.codes.values.joined()) { listing[code, default: []].append(item) }
            }
        }
        codes = CodeIndex(listing.keys)
        items = listing.values.map { $0 + folding }
        self.folding = folding
    }

    private static func isCode(_ element: ElementDefinition) -> Bool {
        element.path == "Observation.code.coding.code" && element.id.contains("LaboJLAC1")
    }

    private static func name(of code: ElementDefinition, in index: StructureIndex) -> String? {
        let display = index.element(String(code.id.dropLast("code".count)) + "display")
        return ValueConstraint(display?.fixed ?? display?.pattern, origin: nil)?.value.root.string
    }

    /// Whether a JLAC10 code is that of an item.
    func contains(jlac10 code: CodeIndex.Bytes) -> Bool {
        items(for: code).contains { $0.isJLAC10 && $0.table.contains(system: nil, code: code) }
    }

    /// The names of the items that have a code.
    func names(system: CodeIndex.Bytes, code: CodeIndex.Bytes) -> Set<String> {
        Set(items(for: code).filter { $0.table.contains(system: system, code: code) }.compactMap(\.name))
    }

    private func items(for code: CodeIndex.Bytes) -> [Item] { codes.number(of: code).map { items[$0] } ?? folding }
}
