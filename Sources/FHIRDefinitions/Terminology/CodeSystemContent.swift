import FHIRTree

/// The codes of a code system, as far as a package holds them.
///
/// - Source: FHIR R4 (4.0.1), codesystem.html.
struct CodeSystemContent: Hashable, Sendable {
    /// `CodeSystem.content` (http://hl7.org/fhir/codesystem-content-mode).
    enum Completeness: String, Sendable {
        case notPresent = "not-present", example, fragment, complete, supplement
    }

    struct Concept: Hashable, Sendable {
        var parents: Set<String> = []
        /// The values of its properties as text, by property code.
        var properties: [String: Set<String>] = [:]
    }

    var url: String
    var content: Completeness
    var concepts: [String: Concept]
    /// Whether parents and properties are known; the embedded tables hold only codes.
    var hasHierarchy = true

    init(url: String, codes: Set<String>) {
        (self.url, content, hasHierarchy) = (url, .complete, false)
        concepts = Dictionary(uniqueKeysWithValues: codes.map { ($0, Concept()) })
    }

    init?(_ node: SourceNode) {
        guard let url = node["url"]?.string else { return nil }
        self.url = url
        content = node["content"]?.string.flatMap(Completeness.init) ?? .fragment
        concepts = [:]
        var pending: [(node: SourceNode, parent: String?)] = node.children("concept").map { ($0, nil) }
        while let (node, parent) = pending.popLast() {
            guard let code = node["code"]?.string else { continue }
            var concept = concepts[code] ?? Concept()
            if let parent { concept.parents.insert(parent) }
            for property in node.children("property") {
                guard let key = property["code"]?.string else { continue }
                for member in property.members where member.name.hasPrefix("value") {
                    guard let value = member.text ?? member["code"]?.string else { continue }
                    if key == "parent" || key == "subsumedBy" { concept.parents.insert(value) }
                    concept.properties[key, default: []].insert(value)
                }
            }
            concepts[code] = concept
            pending.append(contentsOf: node.children("concept").map { ($0, code) })
        }
        // A `child` property says of the parent what `parent` says of the child.
        for (code, concept) in concepts {
            for child in concept.properties["child"] ?? [] { concepts[child]?.parents.insert(code) }
        }
    }

    /// A code and everything below it.
    func descendants(of code: String, includingItself: Bool) -> Set<String> {
        var children: [String: [String]] = [:]
        for (code, concept) in concepts { for parent in concept.parents { children[parent, default: []].append(code) } }
        var found: Set<String> = []
        var pending = children[code] ?? []
        while let next = pending.popLast() {
            if found.insert(next).inserted { pending.append(contentsOf: children[next] ?? []) }
        }
        if includingItself, concepts[code] != nil { found.insert(code) } else { found.remove(code) }
        return found
    }
}
