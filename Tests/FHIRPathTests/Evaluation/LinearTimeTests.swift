import FHIRTree
import TestSupport
import Testing

@testable import FHIRPath

@Suite("Linear time", .serialized)
struct LinearTimeTests {
    private func isLinear(_ text: String, _ json: (Int) -> String) async throws -> Bool {
        let expression = try FHIRPathExpression(text)
        let small = try SourceDocument(SourceBytes(json(500))).root
        let large = try SourceDocument(SourceBytes(json(2000))).root
        return try await TestSupport.isLinear(
            { _ = try expression.evaluate(on: small) }, fourTimes: { _ = try expression.evaluate(on: large) })
    }

    @Test("dom-3: contained resources that are referred to")
    func contained() async throws {
        let text = """
            contained.where((('#'+id in (%resource.descendants().reference | %resource.descendants().as(canonical) | \
            %resource.descendants().as(uri) | %resource.descendants().as(url))) or descendants().where(reference = '#').exists() \
            or descendants().where(as(canonical) = '#').exists() or descendants().where(as(canonical) = '#').exists()).not())\
            .trace('unmatched', id).empty()
            """.replacing("%resource.descendants().as(", with: "%resource.descendants().ofType(").replacing(
                "where(as(", with: "where(ofType(")
        let found = try await isLinear(text) { count in
            let contained = (0..<count).map { #"{"resourceType": "Organization", "id": "o\#($0)"}"# }.joined(
                separator: ",")
            let references = (0..<count).map { ##"{"reference": "#o\##($0)"}"## }.joined(separator: ",")
            return
                #"{"resourceType": "Patient", "contained": [\#(contained)], "generalPractitioner": [\#(references)]}"#
        }
        #expect(found)
    }

    @Test("distinct of elements that have a value of text")
    func distinct() async throws {
        let found = try await isLinear("identifier.distinct().count()") { count in
            let items = (0..<count).map { #"{"system": "http://a", "value": "v\#($0)"}"# }.joined(separator: ",")
            return #"{"resourceType": "Patient", "identifier": [\#(items)]}"#
        }
        #expect(found)
    }

    @Test("descendants of an object with many companions")
    func companions() async throws {
        let found = try await isLinear("descendants().count()") { count in
            let members = (0..<count).map { #""_given": [{"id": "\#($0)"}]"# }.joined(separator: ",")
            return #"{"resourceType": "Patient", "name": [{\#(members)}]}"#
        }
        #expect(found)
    }

    @Test("resolve() of contained resources")
    func resolveContained() async throws {
        let found = try await isLinear("generalPractitioner.resolve().count()") { count in
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
    func unique() async throws {
        #expect(
            try await isLinear(
                "entry.where(resource.exists()).select(fullUrl & resource.meta.versionId).isDistinct()", Self.bundle))
    }

    @Test("resolve() in a Bundle")
    func resolve() async throws {
        #expect(try await isLinear("entry.resource.link.other.resolve().count()", Self.bundle))
    }
}
