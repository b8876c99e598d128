import Diagnostics

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

    /// What keeps the bases of a definition from giving it a snapshot: they lead nowhere, back, or too far.
    ///
    /// The same for a definition whatever was asked for before.
    private func baseFault(of structure: StructureDefinition, from source: any DefinitionSource) -> Diagnostic? {
        var chain = [structure], package = source.package
        while let last = chain.last, last.snapshotOrigin == .missing {
            guard chain.count <= Self.chainLimit else {
                return SnapshotFinding.longChain(last.url, limit: Self.chainLimit)
            }
            let (url, version) = Canonical.split(last.baseDefinition ?? "")
            let found = definitions.ordered(from: package).lazy.compactMap { source in
                source.structureHead(url, version: version).map { ($0, source.package) }
            }.first
            guard let (next, nextPackage) = found else { return SnapshotFinding.unknownBase(last.baseDefinition ?? "") }
            if let start = chain.firstIndex(where: { $0.isSame(as: next) }) {
                return SnapshotFinding.circle(chain[start...].map(\.url))
            }
            chain.append(next)
            package = nextPackage
        }
        return nil
    }

    private func withSnapshot(_ structure: StructureDefinition, of source: any DefinitionSource) -> StructureDefinition
    {
        let key = "\(source.package) \(structure.url)|\(structure.version ?? "")"
        if let known = definitions.generated.withLock({ $0[key] }) { return known }
        var made = structure
        if let fault = baseFault(of: structure, from: source) {
            made.findings.append(fault)
            return made
        }
        // A snapshot that is needed for itself, by the profile of one of its elements, is made without that.
        guard !open.contains(key), open.count < Self.chainLimit else { return made }
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
            // What is wrong with the base is the cause, and not the base itself.
            let own = base == nil ? [SnapshotFinding.unknownBase(structure.baseDefinition ?? "")] : []
            made.findings = structure.findings + own + (base?.findings ?? [])
            return made
        }
        made.elements = generator.generate(differential)
        made.snapshotOrigin = .generated
        made.findings = structure.findings + generator.findings
        made.hasUsableRules = generator.usesRules
        return made
    }
}

extension StructureDefinition {
    fileprivate func isSame(as other: StructureDefinition) -> Bool {
        url == other.url && version == other.version && package == other.package
    }
}
