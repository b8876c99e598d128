/// Finds the known name that a misspelt one probably means, for the hint of a finding or of a usage error.
///
/// - Source: optimal string alignment distance (insertions, deletions, substitutions, swaps of neighbours), after
///   Damerau, "A technique for computer detection and correction of spelling errors", CACM 7 (1964).
public enum EditDistance {
    /// The candidate with the fewest edits, if those are at most a third of the word's bytes (and one in a short word);
    /// the first one of equals.
    ///
    /// A candidate that differs only in the case of letters wins. A word of more than 200 bytes has none.
    public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        guard word.utf8.count <= longest else { return nil }
        let wanted = Array(word.utf8), lowered = word.lowercased()
        let limit = max(1, wanted.count / 3)
        var best: (text: String, edits: Int)?
        for candidate in candidates {
            if candidate.lowercased() == lowered { return candidate }
            let other = Array(candidate.utf8)
            guard abs(other.count - wanted.count) <= limit else { continue }
            let edits = distance(wanted, other)
            if edits <= limit, edits < best?.edits ?? .max { best = (candidate, edits) }
        }
        return best?.text
    }

    /// The URL that is probably meant: its last part is the same or nearly so, and what stands before it is similar.
    ///
    /// The many URLs of one guide differ in their last part only, so a distance of the whole would find one that has
    /// nothing to do with it. A `/` at the end is no part of it.
    public static func nearestURL(to url: String, among candidates: some Sequence<String>) -> String? {
        let url = url.hasSuffix("/") ? String(url.dropLast()) : url
        let (_, name) = split(url)
        guard !name.isEmpty else { return nil }
        let similar = candidates.filter { isNear(name, split($0).name) }
        return similar.first { $0.hasSuffix("/" + name) && nearest(to: url, among: [$0]) != nil }
            ?? nearest(to: url, among: similar)
    }

    private static func split(_ url: String) -> (base: Substring, name: Substring) {
        let start = url.utf8.lastIndex(of: UInt8(ascii: "/")).map { url.utf8.index(after: $0) } ?? url.startIndex
        return (url[..<start], url[start...])
    }

    /// Whether at most a quarter of the name must be changed, and no more than three letters.
    private static func isNear(_ a: Substring, _ b: Substring) -> Bool {
        let (a, b) = (Array(a.utf8), Array(b.utf8)), limit = max(1, min(3, a.count / 4))
        return a == b || (abs(a.count - b.count) <= limit && distance(a, b) <= limit)
    }

    /// Bytes of the longest word that is looked for: an input may hold a name of any length.
    private static let longest = 200

    /// How many edits lead from one text to the other.
    package static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var beforeLast = [Int](), last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            row.reserveCapacity(b.count + 1)
            for j in b.indices {
                var edits = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { edits = min(edits, beforeLast[j - 1] + 1) }
                row.append(edits)
            }
            (beforeLast, last) = (last, row)
        }
        return last[b.count]
    }
}
