/// One package's definitions, wherever they are kept.
protocol DefinitionSource: Sendable {
    var package: PackageID { get }
    /// What the package says it builds on.
    var dependencies: [PackageID] { get }
    /// The canonicals of all types and profiles, sorted.
    var structureURLs: [String] { get }
    /// The canonicals of the profiles, extensions included.
    var profileURLs: [String] { get }
    func structure(_ url: String, version: String?) -> StructureDefinition?
    /// The definition without its elements, at little cost where they stand apart.
    func structureHead(_ url: String, version: String?) -> StructureDefinition?
    /// A type's own definition: not a profile of it.
    func type(named name: String) -> StructureDefinition?
    /// What a profile without a snapshot says.
    func differential(_ url: String, version: String?) -> [DifferentialElement]
    func valueSet(_ url: String, version: String?, in context: DefinitionContext) -> ValueSetDefinition?
    func codeSystem(_ url: String, version: String?) -> CodeSystemContent?
    /// What all definitions of a code system say, of any version.
    func codeSystems(_ url: String) -> [CodeSystemContent]
    func searchParameters(for type: String) -> [SearchParameter]
    func searchParameter(_ url: String) -> SearchParameter?
}

extension DefinitionSource {
    func codeSystems(_ url: String) -> [CodeSystemContent] { codeSystem(url, version: nil).map { [$0] } ?? [] }
}
