import FHIRTree
import Testing

@testable import FHIRPath

@Suite("Linear time", .serialized)
struct LinearTimeTests {
    /// How much longer four times the input takes: the best of some runs each, so that neighbours count little.
    private func ratio(_ text: String, _ json: (Int) -> String) throws -> Double {
        let expression = try FHIRPathExpression(text)
        func best(_ count: Int) throws -> Double {
            let root = try SourceDocument(SourceBytes(json(count))).root
            let times = try (0..<5).map { _ in
                try ContinuousClock().measure { _ = try expression.evaluate(on: root) }
            }
            return (times.min() ?? .zero) / .microseconds(1)
        }
        return try best(2000) / best(500)
    }

    @Test("dom-3: contained resources that are referred to")
    func contained() throws {
        let text = """
            contained.where((('#'+id in (%resource.descendants().reference | %resource.descendants().as(canonical) | \
            %resource.descendants().as(uri) | %resource.descendants().as(url))) or descendants().where(reference = '#').exists() \
            or descendants().where(as(canonical) = '#').exists() or descendants().where(as(canonical) = '#').exists()).not())\
            .trace('unmatched', id).empty()
            """.replacing("%resource.descendants().as(", with: "%resource.descendants().ofType(").replacing(
                "where(as(", with: "where(ofType(")
        let found = try ratio(text) { count in
            let contained = (0..<count).map { #"{"resourceType": "Organization", "id": "o\#($0)"}"# }.joined(
                separator: ",")
            let references = (0..<count).map { ##"{"reference": "#o\##($0)"}"## }.joined(separator: ",")
            return
                #"{"resourceType": "Patient", "contained": [\#(contained)], "generalPractitioner": [\#(references)]}"#
        }
        #expect(found < 8)
    }

    private static func bundle(_ count: Int) -> String {
        let entries = (0..<count).map { index in
            #"""
            {"fullUrl": "http://a/Patient/p\#(index)", "resource": {"resourceType": "Patient", "id": "p\#(index)",
              "link": [{"other": {"reference": "Patient/p\#((index + 1) % count)"}}]}}
            """#
        }
        return #"{"resourceType": "Bundle", "entry": [\#(entries.joined(separator: ","))]}"#
    }

    @Test("bdl-7: addresses are unique")
    func unique() throws {
        #expect(
            try ratio(
                "entry.where(resource.exists()).select(fullUrl & resource.meta.versionId).isDistinct()", Self.bundle)
                < 8)
    }

    @Test("resolve() in a Bundle")
    func resolve() throws {
        #expect(try ratio("entry.resource.link.other.resolve().count()", Self.bundle) < 8)
    }
}
