/// Values by text, asked by bytes: a look-up makes no `String`.
///
/// Open addressing over one block of bytes. Starts anew when it holds more texts or bytes than its limits, because a
/// record may name any number of them. The hash has a seed of the process, so that no record is made to collide.
struct ByteTable<Value> {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    private struct Item {
        var hash: UInt64
        var start: Int, count: Int
        var value: Value
    }

    private let limit: Int
    private static var byteLimit: Int { 1 << 20 }
    private var text: [UInt8] = []
    private var items: [Item] = []
    /// The number of an item + 1 at the slot of its hash.
    private var slots: [Int32] = Array(repeating: 0, count: 64)

    init(limit: Int = 4096) { self.limit = limit }

    /// The value of a text, if it is known.
    func known(_ key: Bytes) -> Value? { number(of: key, ByteHash.hash(key)).map { items[$0].value } }

    /// Keeps the value of a text that is not known.
    mutating func keep(_ value: Value, for key: Bytes) { insert(key, ByteHash.hash(key), value) }

    /// The value of a text; made and kept when it is missing.
    mutating func value(for key: Bytes, make: (String) -> Value) -> Value {
        let hash = ByteHash.hash(key)
        if let number = number(of: key, hash) { return items[number].value }
        let value = make(String(decoding: key, as: UTF8.self))
        insert(key, hash, value)
        return value
    }

    private func number(of key: Bytes, _ hash: UInt64) -> Int? {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if items[number].hash == hash, isText(number, key) { return number }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private func isText(_ number: Int, _ key: Bytes) -> Bool {
        let range = items[number].start..<items[number].start + items[number].count
        return text.withUnsafeBufferPointer { Bytes(rebasing: $0[range]).hasSameBytes(as: key) }
    }

    private mutating func insert(_ key: Bytes, _ hash: UInt64, _ value: Value) {
        if items.count >= limit || text.count + key.count > Self.byteLimit { self = ByteTable(limit: limit) }
        items.append(Item(hash: hash, start: text.count, count: key.count, value: value))
        text.append(contentsOf: key)
        if items.count * 2 > slots.count {
            slots = Array(repeating: 0, count: slots.count * 2)
            for number in items.indices { place(number) }
        } else {
            place(items.count - 1)
        }
    }

    private mutating func place(_ number: Int) {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: items[number].hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(number + 1)
    }
}

/// A hash of bytes, eight at a time.
private enum ByteHash {
    private static let seed = UInt64.random(in: 1...UInt64.max)
    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

    @inline(__always)
    static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = seed ^ UInt64(truncatingIfNeeded: key.count)
        var index = 0
        let raw = UnsafeRawBufferPointer(key)
        while index + 8 <= raw.count {
            hash = mixed(hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index += 8
        }
        var rest: UInt64 = 0
        while index < raw.count {
            rest = rest << 8 | UInt64(raw[index])
            index += 1
        }
        return mixed(hash ^ rest)
    }

    @inline(__always)
    private static func mixed(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: factor)
        return product.high ^ product.low
    }
}
