import FHIRTree

/// Which contained resources the document refers to by `#id`, and which refer back by `#`: found in one pass.
///
/// Every text that reads `#id` counts as a reference, whatever its element: `reference`, a canonical, a uri.
///
/// - Source: FHIR R4 (4.0.1), domainresource.html, dom-3.
struct FragmentUse {
    /// The ids that are referred to, by the resource that has the contained ones.
    private(set) var ids: [Int: Set<String>] = [:]
    /// The resources that hold a `#`.
    private(set) var referringBack: Set<Int> = []

    init(_ document: SourceDocument, _ tape: Tape, _ references: DocumentReferences) {
        for entry in 0..<tape.count where tape[entry].kind == .string {
            guard let first = tape.text(entry).first, first == UInt8(ascii: "#") || first == UInt8(ascii: "\\"),
                let text = document.node(at: entry).string?.utf8, text.first == UInt8(ascii: "#"),
                let owner = references.resources.resource(around: entry, tape)
            else { continue }
            if text.count == 1 {
                referringBack.insert(owner)
            } else {
                let id = text.dropFirst().prefix { $0 != UInt8(ascii: "|") }
                ids[references.resources.container(of: owner), default: []].insert(String(Substring(id)))
            }
        }
    }
}
