import TestSupport
import Testing

@testable import FHIRTree

private func alignment(_ a: String, _ b: String, listOrder: Bool = true) throws -> ListAlignment {
    let trees = try [a, b].map { text in
        ComparedTree(try SourceDocument(SourceBytes(text)).root, ignoring: [], listOrder: listOrder)
    }
    let items = trees.map { $0.items(of: ElementParts(value: 0)) }
    return ListAlignment(items[0], of: trees[0], items[1], of: trees[1], listOrder: listOrder)
}

/// The length of the longest common subsequence, each item compared with each.
private func longest(_ a: [Int], _ b: [Int]) -> Int {
    var row = [Int](repeating: 0, count: b.count + 1)
    for x in a {
        var diagonal = 0
        for (index, y) in b.enumerated() {
            let above = row[index + 1]
            row[index + 1] = x == y ? diagonal + 1 : max(above, row[index])
            diagonal = above
        }
    }
    return row[b.count]
}

@Suite("Alignment of lists")
struct ListAlignmentTests {
    @Test("as many equal items as can keep their order are paired with each other", arguments: 0..<200 as Range<UInt64>)
    func longestRun(seed: UInt64) throws {
        var random = SplitMix64(state: seed)
        let lists = (0..<2).map { _ in
            (0..<Int.random(in: 0...12, using: &random)).map { _ in Int.random(in: 0...5, using: &random) }
        }
        let found = try alignment("\(lists[0])", "\(lists[1])")
        let kept = found.partners.enumerated().filter { index, other in
            other.map { !found.isMoved[index] && lists[0][index] == lists[1][$0] } == true
        }
        #expect(kept.count == longest(lists[0], lists[1]))
        let paired = found.partners.compactMap { $0 }
        #expect(Set(paired).count == paired.count)
    }

    @Test("an item is paired with its like, not with its neighbour")
    func likeness() throws {
        let before = #"[{"a":1,"b":2,"c":3},{"a":4,"b":5,"c":6}]"#
        #expect(try alignment(before, #"[{"a":4,"b":5,"c":7}]"#).partners == [nil, 0])
        #expect(try alignment(before, #"[{"x":1},{"a":1,"b":2,"c":0},{"a":4,"b":5,"c":0}]"#).partners == [1, 2])
    }

    @Test("items with sure identities of their own are never paired")
    func identity() throws {
        #expect(try alignment(#"[{"id":"a","x":1}]"#, #"[{"id":"b","x":1}]"#).partners == [nil])
        #expect(try alignment(#"[{"id":"a","x":1}]"#, #"[{"x":1}]"#).partners == [0])
        #expect(try alignment(#"[{"linkId":"1"},{"linkId":"2"}]"#, #"[{"linkId":"2","x":1}]"#).partners == [nil, 0])
        #expect(try alignment(#"[{"reference":"A/1"}]"#, #"[{"reference":"A/2"}]"#).partners == [0])
        let fullURL = #"[{"fullUrl":"http://x/A/1","resource":{"resourceType":"A","id":"1"}}]"#
        let other = fullURL.replacing("http://x", with: "http://y")
        #expect(try alignment(fullURL, other).partners == [0])
    }

    @Test("one item that goes to the other end is the only one that moved")
    func moved() throws {
        let found = try alignment("[1,2,3,4,5]", "[2,3,4,5,1]")
        #expect(found.partners == [4, 0, 1, 2, 3])
        #expect(found.isMoved == [true, false, false, false, false])
    }
}
