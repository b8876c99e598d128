import FHIRTree

/// Reads the entries of a Bundle once, and asks the rules about Bundles.
///
/// The invariants bdl-1 to bdl-5, bdl-9 and bdl-10 are left to FHIRPath; bdl-7, bdl-8, bdl-11 and bdl-12 are checked
/// here: see ``FullURLRule`` and ``FirstEntryRule``.
enum BundleRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let entry = ElementName("entry")

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let number = walk.index.resource(around: resource.node.index) else { return }
        var entries: [BundleEntry] = []
        if let list = walk.child(of: resource.node.index, named: entry), walk.tape[list].kind == .array {
            var item = list + 1
            while item < walk.tape[list].next {
                if walk.tape[item].kind == .object { entries.append(BundleEntry(item, walk.tape)) }
                item = walk.tape[item].next
            }
        }
        let bundle = BundleContext(
            number: number, node: resource.node, type: walk.index.bundleType(of: number), entries: entries)
        FirstEntryRule.check(bundle, walk: &walk)
        FullURLRule.check(bundle, walk: &walk)
        BundleLinkRule.check(bundle, walk: &walk)
        switch bundle.type {
        case "document", "message": ReachabilityRule.check(bundle, walk: &walk)
        case "transaction", "batch": RequestRule.check(bundle, walk: &walk)
        case "transaction-response", "batch-response": ResponseRule.check(bundle, walk: &walk)
        case "searchset":
            SearchModeRule.check(bundle, walk: &walk)
            SearchResultRule.check(bundle, walk: &walk)
        default: break
        }
    }
}
