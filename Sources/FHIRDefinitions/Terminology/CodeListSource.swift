/// The definitions in a user's code list: code systems and value sets, nothing else.
final class CodeListSource: DefinitionSource {
    let package: PackageID
    let dependencies: [PackageID] = []
    let structureURLs: [String] = []
    let profileURLs: [String] = []
    private let valueSets: [String: [String: Set<String>]]
    private let systems: [String: CodeSystemContent]

    init(_ list: CodeList) {
        package = PackageID(name: list.name, version: "")
        valueSets = list.valueSets
        systems = Dictionary(
            uniqueKeysWithValues: list.systems.map { url, displays in
                let content: CodeSystemContent.Completeness = list.isWhole ? .complete : .fragment
                return (url, CodeSystemContent(url: url, content: content, displays: displays))
            })
    }

    func structure(_ url: String, version: String?) -> StructureDefinition? { nil }
    func structureHead(_ url: String, version: String?) -> StructureDefinition? { nil }
    func type(named name: String) -> StructureDefinition? { nil }
    func differential(_ url: String, version: String?) -> [DifferentialElement] { [] }
    func searchParameters(for type: String) -> [SearchParameter] { [] }
    func searchParameter(_ url: String) -> SearchParameter? { nil }

    func valueSet(_ url: String, version: String?, in context: DefinitionContext) -> ValueSetDefinition? {
        valueSets[url].map { ValueSetDefinition(url: url, package: package, codes: $0) }
    }

    func codeSystem(_ url: String, version: String?) -> CodeSystemContent? { systems[url] }
}

extension Definitions {
    /// These definitions and the codes of a list, which win.
    ///
    /// A value set of a guide is composed anew with the list's code systems if its package was given at run time; the
    /// embedded guides' value sets keep the codes that they were made with, unless the list has the value set itself.
    public func adding(_ list: CodeList) -> Definitions {
        let source = CodeListSource(list)
        let others = sources.filter { $0.package != source.package }
        return Definitions(sources: [source] + others, expansions: expansions)
    }
}
