/// One step of a path through a tree: a member by its key or an item by its index. Both can be written as literals.
public enum TreeStep: Hashable, Sendable {
    case member(String)
    case item(Int)
}

extension TreeStep: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    public init(stringLiteral key: String) { self = .member(key) }
    public init(integerLiteral index: Int) { self = .item(index) }
}
