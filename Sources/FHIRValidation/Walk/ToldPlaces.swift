/// Where something was told of a document: asked for each element, so found without going through all findings.
struct ToldPlaces {
    /// The entries of each telling, ascending.
    private var entries: [Telling: [Int]] = [:]

    mutating func insert(_ telling: Telling, _ entry: Int) {
        var own = entries.removeValue(forKey: telling) ?? []
        // The walk goes down the document: most are the last.
        if own.last.map({ $0 <= entry }) ?? true {
            own.append(entry)
        } else {
            own.insert(entry, at: Self.place(of: entry, in: own))
        }
        entries[telling] = own
    }

    /// Whether it was told of an entry in a part of the tape.
    func contains(_ telling: Telling, in part: Range<Int>) -> Bool {
        guard let own = entries[telling] else { return false }
        let place = Self.place(of: part.lowerBound, in: own)
        return place < own.count && own[place] < part.upperBound
    }

    /// The first that is not before an entry.
    private static func place(of entry: Int, in entries: [Int]) -> Int {
        var low = 0, high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle] < entry { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
