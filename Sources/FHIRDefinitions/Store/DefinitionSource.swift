/// One package's definitions, wherever they are kept.
protocol DefinitionSource: Sendable {
    var package: PackageID { get }
    /// The canonicals of the profiles, extensions included.
    var profileURLs: [String] { get }
    func structure(_ url: String, version: String?) -> StructureDefinition?
    /// A type's own definition: not a profile of it.
    func type(named name: String) -> StructureDefinition?
    func valueSet(_ url: String, version: String?) -> ValueSetDefinition?
    func searchParameters(for type: String) -> [SearchParameter]
}
