/// Writes the tables of one package: the texts of the files in `Schemas/<package>#<version>/`.
package struct TableWriter {
    /// `# hl7.fhir.r4.core 4.0.1 crc32:1c291ca3`
    package let origin: String
    private let definitions: Definitions
    private let source: PackageSource
    private let isCore: Bool
    /// Names of the invariants of R4 core, when this is not core itself.
    private var constraintNames: [ElementConstraint: String]
    private var ownConstraints: [(name: String, constraint: ElementConstraint)] = []
    private var takenNames: Set<String>

    /// - Parameters:
    ///   - core: the writer of R4 core after it has written, or `nil` for core itself.
    package init?(_ package: PackageID, in definitions: Definitions, origin: String, core: TableWriter?) {
        guard let source = definitions.sources.first(where: { $0.package == package }) as? PackageSource else {
            return nil
        }
        isCore = core == nil
        (self.definitions, self.source, self.origin) = (definitions, source, origin)
        constraintNames = core?.constraintNames ?? [:]
        takenNames = core?.takenNames ?? []
    }

    /// The texts by file name.
    ///
    /// - Parameter valueSets: the canonicals of the value sets to resolve and keep.
    package mutating func tables(valueSets: Set<String>) -> [(file: String, text: String)] {
        var structureRows: [String] = []
        var elementRows: [String] = []
        for url in source.structureURLs {
            guard let structure = definitions.structure(url, from: source.package) else { continue }
            structureRows.append(StructureRow.encode(structure))
            for (number, element) in structure.elements.enumerated() {
                elementRows.append(row(element, of: structure, isFirst: number == 0))
            }
        }
        let constraintRows = ownConstraints.map {
            ConstraintRow.encode($0.constraint, name: $0.name, hasWords: isCore)
        }
        let parameters = source.allSearchParameters.map(SearchParameterRow.encode)
        var codes = CodeTableWriter()
        let context = DefinitionContext(definitions: definitions, package: source.package)
        let valueSetRows = source.valueSetURLs.filter(valueSets.contains)
            .compactMap { source.valueSet($0, version: nil, in: context) }.map { codes.row($0) }
        let systems = source.codeSystemURLs.filter { isCore || Self.isOfGuides($0) }
            .compactMap { CodeSystemContent(merging: source.codeSystems($0)) }
        let codeSystemRows = systems.filter { isCore || $0.concepts.count <= Self.masterLimit }
            .compactMap { codes.row($0) }
        return [
            ("structures.tsv", sorted(StructureRow.columns, structureRows)),
            ("elements.tsv", text(ElementRow.columns, elementRows)),
            ("constraints.tsv", sorted(ConstraintRow.columns, constraintRows)),
            ("valuesets.tsv", sorted(ValueSetRow.columns, valueSetRows)),
            ("codesystems.tsv", sorted(CodeSystemRow.columns, codeSystemRows)),
            ("codes.tsv", sorted(CodeListRow.columns, codes.listRows)),
            ("searchparameters.tsv", sorted(SearchParameterRow.columns, parameters)),
        ]
    }

    /// Whether a code system is the guides' own, or of the ministry that publishes them. Those of others (MEDIS, JAMI,
    /// LOINC …) a guide may call complete with the few codes that it uses, and their owners go on with them.
    ///
    /// JP-CLINS's list of sections is left out too: profiles of the discharge summary fix codes that it lacks (362).
    private static func isOfGuides(_ url: String) -> Bool {
        url != "http://jpfhir.jp/fhir/clins/CodeSystem/document-section"
            && ["http://jpfhir.jp/fhir/", "urn:oid:1.2.392.100495.", "urn:oid:1.2.392.200119.6."].contains(
                where: url.hasPrefix)
    }

    /// Code systems of a guide with more codes than this are national masters, which grow between its versions.
    private static let masterLimit = 1000

    private mutating func row(_ element: ElementDefinition, of structure: StructureDefinition, isFirst: Bool) -> String
    {
        var names: [ElementConstraint: String] = [:]
        for constraint in element.constraints { names[constraint] = name(of: constraint) }
        return ElementRow.encode(
            element, structure: isFirst ? structure.url : "", base: base(of: element, in: structure)
        ) { names[$0] ?? $0.key }
    }

    /// The element of R4 core at the base path; `nil` for the element of a type that is its own base.
    private func base(of element: ElementDefinition, in structure: StructureDefinition) -> ElementDefinition? {
        guard structure.isProfile || element.basePath != element.path else { return nil }
        let type = String(element.basePath.prefix { $0 != "." })
        return definitions.type(named: type)?.elements.first { $0.id == element.basePath }
    }

    /// The invariant's key, or `key~2` for another wording of one that exists. Who states it first is no difference.
    private mutating func name(of constraint: ElementConstraint) -> String {
        var identity = constraint
        identity.source = nil
        if let known = constraintNames[identity] { return known }
        var name = constraint.key
        var number = 1
        while takenNames.contains(name) {
            number += 1
            name = "\(constraint.key)~\(number)"
        }
        constraintNames[identity] = name
        takenNames.insert(name)
        ownConstraints.append((name, constraint))
        return name
    }

    /// Rows are found by bisection, so they are sorted by their bytes; those of `elements.tsv` keep the order of the
    /// snapshot.
    private func sorted(_ columns: [String], _ rows: [String]) -> String {
        text(columns, rows.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }

    private func text(_ columns: [String], _ rows: [String]) -> String {
        ([origin, columns.joined(separator: "\t")] + rows).map { $0 + "\n" }.joined()
    }
}
