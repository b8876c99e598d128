/// A set of members of an object by their places in its plan, or of entries of a document: a bit each, so that a walk
/// passes over those that are not there.
struct MemberSet: Sendable {
    private(set) var words: [UInt64]

    init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

    mutating func insert(_ member: Int) { words[member >> 6] |= 1 << UInt64(member & 63) }

    func contains(_ member: Int) -> Bool {
        member >> 6 < words.count && words[member >> 6] >> UInt64(member & 63) & 1 != 0
    }

    /// Makes it the same as another set, in the memory that it has.
    mutating func become(_ other: MemberSet) {
        words.removeAll(keepingCapacity: true)
        words.append(contentsOf: other.words)
    }

    /// The first member at or after a place.
    func next(from place: Int) -> Int? {
        var word = place >> 6
        guard word < words.count else { return nil }
        var bits = words[word] & (~0 << UInt64(place & 63))
        while bits == 0 {
            word += 1
            guard word < words.count else { return nil }
            bits = words[word]
        }
        return word << 6 + bits.trailingZeroBitCount
    }
}
