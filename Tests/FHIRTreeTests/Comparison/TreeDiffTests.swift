import FHIRTree
import TestSupport
import Testing

private func diff(_ a: String, _ b: String, ignoring: Set<String> = [], listOrder: Bool = true) throws -> [String] {
    let before = try SourceDocument(SourceBytes(a)), after = try SourceDocument(SourceBytes(b))
    return TreeDiff(from: before.root, to: after.root, ignoring: ignoring, listOrder: listOrder).changes
        .map { "\($0.kind) \($0.expression)" }
}

private func patient(_ members: String) -> String { #"{"resourceType":"Patient",\#(members)}"# }

private let cases: [(before: String, after: String, changes: [String])] = [
    (#""active":true,"id":"a""#, #""id": "\u0061", "active": true"#, []),
    (#""gender":"male""#, #""gender":"female""#, ["changed Patient.gender"]),
    (#""gender":"male""#, #""active":true"#, ["removed Patient.gender", "added Patient.active"]),
    (#""multipleBirthInteger":1"#, #""multipleBirthInteger":1.0"#, ["respelled Patient.multipleBirth.ofType(integer)"]),
    (
        #""multipleBirthInteger":10"#, #""multipleBirthInteger":1e1"#,
        ["respelled Patient.multipleBirth.ofType(integer)"]
    ),
    (#""multipleBirthInteger":1"#, #""multipleBirthInteger":2"#, ["changed Patient.multipleBirth.ofType(integer)"]),
    (
        #""identifier":[{"system":"s","value":"1","use":"old"},{"system":"s","value":"2"}]"#,
        #""identifier":[{"system":"s","value":"2"},{"system":"s","value":"1","use":"usual"}]"#,
        ["moved Patient.identifier[0]", "changed Patient.identifier[0].use"]
    ),
    (
        #""name":[{"family":"A"},{"family":"B"},{"family":"C"}]"#, #""name":[{"family":"B"},{"family":"C"}]"#,
        ["removed Patient.name[0]"]
    ),
    (#""name":[{"given":["A","B"]}]"#, #""name":[{"given":["B","A"]}]"#, ["moved Patient.name[0].given[0]"]),
    (
        #""name":[{"given":["A","B"],"_given":[null,{"id":"x"}]}]"#, #""name":[{"given":["A","B"]}]"#,
        ["removed Patient.name[0].given"]
    ),
    (#""name":[]"#, #""name":{}"#, ["changed Patient.name"]),
]

@Suite("differences between trees")
struct TreeDiffTests {
    @Test("only what differs by meaning is a difference", arguments: cases)
    func changes(before: String, after: String, changes: [String]) throws {
        let found = try diff(patient(before), patient(after))
        #expect(Set(found) == Set(changes))
        #expect(try diff(patient(after), patient(before)).count == changes.count)
    }

    @Test("the JSON and the XML of a resource do not differ")
    func forms() throws {
        let json = patient(#""name":[{"given":["A"],"_given":[{"id":"x"}]}],"birthDate":"1980-04""#)
        let xml = String(
            decoding: try XMLWriter(.pretty()).write(try SourceDocument(json: SourceBytes(json))).bytes, as: UTF8.self)
        #expect(try diff(json, xml) == [])
    }

    @Test("paths may be left out, and the order of lists")
    func options() throws {
        let a =
            #"{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","meta":{"lastUpdated":"1"}}}]}"#
        let b = a.replacing("1", with: "2")
        #expect(try diff(a, b).count == 1)
        #expect(try diff(a, b, ignoring: ["meta.lastUpdated"]) == [])
        #expect(try diff(a, b, ignoring: ["Bundle.entry.resource.meta"]) == [])
        let c = patient(#""name":[{"given":["A","B"]}]"#), d = patient(#""name":[{"given":["B","A"]}]"#)
        #expect(try diff(c, d, listOrder: false) == [])
    }

    @Test("long lists take no quadratic time")
    func longLists() throws {
        let items = (0..<50_000).map { #"{"fullUrl":"urn:uuid:\#($0)","search":{"score":\#($0)}}"# }
        let before = #"{"resourceType":"Bundle","entry":[\#(items.joined(separator: ","))]}"#
        let after = #"{"resourceType":"Bundle","entry":[\#(items.dropFirst().reversed().joined(separator: ","))]}"#
        let found = try diff(before, after, listOrder: false)
        #expect(found == ["removed Bundle.entry[0]"])
    }
}
