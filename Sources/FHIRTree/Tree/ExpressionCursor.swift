/// Finds the expressions of many places of one document in one walk down its tape.
///
/// ``SourceNode/expression`` starts at the root each time, which for every entry of a long Bundle would take quadratic
/// time.
package struct ExpressionCursor {
    /// A container on the way, and the member or item that was looked at last.
    private struct Frame {
        var container: Int, child: Int, index: Int
        var steps: FHIRPathSteps
    }

    private let storage: TapeStorage
    private var frames: [Frame]

    package init(_ document: SourceDocument) {
        storage = document.storage
        frames = [Frame(container: 0, child: 1, index: 0, steps: FHIRPathSteps(from: document.root))]
    }

    /// The expression of an entry, as ``SourceNode/expression`` writes it; entries are asked for in ascending order.
    package mutating func expression(of entry: Int) -> String { steps(to: entry).path }

    /// The path to an entry with the type that stands there.
    mutating func steps(to entry: Int) -> FHIRPathSteps {
        while frames.count > 1, entry >= storage.entries[frames[frames.count - 1].container].next {
            frames.removeLast()
        }
        while true {
            let last = frames.count - 1
            let container = frames[last].container
            guard entry > container, entry < storage.entries[container].next else { return frames[last].steps }
            while storage.entries[frames[last].child].next <= entry {
                frames[last].child = storage.entries[frames[last].child].next
                frames[last].index += 1
            }
            let child = frames[last].child
            var steps = frames[last].steps
            if storage.entries[container].kind == .object {
                steps.enter(SourceNode(storage: storage, entry: child))
            } else {
                steps.enter(item: frames[last].index, SourceNode(storage: storage, entry: child))
            }
            frames.append(Frame(container: child, child: child + 1, index: 0, steps: steps))
        }
    }
}
