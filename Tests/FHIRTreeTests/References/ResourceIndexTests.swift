import Testing

@testable import FHIRTree

private let json = ##"""
    {"resourceType": "Bundle", "type": "collection", "entry": [
    {"fullUrl": "http://a.jp/fhir/Condition/1", "resource": {"resourceType": "Condition", "id": "1", "contained": [
    {"resourceType": "Patient", "id": "p"}, {"resourceType": "Group", "id": "g"}], "subject": {"reference": "#p"}}},
    {"resource": {"resourceType": "Bundle", "id": "b", "entry": [{"fullUrl": "URN:UUID:A", "resource":
    {"resourceType": "Patient", "id": "2", "meta": {"versionId": "3"}}}]}},
    {"fullUrl": "http://a.jp/none"}]}
    """##

@Test("resources know where they stand, and by what they are addressed")
func resources() throws {
    let document = try SourceDocument(json: SourceBytes(json))
    let references = document.references
    let resources = references.resources.resources
    #expect(resources.map(\.parent) == [nil, 0, 1, 1, 0, 4])
    #expect(resources.map(\.place) == [.outermost, .bundled, .contained, .contained, .bundled, .bundled])
    #expect(
        resources.map { document.node(at: $0.item)["fullUrl"]?.string != nil } == [
            false, true, false, false, false, true,
        ])
    #expect(references.resources.container(of: 3) == 1)
    #expect(references.contained == [1: ["p": [2], "g": [3]]])
    #expect(references.scopes[0]?.byURL == ["http://a.jp/fhir/Condition/1": [1]])
    #expect(references.scopes[0]?.byTypeAndID == ["Condition/1": [1], "Bundle/b": [4]])
    #expect(references.scopes[4]?.byURL == ["urn:uuid:a": [5]])
    #expect(references.version(of: 5, in: document) == "3")
    #expect(references.member(of: 0, around: 5) == 4 && references.member(of: 0, around: 3) == 1)
    #expect(document.references === references)
}

@Test("the innermost resource around each place is found")
func around() throws {
    let document = try SourceDocument(json: SourceBytes(json))
    let index = document.references.resources
    for entry in 0..<document.tape.count {
        let slow = index.resources.lastIndex { $0.entry <= entry && entry < document.tape[$0.entry].next }
        #expect(index.resource(around: entry, document.tape) == slow)
    }
}

@Test(
    "resources where none belong do no harm",
    arguments: ["[]", "1", #"[{"resourceType": "Patient"}]"#, #"{"entry": {"resource": {"resourceType": "A"}}}"#])
func odd(json: String) throws {
    let document = try SourceDocument(json: SourceBytes(json))
    #expect(document.references.resources.resources.count == (json.contains("resourceType") ? 1 : 0))
}
