import FHIRTree

/// A report of a municipal screening, or one resource of it that stands alone.
struct MunicipalReport {
    /// The resources by type, in document order.
    private let resources: [String: [SourceNode]]
    /// What was screened: 51 to 58; `nil` without a Composition that says so.
    let category: String?
    /// 1 for the screening, 2 for the close examination, 3 for both.
    let stage: String?

    init(_ resource: ResourceContext) {
        let nodes = resource.type == "Bundle" ? resource.node.entryResources : [resource.node]
        resources = Dictionary(grouping: nodes) { $0.resourceType ?? "" }
        let composition = resources["Composition"]?.first
        category = composition?.allCodings("category").lazy.compactMap { $0.text("code") }.first
        stage = composition?.all("event").lazy.flatMap { $0.allCodings("code") }.compactMap { $0.text("code") }.first
    }

    func all(_ type: String) -> [SourceNode] { resources[type] ?? [] }

    /// The results and answers, with their items; an item that the table does not have is `nil`.
    var items: [(node: SourceNode, item: MunicipalItem?)] {
        all("Observation").filter { !Self.isGroup($0) }.map { ($0, item(of: $0)) }
    }

    var groups: [SourceNode] { all("Observation").filter(Self.isGroup) }

    private static func isGroup(_ observation: SourceNode) -> Bool {
        !observation.codes("code", system: MunicipalCheckup.groupCode).isEmpty
    }

    private func item(of observation: SourceNode) -> MunicipalItem? {
        let codes = observation.codes("code", system: MunicipalCheckup.itemCode)
        return codes.lazy.compactMap { MunicipalItem.item($0, category: category) }.first
    }
}
