import FHIRTree

/// The entries of one Bundle by their full URL: what a guide's rule needs to follow a reference.
///
/// Of two entries with one URL the first counts; another rule reports them.
struct GuideReferences {
    private var entries: [String: SourceNode] = [:]

    init(_ bundle: SourceNode) {
        for entry in bundle.all("entry") {
            guard let url = entry.text("fullUrl"), let resource = entry["resource"] else { continue }
            if entries[url] == nil { entries[url] = resource }
        }
    }

    /// The resource of the entry that a reference names.
    func resource(_ reference: SourceNode?) -> SourceNode? {
        reference?.text("reference").flatMap { entries[$0] }
    }

    /// Whether an entry has this full URL.
    func contains(_ url: String) -> Bool { entries[url] != nil }
}
