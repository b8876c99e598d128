import FHIRDefinitions

/// The patterns that were used last: expressions ask for the same few again and again.
final class PatternCache: Sendable {
    static let shared = PatternCache(limit: 256)

    private let patterns = Locked<[String: Pattern]>([:])
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    func pattern(_ text: String) throws(PatternError) -> Pattern {
        if let known = patterns.withLock({ $0[text] }) { return known }
        let made = try Pattern(text)
        patterns.withLock { patterns in
            // Rarely full: emptied at once, which costs less than an order of use.
            if patterns.count >= limit { patterns.removeAll(keepingCapacity: true) }
            patterns[text] = made
        }
        return made
    }
}
