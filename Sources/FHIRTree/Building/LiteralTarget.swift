/// Room for the JSON of one literal.
///
/// Unsafe on purpose: a literal is many small pieces, and a growing array would check its room for each of them.
struct LiteralTarget {
    private let room: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    /// - Parameter room: the bytes that `body` writes, or more.
    static func bytes(room: Int, _ body: (inout LiteralTarget) -> Void) -> [UInt8] {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { room in
            var target = LiteralTarget(room)
            body(&target)
            return Array(UnsafeBufferPointer(rebasing: room[..<target.count]))
        }
    }

    private init(_ room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        precondition(count < room.count)
        room[count] = byte
        count &+= 1
    }

    /// Appends bytes as they are.
    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        precondition(bytes.count <= room.count &- count)
        guard let from = bytes.baseAddress, let to = room.baseAddress else { return }
        (to + count).update(from: from, count: bytes.count)
        count &+= bytes.count
    }

    /// Appends a text between quotes: only what must be escaped is.
    mutating func append(quoted text: String) {
        append(UInt8(ascii: "\""))
        JSONString.withBytes(of: text) { bytes in
            if JSONString.isPlain(bytes) {
                append(bytes)
            } else {
                for byte in bytes { for part in JSONString.escape(byte) ?? [byte] { append(part) } }
            }
        }
        append(UInt8(ascii: "\""))
    }
}
