/// The definitions of an embedded package: rows are decoded when they are asked for, and kept.
final class TableSource: DefinitionSource {
    let package: PackageID
    /// None to look for: the embedded packages are complete in themselves.
    let dependencies: [PackageID] = []
    private let tables: PackageTables
    /// R4 core, where rows repeat its elements and invariants; `nil` for core itself.
    private let core: TableSource?
    private let structures: Locked<[String: StructureDefinition]> = Locked([:])
    /// Single elements that rows of other structures repeat, by path.
    private let elements: Locked<[String: ElementDefinition?]> = Locked([:])
    private let constraints: Locked<[String: ElementConstraint?]> = Locked([:])
    private let valueSets: Locked<[String: ValueSetDefinition]> = Locked([:])
    private let codeSystems: Locked<[String: CodeSystemContent]> = Locked([:])
    private let parameters: Locked<[SearchParameter]?> = Locked(nil)

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
        TableLines.rows(of: tables.structures.text).compactMap(StructureRow.profileURL)
    }

    func structure(_ url: String, version: String?) -> StructureDefinition? {
        if let known = structures.withLock({ $0[url] }) { return known.matches(version) ? known : nil }
        guard case (var structure, let range)? = head(url), structure.matches(version) else { return nil }
        structure.elements = tables.elements.rows(in: range, read: element)
        structures.withLock { $0[url] = structure }
        return structure
    }

    func structureHead(_ url: String, version: String?) -> StructureDefinition? {
        (structures.withLock { $0[url] } ?? head(url)?.0).flatMap { $0.matches(version) ? $0 : nil }
    }

    func type(named name: String) -> StructureDefinition? {
        let url = "http://hl7.org/fhir/StructureDefinition/" + name
        return structure(url, version: nil).flatMap { $0.isProfile ? nil : $0 }
    }

    func differential(_ url: String, version: String?) -> [DifferentialElement] { [] }

    func valueSet(_ url: String, version: String?, in context: DefinitionContext) -> ValueSetDefinition? {
        guard let row = tables.valueSets.row(of: url) else { return nil }
        let valueSet = valueSets.value(for: url) {
            var (valueSet, lists) = ValueSetRow.decode(row, package: package)
            for range in lists {
                let list = CodeListRow.decode(Substring(tables.codes.text(range)))
                valueSet.codes[list.system, default: []].formUnion(list.codes)
                if list.ignoresCase { valueSet.ignoringCase.insert(list.system) }
            }
            return valueSet
        }
        // R4 names the value sets of HL7 v3 by its own version, though they have another one.
        let isOfPackage = core == nil && version == package.version
        return version == nil || valueSet.version == nil || valueSet.version == version || isOfPackage ? valueSet : nil
    }

    /// The tables do not know the versions of code systems; FHIR's own have that of the package.
    func codeSystem(_ url: String, version: String?) -> CodeSystemContent? {
        guard version == nil || version == package.version else { return nil }
        guard let row = tables.codeSystems.row(of: url) else { return nil }
        return codeSystems.value(for: url) {
            let (system, place) = CodeSystemRow.decode(row)
            guard let place else { return CodeSystemContent(url: system, codes: []) }
            let list = CodeListRow.decode(Substring(tables.codes.text(place)))
            return CodeSystemContent(url: system, codes: list.codes, ignoresCase: list.ignoresCase)
        }
    }

    func searchParameters(for type: String) -> [SearchParameter] {
        let names: Set<String> = [type, "Resource", "DomainResource"]
        return allSearchParameters.filter { !names.isDisjoint(with: $0.base) }
    }

    func searchParameter(_ url: String) -> SearchParameter? { allSearchParameters.first { $0.url == url } }

    private var allSearchParameters: [SearchParameter] {
        if let known = parameters.withLock({ $0 }) { return known }
        let read = TableLines.rows(of: tables.searchParameters.text).map(SearchParameterRow.decode)
        parameters.withLock { $0 = read }
        return read
    }

    /// A structure without its elements, and where they stand.
    private func head(_ url: String) -> (StructureDefinition, Range<Int>)? {
        tables.structures.row(of: url).flatMap { StructureRow.decode($0, package: package) }
    }

    private func element(_ fields: TableFields) -> ElementDefinition? {
        let core = core ?? self
        return ElementRow.decode(fields, base: core.element(at:)) { [self] in constraint($0) ?? core.constraint($0) }
    }

    /// One element of this package's types by its own path, `HumanName.family`, without decoding the others.
    private func element(at path: String) -> ElementDefinition? {
        elements.value(for: path) {
            let type = Substring(path.utf8.prefix { $0 != UInt8(ascii: ".") })
            guard let (_, range) = head("http://hl7.org/fhir/StructureDefinition/\(type)") else { return nil }
            guard let row = tables.elements.range(withSecondField: path, in: range) else { return nil }
            return tables.elements.rows(in: row, read: element).first
        }
    }

    private func constraint(_ name: String) -> ElementConstraint? {
        constraints.value(for: name) {
            tables.constraints.row(of: name).flatMap { ConstraintRow.decode($0)?.1 }
        }
    }
}

extension StructureDefinition {
    /// Whether a canonical's version means this definition; for a definition without one its package's version answers.
    func matches(_ wanted: String?) -> Bool {
        guard let wanted else { return true }
        // `0.2` asks for any `0.2.x`.
        return version.map { $0 == wanted || $0.hasPrefix(wanted + ".") } ?? package.mayHaveVersion(wanted)
    }
}
