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
        let text = link.drop { $0.isWhitespace }
        // Most links show it by their first letter.
        guard let first = text.utf8.first, "jJvV".utf8.contains(first) else { return false }
        let lowercased = text.lowercased()
        return lowercased.hasPrefix("javascript:") || lowercased.hasPrefix("vbscript:")
    }
}

/// The places of a document to which links in its narratives can lead; found once, for a document with such links.
struct NarrativeTargets {
    private var known: Set<String>?

    /// The ids of all elements, those in narratives, and the entries of a Bundle under the names that renderers give
    /// them (`Patient_1`, `Patient-1`): the narratives of a Bundle are shown together.
    mutating func targets(of document: SourceDocument, tape: Tape) -> Set<String> {
        if let known { return known }
        let id = ElementName("id"), div = ElementName("div")
        var found: Set<String> = []
        for entry in 0..<tape[0].next {
            let name = tape[entry].name
            guard name == id || name == div, let text = document.node(at: entry).string else { continue }
            if name == id {
                found.insert(text)
            } else if let links = NarrativeLinks(text) {
                found.formUnion(links.targets)
            }
        }
        for entry in document.root.list("entry") {
            guard let resource = entry["resource"], let type = resource["resourceType"]?.string,
                let id = resource["id"]?.string
            else { continue }
            found.formUnion(["\(type)_\(id)", "\(type)-\(id)"])
        }
        known = found
        return found
    }
}
