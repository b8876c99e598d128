extension Definitions {
    /// Whether a package defines a value set of this canonical, without a version. Nothing is kept for the answer, so
    /// that it may be asked of the URLs in records, which can be anything.
    package func definesValueSet(_ url: String) -> Bool {
        sources.contains { source in
            source.valueSet(url, version: nil, in: DefinitionContext(definitions: self, package: source.package)) != nil
        }
    }

    /// The definition of a type or profile by its canonical, perhaps without its elements: for what it is, and not for
    /// what it says.
    package func structureHead(_ canonical: String, from package: PackageID? = nil) -> StructureDefinition? {
        let (url, version) = Canonical.split(canonical)
        return ordered(from: package).lazy.compactMap { $0.structureHead(url, version: version) }.first
    }
}
