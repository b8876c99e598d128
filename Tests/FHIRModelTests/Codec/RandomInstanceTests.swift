import FHIRModel
import TestSupport
import Testing

@Suite("random instances of every resource type")
struct RandomInstanceTests {
    @Test("decode(encode(x)) is x, and nothing of the text is lost", arguments: ResourceRegistry.r4.names)
    func roundTrip(type: String) throws {
        let resourceType = try #require(ResourceRegistry.r4[type])
        for seed in 0..<20 as Range<UInt64> {
            let text = RandomElement.resource(type, seed: seed)
            let document = try SourceDocument(json: SourceBytes(text))
            let resource = try resourceType.init(document.root)
            let diff = TreeDiff(from: document.root, to: resource.document.root)
            #expect(diff.isEmpty, "seed \(seed): \(diff.changes.map(\.expression))")
            let again = try resourceType.init(json: resource.json())
            #expect(resource.isEqual(to: again) && again.json() == resource.json(), "seed \(seed)")
            #expect(AnyHashable(resource) == AnyHashable(again), "seed \(seed)")
            #expect(Set([AnyHashable(resource)]).contains(AnyHashable(again)), "seed \(seed)")
        }
    }

    @Test("all 146 concrete resource types are known")
    func registry() {
        #expect(ResourceRegistry.r4.names.count == 146)
        for name in ResourceRegistry.r4.names { #expect(ResourceRegistry.r4[name]?.typeName == name) }
    }

    @Test("equality agrees with the written form", arguments: 0..<40 as Range<UInt64>)
    func equality(seed: UInt64) throws {
        let a = try R4.Patient(json: RandomElement.resource("Patient", seed: seed))
        let b = try R4.Patient(json: RandomElement.resource("Patient", seed: seed + 1))
        #expect((a == b) == (a.json() == b.json()))
        #expect((a.name == b.name) == (a.name.map { $0.json() } == b.name.map { $0.json() }))
        #expect((a.identifier == b.identifier) == (a.identifier.map { $0.json() } == b.identifier.map { $0.json() }))
        var c = a
        c.unknownElements.members.append(try UnknownElement(name: "x", json: "1"))
        #expect(c != a)
    }
}
