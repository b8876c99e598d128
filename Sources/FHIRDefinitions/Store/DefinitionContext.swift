import FHIRTree

/// Where a definition looks for those that it names: from its own package first.
struct DefinitionContext: TerminologyContext {
    let definitions: Definitions
    let package: PackageID?
    /// How many definitions led here.
    var depth = 0
    /// The snapshots that are being generated, by package and canonical: one that needs itself goes without.
    var open: Set<String> = []

    func from(_ package: PackageID) -> DefinitionContext {
        DefinitionContext(definitions: definitions, package: package, depth: depth, open: open)
    }

    func codes(ofValueSet canonical: String, depth: Int) -> CodeSet? {
        let context = DefinitionContext(definitions: definitions, package: package, depth: depth)
        return definitions.valueSet(canonical, in: context).map { CodeSet($0) }
    }

    /// The first that is complete, else the first.
    func codeSystem(_ canonical: String) -> CodeSystemContent? {
        let (url, version) = Canonical.split(canonical)
        var found: CodeSystemContent?
        for source in definitions.ordered(from: package) {
            guard let content = source.codeSystem(url, version: version) else { continue }
            if content.content == .complete { return content }
            found = found ?? content
        }
        return found
    }

    /// What all packages know of a code system together; the user's list of all codes decides alone.
    func mergedCodeSystem(_ url: String) -> CodeSystemContent? {
        var all: [CodeSystemContent] = []
        for source in definitions.ordered(from: package) {
            let found = source.codeSystems(url)
            if all.isEmpty, source is CodeListSource, let list = found.first, list.content == .complete { return list }
            all += found
        }
        return all.count == 1 ? all[0] : CodeSystemContent(merging: all)
    }

    func expansion(of url: String) -> SourceNode? {
        definitions.expansions?.resource(.valueSet, url, version: nil)?.root?["expansion"]
    }
}
