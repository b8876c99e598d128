extension Definitions {
    /// Whether a package defines a value set of this canonical, without a version. Nothing is kept for the answer, so
    /// that it may be asked of the URLs in records, which can be anything.
    package func definesValueSet(_ url: String) -> Bool {
        sources.contains { source in
            source.valueSet(url, version: nil, in: DefinitionContext(definitions: self, package: source.package)) != nil
        }
    }
}
