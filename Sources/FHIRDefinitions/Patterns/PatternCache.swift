/// The patterns that were used last: expressions ask for the same few again and again.
package final class PatternCache: Sendable {
    package static let shared = PatternCache(limit: 256)

    private struct Key: Hashable {
        /// Bytes: Swift takes strings for the same that Unicode normalises to the same.
        var text: [UInt8]
        var flags: Pattern.Flags
    }

    private let patterns = Locked<[Key: Pattern]>([:])
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    package func pattern(_ text: String, flags: Pattern.Flags = []) throws(PatternError) -> Pattern {
        let key = Key(text: Array(text.utf8), flags: flags)
        if let known = patterns.withLock({ $0[key] }) { return known }
        let made = try Pattern(text, flags: flags)
        patterns.withLock { patterns in
            // Rarely full: emptied at once, which costs less than an order of use.
            if patterns.count >= limit { patterns.removeAll(keepingCapacity: true) }
            patterns[key] = made
        }
        return made
    }
}
