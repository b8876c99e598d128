import Tasuki

/// The record of one input that is compared with the record of the other.
struct RecordPair {
    var before: SourceDocument?
    var after: SourceDocument?
    /// `Patient/p1`, or the record's number; empty if the inputs hold one record each.
    var name: String

    /// Pairs records by resource type and id, the others in their order.
    static func pairs(_ before: [SourceDocument], _ after: [SourceDocument]) -> [RecordPair] {
        if let first = before.first, let second = after.first, before.count == 1, after.count == 1 {
            return [RecordPair(before: first, after: second, name: "")]
        }
        var places: [String: Int] = [:]
        var taken = [Bool](repeating: false, count: after.count)
        for (index, document) in after.enumerated() {
            if let key = key(of: document), places[key] == nil { places[key] = index }
        }
        var pairs: [RecordPair] = [], unpaired: [(place: Int, number: Int)] = []
        for (index, document) in before.enumerated() {
            let key = key(of: document)
            pairs.append(RecordPair(before: document, name: key ?? "#\(index + 1)"))
            if let key, let place = places.removeValue(forKey: key) {
                pairs[index].after = after[place]
                taken[place] = true
            } else if key == nil {
                unpaired.append((index, index))
            }
        }
        var free = after.indices.filter { !taken[$0] && key(of: after[$0]) == nil }[...]
        for (place, _) in unpaired {
            guard let other = free.popFirst() else { break }
            pairs[place].after = after[other]
            taken[other] = true
        }
        for (index, document) in after.enumerated() where !taken[index] {
            pairs.append(RecordPair(after: document, name: key(of: document) ?? "#\(index + 1)"))
        }
        return pairs
    }

    private static func key(of document: SourceDocument) -> String? {
        guard let type = document.root["resourceType"]?.string, let id = document.root["id"]?.string else { return nil }
        return "\(type)/\(id)"
    }
}
