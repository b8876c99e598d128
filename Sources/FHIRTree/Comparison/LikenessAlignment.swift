/// Pairs the items of two short lists, in their order, so that the pairs have as much in common as they can.
enum LikenessAlignment {
    /// Up to so many comparisons of items are made; longer lists are paired first with first.
    static let limit = 1 << 14

    static func pairs(_ before: [ItemLikeness], _ after: [ItemLikeness]) -> [(Int, Int)] {
        guard before.count * after.count <= limit else {
            return zip(before.indices, after.indices).filter { before[$0].score(after[$1]) > 0 }
        }
        let width = after.count + 1
        var scores = [Int](repeating: 0, count: before.count * after.count)
        var best = [Int](repeating: 0, count: (before.count + 1) * width)  // of what starts at each pair
        for a in before.indices.reversed() {
            for b in after.indices.reversed() {
                let score = before[a].score(after[b])
                scores[a * after.count + b] = score
                let paired = score > 0 ? score + best[(a + 1) * width + b + 1] : 0
                best[a * width + b] = max(paired, best[(a + 1) * width + b], best[a * width + b + 1])
            }
        }
        var pairs: [(Int, Int)] = [], a = 0, b = 0
        while a < before.count, b < after.count {
            let score = scores[a * after.count + b], total = best[a * width + b]
            if score > 0, total == score + best[(a + 1) * width + b + 1] {
                pairs.append((a, b))
                (a, b) = (a + 1, b + 1)
            } else if total == best[(a + 1) * width + b] {
                a += 1
            } else {
                b += 1
            }
        }
        return pairs
    }
}
