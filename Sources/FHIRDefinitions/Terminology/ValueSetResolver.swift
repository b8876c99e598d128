import FHIRTree

/// Where a value set's rules find other value sets, code systems and expansions.
protocol TerminologyContext {
    func codes(ofValueSet canonical: String, depth: Int) -> CodeSet?
    func codeSystem(_ canonical: String) -> CodeSystemContent?
    func expansion(of url: String) -> SourceNode?
}

/// Finds the codes of a value set: from its rules and the code systems at hand, else from an expansion.
///
/// - Source: FHIR R4 (4.0.1), valueset.html#compositions and valueset.html#expansion.
struct ValueSetResolver {
    /// Value sets that take from value sets: deeper is a circle.
    static let depthLimit = 24

    let context: any TerminologyContext
    let depth: Int
    /// The code systems that the value set contains itself, by URL.
    private var contained: [String: CodeSystemContent] = [:]
    /// Whether codes that are no longer to be used are left out.
    private var isActiveOnly = false

    init(context: any TerminologyContext, depth: Int) { (self.context, self.depth) = (context, depth) }

    /// The codes of a `ValueSet` resource.
    static func resolve(_ node: SourceNode, in context: any TerminologyContext, depth: Int) -> CodeSet {
        var resolver = ValueSetResolver(context: context, depth: depth)
        for resource in node.children("contained") where resource["resourceType"]?.string == "CodeSystem" {
            if let content = CodeSystemContent(resource) { resolver.contained[content.url] = content }
        }
        resolver.isActiveOnly = node["compose"]?["inactive"]?.boolean == false
        return resolver.resolve(node)
    }

    private func resolve(_ node: SourceNode) -> CodeSet {
        var result = CodeSet()
        if let compose = node["compose"] {
            for rule in compose.children("include") { result.formUnion(codes(of: rule)) }
            for rule in compose.children("exclude") { result.subtract(codes(of: rule)) }
        } else {
            result.reasons.insert(.noContent)
        }
        guard !result.isComplete else { return result }
        let expansions = [node["expansion"], node["url"]?.string.flatMap(context.expansion)]
        for expansion in expansions.compactMap({ $0 }) {
            var expanded = ExpansionReader.read(expansion)
            expanded.ignoringCase = result.ignoringCase
            if expanded.isComplete { return expanded }
            result.codes.merge(expanded.codes) { $0.union($1) }
        }
        return result
    }

    /// The codes of one `include` or `exclude`: the system's part, cut down to the value sets that it names.
    private func codes(of rule: SourceNode) -> CodeSet {
        var result: CodeSet?
        if let system = rule["system"]?.string {
            result = codes(of: rule, system: system, version: rule["version"]?.string)
        }
        for canonical in rule.strings("valueSet") {
            let named = depth < Self.depthLimit ? context.codes(ofValueSet: canonical, depth: depth + 1) : nil
            let found = named ?? CodeSet(reasons: [.absentValueSet(canonical)])
            if result == nil { result = found } else { result?.formIntersection(found) }
        }
        return result ?? CodeSet(reasons: [.noContent])
    }

    private func codes(of rule: SourceNode, system: String, version: String?) -> CodeSet {
        let listed = rule.children("concept")
        if !listed.isEmpty {
            let codes = listed.compactMap { $0["code"]?.string }
            guard let content = codeSystem(system, version: version) else {
                return CodeSet(codes: [system: Set(codes)])
            }
            var result = CodeSet(codes: [system: Self.withoutAbstract(Set(codes.map(content.own)), content)])
            if content.ignoresCase { result.ignoringCase = [system] }
            return result
        }
        let filters = rule.children("filter")
        // Some packages define a part of a grammar as if it were all of it.
        guard !GrammarSystems.urls.contains(system) else {
            return CodeSet(reasons: [filters.isEmpty ? .grammar(system) : .filter(system)])
        }
        guard let content = codeSystem(system, version: version), content.content != .notPresent,
            content.content != .supplement
        else { return CodeSet(reasons: [.absentSystem(version.map { "\(system)|\($0)" } ?? system)]) }
        var codes = Set(content.concepts.keys)
        var result = CodeSet()
        if content.content != .complete { result.reasons.insert(.fragment(system)) }
        for node in filters {
            guard let filter = ConceptFilter(node), let chosen = filter.codes(in: content) else {
                return CodeSet(reasons: [.filter(system)])
            }
            codes.formIntersection(chosen)
        }
        codes = Self.withoutAbstract(codes, content)
        if isActiveOnly { codes = codes.filter { !(content.concepts[$0]?.isInactive ?? false) } }
        if !codes.isEmpty { result.codes[system] = codes }
        if content.ignoresCase { result.ignoringCase = [system] }
        return result
    }

    /// An abstract code is in a value set, but no code that a record may have.
    ///
    /// - Source: FHIR R4 (4.0.1), valueset-operation-validate-code.html, `abstract`.
    private static func withoutAbstract(_ codes: Set<String>, _ content: CodeSystemContent) -> Set<String> {
        codes.filter { !(content.concepts[$0]?.isAbstract ?? false) }
    }

    /// A code system in the version that a rule pins; `nil` if only others are here, which may have other codes.
    ///
    /// A system whose version is not known contradicts none. FHIR's own systems are those of R4, whatever draft of it a
    /// rule names.
    ///
    /// - Source: FHIR R4 (4.0.1), valueset-definitions.html#ValueSet.compose.include.version.
    private func codeSystem(_ url: String, version: String?) -> CodeSystemContent? {
        if let content = contained[url] { return content }
        guard let version else { return context.codeSystem(url) }
        if let content = context.codeSystem("\(url)|\(version)") { return content }
        return context.codeSystem(url).flatMap { content in
            content.version == nil || url.hasPrefix("http://hl7.org/fhir/") ? content : nil
        }
    }
}
