import FHIRTree

/// The items of one QuestionnaireResponse by `linkId`, to find the answers on which conditions depend.
struct ResponseItems {
    /// An item, and where the values in it end on the tape.
    private struct Place {
        var node: SourceNode
        var end: Int
    }

    private var places: [String: [Place]] = [:]

    /// - Parameter tape: the tape of the document that holds the response.
    init(_ response: SourceNode, tape: Tape) {
        var pending: [SourceNode] = response.list("item").reversed()
        while let node = pending.popLast() {
            if let linkID = node["linkId"]?.string {
                places[linkID, default: []].append(Place(node: node, end: tape[node.index].next))
            }
            // What is pushed last is visited first: the items of the answers stand behind those of the item.
            for answer in node.list("answer").reversed() { pending += answer.list("item").reversed() }
            pending += node.list("item").reversed()
        }
        for key in places.keys { places[key]?.sort { $0.node.index < $1.node.index } }
    }

    /// The items with a `linkId` nearest to a place: those inside the innermost of the ranges that has any.
    ///
    /// - Parameter scopes: ranges of the tape, the outermost first.
    func nearest(_ linkID: String, in scopes: [Range<Int>]) -> [SourceNode] {
        guard let candidates = places[linkID] else { return [] }
        for scope in scopes.reversed() {
            var low = 0, high = candidates.count
            while low < high {
                let middle = (low + high) / 2
                if candidates[middle].node.index < scope.lowerBound { low = middle + 1 } else { high = middle }
            }
            let found = candidates[low...].prefix { $0.node.index < scope.upperBound }
            if !found.isEmpty { return found.map(\.node) }
        }
        return []
    }
}
