import Diagnostics
import FHIRTree

/// Finds out which values of a Bundle are in what was made of it: the Bundle is compared with the one that what was
/// made gives again.
struct BundleComparison {
    let table: MappingTable
    /// The name of a resource's role in the table.
    let roleName: (SourceNode) -> String
    /// What of the Bundle counted.
    let resources: BundleResources
    /// Texts that stand in the result, but not in one field.
    let parted: Set<String>
    /// The resources that refer to a `Medication`: what it says is written in them.
    private let owners: [SourceNode: SourceNode]

    init(
        table: MappingTable, resources: BundleResources, parted: Set<String> = [],
        roleName: @escaping (SourceNode) -> String
    ) {
        (self.table, self.roleName, self.resources, self.parted) = (table, roleName, resources, parted)
        let users = resources.ordered.filter { $0["medicationReference"] != nil }
        owners = Dictionary(users.compactMap { user in resources.medication(of: user).map { ($0, user) } }) { a, _ in a
        }
    }

    /// What became of each value: carried is what the other Bundle says again; none is without one.
    func entries(of bundle: SourceNode, in again: SourceNode?) -> [MappingEntry] {
        var said: [String: Int] = [:]
        for (node, leaf) in again.map(leaves) ?? [] { said[key(node, leaf), default: 0] += 1 }
        let leftOut = Dictionary(resources.leftOut.map { ($0.resource, $0.reason) }) { first, _ in first }
        var places = ExpressionCursor(bundle.document)
        let lines = LineIndex(bundle.document.source)
        return leaves(in: bundle).sorted { $0.1.node.index < $1.1.node.index }.map { resource, leaf in
            let (target, outcome) = outcome(of: leaf, in: resource, leftOut[resource], &said)
            return MappingEntry(
                source: places.expression(of: leaf.node.index), position: lines.position(of: leaf.node.byteOffset),
                target: target, outcome: outcome)
        }
    }

    /// The fields that a value went to, and what became of it.
    private func outcome(
        of leaf: ResourceLeaves.Leaf, in resource: SourceNode, _ leftOut: LeftOutResource.Reason?,
        _ said: inout [String: Int]
    ) -> (target: String, MappingEntry.Outcome) {
        if let leftOut { return ("", .notCarried(leftOut.inReport)) }
        if leaf.isReference, let text = leaf.node.text, resources.index.target(of: text, in: resource) == nil {
            return ("", .notCarried(.dangling))
        }
        if leaf.path == "medicationReference.reference" {
            return ("", resources.medication(of: resource) == nil ? .notCarried(.noField) : .carried)
        }
        if let reason = Self.reason(of: leaf.path) { return ("", .notCarried(reason)) }
        let key = key(resource, leaf)
        guard let count = said[key], count > 0 else {
            return ("", .notCarried(parted.isWithin(leaf.node.text ?? "") ? .parted : .noField))
        }
        said[key] = count - 1
        let (owner, path) = place(of: leaf, in: resource)
        return (table.fields(of: "\(roleName(owner)).\(path)").joined(separator: ", "), .carried)
    }

    /// What no file can hold, whatever it says.
    private static func reason(of path: String) -> BilingualText? {
        switch path.prefix(while: { $0 != "." }) {
        case "text": .narrative
        case "id": .madeAnew
        default: nil
        }
    }

    /// The values of all resources, and those of the Bundle around them.
    private func leaves(in bundle: SourceNode) -> [(SourceNode, ResourceLeaves.Leaf)] {
        let own = ResourceLeaves(bundle, without: "entry").leaves.map { (bundle, $0) }
        let resources = bundle.items(of: "entry").flatMap { entry in
            ResourceLeaves(entry, without: "resource").leaves.map { (bundle, $0) }
                + (entry["resource"].map { resource in ResourceLeaves(resource).leaves.map { (resource, $0) } } ?? [])
        }
        return (own + resources).filter { $0.1.path != "resourceType" }
    }

    /// What a value is compared by: the role of its resource, for a drug with its name or code, its path, and itself.
    private func key(_ resource: SourceNode, _ leaf: ResourceLeaves.Leaf) -> String {
        let (owner, path) = place(of: leaf, in: resource)
        let drug = resources.drug(of: owner)
        let name = resources.drugName(of: owner) ?? drug?.words ?? drug?.at("coding", "code")?.text ?? ""
        return "\(roleName(owner)) \(name) \(path)=\(leaf.value)"
    }

    /// The resource and the path that a value has if the drug is said in the resource that refers to it.
    private func place(of leaf: ResourceLeaves.Leaf, in resource: SourceNode) -> (SourceNode, String) {
        let concept = "medicationCodeableConcept"
        if let owner = owners[resource], leaf.path.hasPrefix("code.") {
            return (owner, concept + leaf.path.dropFirst("code".count))
        }
        guard resource["medicationReference"] != nil else { return (resource, leaf.path) }
        if leaf.path == "medicationReference.display" { return (resource, concept + ".text") }
        let isContained = resource.at("medicationReference", "reference")?.text?.hasPrefix("#") == true
        guard isContained, leaf.path.hasPrefix("contained.code.") else { return (resource, leaf.path) }
        return (resource, concept + leaf.path.dropFirst("contained.code".count))
    }
}

extension BilingualText {
    fileprivate static let noField = BilingualText(
        ja: "この形式に書く項目がないか、同じ値では書けません。", en: "The format has no field for it, or not for this value.")
    fileprivate static let dangling = BilingualText(
        ja: "参照先が Bundle にありません。", en: "What it refers to is not in the Bundle.")
    fileprivate static let narrative = BilingualText(
        ja: "表示用の文は、ほかの要素から作られたものとして運びません。", en: "A text for display is taken as made from other elements.")
    fileprivate static let madeAnew = BilingualText(
        ja: "識別子は記録の内容から作り直されます。", en: "Ids are made anew from what the record says.")
}
