import FHIRTree
import Testing

@Suite("Places in a tree")
struct SourceNodeTests {
    private let patient = """
        {
          "resourceType": "Patient",
          "active": true,
          "multipleBirthInteger": 2,
          "name": [{"family": "見本", "given": ["花\\u5b50", "A"], "_given": [null, {"id": "g"}]}],
          "unknownElement": {"x": 1.10},
          "_birthDate": {"extension": []}
        }
        """

    @Test("values are found by name and read as written")
    func values() throws {
        let root = try SourceDocument(json: SourceBytes(patient)).root
        #expect(root.kind == .object)
        #expect(root.members.map(\.name).last == "_birthDate")
        #expect(root["active"]?.boolean == true)
        #expect(root["multipleBirthInteger"]?.integer == 2)
        let name = try #require(root["name"]?.items.first { _ in true })
        #expect(name["given"]?.items.map(\.string) == ["花子", "A"])
        #expect(root["unknownElement"]?["x"]?.text == "1.10")
        #expect(root["unknownElement"]?.elementName == .unknown)
        #expect(root["_birthDate"]?.elementName == ElementName("birthDate").companion)
        #expect(root["absent"] == nil)
        #expect(root["active"]?["x"] == nil)
    }

    @Test("paths are FHIRPath and positions count lines and scalars")
    func places() throws {
        let document = try SourceDocument(json: SourceBytes(patient))
        let name = try #require(document.root["name"]?.items.first { _ in true })
        let second = try #require(name["given"]?.items.map { $0 }.last)
        #expect(second.expression == "Patient.name[0].given[1]")
        #expect(second.position.line == 5)
        #expect(second.position.column == 50)
        #expect(name["_given"]?.items.map { $0 }.last?.expression == "Patient.name[0].given[1]")
        #expect(document.root.expression == "Patient")
    }

    @Test(
        "choices, companions and nested resources have FHIRPath's names",
        arguments: [
            (
                #"{"resourceType":"Observation","valueQuantity":{"unit":"X"}}"#,
                "Observation.value.ofType(Quantity).unit"
            ),
            (
                #"{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","deceasedBoolean":"X"}}]}"#,
                "Bundle.entry[0].resource.deceased.ofType(boolean)"
            ),
            (
                #"{"resourceType":"Patient","_birthDate":{"extension":[{"valueString":"X"}]}}"#,
                "Patient.birthDate.extension[0].value.ofType(string)"
            ),
            (#"{"resourceType":"Patient","x":{"y":["X"]}}"#, "Patient.x.y[0]"),
            (#"{"contained":"X"}"#, "contained"),
            (#"{"resourceType":"Secret","x":"X"}"#, "x"),  // any text may stand there: it is not shown
            (#"{"resourceType":"HumanName","x":"X"}"#, "x"),
            (#"{"resourceType":"Patient","contained":[{"resourceType":"Secret","x":"X"}]}"#, "Patient.contained[0].x"),
            (#"["X"]"#, "[0]"),
        ])
    func expressions(text: String, expected: String) throws {
        let document = try SourceDocument(json: SourceBytes(text))
        let index = try #require(
            document.withTape { tape in
                (0..<tape.count).first { tape.text($0).elementsEqual("X".utf8) }
            })
        #expect(document.node(at: index).expression == expected)
        // A wrong JSON kind does not change the path.
        #expect(document.node(at: index).json == "\"X\"")
    }

    @Test("keys far from their value keep their text")
    func farKey() throws {
        let long = String(repeating: "k", count: 400)
        let document = try SourceDocument(
            json: SourceBytes(#"{"\#(long)":1,"b"\#(String(repeating: " ", count: 300)):2}"#))
        #expect(document.root.members.map(\.name) == [long, "b"])
    }

    @Test("a description never shows a value")
    func description() throws {
        let root = try SourceDocument(json: SourceBytes(patient)).root
        for node in root.members { #expect(!"\(node)".contains("見本")) }
        #expect("\(root)" == "(value): object")
    }
}
