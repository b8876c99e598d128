extension DefinitionContext {
    /// Definitions that wait for each other's snapshots; a longer chain of bases would cost the stack.
    static let chainLimit = 64

    /// A type or profile with its snapshot, which is generated if the package carries none.
    func structure(_ canonical: String) -> StructureDefinition? {
        let (url, version) = Canonical.split(canonical)
        for source in definitions.ordered(from: package) {
            guard let structure = source.structure(url, version: version) else { continue }
            guard structure.snapshotOrigin == .missing else { return structure }
            return from(source.package).withSnapshot(structure, of: source)
        }
        return nil
    }

    private func withSnapshot(_ structure: StructureDefinition, of source: any DefinitionSource) -> StructureDefinition
    {
        let key = "\(source.package) \(structure.url)|\(structure.version ?? "")"
        if let known = definitions.generated.withLock({ $0[key] }) { return known }
        var made = structure
        if open.contains(key) {
            made.findings.append(SnapshotFinding.circle(structure.url))
            return made
        }
        guard open.count < Self.chainLimit else {
            made.findings.append(SnapshotFinding.longChain(structure.url, limit: Self.chainLimit))
            return made
        }
        var inner = self
        inner.open.insert(key)
        made = inner.generateSnapshot(
            of: structure, differential: source.differential(structure.url, version: structure.version))
        // Kept even if a circle spoilt it: each definition is worked on once.
        definitions.generated.withLock { $0[key] = made }
        return made
    }

    /// A snapshot made from the differential, whether or not one was published.
    func generateSnapshot(
        of structure: StructureDefinition, differential: [DifferentialElement]
    ) -> StructureDefinition {
        var made = structure
        let base = structure.baseDefinition.flatMap(self.structure)
        guard let base, var generator = SnapshotGenerator(structure, baseElements: base.elements, context: self) else {
            (made.elements, made.snapshotOrigin) = ([], .missing)
            made.findings = [SnapshotFinding.unknownBase(structure.baseDefinition ?? "")] + (base?.findings ?? [])
            return made
        }
        made.elements = generator.generate(differential)
        made.snapshotOrigin = .generated
        made.findings = generator.findings
        return made
    }
}
