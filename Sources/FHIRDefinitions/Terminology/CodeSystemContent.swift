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
        var displays: [ConceptDisplay] = []

        /// Whether the concept only groups others, and no record may use it.
        ///
        /// - Source: FHIR R4 (4.0.1), codesystem-concept-properties.html (`notSelectable`).
        var isAbstract: Bool { properties["notSelectable"]?.contains("true") ?? false }

        /// Whether the concept is no longer to be used.
        ///
        /// - Source: FHIR R4 (4.0.1), codesystem-concept-properties.html (`inactive`); `status` as later versions
        ///   define it.
        var isInactive: Bool {
            properties["inactive"]?.contains("true") ?? false
                || !(properties["status"]?.isDisjoint(with: ["retired", "inactive"]) ?? true)
        }
    }

    var url: String
    var version: String?
    var content: Completeness
    var concepts: [String: Concept]
    /// Whether parents and properties are known; the embedded tables hold only codes.
    var hasHierarchy = true
    /// The properties that the system says its concepts may have.
    private(set) var declaredProperties: Set<String> = []
    /// Codes by their small letters, of a system that says that case does not matter.
    private var foldedCodes: [String: String]?
    /// The codes right below each code.
    private var children: [String: [String]] = [:]

    init(url: String, codes: Set<String>, ignoresCase: Bool = false) {
        (self.url, content, hasHierarchy) = (url, .complete, false)
        concepts = Dictionary(uniqueKeysWithValues: codes.map { ($0, Concept()) })
        if ignoresCase { foldCodes() }
    }

    /// The code system of a user's code list.
    init(url: String, content: Completeness, displays: [String: [ConceptDisplay]]) {
        (self.url, self.content, hasHierarchy) = (url, content, false)
        concepts = displays.mapValues { Concept(displays: $0) }
    }

    init?(_ node: SourceNode) {
        guard let url = node["url"]?.string else { return nil }
        (self.url, version) = (url, node["version"]?.string)
        let isSupplement = node["supplements"]?.string != nil
        let stated = isSupplement ? .supplement : node["content"]?.string.flatMap(Completeness.init) ?? .fragment
        content = stated == .complete && Self.external.contains(url) ? .fragment : stated
        concepts = [:]
        declaredProperties = Set(node.children("property").compactMap { $0["code"]?.string })
        let language = node["language"]?.string
        var pending: [(node: SourceNode, parent: String?)] = node.children("concept").map { ($0, nil) }
        while let (node, parent) = pending.popLast() {
            guard let code = node["code"]?.string else { continue }
            var concept = concepts[code] ?? Concept()
            if let parent { concept.parents.insert(parent) }
            concept.displays += ConceptDisplay.all(of: node, language: language)
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
        for (code, concept) in concepts {
            for parent in concept.parents { children[parent, default: []].append(code) }
        }
        if node["caseSensitive"]?.boolean == false { foldCodes() }
    }

    private mutating func foldCodes() {
        foldedCodes = Dictionary(concepts.keys.map { ($0.lowercased(), $0) }) { min($0, $1) }
    }

    /// Code systems of others that no package holds whole, even if it says so.
    ///
    /// - Source: FHIR R4 (4.0.1), terminologies-systems.html.
    private static let external: Set<String> = [
        "http://snomed.info/sct", "http://loinc.org", "http://www.nlm.nih.gov/research/umls/rxnorm",
    ]

    /// What several definitions of one code system know together; `nil` for none.
    ///
    /// Guides publish other versions of the same system: a code that one of them has is no wrong one. It is complete if
    /// one of them is.
    init?(merging all: [CodeSystemContent]) {
        guard let main = all.first(where: { $0.content == .complete }) ?? all.first else { return nil }
        self = main
        for other in all where other.content != .supplement {
            concepts.merge(other.concepts) { own, _ in own }
            foldedCodes?.merge(other.concepts.keys.map { ($0.lowercased(), $0) }) { own, _ in own }
        }
    }

    /// The concept of a code, in any case of letters if the system allows that.
    func concept(_ code: String) -> Concept? { concepts[own(code)] }

    /// A code as the system writes it, which may be in other letters if case does not matter; a code that it lacks
    /// stays as it is.
    func own(_ code: String) -> String {
        guard let foldedCodes, concepts[code] == nil else { return code }
        return foldedCodes[code.lowercased()] ?? code
    }

    /// Whether case of letters does not matter.
    var ignoresCase: Bool { foldedCodes != nil }

    /// The codes right below a code.
    func children(of code: String) -> [String] { children[code] ?? [] }

    /// A code and everything below it.
    func descendants(of code: String, includingItself: Bool) -> Set<String> {
        closure(from: code, includingItself: includingItself, next: children(of:))
    }

    /// A code and everything above it.
    func ancestors(of code: String, includingItself: Bool) -> Set<String> {
        closure(from: code, includingItself: includingItself) { concepts[$0].map { Array($0.parents) } ?? [] }
    }

    /// Whether one code is above another one; looks upwards, where there are few.
    func isAncestor(_ code: String, of other: String) -> Bool {
        ancestors(of: other, includingItself: false).contains(code)
    }

    private func closure(from code: String, includingItself: Bool, next: (String) -> [String]) -> Set<String> {
        var found: Set<String> = []
        var pending = next(code)
        while let code = pending.popLast() {
            if found.insert(code).inserted { pending.append(contentsOf: next(code)) }
        }
        found = found.filter { concepts[$0] != nil }
        if includingItself, concepts[code] != nil { found.insert(code) } else { found.remove(code) }
        return found
    }
}

extension ConceptDisplay {
    /// The display and the designations of a concept, in a code system or in an expansion.
    static func all(of node: SourceNode, language: String?) -> [ConceptDisplay] {
        var displays: [ConceptDisplay] = []
        if let text = node["display"]?.string { displays.append(ConceptDisplay(text, language: language)) }
        for designation in node.children("designation") {
            guard let text = designation["value"]?.string else { continue }
            displays.append(ConceptDisplay(text, language: designation["language"]?.string))
        }
        return displays
    }
}
