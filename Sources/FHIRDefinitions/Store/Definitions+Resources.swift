import FHIRTree

extension Definitions {
    /// A definition as its package or file has it, by its canonical with or without `|version`; `nil` for one of the
    /// embedded packages, of which only tables are kept.
    ///
    /// - Parameter type: `Questionnaire`, `Measure`, `OperationDefinition` …
    package func resource(_ type: String, _ canonical: String) -> SourceNode? {
        guard let kind = PackageResource.Kind(rawValue: type) else { return nil }
        let (url, version) = Canonical.split(canonical)
        for case let source as PackageSource in sources {
            if let resource = source.resource(kind, url, version: version) { return resource.root }
        }
        return nil
    }

    /// The type of the definition with a canonical: a `StructureDefinition`, `ValueSet`, `Questionnaire` …
    package func resourceType(of canonical: String) -> String? {
        let (url, version) = Canonical.split(canonical)
        for source in sources {
            if source.structure(url, version: version) != nil { return "StructureDefinition" }
            if source.codeSystem(url, version: version) != nil { return "CodeSystem" }
            guard let source = source as? PackageSource else { continue }
            if let kind = source.kind(of: url) { return kind.rawValue }
        }
        return valueSet(canonical) == nil ? nil : "ValueSet"
    }

    /// A search parameter by its canonical.
    package func searchParameter(_ canonical: String) -> SearchParameter? {
        let (url, _) = Canonical.split(canonical)
        return sources.lazy.compactMap { $0.searchParameter(url) }.first
    }

    /// What a `StructureDefinition` says, and the snapshot that its differential gives with its base: the published one
    /// is not used.
    ///
    /// - Returns: `nil` if it has neither a canonical nor a type.
    package func generateSnapshot(of resource: SourceNode) -> StructureDefinition? {
        let package = PackageID(name: "", version: "")
        guard let read = StructureReader.read(resource, package: package) else { return nil }
        var context = DefinitionContext(definitions: self, package: nil)
        context.open.insert("\(package) \(read.structure.url)|\(read.structure.version ?? "")")
        return context.generateSnapshot(of: read.structure, differential: read.differential)
    }

    /// The codes of a `ValueSet` resource that no package holds, such as a contained one.
    package func valueSet(of resource: SourceNode) -> ValueSetDefinition {
        let context = DefinitionContext(definitions: self, package: nil)
        let codes = ValueSetResolver.resolve(resource, in: context, depth: 0)
        return ValueSetDefinition(
            url: resource["url"]?.string ?? "", version: resource["version"]?.string,
            package: PackageID(name: "", version: ""),
            completeness: codes.isComplete ? .complete : .undecidable(codes.reasons), codes: codes.codes,
            ignoringCase: codes.ignoringCase)
    }

    /// A code system as far as it is known here, by its canonical.
    package func hasCodeSystem(_ canonical: String) -> Bool {
        DefinitionContext(definitions: self, package: nil).codeSystem(canonical) != nil
    }

    /// Whether a code system has a code; `nil` if it is not known here, or not all of it.
    package func hasCode(_ code: String, system: String) -> Bool? {
        guard let content = DefinitionContext(definitions: self, package: nil).mergedCodeSystem(system) else {
            return nil
        }
        if content.concepts[code] != nil { return true }
        return content.content == .complete ? false : nil
    }
}
