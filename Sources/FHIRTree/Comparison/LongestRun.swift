/// The longest run of pairs that keeps the order of both lists.
enum LongestRun {
    /// - Parameter candidates: for each item of one list the items of the other that it may be paired with, ascending.
    /// - Returns: for each item its partner in the run.
    /// - Source: Hunt and Szymanski, "A fast algorithm for computing longest common subsequences", CACM 20 (1977).
    static func partners(_ candidates: [[Int]]) -> [Int?] {
        /// A pair, and the pair before it in the best run that ends in it.
        var links: [(item: Int, partner: Int, previous: Int)] = []
        var tails: [Int] = []  // of the best run of each length, the link that ends in the lowest partner
        for (item, partners) in candidates.enumerated() {
            // From the last to the first, so that no run uses an item twice.
            for partner in partners.reversed() {
                var low = 0, high = tails.count
                while low < high {
                    let middle = (low + high) / 2
                    if links[tails[middle]].partner < partner { low = middle + 1 } else { high = middle }
                }
                if low < tails.count, links[tails[low]].partner == partner { continue }
                links.append((item, partner, low > 0 ? tails[low - 1] : -1))
                if low == tails.count { tails.append(links.count - 1) } else { tails[low] = links.count - 1 }
            }
        }
        var result = [Int?](repeating: nil, count: candidates.count)
        var link = tails.last ?? -1
        while link >= 0 {
            result[links[link].item] = links[link].partner
            link = links[link].previous
        }
        return result
    }
}
