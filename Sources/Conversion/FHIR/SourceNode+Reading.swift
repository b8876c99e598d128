import FHIRTree

extension SourceNode {
    /// The items of a member: those of an array, or the one value.
    func items(of name: String) -> MemberItems { MemberItems(self[name]) }

    /// The node below some members; the first item of each array on the way.
    func at(_ name: String) -> SourceNode? { items(of: name).first }

    func at(_ name: String, _ next: String) -> SourceNode? { at(name)?.at(next) }

    func at(_ name: String, _ next: String, _ last: String) -> SourceNode? { at(name)?.at(next)?.at(last) }

    /// The coding of a `CodeableConcept` that is of a system.
    func coding(of system: SystemName) -> SourceNode? { items(of: "coding").first { system.matches($0) } }

    /// The decimal of a number.
    var decimal: FHIRDecimal? { kind == .number ? FHIRDecimal(json) : nil }

    /// The value of the identifier that is of a system.
    func identifier(of system: SystemName) -> String? {
        items(of: "identifier").first { system.matches($0) }?["value"]?.text
    }
}

/// The items of a member, whether it is an array, one value, or not there.
struct MemberItems: Sequence, Sendable {
    private let member: SourceNode?

    fileprivate init(_ member: SourceNode?) { self.member = member }

    static let empty = MemberItems(nil)

    struct Iterator: IteratorProtocol {
        fileprivate var one: SourceNode?
        fileprivate var items: SourceNodes.Iterator?

        mutating func next() -> SourceNode? {
            guard items == nil else { return items?.next() }
            defer { one = nil }
            return one
        }
    }

    func makeIterator() -> Iterator {
        member?.kind == .array
            ? Iterator(one: nil, items: member?.items.makeIterator()) : Iterator(one: member, items: nil)
    }

    var first: SourceNode? { first { _ in true } }

    var isEmpty: Bool { first == nil }

    static func + (items: MemberItems, others: MemberItems) -> [SourceNode] { Array(items) + Array(others) }
}
