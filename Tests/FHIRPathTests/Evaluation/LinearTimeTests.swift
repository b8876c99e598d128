import FHIRTree
import Testing

@testable import FHIRPath

@Suite("Linear time", .serialized)
struct LinearTimeTests {
    /// Whether four times the input takes less than eight times as long; quadratic work would take sixteen times. The
    /// best of rounds that look at both sizes in turn, so that neighbours on the machine count little.
    private func isLinear(_ text: String, _ json: (Int) -> String) throws -> Bool {
        let expression = try FHIRPathExpression(text)
        let roots = try [500, 2000].map { try SourceDocument(SourceBytes(json($0))).root }
        var best = [Duration.seconds(1000), .seconds(1000)]
        for _ in 0..<20 {
            for (index, root) in roots.enumerated() {
                best[index] = min(best[index], try ContinuousClock().measure { _ = try expression.evaluate(on: root) })
            }
            if best[1] / best[0] < 8 { return true }
        }
        return false
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
        let found = try isLinear(text) { count in
            let contained = (0..<count).map { #"{"resourceType": "Organization", "id": "o\#($0)"}"# }.joined(
                separator: ",")
            let references = (0..<count).map { ##"{"reference": "#o\##($0)"}"## }.joined(separator: ",")
            return
                #"{"resourceType": "Patient", "contained": [\#(contained)], "generalPractitioner": [\#(references)]}"#
        }
        #expect(found)
    }

    @Test("distinct of elements that have a value of text")
    func distinct() throws {
        let found = try isLinear("identifier.distinct().count()") { count in
            let items = (0..<count).map { #"{"system": "http://a", "value": "v\#($0)"}"# }.joined(separator: ",")
            return #"{"resourceType": "Patient", "identifier": [\#(items)]}"#
        }
        #expect(found)
    }

    @Test("descendants of an object with many companions")
    func companions() throws {
        let found = try isLinear("descendants().count()") { count in
            let members = (0..<count).map { #""_given": [{"id": "\#($0)"}]"# }.joined(separator: ",")
            return #"{"resourceType": "Patient", "name": [{\#(members)}]}"#
        }
        #expect(found)
    }

    @Test("resolve() of contained resources")
    func resolveContained() throws {
        let found = try isLinear("generalPractitioner.resolve().count()") { count in
            let contained = (0..<count).map { #"{"resourceType": "Practitioner", "id": "d\#($0)"}"# }
            let references = (0..<count).map { ##"{"reference": "#d\##($0)"}"## }
            return #"""
                {"resourceType": "Patient", "contained": [\#(contained.joined(separator: ","))],
                 "generalPractitioner": [\#(references.joined(separator: ","))]}
                """#
        }
        #expect(found)
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
            try isLinear(
                "entry.where(resource.exists()).select(fullUrl & resource.meta.versionId).isDistinct()", Self.bundle))
    }

    @Test("resolve() in a Bundle")
    func resolve() throws {
        #expect(try isLinear("entry.resource.link.other.resolve().count()", Self.bundle))
    }
}
