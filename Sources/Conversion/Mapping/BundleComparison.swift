import Diagnostics
import FHIRTree

/// Finds out which values of a Bundle are in what was made of it: the Bundle is compared with the one that what was
/// made gives again.
struct BundleComparison {
    let table: MappingTable
    /// The name of a resource's role in the table.
    let roleName: (BorrowedNode) -> String
    /// What of the Bundle counted.
    let resources: BundleResources
    /// Texts that stand in the result, but not in one field.
    let parted: PartedTexts
    /// The resources that refer to a `Medication`: what it says is written in them.
    private let owners: [BorrowedNode: BorrowedNode]

    init(
        table: MappingTable, resources: BundleResources, parted: PartedTexts = PartedTexts(),
        roleName: @escaping (BorrowedNode) -> String
    ) {
        (self.table, self.roleName, self.resources, self.parted) = (table, roleName, resources, parted)
        let users = resources.ordered.filter { $0[.medicationReference] != nil }
        owners = Dictionary(users.compactMap { user in resources.medication(of: user).map { ($0, user) } }) { a, _ in a
        }
    }

    /// What became of each value: carried is what the other Bundle says again; none is without one.
    func entries(of bundle: BorrowedNode, in again: SourceDocument?) -> [MappingEntry] {
        var said: [String: Int] = [:]
        var words = SaidWords()
        again?.withBorrowedRoot { root in
            for (node, leaf) in leaves(in: root) {
                said[key(node, leaf), default: 0] += 1
                words.add(leaf, of: owner(of: node))
            }
        }
        let leftOut = Dictionary(resources.leftOut.map { ($0.resource, $0.reason) }) { first, _ in first }
        var places = ExpressionCursor(bundle.document)
        let lines = LineIndex(bundle.document.source)
        return leaves(in: bundle).sorted { $0.1.node.index < $1.1.node.index }.map { resource, leaf in
            let (target, outcome) = outcome(of: leaf, in: resource, leftOut[resource], &said, words)
            return MappingEntry(
                source: places.expression(of: leaf.node.index), position: lines.position(of: leaf.node.kept.byteOffset),
                target: target, outcome: outcome)
        }
    }

    /// The fields that a value went to, and what became of it.
    private func outcome(
        of leaf: ResourceLeaves.Leaf, in resource: BorrowedNode, _ leftOut: LeftOutResource.Reason?,
        _ said: inout [String: Int], _ words: SaidWords
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
        guard said.take(key) || said.take(partKeys(resource, leaf)) else {
            if parted.isWithin(leaf.node.text ?? "") { return ("", .notCarried(.parted)) }
            let isSaid = words.say(leaf, of: self.owner(of: resource))
            return ("", .notCarried(isSaid ? .elsewhere : .noField))
        }
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
    private func leaves(in bundle: BorrowedNode) -> [(BorrowedNode, ResourceLeaves.Leaf)] {
        let own = ResourceLeaves(bundle, without: "entry").leaves.map { (bundle, $0) }
        let resources = bundle.items(of: .entry).flatMap { entry in
            ResourceLeaves(entry, without: "resource").leaves.map { (bundle, $0) }
                + (entry[.resource].map { resource in ResourceLeaves(resource).leaves.map { (resource, $0) } } ?? [])
        }
        return (own + resources).filter { $0.1.path != "resourceType" }
    }

    /// What the parts of a text are compared by that several records hold; none for one that a record holds.
    private func partKeys(_ resource: BorrowedNode, _ leaf: ResourceLeaves.Leaf) -> [String] {
        guard let text = leaf.node.text, let records = parted.records(of: text) else { return [] }
        return records.map { record in
            let part = ResourceLeaves.Leaf(node: leaf.node, path: leaf.path, value: record.replacingBlanks())
            return key(resource, part)
        }
    }

    /// What a value is compared by: the role of its resource, for a drug with its name or code, its path, and itself.
    private func key(_ resource: BorrowedNode, _ leaf: ResourceLeaves.Leaf) -> String {
        let (owner, path) = place(of: leaf, in: resource)
        let (element, value) = Self.written(path, leaf.value)
        return "\(self.owner(of: owner)) \(element)=\(value)"
    }

    /// The role of a resource, for a drug with its name or code.
    private func owner(of resource: BorrowedNode) -> String {
        let drug = resources.drug(of: resource)
        let name = resources.drugName(of: resource) ?? drug?.words ?? drug?.at(.coding, .code)?.text ?? ""
        return "\(roleName(resource)) \(name)"
    }

    /// The element that says the same in the Bundles that are written.
    private static func written(_ path: String, _ value: String) -> (String, String) {
        guard path == "substitution.allowedBoolean" else { return (path, value) }
        let code: SubstitutionCode = value == "false" ? .noGeneric : .allowed
        return ("substitution.allowedCodeableConcept.coding.code", code.rawValue)
    }

    /// The resource and the path that a value has if the drug is said in the resource that refers to it.
    private func place(of leaf: ResourceLeaves.Leaf, in resource: BorrowedNode) -> (BorrowedNode, String) {
        let concept = "medicationCodeableConcept"
        if let owner = owners[resource], leaf.path.hasPrefix("code.") {
            return (owner, concept + leaf.path.dropFirst("code".count))
        }
        guard resource[.medicationReference] != nil else { return (resource, leaf.path) }
        if leaf.path == "medicationReference.display" { return (resource, concept + ".text") }
        let isContained = resource.at(.medicationReference, .reference)?.text?.hasPrefix("#") == true
        guard isContained, leaf.path.hasPrefix("contained.code.") else { return (resource, leaf.path) }
        return (resource, concept + leaf.path.dropFirst("contained.code".count))
    }
}

extension [String: Int] {
    /// Takes one of each of some keys, if there are as many; nothing otherwise.
    fileprivate mutating func take(_ keys: [String]) -> Bool {
        let wanted = Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +)
        guard !wanted.isEmpty, wanted.allSatisfy({ self[$0.key, default: 0] >= $0.value }) else { return false }
        for (key, count) in wanted { self[key, default: 0] -= count }
        return true
    }

    fileprivate mutating func take(_ key: String) -> Bool {
        guard let count = self[key], count > 0 else { return false }
        self[key] = count - 1
        return true
    }
}

extension BilingualText {
    static let elsewhere = BilingualText(
        ja: "文はほかの項目に書きます。元の要素としては戻りません。",
        en: "Its words are written in another field, and do not come back as this element.")
    static let noField = BilingualText(
        ja: "この形式に書く項目がないか、同じ値では書けません。", en: "The format has no field for it, or not for this value.")
    fileprivate static let dangling = BilingualText(
        ja: "参照先が Bundle にありません。", en: "What it refers to is not in the Bundle.")
    fileprivate static let narrative = BilingualText(
        ja: "表示用の文は、ほかの要素から作られたものとして運びません。", en: "A text for display is taken as made from other elements.")
    fileprivate static let madeAnew = BilingualText(
        ja: "識別子は記録の内容から作り直されます。", en: "Ids are made anew from what the record says.")
}
