/// The nodes of one document; memory of its own, since a scanner writes and a reader visits each node several times.
///
/// Unsafe on purpose: every index that is used was made by the scanner or is below `count`.
struct XMLNodes: ~Copyable {
    private(set) var start: UnsafeMutablePointer<XMLNode>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int) {
        self.capacity = max(capacity, 64)
        start = .allocate(capacity: self.capacity)
    }

    deinit { start.deallocate() }

    @inline(__always)
    mutating func append(_ node: XMLNode) {
        if count == capacity { grow() }
        (start + count).initialize(to: node)
        count &+= 1
    }

    @inline(__always)
    subscript(index: Int) -> XMLNode {
        get { start[index] }
        nonmutating set { start[index] = newValue }
    }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutablePointer<XMLNode>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: start, count: count)
        start.deallocate()
        (start, capacity) = (larger, capacity * 2)
    }
}
