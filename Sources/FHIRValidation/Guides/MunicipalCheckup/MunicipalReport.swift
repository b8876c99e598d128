import FHIRTree

/// A report of a municipal screening, or one resource of it that stands alone.
struct MunicipalReport {
    /// The resources by type, in document order.
    private let resources: [String: [SourceNode]]
    /// What was screened: 51 to 58; `nil` without a Composition that says so.
    let category: String?
    /// 1 for the screening, 2 for the close examination, 3 for both.
    let stage: String?
    /// The results and answers, with their items; an item that the table does not have is `nil`.
    let items: [(node: SourceNode, item: MunicipalItem?)]
    let groups: [SourceNode]

    init(_ resource: ResourceContext) {
        let nodes = resource.type == "Bundle" ? resource.node.entryResources : [resource.node]
        resources = Dictionary(grouping: nodes) { $0.resourceType ?? "" }
        let composition = resources["Composition"]?.first
        let category = composition?.allCodings("category").lazy.compactMap { $0.text("code") }.first
        stage = composition?.all("event").lazy.flatMap { $0.allCodings("code") }.compactMap { $0.text("code") }.first
        let observations = resources["Observation"] ?? []
        items = observations.filter { !Self.isGroup($0) }.map { ($0, Self.item(of: $0, category: category)) }
        (groups, self.category) = (observations.filter(Self.isGroup), category)
    }

    func all(_ type: String) -> [SourceNode] { resources[type] ?? [] }

    private static func isGroup(_ observation: SourceNode) -> Bool {
        !observation.codes("code", system: MunicipalCheckup.groupCode).isEmpty
    }

    private static func item(of observation: SourceNode, category: String?) -> MunicipalItem? {
        let codes = observation.codes("code", system: MunicipalCheckup.itemCode)
        return codes.lazy.compactMap { MunicipalItem.item($0, category: category) }.first
    }
}
