/// One member of an object on its way to XML: a value and its companion, with its place in the type.
struct XMLMember {
    /// Entries of the tape; -1 if there is none.
    var value: Int, companion: Int
    var place: XMLPlace
    /// The key is that of ``place``'s element, spelled without escapes; an unknown one may be anything.
    var key: Range<Int>
    /// Where it stands among the members.
    var order: Int

    /// The entry that stands for it in findings.
    var entry: Int { value >= 0 ? value : companion }

    /// Takes over the other half of the same element; `false` if it has that half already.
    mutating func join(_ other: XMLMember) -> Bool {
        guard value < 0 || other.value < 0, companion < 0 || other.companion < 0 else { return false }
        (value, companion) = (max(value, other.value), max(companion, other.companion))
        return true
    }
}
