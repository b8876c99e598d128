import FHIRTree
import TestSupport
import Testing

/// A random value; names and values are few, so that lists hold equal and like items.
private func randomValue(depth: Int, using random: inout SplitMix64) -> String {
    let scalars = ["1", "1.0", "2", "true", "null", #""a""#, #""\u0061""#, #""b""#, #""2024-01-01T00:00:00Z""#]
    switch depth > 0 ? Int.random(in: 0..<4, using: &random) : 0 {
    case 1:
        return "[" + items(0...5, using: &random) { randomValue(depth: depth - 1, using: &$0) } + "]"
    case 2, 3:
        let names = ["id", "url", "system", "value", "_value", "given", "_given", "x", "_x", "resourceType"].shuffled(
            using: &random)
        let members = names.prefix(Int.random(in: 0...5, using: &random)).map { name in
            "\"\(name)\":" + randomValue(depth: depth - 1, using: &random)
        }
        return "{" + members.joined(separator: ",") + "}"
    default: return scalars.randomElement(using: &random) ?? "1"
    }
}

private func items(
    _ count: ClosedRange<Int>, using random: inout SplitMix64, _ item: (inout SplitMix64) -> String
) -> String {
    (0..<Int.random(in: count, using: &random)).map { _ in item(&random) }.joined(separator: ", ")
}

/// The same value with the members of objects in another order; of lists too, if asked.
private func shuffled(_ node: SourceNode, lists: Bool, using random: inout SplitMix64) -> String {
    switch node.kind {
    case .object:
        let members = node.members.map { "\"\($0.name)\" : " + shuffled($0, lists: lists, using: &random) }
        return "{" + members.shuffled(using: &random).joined(separator: ",") + "}"
    case .array:
        let items = node.items.map { shuffled($0, lists: lists, using: &random) }
        return "[" + (lists ? items.shuffled(using: &random) : items).joined(separator: " ,") + "]"
    default: return node.json
    }
}

private func expressions(_ diff: TreeDiff) -> [String] { diff.changes.map(\.expression) }

/// The value without what says nothing: empty companions, and `null` in their lists.
private func meaning(_ node: SourceNode) -> String {
    switch node.kind {
    case .object: "{" + node.members.map { "\($0.name):\(meaning($0))" }.sorted().joined(separator: ",") + "}"
    case .array: "[" + node.items.map(meaning).joined(separator: ",") + "]"
    case .string: String(reflecting: node.string ?? "")
    default: node.json
    }
}

@Suite("Properties of differences")
struct TreeDiffPropertyTests {
    @Test("a value does not differ from itself with its members in another order", arguments: 0..<300 as Range<UInt64>)
    func reflexive(seed: UInt64) throws {
        var random = SplitMix64(state: seed)
        let before = try SourceDocument(SourceBytes(randomValue(depth: 4, using: &random)))
        let after = try SourceDocument(SourceBytes(shuffled(before.root, lists: false, using: &random)))
        #expect(expressions(TreeDiff(from: before.root, to: after.root)) == [])
        #expect(expressions(TreeDiff(from: before.root, to: after.root, listOrder: false)) == [])
    }

    @Test("lists in another order do not differ if that is asked", arguments: 0..<300 as Range<UInt64>)
    func anyOrder(seed: UInt64) throws {
        var random = SplitMix64(state: seed)
        // Companions belong to items by their place, and cannot be shuffled on their own.
        let before = try SourceDocument(
            SourceBytes(randomValue(depth: 4, using: &random).replacing("\"_", with: "\"y")))
        let after = try SourceDocument(SourceBytes(shuffled(before.root, lists: true, using: &random)))
        #expect(expressions(TreeDiff(from: before.root, to: after.root, listOrder: false)) == [])
        #expect(TreeDiff(from: before.root, to: after.root).changes.allSatisfy { $0.expression.contains("[") })
    }

    @Test("no difference is hidden, and every change names places that exist", arguments: 0..<1500 as Range<UInt64>)
    func complete(seed: UInt64) throws {
        var random = SplitMix64(state: seed)
        // Short values, so that some pairs are equal.
        let depth = Int(seed % 4)
        let before = try SourceDocument(SourceBytes(randomValue(depth: depth, using: &random)))
        let after = try SourceDocument(SourceBytes(randomValue(depth: depth, using: &random)))
        let forth = TreeDiff(from: before.root, to: after.root), back = TreeDiff(from: after.root, to: before.root)
        #expect(forth.isEmpty == back.isEmpty)
        if meaning(before.root) == meaning(after.root) { #expect(forth.isEmpty) }
        for change in forth.changes {
            #expect(
                (change.before == nil) == (change.kind == .added) && (change.after == nil) == (change.kind == .removed))
            for place in [change.before, change.after].compactMap({ $0 }) {
                #expect(place.expression == place.node.expression && place.position == place.node.position)
            }
            if [.changed, .respelled].contains(change.kind) {
                #expect(change.before.map { meaning($0.node) } != change.after.map { meaning($0.node) })
            }
        }
    }

    @Test("one change of a value is found, whatever stands around it", arguments: 0..<300 as Range<UInt64>)
    func single(seed: UInt64) throws {
        var random = SplitMix64(state: seed)
        let text = #"{"resourceType":"Patient","z":[{"u":"before"},\#(randomValue(depth: 4, using: &random))]}"#
        let before = try SourceDocument(SourceBytes(text))
        let after = try SourceDocument(SourceBytes(text.replacing("before", with: "after")))
        let found = TreeDiff(from: before.root, to: after.root).changes
        #expect(found.map(\.kind) == [.changed] && found.map(\.expression) == ["Patient.z[0].u"])
    }
}
