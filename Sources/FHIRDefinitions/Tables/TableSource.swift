/// The definitions of an embedded package: rows are decoded when they are asked for, and kept.
final class TableSource: DefinitionSource {
    let package: PackageID
    /// None to look for: the embedded packages are complete in themselves.
    let dependencies: [PackageID] = []
    private let tables: PackageTables
    /// R4 core, where rows repeat its elements and invariants; `nil` for core itself.
    private let core: TableSource?
    private let index: Locked<Index?> = Locked(nil)
    private let structures: Locked<[String: StructureDefinition]> = Locked([:])
    private let valueSets: Locked<[String: ValueSetDefinition]> = Locked([:])
    private let codeSystems: Locked<[String: CodeSystemContent]> = Locked([:])

    /// Rows by canonical, invariants by name, search parameters by type.
    private struct Index {
        var structures: [Substring: Substring] = [:]
        var valueSets: [Substring: Substring] = [:]
        var codeSystems: [Substring: Substring] = [:]
        var constraints: [Substring: ElementConstraint] = [:]
    }

    init(_ tables: PackageTables, core: TableSource?) {
        (package, self.tables, self.core) = (tables.package, tables, core)
    }

    /// The sources of packages of which the first is R4 core.
    static func sources(of tables: [PackageTables]) -> [TableSource] {
        guard let first = tables.first else { return [] }
        let core = TableSource(first, core: nil)
        return [core] + tables.dropFirst().map { TableSource($0, core: core) }
    }

    var structureURLs: [String] {
        TableLines.rows(of: tables.structures.text).map { String(TableLines.firstField(of: $0)) }
    }

    var profileURLs: [String] {
        TableLines.rows(of: tables.structures.text).compactMap { row in
            StructureRow.decode(row, package: package).flatMap { $0.0.isProfile ? $0.0.url : nil }
        }
    }

    func structure(_ url: String, version: String?) -> StructureDefinition? {
        guard let row = currentIndex.structures[Substring(url)] else { return nil }
        if let known = structures.withLock({ $0[url] }) { return known.matches(version) ? known : nil }
        guard case (var structure, let range)? = StructureRow.decode(row, package: package) else { return nil }
        guard structure.matches(version) else { return nil }
        structure.elements = elements(in: range)
        structures.withLock { $0[url] = structure }
        return structure
    }

    func type(named name: String) -> StructureDefinition? {
        let url = "http://hl7.org/fhir/StructureDefinition/" + name
        return structure(url, version: nil).flatMap { $0.isProfile ? nil : $0 }
    }

    func differential(_ url: String, version: String?) -> [DifferentialElement] { [] }

    func valueSet(_ url: String, version: String?, in context: DefinitionContext) -> ValueSetDefinition? {
        guard let row = currentIndex.valueSets[Substring(url)] else { return nil }
        let valueSet = valueSets.value(for: url) {
            var (valueSet, lists) = ValueSetRow.decode(row, package: package)
            for range in lists {
                let (system, codes) = CodeListRow.decode(Substring(tables.codes.text(range)))
                valueSet.codes[system, default: []].formUnion(codes)
            }
            return valueSet
        }
        return version == nil || valueSet.version == nil || valueSet.version == version ? valueSet : nil
    }

    func codeSystem(_ url: String, version: String?) -> CodeSystemContent? {
        guard let row = currentIndex.codeSystems[Substring(url)] else { return nil }
        return codeSystems.value(for: url) {
            let (system, place) = CodeSystemRow.decode(row)
            guard let place else { return CodeSystemContent(url: system, codes: []) }
            return CodeSystemContent(url: system, codes: CodeListRow.decode(Substring(tables.codes.text(place))).codes)
        }
    }

    func searchParameters(for type: String) -> [SearchParameter] {
        let names: Set<String> = [type, "Resource", "DomainResource"]
        return TableLines.rows(of: tables.searchParameters.text).map(SearchParameterRow.decode)
            .filter { !names.isDisjoint(with: $0.base) }
    }

    /// The element of one of this package's types at a path of its own: `HumanName.family`.
    func element(at path: String) -> ElementDefinition? {
        let name = path.prefix { $0 != "." }
        return type(named: String(name))?.elements.first { $0.id == path }
    }

    private func elements(in range: Range<Int>) -> [ElementDefinition] {
        let constraints = currentIndex.constraints
        let core = core ?? self
        return TableLines.rows(ofPart: tables.elements.text(range)).compactMap { row in
            ElementRow.decode(row, base: core.element(at:)) { constraints[$0] ?? core.currentIndex.constraints[$0] }
        }
    }

    private static func byFirstField(_ table: TableText) -> [Substring: Substring] {
        var rows: [Substring: Substring] = [:]
        for row in TableLines.rows(of: table.text) { rows[TableLines.firstField(of: row)] = row }
        return rows
    }

    private var currentIndex: Index {
        if let known = index.withLock({ $0 }) { return known }
        var made = Index()
        made.structures = Self.byFirstField(tables.structures)
        made.valueSets = Self.byFirstField(tables.valueSets)
        made.codeSystems = Self.byFirstField(tables.codeSystems)
        for row in TableLines.rows(of: tables.constraints.text) {
            guard let (name, constraint) = ConstraintRow.decode(row) else { continue }
            made.constraints[Substring(name)] = constraint
        }
        index.withLock { $0 = made }
        return made
    }
}

extension StructureDefinition {
    /// Whether a canonical's version means this definition; a definition without one answers to every version.
    func matches(_ wanted: String?) -> Bool { wanted == nil || version == nil || version == wanted }
}
