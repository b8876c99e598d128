import FHIRTree
import TestSupport
import Testing

private func changes(
    _ a: String, _ b: String, ignoring: Set<String> = [], listOrder: Bool = true
) throws -> [TreeChange] {
    let before = try SourceDocument(SourceBytes(a)), after = try SourceDocument(SourceBytes(b))
    return TreeDiff(from: before.root, to: after.root, ignoring: ignoring, listOrder: listOrder).changes
}

private func diff(_ a: String, _ b: String, ignoring: Set<String> = [], listOrder: Bool = true) throws -> [String] {
    try changes(a, b, ignoring: ignoring, listOrder: listOrder).map { "\($0.kind) \($0.expression)" }
}

private func patient(_ members: String) -> String { #"{"resourceType":"Patient",\#(members)}"# }

private let valueCases: [(before: String, after: String, changes: [String])] = [
    (#""active":true,"id":"a""#, #""id": "\u0061", "active": true"#, []),
    (#""id":"\ud800""#, #""id":"\udbff""#, ["changed Patient.id"]),
    (#""gender":"male""#, #""gender":"female""#, ["changed Patient.gender"]),
    (#""gender":"male""#, #""active":true"#, ["removed Patient.gender", "added Patient.active"]),
    (#""gender":"male""#, #""gender":["male"]"#, ["changed Patient.gender"]),
    (#""name":[]"#, #""name":{}"#, ["changed Patient.name"]),
    (#""active":true"#, #""active":false"#, ["changed Patient.active"]),
    (#""multipleBirthInteger":1"#, #""multipleBirthInteger":1.0"#, ["respelled Patient.multipleBirth.ofType(integer)"]),
    (
        #""multipleBirthInteger":10"#, #""multipleBirthInteger":1e1"#,
        ["respelled Patient.multipleBirth.ofType(integer)"]
    ),
    (#""multipleBirthInteger":1"#, #""multipleBirthInteger":2"#, ["changed Patient.multipleBirth.ofType(integer)"]),
    (#""birthDate":"1980""#, #""birthDate":"1980-01""#, ["changed Patient.birthDate"]),
    (
        #""deceasedDateTime":"2024-01-01T00:30:00+09:00""#, #""deceasedDateTime":"2023-12-31T15:30:00.0Z""#,
        ["respelled Patient.deceased.ofType(dateTime)"]
    ),
    (
        #""language":"2024-01-01T00:30:00+09:00""#, #""language":"2023-12-31T15:30:00Z""#, ["changed Patient.language"]
    ),
    (#""x":{"y":1,"y":2}"#, #""x":{"y":1,"y":3}"#, ["changed Patient.x.y"]),
]

private let companionCases: [(before: String, after: String, changes: [String])] = [
    (#""birthDate":"1980""#, #""birthDate":"1980","_birthDate":{"id":"b"}"#, ["added Patient.birthDate.id"]),
    (#""birthDate":"1980""#, #""birthDate":"1980","_birthDate":{}"#, []),
    (#""birthDate":"1980""#, #""_birthDate":{"id":"b"}"#, ["removed Patient.birthDate", "added Patient.birthDate.id"]),
    (
        #""birthDate":"1980","_birthDate":{"id":"b"}"#, #""active":true"#,
        ["removed Patient.birthDate", "added Patient.active"]
    ),
    (
        #""name":[{"given":["A","B"],"_given":[null,{"id":"x"}]}]"#, #""name":[{"given":["A","B"]}]"#,
        ["removed Patient.name[0].given[1].id"]
    ),
    (
        #""name":[{"given":["A","B"],"_given":[null,{"id":"x"}]}]"#,
        #""name":[{"given":["B","A"],"_given":[{"id":"x"}]}]"#, ["moved Patient.name[0].given[0]"]
    ),
    (
        #""name":[{"given":["A",null],"_given":[null,{"id":"x"}]}]"#, #""name":[{"given":["A"]}]"#,
        ["removed Patient.name[0].given[1]"]
    ),
    (#""_note":"a""#, #""_note":"b""#, ["changed Patient.note"]),
]

private let listCases: [(before: String, after: String, changes: [String])] = [
    (
        #""identifier":[{"system":"s","value":"1","use":"old"},{"system":"s","value":"2"}]"#,
        #""identifier":[{"system":"s","value":"2"},{"system":"s","value":"1","use":"usual"}]"#,
        ["moved Patient.identifier[0]", "changed Patient.identifier[0].use"]
    ),
    (
        #""identifier":[{"system":"s","value":"1"}]"#, #""identifier":[{"system":"s","value":"2"}]"#,
        ["changed Patient.identifier[0].value"]
    ),
    (
        #""name":[{"family":"A"},{"family":"B"},{"family":"C"}]"#, #""name":[{"family":"B"},{"family":"C"}]"#,
        ["removed Patient.name[0]"]
    ),
    (
        #""name":[{"family":"A","use":"usual"},{"family":"B"}]"#,
        #""name":[{"family":"X"},{"family":"A","use":"old"},{"family":"B"}]"#,
        ["changed Patient.name[0].use", "added Patient.name[0]"]
    ),
    (
        #""name":[{"text":"A"},{"text":"B"},{"text":"A"}]"#, #""name":[{"text":"B"},{"text":"A"}]"#,
        ["removed Patient.name[0]"]
    ),
    (#""name":[{"given":["A","B"]}]"#, #""name":[{"given":["B","A"]}]"#, ["moved Patient.name[0].given[0]"]),
    (
        #""extension":[{"url":"u","valueString":"a"},{"url":"u","valueString":"b"},{"url":"v","valueCode":"c"}]"#,
        #""extension":[{"url":"u","valueString":"b"},{"url":"v","valueCode":"d"},{"url":"w","valueCode":"c"}]"#,
        [
            "removed Patient.extension[0]", "changed Patient.extension[2].value.ofType(code)",
            "added Patient.extension[2]",
        ]
    ),
    (
        #""contained":[{"resourceType":"Organization","id":"o"}]"#,
        #""contained":[{"resourceType":"Location","id":"o"}]"#,
        ["removed Patient.contained[0]", "added Patient.contained[0]"]
    ),
]

private let entries = (
    #"{"resourceType":"Bundle","entry":[{"fullUrl":"urn:uuid:1","resource":{"resourceType":"Patient","gender":"male","meta":{"lastUpdated":"1"}}},{"fullUrl":"urn:uuid:2","resource":{"resourceType":"Basic","id":"b"}}]}"#,
    #"{"resourceType":"Bundle","entry":[{"fullUrl":"urn:uuid:3","resource":{"resourceType":"Basic","id":"b"}},{"fullUrl":"urn:uuid:4","resource":{"resourceType":"Patient","gender":"male","meta":{"lastUpdated":"2"}}}]}"#
)

@Suite("Differences between trees")
struct TreeDiffTests {
    @Test("only what differs by meaning is a difference", arguments: valueCases + companionCases + listCases)
    func found(before: String, after: String, changes: [String]) throws {
        #expect(try diff(patient(before), patient(after)) == changes)
        let reverse = try diff(patient(after), patient(before))
        #expect(reverse.count == changes.count, "\(reverse)")
    }

    @Test("a change gives place, position, value and companion on both sides")
    func places() throws {
        let found = try changes(
            patient(#""name":[{"text":"A"},{"text":"B"}]"#), "\n" + patient(#""name":[{"text":"B"},{"text":"A"}]"#))
        let change = try #require(found.first)
        #expect(found.count == 1 && change.kind == .moved)
        #expect(change.before?.expression == "Patient.name[0]" && change.after?.expression == "Patient.name[1]")
        #expect(change.before?.position.line == 1 && change.after?.position.line == 2)
        #expect(change.after?.node.json == #"{"text":"A"}"#)
        let removed = try changes(patient(#""birthDate":"1980","_birthDate":{"id":"b"}"#), patient(#""id":"a""#)).first
        #expect(removed?.before?.node.json == #""1980""# && removed?.before?.companion?.json == #"{"id":"b"}"#)
        #expect(removed?.after == nil)
    }

    @Test("the JSON and the XML of a resource do not differ")
    func forms() throws {
        let json = patient(
            #""name":[{"given":["A"],"_given":[{"id":"x"}]}],"birthDate":"1980-04","text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">a &amp; b</div>"}"#
        )
        let xml = try XMLWriter(.pretty()).write(try SourceDocument(json: SourceBytes(json)))
        #expect(try diff(json, String(decoding: xml.bytes, as: UTF8.self)) == [])
        let other = json.replacing("a &amp; b", with: "a &amp; c")
        #expect(try diff(other, String(decoding: xml.bytes, as: UTF8.self)) == ["changed Patient.text.div"])
    }

    @Test("entries with new UUIDs are paired by their resources")
    func renewedUUIDs() throws {
        let found = try diff(entries.0, entries.1, ignoring: ["meta.lastUpdated", "Bundle.entry.fullUrl"])
        #expect(found == ["moved Bundle.entry[0]"])
        let unordered = try diff(entries.0, entries.1, listOrder: false)
        #expect(
            unordered == [
                "changed Bundle.entry[0].fullUrl", "changed Bundle.entry[0].resource.meta.lastUpdated",
                "changed Bundle.entry[1].fullUrl",
            ])
    }

    @Test(
        "a part of a tree is compared like the whole",
        arguments: [("contained", "Patient.contained[0].issued"), ("name", "Patient.name[0].period.start")])
    func parts(member: String, expression: String) throws {
        let text = patient(
            #""name":[{"period":{"start":"2024-01-01T00:00:00Z"}}],"contained":[{"resourceType":"Observation","issued":"2024-01-01T00:00:00Z"}]"#
        )
        let before = try SourceDocument(SourceBytes(text))
        let after = try SourceDocument(SourceBytes(text.replacing("T00:00:00Z", with: "T09:00:00+09:00")))
        let (a, b) = (try #require(before.root[member]), try #require(after.root[member]))
        let found = TreeDiff(from: a, to: b).changes
        #expect(found.map(\.kind) == [.respelled] && found.map(\.expression) == [expression])
    }

    @Test("lists may differ in their order, at every depth")
    func anyOrder() throws {
        let a = patient(#""name":[{"given":["A","B"]},{"given":["C","D"],"_given":[{"id":"c"}]}]"#)
        let b = patient(#""name":[{"given":["D","C"],"_given":[null,{"id":"c"}]},{"given":["B","A"]}]"#)
        #expect(try diff(a, b, listOrder: false) == [])
        #expect(try diff(a, b) != [])
    }

    @Test("lists of ten thousand items are compared", arguments: ["fullUrl", "note"])
    func longLists(name: String) throws {
        let items = (0..<10_000).map { #"{"\#(name)":"urn:uuid:\#($0)","search":{"score":\#($0 % 7)}}"# }
        let before = #"{"resourceType":"Bundle","entry":[\#(items.joined(separator: ","))]}"#
        let after = #"{"resourceType":"Bundle","entry":[\#(items.dropFirst().reversed().joined(separator: ","))]}"#
        #expect(try diff(before, after, listOrder: false) == ["removed Bundle.entry[0]"])
        let changed = try diff(before, before.replacing(#""score":3"#, with: #""score":9"#))
        #expect(changed.count == 1_429)
        #expect(changed.allSatisfy { $0.hasSuffix(".search.score") })
        let same = Array(repeating: "1", count: 10_000).joined(separator: ",")
        #expect(try diff("[2,\(same)]", "[\(same),3]") == ["removed [0]", "added [10000]"])
    }

    @Test("the deepest documents are compared without a stack")
    func depth() throws {
        let nested = { (inner: String) in
            String(repeating: #"{"a":["#, count: 256) + inner + String(repeating: "]}", count: 256)
        }
        #expect(try diff(nested("1"), nested(" 1")) == [])
        let found = try diff(nested("1"), nested(" 1.0"))
        #expect(found.count == 1 && found.allSatisfy { $0.hasPrefix("respelled a[0].a[0].") })
    }
}
