/// Writes structs as compact JSON. For generated code, which names each member by its interned number.
///
/// Unsafe on purpose: the text grows in memory of its own, and every function reserves room before it writes.
public struct ModelWriter: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    /// How much of the present piece is written.
    private var count = 0
    /// The pieces that are full.
    private var full: [UnsafeMutableBufferPointer<UInt8>] = []
    /// What goes before the next member: `{` for the first of an object, `,` for the others.
    private var separator = UInt8(ascii: ",")
    private let keys = KeyTable.shared

    init(capacity: Int = 4096) {
        start = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    deinit {
        start.deallocate()
        for piece in full { piece.deallocate() }
    }

    /// The text written.
    var bytes: [UInt8] {
        let last = UnsafeBufferPointer(start: start, count: count)
        if full.isEmpty { return [UInt8](last) }
        let total = full.reduce(count) { $0 + $1.count }
        return [UInt8](unsafeUninitializedCapacity: total) { target, initialized in
            guard let target = target.baseAddress else { return }
            for piece in full.map({ UnsafeBufferPointer($0) }) + [last] {
                guard let source = piece.baseAddress else { continue }
                (target + initialized).initialize(from: source, count: piece.count)
                initialized += piece.count
            }
        }
    }

    @inline(__always)
    private mutating func reserve(_ more: Int) {
        if count &+ more > capacity { grow(more) }
    }

    /// Begins another piece, larger than the last.
    @inline(never)
    private mutating func grow(_ more: Int) {
        full.append(UnsafeMutableBufferPointer(start: start, count: count))
        capacity = max(min(capacity * 2, 1 << 22), more)
        start = .allocate(capacity: capacity)
        count = 0
    }

    @inline(__always)
    mutating func byte(_ byte: UInt8) {
        reserve(1)
        start[count] = byte
        count &+= 1
    }

    /// Begins an object; its `{` is written with its first member.
    public mutating func open() { separator = UInt8(ascii: "{") }

    /// Begins a resource.
    public mutating func open(resourceType: String) {
        open()
        literal("{\"resourceType\":")
        string(resourceType)
        separator = UInt8(ascii: ",")
    }

    /// Ends an object, with what its type did not know.
    public mutating func close(_ unknown: borrowing UnknownElements) {
        if !unknown.isEmpty { write(unknown) }
        reserve(2)
        if separator == UInt8(ascii: "{") {
            start[count] = separator
            count &+= 1
        }
        start[count] = UInt8(ascii: "}")
        count &+= 1
        separator = UInt8(ascii: ",")
    }

    @inline(never)
    private mutating func write(_ unknown: borrowing UnknownElements) {
        for member in unknown.members {
            byte(separator)
            separator = UInt8(ascii: ",")
            member.member.withUnsafeBufferPointer { raw($0) }
        }
    }

    /// The separator and the key of a member.
    @usableFromInline @inline(never)
    mutating func key(_ name: UInt16, isCompanion: Bool = false) {
        reserve(KeyTable.longest)
        start[count] = separator
        separator = UInt8(ascii: ",")
        count &+= 1
        count &+= keys.copy(name, isCompanion: isCompanion, to: start + count)
    }

    /// Begins the items of a list, each of them with ``item(_:)``.
    @usableFromInline
    mutating func beginList() { byte(UInt8(ascii: "[")) }

    /// Goes to the item of that index.
    @usableFromInline
    mutating func item(_ index: Int) { if index > 0 { byte(UInt8(ascii: ",")) } }

    @usableFromInline
    mutating func endList() { byte(UInt8(ascii: "]")) }

    mutating func raw(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        reserve(bytes.count)
        (start + count).update(from: source, count: bytes.count)
        count &+= bytes.count
    }

    mutating func literal(_ text: StaticString) {
        raw(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Text that needs neither quotes nor escapes: a number.
    mutating func plain(_ text: String) {
        var text = text
        text.withUTF8 { raw($0) }
    }

    mutating func integer(_ value: Int) {
        guard value >= 0, value < 10 else { return plain(String(value)) }
        byte(UInt8(ascii: "0") &+ UInt8(value))
    }

    /// Text of at most 64 bytes that needs no escapes, between quotes; `write` gives its length.
    mutating func quoted(_ write: (UnsafeMutablePointer<UInt8>) -> Int) {
        reserve(66)
        start[count] = UInt8(ascii: "\"")
        let length = write(start + count + 1)
        start[count &+ length &+ 1] = UInt8(ascii: "\"")
        count &+= length &+ 2
    }

    /// Any text, between quotes, escaped where it must be.
    @usableFromInline @inline(never)
    mutating func string(_ text: String) {
        let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { string($0) }
        guard isWritten == nil else { return }
        var text = text
        text.withUTF8 { string($0) }
    }

    @inline(__always)
    private mutating func string(_ utf8: UnsafeBufferPointer<UInt8>) {
        reserve(utf8.count &* 6 &+ 2)
        start[count] = UInt8(ascii: "\"")
        count = JSONEscapes.copy(utf8, to: start, at: count &+ 1)
        start[count] = UInt8(ascii: "\"")
        count &+= 1
    }
}
