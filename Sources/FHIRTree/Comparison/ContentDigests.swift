/// A number for the content of every value of a tree, made in one pass from its last entry to its first.
///
/// Equal content has equal digests, whatever the order of members, the white space and the escapes of strings; where
/// another order of a list is no difference, that too. Unequal content may share a digest, so that a digest finds
/// candidates and never decides. The digests of two runs of a program differ.
struct ContentDigests {
    private let first: Int
    private let digests: [UInt64]

    /// - Parameters:
    ///   - ignored: members that do not count.
    ///   - listOrder: whether the order of items counts.
    init(_ root: SourceNode, ignored: Set<Int>, listOrder: Bool) {
        let storage = root.storage, first = root.entry, end = root.value.next
        var digests = [UInt64](repeating: 0, count: end - first)
        for entry in stride(from: end - 1, through: first, by: -1) {
            let value = storage.entries[entry]
            guard value.isContainer else {
                digests[entry - first] = Self.digest(of: value, in: storage.json)
                continue
            }
            var sum = Self.mixed(UInt64(value.kindAndFlags & 0x07) &+ 1)
            var child = entry + 1
            while child < value.next {
                let digest = digests[child - first]
                if value.kind == .object {
                    if ignored.isEmpty || !ignored.contains(child) {
                        sum &+= Self.mixed(digest, Self.name(of: child, in: storage))
                    }
                } else if listOrder {
                    sum = Self.mixed(digest, sum)
                } else {
                    sum &+= Self.mixed(digest)
                }
                child = storage.entries[child].next
            }
            digests[entry - first] = Self.mixed(sum)
        }
        (self.first, self.digests) = (first, digests)
    }

    subscript(entry: Int) -> UInt64 { digests[entry - first] }

    private static func digest(of value: TapeEntry, in json: SourceBytes) -> UInt64 {
        var hasher = Hasher()
        hasher.combine(value.kind)
        let text = UnsafeBufferPointer(start: json.start + value.start, count: value.length)
        if value.kind == .string, value.isEscaped {
            var decoded = JSONString.decode(text)
            decoded.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        } else {
            hasher.combine(bytes: UnsafeRawBufferPointer(text))
        }
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }

    /// A number for the key of a member.
    private static func name(of entry: Int, in storage: TapeStorage) -> UInt64 {
        let name = storage.entries[entry].name
        guard name == .unknown else { return UInt64(name.rawValue) }
        var hasher = Hasher()
        hasher.combine(storage.key(of: entry))
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }

    /// - Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014 (the mixing
    ///   step).
    static func mixed(_ value: UInt64, _ salt: UInt64 = 0) -> UInt64 {
        var z = value &+ (salt &+ 1) &* 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
