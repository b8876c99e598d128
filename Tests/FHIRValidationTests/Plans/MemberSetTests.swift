import Testing

@testable import FHIRValidation

@Test(
    "a set of members gives them in order",
    arguments: [([], 0), ([0], 1), ([63, 0, 5], 64), ([64, 63, 130], 131)] as [([Int], Int)])
func memberSetOrder(members: [Int], count: Int) {
    var set = MemberSet(count: count)
    for member in members { set.insert(member) }
    var copy = MemberSet(count: 0), found: [Int] = []
    copy.become(set)
    var next = copy.next(from: 0)
    while let member = next {
        found.append(member)
        next = copy.next(from: member + 1)
    }
    #expect(found == members.sorted())
}
