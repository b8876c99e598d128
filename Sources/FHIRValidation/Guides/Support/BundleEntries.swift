import FHIRTree

/// The entries of one Bundle by their full URL: what a guide's rule needs to follow a reference.
///
/// Of two entries with one URL the first counts; another rule reports them.
struct BundleEntries {
    private let document: SourceDocument
    private let scope: AddressScope?

    init(_ bundle: SourceNode) {
        document = bundle.document
        let references = document.references
        scope = document.withTape { references.resources.resource(around: bundle.index, $0) }
            .flatMap { references.scopes[$0] }
    }

    /// The resource of the entry that a reference names.
    func resource(_ reference: SourceNode?) -> SourceNode? {
        reference?.text("reference").flatMap(number).map {
            document.node(at: document.references.resources.resources[$0].entry)
        }
    }

    /// Whether an entry has this full URL.
    func contains(_ url: String) -> Bool { number(url) != nil }

    private func number(_ url: String) -> Int? { scope?.byURL[ReferenceAddress(url).target]?.first }
}
