import FHIRTree
import Testing

@testable import Conversion

@Suite("SystemName")
struct SystemNameTests {
    private static func value(_ system: String) throws -> String? {
        let json = #"{"resourceType":"Basic","code":{"coding":[{"system":"\#(system)"}]}}"#
        return try SourceDocument(json: SourceBytes(json)).withBorrowedRoot { root in
            ResourceLeaves(root).leaves.first { $0.path == "code.coding.system" }?.value
        }
    }

    @Test("every name of a system is compared as one", arguments: SystemName.allCases)
    func names(system: SystemName) throws {
        for name in [system.jpCore] + system.others {
            let coding = try SourceDocument(json: SourceBytes(#"{"system":"\#(name)"}"#))
            #expect(coding.withBorrowedRoot { root in SystemName.allCases.filter { $0.matches(root) } } == [system])
            #expect(try Self.value(name) == system.ePrescription)
        }
    }

    @Test("no name is of two systems")
    func distinct() {
        let names = SystemName.allCases.flatMap { Set([$0.ePrescription, $0.jpCore] + $0.others) }
        #expect(Set(names).count == names.count)
    }
}
