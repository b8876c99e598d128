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

    @Test("data types at the root as well", arguments: 0..<6 as Range<UInt64>)
    func dataTypes(seed: UInt64) throws {
        for type in DataTypes.all { try roundTrip(type, RandomElement.element(type.typeName, seed: seed), seed) }
    }

    @Test("all data types are among them")
    func allDataTypes() {
        let known = Set(DataTypes.all.map { $0.typeName })
        // `Quantity` by other names, and an abstract type.
        let others: Set = ["Age", "Count", "Distance", "Duration", "BackboneElement"]
        let shapes = TypeShapes.r4.all.filter { $0.kind == .type }.map(\.name)
        #expect(Set(shapes).subtracting(others) == known)
    }

    @Test("members that no type knows are kept where they are", arguments: ResourceRegistry.r4.names)
    func unknown(type: String) throws {
        let resourceType = try #require(ResourceRegistry.r4[type])
        var kept = 0
        for seed in 0..<2 as Range<UInt64> {
            kept += try roundTrip(resourceType, RandomElement.resource(type, seed: seed, hasUnknown: true), seed)
        }
        #expect(kept > 0)
    }

    @Test("data types keep unknown members at the root", arguments: 0..<3 as Range<UInt64>)
    func unknownInDataTypes(seed: UInt64) throws {
        for type in DataTypes.all {
            try roundTrip(type, RandomElement.element(type.typeName, seed: seed, hasUnknown: true), seed)
        }
    }

    /// Reads, writes and reads again; gives the number of members kept.
    @discardableResult
    private func roundTrip<Element: FHIRElement>(_ type: Element.Type, _ text: String, _ seed: UInt64) throws -> Int {
        let document = try SourceDocument(json: SourceBytes(text))
        var findings: [Diagnostic] = [], second: [Diagnostic] = []
        let element = try Element(document.root, findings: &findings)
        let diff = TreeDiff(from: document.root, to: element.document.root)
        #expect(diff.isEmpty, "\(type) seed \(seed): \(diff.changes.map(\.expression))")
        let again = try Element(json: element.json(), findings: &second)
        #expect(again == element && again.json() == element.json(), "\(type) seed \(seed)")
        #expect(again.hashValue == element.hashValue && findings.count == second.count, "\(type) seed \(seed)")
        return findings.count
    }

    @Test("XML holds the same, whatever the JSON says", arguments: ResourceRegistry.r4.names)
    func xml(type: String) throws {
        let resourceType = try #require(ResourceRegistry.r4[type])
        for seed in 0..<3 as Range<UInt64> {
            let resource = try resourceType.init(json: RandomElement.resource(type, seed: seed))
            let written = try resource.xml()
            var findings: [Diagnostic] = []
            let again = try resourceType.init(xml: written.bytes, findings: &findings)
            let diff = TreeDiff(from: resource.document.root, to: again.document.root)
            #expect(diff.isEmpty, "seed \(seed): \(diff.changes.map(\.expression))")
            #expect(try again.xml().bytes == written.bytes, "seed \(seed)")
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
        let same = try R4.Patient(json: RandomElement.resource("Patient", seed: seed))
        let b = try R4.Patient(json: RandomElement.resource("Patient", seed: seed + 1))
        #expect(a == same && a.hashValue == same.hashValue && a.name == same.name && a.identifier == same.identifier)
        #expect((a == b) == (a.json() == b.json()))
        #expect((a.name == b.name) == (a.name.map { $0.json() } == b.name.map { $0.json() }))
        #expect((a.identifier == b.identifier) == (a.identifier.map { $0.json() } == b.identifier.map { $0.json() }))
        var c = a
        c.unknownElements.members.append(try UnknownElement(name: "x", json: "1"))
        #expect(c != a)
    }

    private static let pairs: [(R4.HumanName, R4.HumanName, Bool)] = [
        (R4.HumanName(text: "ガ"), R4.HumanName(text: "ガ"), true),
        (R4.HumanName(text: "カ\u{3099}"), R4.HumanName(text: "ガ"), false),  // one letter to Swift, two texts to FHIR
        (R4.HumanName(text: "e\u{301}"), R4.HumanName(text: "\u{e9}"), false),
        (R4.HumanName(given: [FHIRPrimitive()]), R4.HumanName(), true),  // neither writes anything
        (R4.HumanName(given: ["a", FHIRPrimitive()]), R4.HumanName(given: ["a"]), false),
        (R4.HumanName(period: R4.Period()), R4.HumanName(), false),  // `{}` is written
        (R4.HumanName(period: R4.Period(start: "2024")), R4.HumanName(period: R4.Period(start: "2024")), true),
    ]

    @Test("data types, resources and choices are equal exactly when they write the same", arguments: pairs)
    func writtenForm(a: R4.HumanName, b: R4.HumanName, areEqual: Bool) {
        #expect((a.json() == b.json()) == areEqual)
        #expect((a == b) == areEqual && (Set([a, b]).count == 1) == areEqual)
        #expect((R4.Patient(name: [a]) == R4.Patient(name: [b])) == areEqual)
        #expect((R4.OpenValue.humanName(a) == .humanName(b)) == areEqual)
    }
}
