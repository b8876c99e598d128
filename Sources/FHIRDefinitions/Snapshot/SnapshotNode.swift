/// An element of a snapshot that is being made, with what lies below it.
///
/// Slices are siblings behind the element that they slice. The depth is bounded by ``SnapshotGenerator/depthLimit``.
final class SnapshotNode {
    var element: ElementDefinition
    /// The last step of the path.
    let name: String
    private(set) var children: [SnapshotNode] = []

    init(_ element: ElementDefinition) { (self.element, name) = (element, element.name) }

    /// Makes the tree of a snapshot, whose first element is the root; `nil` for none.
    static func tree(of elements: [ElementDefinition]) -> SnapshotNode? {
        guard let first = elements.first else { return nil }
        let root = SnapshotNode(first)
        var open = [root]
        for element in elements.dropFirst() {
            let parent = ElementID.parent(of: element.id) ?? first.id
            while open.count > 1, open.last?.element.id != parent { open.removeLast() }
            if open.count == SnapshotGenerator.depthLimit { open.removeLast() }
            let node = SnapshotNode(element)
            open.last?.children.append(node)
            open.append(node)
        }
        return root
    }

    /// The elements in the order of a snapshot.
    var elements: [ElementDefinition] {
        var found: [ElementDefinition] = []
        var pending = [self]
        while let node = pending.popLast() {
            found.append(node.element)
            pending.append(contentsOf: node.children.reversed())
        }
        return found
    }

    func child(_ name: String, slice: String?) -> SnapshotNode? {
        children.first { $0.name == name && $0.element.sliceName == slice }
    }

    /// Adds a slice behind the element that it slices and the slices that are there; a slice of a slice (`a/b`) behind
    /// the slices of `a`.
    func insertSlice(_ node: SnapshotNode, of name: String) {
        let slice = node.element.sliceName ?? ""
        let outer = slice.lastIndex(of: "/").map { String(slice[..<$0]) }
        let last = children.lastIndex { child in
            guard child.name == name else { return false }
            guard let outer else { return true }
            return child.element.sliceName == outer || child.element.sliceName?.hasPrefix(outer + "/") == true
        }
        children.insert(node, at: last.map { $0 + 1 } ?? children.count)
    }

    func append(_ node: SnapshotNode) { children.append(node) }

    /// A copy with other ids: `id` and `path` take the place of this node's own at the front of all that lie below.
    func copy(id: String, path: String) -> SnapshotNode {
        let (oldID, oldPath) = (element.id.utf8.count, element.path.utf8.count)
        var element = element
        (element.id, element.path) = (id, path)
        let root = SnapshotNode(element)
        var pending = [(from: self, to: root)]
        while let (from, to) = pending.popLast() {
            for child in from.children {
                let node = SnapshotNode(child.element)
                node.element.id = ElementID.replacing(first: oldID, of: child.element.id, with: id)
                node.element.path = ElementID.replacing(first: oldPath, of: child.element.path, with: path)
                to.children.append(node)
                pending.append((child, node))
            }
        }
        return root
    }
}
