/// Collects the entries of a tape; one owner at a time, which hands the memory on to a `TapeStorage`.
struct TapeBuilder {
    private(set) var entries: UnsafeMutablePointer<TapeEntry>
    private(set) var count = 0
    private var capacity: Int
    /// Where keys start that lie 255 bytes or more before their value, by entry.
    private(set) var farKeys: [UInt32: UInt32] = [:]

    init(capacity: Int) {
        self.capacity = max(capacity, 16)
        entries = .allocate(capacity: self.capacity)
    }

    @inline(__always)
    mutating func append(_ flags: UInt8, name: UInt16, key: Int, start: Int, length: Int) {
        if count == capacity { grow() }
        var distance = 0
        if flags & TapeEntry.Kind.member != 0 {
            distance = start &- key
            if distance > 254 {
                noteFarKey(key)
                distance = 255
            }
        }
        (entries + count).initialize(
            to: TapeEntry(
                flags, keyDistance: UInt8(truncatingIfNeeded: distance), name: name, start: start, length: length,
                next: count &+ 1))
        count &+= 1
    }

    /// Ends a container whose last byte is before `offset`.
    @inline(__always)
    mutating func close(_ entry: Int, at offset: Int) {
        entries[entry].nextEntry = UInt32(truncatingIfNeeded: count)
        entries[entry].textLength = UInt32(truncatingIfNeeded: offset) &- entries[entry].textStart
    }

    /// Lets the containers that have not ended hold all that was read.
    /// - Returns: those containers, the outermost first.
    mutating func closeAll() -> [Int] {
        let open = (0..<count).filter { entries[$0].isContainer && entries[$0].length == 0 }
        for entry in open { entries[entry].nextEntry = UInt32(truncatingIfNeeded: count) }
        return open
    }

    @inline(__always)
    func isObject(_ entry: Int) -> Bool { entries[entry].kind == .object }

    /// Gives back the memory that was reserved and not needed.
    mutating func finish() {
        guard capacity > count * 2 else { return }
        move(to: max(count, 1))
    }

    @inline(never)
    private mutating func noteFarKey(_ key: Int) {
        farKeys[UInt32(truncatingIfNeeded: count)] = UInt32(truncatingIfNeeded: key)
    }

    @inline(never)
    private mutating func grow() { move(to: capacity * 2) }

    private mutating func move(to newCapacity: Int) {
        let larger = UnsafeMutablePointer<TapeEntry>.allocate(capacity: newCapacity)
        larger.moveInitialize(from: entries, count: count)
        entries.deallocate()
        (entries, capacity) = (larger, newCapacity)
    }
}
