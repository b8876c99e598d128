import FHIRTree
import Testing

@testable import Conversion

@Suite("ResourceType")
struct ResourceTypeTests {
    private static let cases: [(name: String, type: ResourceType?)] = [
        (#""Patient""#, .patient), (#""Pati\u0065nt""#, .patient), (#""patient""#, .other), (#""Encounter""#, .other),
        (#""MedicationRequest""#, .medicationRequest), (#""MedicationRequests""#, .other),
        (#""MedicationKnowledgeOrSomethingLonger""#, .other), ("\"\"", .other), ("1", .other), ("{}", nil),
        ("null", nil),
    ]

    @Test("is told by the whole name", arguments: cases)
    func type(name: String, type: ResourceType?) throws {
        let document = try SourceDocument(json: SourceBytes(#"{"resourceType":\#(name)}"#))
        #expect(document.withBorrowedRoot { ResourceType(of: $0) } == type)
    }

    @Test("of a resource without one is none")
    func missing() throws {
        let document = try SourceDocument(json: SourceBytes("{}"))
        #expect(document.withBorrowedRoot { ResourceType(of: $0) } == nil)
    }
}
