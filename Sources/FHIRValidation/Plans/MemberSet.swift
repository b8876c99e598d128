/// A set of members of an object by their places in its plan, or of entries of a document: a bit each, so that a walk
/// passes over those that are not there.
struct MemberSet: Sendable {
    /// The first 64 places: few plans have more members.
    private var first: UInt64 = 0
    private var others: [UInt64]

    init(count: Int) { others = count > 64 ? Array(repeating: 0, count: (count - 1) / 64) : [] }

    mutating func insert(_ member: Int) {
        if member < 64 { first |= 1 << UInt64(member) } else { others[member >> 6 - 1] |= 1 << UInt64(member & 63) }
    }

    func contains(_ member: Int) -> Bool {
        member >> 6 <= others.count && word(member >> 6) >> UInt64(member & 63) & 1 != 0
    }

    var isEmpty: Bool { next(from: 0) == nil }

    /// Makes it the same as another set, in the memory that it has.
    mutating func become(_ other: MemberSet) {
        first = other.first
        if others.isEmpty, other.others.isEmpty { return }
        others.removeAll(keepingCapacity: true)
        others.append(contentsOf: other.others)
    }

    /// The first member at or after a place.
    func next(from place: Int) -> Int? {
        var number = place >> 6
        guard number <= others.count else { return nil }
        var bits = word(number) & (~0 << UInt64(place & 63))
        while bits == 0 {
            number += 1
            guard number <= others.count else { return nil }
            bits = word(number)
        }
        return number << 6 + bits.trailingZeroBitCount
    }

    @inline(__always)
    private func word(_ number: Int) -> UInt64 { number == 0 ? first : others[number - 1] }
}
