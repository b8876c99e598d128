import FuzzerEntry
import Tasuki

/// Two halves of the input as two documents, or the values of one document that stand side by side: nothing differs
/// from itself, what differs one way differs the other way, and places are those of their nodes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDiff(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    func document(_ range: Range<Int>) -> SourceDocument? {
        try? SourceDocument(SourceBytes(UnsafeBufferPointer(rebasing: bytes[range])))
    }
    if let before = document(0..<count / 2), let after = document(count / 2..<count) {
        compare(before.root, after.root)
    }
    guard let whole = document(0..<count) else { return 0 }
    compare(whole.root, whole.root)
    let size = whole.withTape { $0.count }
    for index in 0..<size {
        let node = whole.node(at: index)
        let children = Array(node.kind == .object ? node.members : node.items)
        for (first, second) in zip(children.prefix(4), children.dropFirst()) { compare(first, second) }
        if index > 64 { break }
    }
    return 0
}

private func compare(_ before: SourceNode, _ after: SourceNode) {
    precondition(TreeDiff(from: before, to: before).isEmpty)
    for listOrder in [true, false] {
        let ignoring: Set = ["meta.lastUpdated", "Patient.name", "value[x]"]
        let forth = TreeDiff(from: before, to: after, ignoring: ignoring, listOrder: listOrder)
        let back = TreeDiff(from: after, to: before, ignoring: ignoring, listOrder: listOrder)
        precondition(forth.isEmpty == back.isEmpty)
        for change in forth.changes.prefix(8) {
            for place in [change.before, change.after].compactMap({ $0 }) {
                precondition(place.expression == place.node.expression && place.position == place.node.position)
            }
        }
    }
}

@main
struct FuzzDiff {
    static func main() { runFuzzer(CommandLine.argc, CommandLine.unsafeArgv) }
}
