/// Finds the name that was probably meant.
enum NearestName {
    /// The name with the fewest edits, if they are few enough for a slip: at most a third of the letters, rounded up.
    static func of(_ typed: String, among names: [String]) -> String? {
        let limit = (typed.count + 2) / 3
        let nearest = names.map { (name: $0, edits: edits(from: typed, to: $0)) }.min { $0.edits < $1.edits }
        guard let nearest, nearest.edits <= limit else { return nil }
        return nearest.name
    }

    /// Insertions, deletions, replacements and swaps of neighbours between two texts.
    ///
    /// - Source: optimal string alignment, after Damerau, "A technique for computer detection and correction of spelling
    ///   errors", CACM 7 (1964).
    static func edits(from: String, to: String) -> Int {
        let a = Array(from.lowercased().prefix(64)), b = Array(to.lowercased().prefix(64))
        var before: [Int] = [], previous = Array(0...b.count)
        for i in a.indices {
            var current = [i + 1]
            for j in b.indices {
                var edits = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { edits = min(edits, before[j - 1] + 1) }
                current.append(edits)
            }
            (before, previous) = (previous, current)
        }
        return previous[b.count]
    }
}
