extension LineWriter {
    /// Gives the dispensings the places that they have in a file, so that one that comes or goes changes no other.
    ///
    /// Those at the beginning and at the end that say the same are the same, and between them those whose record 5 says
    /// the same. A new one gets a place behind them all.
    mutating func align(to base: LineWriter) {
        let old = base.blocks, new = blocks
        guard old.count != new.count else { return }
        let shared = min(old.count, new.count)
        let prefix = (0..<shared).first { old[$0] != new[$0] } ?? shared
        let suffix =
            (0..<shared - prefix).first { old[old.count - 1 - $0] != new[new.count - 1 - $0] } ?? shared - prefix
        let middle = (prefix..<old.count - suffix).compactMap { place in old[place].first.map { ($0, place) } }
        let starts = Dictionary(middle) { first, _ in first }
        var next = prefix, added = old.count, places: [Int: Int] = [:]
        for index in new.indices {
            if index < prefix {
                places[index + 1] = index + 1
            } else if index >= new.count - suffix {
                places[index + 1] = index + 1 + old.count - new.count
            } else if let place = new[index].first.flatMap({ starts[$0] }), place >= next {
                places[index + 1] = place + 1
                next = place + 1
            } else {
                added += 1
                places[index + 1] = added
            }
        }
        renumber { places[$0] ?? $0 }
    }

    /// The lines of each dispensing, without its place.
    private var blocks: [[WrittenLine<Line>]] {
        var blocks: [[WrittenLine<Line>]] = []
        for var line in written where line.key.scope.block > 0 {
            if line.key.scope.block > blocks.count { blocks.append([]) }
            line.key.scope.block = 0
            blocks[blocks.count - 1].append(line)
        }
        return blocks
    }
}
