import FHIRTree

/// The definitions of a package that was loaded at run time.
final class PackageSource: DefinitionSource {
    let package: PackageID
    let dependencies: [PackageID]
    /// In the order of the package.
    let all: [PackageResource]
    private let resources: [PackageResource.Kind: [String: [PackageResource]]]
    /// The canonicals of specializations by the type that they define.
    private let types: Locked<[String: String]?> = Locked(nil)
    private let structures: Locked<[String: StructureReader.Result?]> = Locked([:])
    private let codeSystems: Locked<[String: CodeSystemContent?]> = Locked([:])
    private let parameters: Locked<[SearchParameter]?> = Locked(nil)

    init(_ package: FHIRPackage) {
        (self.package, dependencies) = (package.id, package.dependencies)
        var resources: [PackageResource.Kind: [String: [PackageResource]]] = [:]
        for resource in package.resources {
            resources[resource.kind, default: [:]][resource.url, default: []].append(resource)
        }
        (all, self.resources) = (package.resources, resources)
    }

    var structureURLs: [String] { resources[.structure].map { $0.keys.sorted() } ?? [] }
    var valueSetURLs: [String] { resources[.valueSet].map { $0.keys.sorted() } ?? [] }
    var codeSystemURLs: [String] { resources[.codeSystem].map { $0.keys.sorted() } ?? [] }

    var profileURLs: [String] {
        structureURLs.filter { result($0, version: nil)?.structure.isProfile ?? false }
    }

    func structure(_ url: String, version: String?) -> StructureDefinition? {
        result(url, version: version).map(\.structure).flatMap { $0.matches(version) ? $0 : nil }
    }

    func structureHead(_ url: String, version: String?) -> StructureDefinition? { structure(url, version: version) }

    func differential(_ url: String, version: String?) -> [DifferentialElement] {
        result(url, version: version)?.differential ?? []
    }

    func type(named name: String) -> StructureDefinition? {
        let known = types.withLock { $0 } ?? readTypes()
        return known[name].flatMap { structure($0, version: nil) }
    }

    func valueSet(_ url: String, version: String?, in context: DefinitionContext) -> ValueSetDefinition? {
        guard let (root, version) = valueSetNode(url, version: version) else { return nil }
        let codes = ValueSetResolver.resolve(root, in: context, depth: context.depth)
        return ValueSetDefinition(
            url: url, version: version, package: package,
            completeness: codes.isComplete ? .complete : .undecidable(codes.reasons), codes: codes.codes,
            ignoringCase: codes.ignoringCase)
    }

    /// A value set; with a fragment (`http://…/StructureDefinition/a#b`) one that a definition contains.
    private func valueSetNode(_ url: String, version: String?) -> (SourceNode, version: String?)? {
        guard let hash = url.firstIndex(of: "#") else {
            return resource(.valueSet, url, version: version).flatMap { found in
                found.root.map { ($0, found.version) }
            }
        }
        let (outer, id) = (String(url[..<hash]), url[url.index(after: hash)...])
        for kind in [PackageResource.Kind.structure, .valueSet] {
            guard let root = resource(kind, outer, version: nil)?.root else { continue }
            let inner = root.children("contained").first {
                $0["resourceType"]?.string == "ValueSet" && $0["id"]?.string == String(id)
            }
            if let inner { return (inner, inner["version"]?.string) }
        }
        return nil
    }

    func codeSystem(_ url: String, version: String?) -> CodeSystemContent? {
        resource(.codeSystem, url, version: version).flatMap(content)
    }

    func codeSystems(_ url: String) -> [CodeSystemContent] {
        (resources[.codeSystem]?[url] ?? []).compactMap(content)
    }

    private func content(of codeSystem: PackageResource) -> CodeSystemContent? {
        codeSystems.value(for: codeSystem.path) { codeSystem.root.flatMap(CodeSystemContent.init) }
    }

    func searchParameters(for type: String) -> [SearchParameter] {
        let names: Set<String> = [type, "Resource", "DomainResource"]
        return allSearchParameters.filter { !names.isDisjoint(with: $0.base) }
    }

    var allSearchParameters: [SearchParameter] {
        if let known = parameters.withLock({ $0 }) { return known }
        let all = (resources[.searchParameter] ?? [:]).values.flatMap { $0 }
        let read = all.compactMap { $0.root.flatMap(SearchParameterReader.read) }.sorted { $0.url < $1.url }
        parameters.withLock { $0 = read }
        return read
    }

    /// The resource of a canonical; with several versions in one package the one asked for, or the latest if none was.
    ///
    /// - Source: FHIR R4 (4.0.1), references.html#canonical.
    func resource(_ kind: PackageResource.Kind, _ url: String, version: String?) -> PackageResource? {
        guard let found = resources[kind]?[url] else { return nil }
        guard let version else { return latest(of: found) }
        return found.first { $0.version == version }
            ?? latest(of: found.filter { $0.version?.hasPrefix(version + ".") ?? false })
            ?? found.first { $0.version == nil }
            // R4 names the definitions of HL7 v3 by its own version, though they have another one.
            ?? (package.name == "hl7.fhir.r4.core" && package.version == version ? latest(of: found) : nil)
    }

    /// The resource of a canonical that has this version, or like it none.
    func resource(_ kind: PackageResource.Kind, _ url: String, exactly version: String?) -> PackageResource? {
        resources[kind]?[url]?.first { $0.version == version }
    }

    /// A definition without a version has that of its package; of two of one version the first counts.
    private func latest(of found: [PackageResource]) -> PackageResource? {
        guard found.count > 1 else { return found.first }
        return found.dropFirst().reduce(found[0]) { latest, next in
            VersionOrder.isEarlier(latest.version ?? package.version, next.version ?? package.version) ? next : latest
        }
    }

    /// What kind of definition a canonical names.
    func kind(of url: String) -> PackageResource.Kind? { resources.first { $0.value[url] != nil }?.key }

    func searchParameter(_ url: String) -> SearchParameter? { allSearchParameters.first { $0.url == url } }

    private func result(_ url: String, version: String?) -> StructureReader.Result? {
        guard let resource = resource(.structure, url, version: version) else { return nil }
        return structures.value(for: resource.path) {
            var read = resource.root.flatMap { StructureReader.read($0, package: package) }
            read?.structure.findings = resource.findings
            return read
        }
    }

    private func readTypes() -> [String: String] {
        var found: [String: String] = [:]
        for url in structureURLs {
            guard let structure = result(url, version: nil)?.structure, !structure.isProfile else { continue }
            found[structure.type] = url
        }
        types.withLock { [found] in $0 = found }
        return found
    }
}
