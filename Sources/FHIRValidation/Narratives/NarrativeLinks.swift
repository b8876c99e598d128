import FHIRTree

/// The links of one narrative, and the places in it to which links can lead.
struct NarrativeLinks {
    /// The values of `id`, and of `name` of anchors.
    var targets: Set<String> = []
    /// Values of `id` that occur more than once, and how often.
    var counts: [String: Int] = [:]
    /// What `href` and `src` name, as written.
    var links: [String] = []

    /// `nil` if the text is no well-formed narrative.
    init?(_ text: String) {
        guard let fragment = try? NarrativeFragment(SourceBytes(text)) else { return nil }
        self.init(fragment)
    }

    init(_ fragment: borrowing NarrativeFragment) {
        var links: [String] = [], ids: [String] = [], names: [String] = []
        fragment.forEachAttribute { name, value in
            if name.elementsEqual("href".utf8) || name.elementsEqual("src".utf8) {
                links.append(String(decoding: value, as: UTF8.self))
            } else if name.elementsEqual("id".utf8) {
                ids.append(String(decoding: value, as: UTF8.self))
            } else if name.elementsEqual("name".utf8) {
                names.append(String(decoding: value, as: UTF8.self))
            }
        }
        self.links = links
        for id in ids { counts[id, default: 0] += 1 }
        targets = Set(ids).union(names)
    }

    /// The place that a link inside the resource names: `a` for `#a`; `nil` for another link, and for one that is
    /// escaped and so cannot be compared.
    static func localTarget(_ link: String) -> String? {
        guard link.hasPrefix("#"), link.utf8.count > 1, !link.contains("%"), !link.contains("&") else { return nil }
        return String(link.dropFirst())
    }

    /// Whether a link runs a script: `javascript:`, in any case, behind white space.
    static func isScript(_ link: String) -> Bool {
        let text = link.drop { $0.isWhitespace }.lowercased()
        return text.hasPrefix("javascript:") || text.hasPrefix("vbscript:")
    }
}

/// The places to which links in the narratives of a resource can lead; found once for each resource with such links.
struct NarrativeTargets {
    private var known: [Int: Set<String>] = [:]

    /// The ids of all elements of a resource and in its narratives.
    mutating func targets(in resource: Int, of document: SourceDocument, tape: Tape) -> Set<String> {
        if let targets = known[resource] { return targets }
        let id = ElementName("id"), div = ElementName("div")
        var found: Set<String> = []
        for entry in resource..<tape[resource].next {
            let name = tape[entry].name
            guard name == id || name == div, let text = document.node(at: entry).string else { continue }
            if name == id {
                found.insert(text)
            } else if let links = NarrativeLinks(text) {
                found.formUnion(links.targets)
            }
        }
        known[resource] = found
        return found
    }
}
