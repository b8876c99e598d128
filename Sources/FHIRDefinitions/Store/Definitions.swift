import Diagnostics
import FHIRTree

/// All definitions that a validation uses: the embedded packages and those that a user adds.
///
/// A definition is decoded when it is first asked for and kept. Packages define some canonicals more than once: a
/// look-up takes the codes of a user's list first, then the definition of `package`, then of the packages added last,
/// then of the embedded ones in their order.
public final class Definitions: Sendable {
    /// The packages from which look-ups are answered, first the one that wins.
    public let packages: [PackageID]
    let sources: [any DefinitionSource]
    /// Expansions of value sets that cannot be computed, used when tables are made.
    let expansions: PackageSource?
    /// What packages define otherwise than one of the same name and version that they replaced.
    let replaced: [PackageID: Diagnostic]
    /// Snapshots that were generated, by package and canonical.
    let generated: Locked<[String: StructureDefinition]> = Locked([:])
    private let valueSets: Locked<[String: ValueSetDefinition?]> = Locked([:])

    init(
        sources: [any DefinitionSource], expansions: PackageSource? = nil, replaced: [PackageID: Diagnostic] = [:]
    ) {
        (self.sources, self.expansions, self.replaced) = (sources, expansions, replaced)
        packages = sources.map(\.package)
    }

    /// FHIR R4 core and the Japanese guides that the library carries.
    public static let embedded = Definitions(tables: PackageTables.embedded)

    /// The definitions in tables, of which the first are those of R4 core.
    package convenience init(tables: [PackageTables]) { self.init(sources: TableSource.sources(of: tables)) }

    /// Only what these packages define, without the embedded definitions. The first package wins.
    ///
    /// - Parameter expansions: a package of value sets with expansions, for those that the others cannot resolve.
    public convenience init(packages: [FHIRPackage], expansions: FHIRPackage? = nil) {
        self.init(sources: packages.map(PackageSource.init), expansions: expansions.map(PackageSource.init))
    }

    /// These definitions and those of a package, which win.
    public func adding(_ package: FHIRPackage) -> Definitions {
        let source = PackageSource(package), others = sources.filter { $0.package != package.id }
        var replaced = replaced
        replaced[package.id] = replacement(by: source) ?? replaced[package.id]
        return Definitions(sources: [source] + others, expansions: expansions, replaced: replaced)
    }

    /// These definitions and those of single resources, which win: profiles, value sets, questionnaires, measures …
    ///
    /// - Parameter documents: JSON or XML; what defines nothing, or has no canonical, is left out.
    public func adding(resources documents: [SourceDocument]) -> Definitions {
        let names = Set(packages.map(\.name))
        let number = (1...).first { !names.contains("resources-\($0)") } ?? 1
        return adding(FHIRPackage(PackageID(name: "resources-\(number)", version: ""), resources: documents))
    }

    /// The definition of a type or profile by its canonical, with or without `|version`.
    ///
    /// With a version that no package has, the answer is `nil`. A definition that gives no version has that of its
    /// package.
    public func structure(_ canonical: String, from package: PackageID? = nil) -> StructureDefinition? {
        DefinitionContext(definitions: self, package: package).structure(canonical)
    }

    /// Every type and profile of a package, by canonical.
    package func structures(of package: PackageID) -> [StructureDefinition] {
        guard let source = sources.first(where: { $0.package == package }) else { return [] }
        return source.structureURLs.compactMap { structure($0, from: package) }
    }

    /// The definition of a base R4 type: `Patient`, `HumanName`, `string`.
    public func type(named name: String) -> StructureDefinition? {
        sources.lazy.compactMap { $0.type(named: name) }.first
    }

    /// A value set by its canonical, with or without `|version`; its codes are resolved as far as they can be.
    public func valueSet(_ canonical: String, from package: PackageID? = nil) -> ValueSetDefinition? {
        valueSet(canonical, in: DefinitionContext(definitions: self, package: package))
    }

    func valueSet(_ canonical: String, in context: DefinitionContext) -> ValueSetDefinition? {
        let (url, version) = Canonical.split(canonical)
        return valueSets.value(for: "\(context.package?.description ?? "") \(canonical)") {
            ordered(from: context.package).lazy.compactMap { source in
                source.valueSet(url, version: version, in: context.from(source.package))
            }.first
        }
    }

    /// The search parameters of a resource type, those of `Resource` and `DomainResource` included, sorted by code.
    public func searchParameters(for type: String) -> [SearchParameter] {
        sources.flatMap { $0.searchParameters(for: type) }.sorted { $0.code < $1.code }
    }

    /// The canonicals of all profiles (extensions included) with the package of each, sorted.
    public var profiles: [(url: String, package: PackageID)] {
        sources.flatMap { source in source.profileURLs.map { ($0, source.package) } }
            .sorted { ($0.0, $0.1.description) < ($1.0, $1.1.description) }
    }

    /// What added packages depend on and nobody gave: `PKG-0301` for a package, `PKG-0302` for another version of it.
    ///
    /// A version may be open, `4.0.x`, `current` or `latest`, and is then met by every version that fits.
    public var dependencyFindings: [Diagnostic] { packages.flatMap(dependencyFindings) }

    /// What one package depends on and nobody gave.
    public func dependencyFindings(of package: PackageID) -> [Diagnostic] {
        guard let source = sources.first(where: { $0.package == package }) else { return [] }
        return source.dependencies.compactMap { dependency in
            let versions = packages.filter { $0.name == dependency.name }.map(\.version)
            guard let other = versions.first else {
                return PackageFinding.missingDependency(dependency, of: package)
            }
            guard !versions.contains(where: dependency.isMet) else { return nil }
            return PackageFinding.otherDependency(dependency, used: other, of: package)
        }
    }

    func ordered(from package: PackageID?) -> [any DefinitionSource] {
        guard let package, let first = sources.first(where: { $0.package == package }) else { return sources }
        // What a user says of codes wins over what the package says of its own.
        let lists = sources.filter { $0 is CodeListSource }
        return lists + [first] + sources.filter { $0.package != package && !($0 is CodeListSource) }
    }
}
