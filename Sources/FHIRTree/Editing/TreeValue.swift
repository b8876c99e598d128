/// A value of a tree that is being changed: still in the source, or new.
///
/// Changing a part of a value that is still in the source copies the containers on the way to it, and nothing else.
public struct TreeValue: Sendable {
    enum Content: Sendable {
        case source(SourceNode)
        /// The JSON text of a scalar, as it will be written.
        case scalar([UInt8])
        case container(TreeContainer)
    }

    var content: Content

    init(_ content: Content) { self.content = content }

    /// A value as it stands in a document.
    public init(_ node: SourceNode) { content = .source(node) }

    public static func string(_ text: String) -> TreeValue {
        var bytes: [UInt8] = []
        JSONString.encode(text, into: &bytes)
        return TreeValue(.scalar(bytes))
    }

    /// A number with exactly these digits; `nil` if they are no JSON number.
    public static func number(_ text: String) -> TreeValue? {
        guard let document = try? SourceDocument(json: SourceBytes(text)), document.root.kind == .number,
            document.root.value.length == text.utf8.count
        else { return nil }
        return TreeValue(.scalar(Array(text.utf8)))
    }

    public static func number(_ value: Int) -> TreeValue { TreeValue(.scalar(Array(String(value).utf8))) }

    public static func boolean(_ value: Bool) -> TreeValue {
        TreeValue(.scalar(Array((value ? "true" : "false").utf8)))
    }

    public static let null = TreeValue(.scalar(Array("null".utf8)))

    public static func object(_ members: [(key: String, value: TreeValue)]) -> TreeValue {
        TreeValue(
            .container(
                TreeContainer(isObject: true, slots: members.map { TreeContainer.Slot(key: $0.key, value: $0.value) })))
    }

    public static func array(_ items: [TreeValue]) -> TreeValue {
        TreeValue(
            .container(TreeContainer(isObject: false, slots: items.map { TreeContainer.Slot(key: "", value: $0) })))
    }

    /// The value at a path. Setting `nil` removes it; setting a member that is not there, or an item past the end,
    /// appends it.
    ///
    /// Containers that are missing on the way are made; a scalar on the way is replaced. Removing leaves an empty
    /// container empty, for FHIR's rule against those is the validator's business.
    public subscript(path: TreeStep...) -> TreeValue? {
        get { value(at: path[...]) }
        set { set(newValue, at: path[...]) }
    }

    func value(at path: ArraySlice<TreeStep>) -> TreeValue? {
        var value = self
        for step in path {
            guard let next = value.child(step) else { return nil }
            value = next
        }
        return value
    }

    private func child(_ step: TreeStep) -> TreeValue? {
        switch (content, step) {
        case (.source(let node), .member(let key)): node[key].map { TreeValue($0) }
        case (.source(let node), .item(let index)):
            index < 0 ? nil : node.items.dropFirst(index).first { _ in true }.map { TreeValue($0) }
        case (.container(let container), _): container.index(of: step).map { container.slots[$0].value }
        case (.scalar, _): nil
        }
    }

    mutating func set(_ newValue: TreeValue?, at path: ArraySlice<TreeStep>) {
        guard let step = path.first else {
            self = newValue ?? .null
            return
        }
        if newValue == nil, value(at: path) == nil { return }
        var container = TreeContainer(content) ?? TreeContainer(isObject: step.isMember, slots: [])
        if container.isObject != step.isMember { container = TreeContainer(isObject: step.isMember, slots: []) }
        content = .scalar([])  // lets the container be changed in place
        container.update(step) {
            $0.set(newValue, at: path.dropFirst())
        } removing: {
            newValue == nil && path.count == 1
        }
        content = .container(container)
    }
}

extension TreeStep {
    fileprivate var isMember: Bool { if case .member = self { true } else { false } }
}
