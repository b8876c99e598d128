import FHIRTree

/// A report of a municipal screening, or one resource of it that stands alone.
struct MunicipalReport {
    /// The resources by type, in document order.
    private let resources: [String: [SourceNode]]
    /// What was screened: 51 to 58; `nil` without a Composition that says so once.
    let category: String?
    /// 1 for the screening, 2 for the close examination, 3 for both; `nil` without a Composition that says so once.
    let stage: String?
    /// The results and answers, with their items; an item that the table does not have is `nil`.
    let items: [(node: SourceNode, item: MunicipalItem?)]
    let groups: [SourceNode]

    init(_ resource: ResourceContext) {
        let nodes = resource.type == "Bundle" ? resource.node.entryResources : [resource.node]
        resources = Dictionary(grouping: nodes) { $0.resourceType ?? "" }
        let composition = resources["Composition"]?.first
        let category = composition.flatMap(Self.category)
        stage = composition.flatMap(Self.stage)
        let observations = resources["Observation"] ?? []
        items = observations.filter { !Self.isGroup($0) }.map { ($0, Self.item(of: $0, category: category)) }
        (groups, self.category) = (observations.filter(Self.isGroup), category)
    }

    func all(_ type: String) -> [SourceNode] { resources[type] ?? [] }

    /// `nil` unless a Composition has just one code of what was screened.
    static func category(of composition: SourceNode) -> String? {
        only(composition.allCodings("category"), of: (51...58).map(String.init))
    }

    /// `nil` unless a Composition has just one code of a stage.
    static func stage(of composition: SourceNode) -> String? {
        only(composition.all("event").flatMap { $0.allCodings("code") }, of: ["1", "2", "3"])
    }

    private static func only(_ codings: [SourceNode], of allowed: [String]) -> String? {
        let codes = codings.compactMap { $0.text("code") }
        return codes.count == 1 && allowed.contains(codes[0]) ? codes[0] : nil
    }

    private static func isGroup(_ observation: SourceNode) -> Bool {
        !observation.codes("code", system: MunicipalCheckup.groupCode).isEmpty
    }

    private static func item(of observation: SourceNode, category: String?) -> MunicipalItem? {
        let codes = observation.codes("code", system: MunicipalCheckup.itemCode)
        return codes.lazy.compactMap { MunicipalItem.item($0, category: category) }.first
    }
}
