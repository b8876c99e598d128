/// A collection: most have one item or none, and cost no memory of their own.
enum Items: Sendable {
    case empty
    case one(Item)
    case many([Item])

    init(_ items: [Item]) {
        switch items.count {
        case 0: self = .empty
        case 1: self = .one(items[0])
        default: self = .many(items)
        }
    }

    static func one(_ value: Bool) -> Items { .one(.boolean(value)) }

    /// Three-valued logic: unknown is empty.
    init(_ value: Bool?) { self = value.map { .one(.boolean($0)) } ?? .empty }

    var count: Int {
        switch self {
        case .empty: 0
        case .one: 1
        case .many(let items): items.count
        }
    }

    var isEmpty: Bool {
        switch self {
        case .empty: true
        case .one: false
        case .many(let items): items.isEmpty
        }
    }

    var first: Item? {
        switch self {
        case .empty: nil
        case .one(let item): item
        case .many(let items): items.first
        }
    }

    /// As an array.
    var list: [Item] {
        switch self {
        case .empty: []
        case .one(let item): [item]
        case .many(let items): items
        }
    }

    subscript(index: Int) -> Item? {
        switch self {
        case .one(let item): index == 0 ? item : nil
        case .many(let items): items.indices.contains(index) ? items[index] : nil
        case .empty: nil
        }
    }

    @inline(__always)
    mutating func append(_ item: Item) {
        switch self {
        case .empty: self = .one(item)
        case .one(let first): self = .many([first, item])
        case .many(var items):
            self = .empty
            items.append(item)
            self = .many(items)
        }
    }

    mutating func append(contentsOf others: Items) {
        switch others {
        case .empty: return
        case .one(let item): append(item)
        case .many(let more):
            if case .empty = self {
                self = others
            } else {
                var items = list
                self = .empty
                items += more
                self = .many(items)
            }
        }
    }
}
