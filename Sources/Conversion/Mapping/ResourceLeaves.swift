import FHIRTree

/// The values of a resource, each with its path without indexes: what two resources say is compared by them.
struct ResourceLeaves {
    struct Leaf {
        let node: BorrowedNode
        /// `dosageInstruction.timing.code.coding.code`; an extension's value is under the name that its URL ends in.
        let path: String
        /// As it is compared: numbers by what they are, systems by the one name that is written, and a reference by
        /// being there, for ids are made anew.
        let value: String

        /// Whether it is the text of a `Reference`.
        var isReference: Bool { path.hasSuffix(".reference") }
    }

    private(set) var leaves: [Leaf] = []

    init(_ resource: BorrowedNode) { add(resource, path: "") }

    /// Those of an object but for one member.
    init(_ object: BorrowedNode, without name: String) {
        for member in object.members where member.name != name { add(member, path: member.name) }
    }

    /// Walks without recursion deeper than the reader's limit for documents.
    private mutating func add(_ node: BorrowedNode, path: String) {
        switch node.kind {
        case .object:
            for member in node.members { add(member, path: Self.path(path, member)) }
        case .array:
            for item in node.items { add(item, path: path + Self.mark(of: item, in: path)) }
        default:
            leaves.append(Leaf(node: node, path: path, value: Self.value(node, path)))
        }
    }

    private static func path(_ path: String, _ member: BorrowedNode) -> String {
        path.isEmpty ? member.name : "\(path).\(member.name)"
    }

    /// Extensions are told apart by their URLs.
    private static func mark(of item: BorrowedNode, in path: String) -> String {
        guard path.hasSuffix("xtension"), let url = item[.url]?.text else { return "" }
        return "(\(url.split(separator: "/").last.map(String.init) ?? url))"
    }

    private static func value(_ node: BorrowedNode, _ path: String) -> String {
        if path.hasSuffix(".reference") || path == "fullUrl" { return "" }
        if let decimal = node.decimal { return decimal.plain.text }
        let text = node.text ?? node.json
        return path.hasSuffix("system") ? SystemName.written(text) : text.replacingBlanks()
    }
}

extension SystemName {
    /// The name that stands for all names of a system.
    fileprivate static func written(_ system: String) -> String { canonical[system] ?? system }

    private static let canonical: [String: String] = Dictionary(
        allCases.flatMap { name in ([name.jpCore] + name.others).map { ($0, name.ePrescription) } }
    ) { first, _ in first }
}
