import Diagnostics
import FHIRTree
import Testing

@testable import Conversion

private typealias Samples = BundleSamples

@Suite("What a document's Composition does not name")
struct DocumentScopeTests {
    /// - Parameter named: the places of the entries that the section refers to.
    private static func findings(
        _ named: [Int], inner: Bool = false, second: Bool = false, events: String = "[]"
    ) throws -> PrescriptionExtraction {
        let entries = named.map { #"{"reference": "urn:uuid:\#($0)"}"# }.joined(separator: ", ")
        let section = inner ? #"{"section": [{"entry": [\#(entries)]}]}"# : #"{"entry": [\#(entries)]}"#
        let composition = #"""
            {"resourceType": "Composition", "status": "final", "subject": {"reference": "urn:uuid:2"},
              "event": \#(events), "section": [\#(section)]}
            """#
        let requests = ["甲", "乙"].map { Samples.request($0, of: "urn:uuid:2") }
        let others = second ? [Samples.composition(subject: "urn:uuid:2")] : []
        let document = Samples.bundle(type: "document", [composition, Samples.patient("例示")] + requests + others)
        return try PrescriptionExtraction(try Samples.document(document))
    }

    @Test(
        "a drug that no section refers to is written, and told",
        arguments: [([3, 4], false, []), ([3, 4], true, []), ([3], false, [3]), ([3], true, [3]), ([], false, [])]
            as [([Int], Bool, [Int])])
    func sections(named: [Int], inner: Bool, told: [Int]) throws {
        let extraction = try Self.findings(named, inner: inner)
        #expect(extraction.prescription.rps.flatMap(\.drugs).map(\.name) == ["甲", "乙"])
        let found = extraction.findings.filter { $0.code == "CNV-0221" }
        #expect(found.map(\.expression) == told.map { "Bundle.entry[\($0)].resource" })
        #expect(found.allSatisfy { $0.severity == .warning })
    }

    @Test("a second Composition is told")
    func second() throws {
        let found = try Self.findings([3, 4], second: true).findings.filter { $0.code == "CNV-0221" }
        #expect(found.map(\.expression) == ["Bundle.entry[4].resource"])
    }

    @Test("the days are those of the event that is the issue")
    func events() throws {
        func event(_ text: String, _ day: String) -> String {
            #"{"code": [{"text": "\#(text)"}], "period": {"start": "\#(day)"}}"#
        }
        let both = "[" + event("受付", "2026-10-01") + "," + event("処方箋交付", "2026-11-02") + "]"
        #expect(try Self.findings([3], events: both).prescription.issuedOn?.description == "2026-11-02")
        let other = "[" + event("受付", "2026-10-01") + "]"
        #expect(try Self.findings([3], events: other).prescription.issuedOn?.description == "2026-10-01")
    }
}
