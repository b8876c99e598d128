import FHIRTree
import TestSupport
import Testing

private let source = """
    {
      "resourceType" : "Patient",
      "name": [ {"family": "見本", "given": ["花\\u5b50" , "B"]} ],
      "decimal": 1.10 ,
      "birthDate": "1980-04"
    }
    """

private let edits:
    [(
        name: String, change: @Sendable (inout EditableTree) -> Void, expected: @Sendable (String) -> String
    )] = [
        ("nothing", { _ in }, { $0 }),
        ("a scalar", { $0["birthDate"] = .string("1980-05") }, { $0.replacing("1980-04", "1980-05") }),
        ("deep inside", { $0["name", 0, "given", 1] = .string("C\n") }, { $0.replacing("\"B\"", "\"C\\n\"") }),
        (
            "remove the last", { $0["birthDate"] = nil },
            { $0.replacing("1.10 ,\n  \"birthDate\": \"1980-04\"", "1.10") }
        ),
        ("remove the first", { $0["resourceType"] = nil }, { $0.replacing("\n  \"resourceType\" : \"Patient\",", "") }),
        ("remove an item", { $0["name", 0, "given", 0] = nil }, { $0.replacing("[\"花\\u5b50\" , \"B\"]", "[ \"B\"]") }),
        (
            "append a member", { $0["active"] = .boolean(true) },
            { $0.replacing("\"1980-04\"\n", "\"1980-04\",\n  \"active\" : true\n") }
        ),
        (
            "append an item", { $0["name", 0, "given", 9] = .string("D") },
            { $0.replacing("\"B\"]", "\"B\",\"D\"]") }
        ),
        (
            "make what is missing", { $0["telecom", 0, "value"] = .string("x") },
            { $0.replacing("\"1980-04\"\n", "\"1980-04\",\n  \"telecom\" : [{\"value\":\"x\"}]\n") }
        ),
        ("remove what is not there", { $0["photo", 3, "url"] = nil }, { $0 }),
        ("replace a container", { $0["name"] = .number("2.50") }, { _ in "" }),
    ]

extension String {
    fileprivate func replacing(_ old: String, _ new: String) -> String {
        guard let range = firstRange(of: old) else { return "missing: " + old }
        return String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
    }
}

@Suite("Editing a tree")
struct EditableTreeTests {
    @Test("only what changes is written anew", arguments: edits.indices)
    func edit(index: Int) throws {
        let (name, change, expected) = edits[index]
        var tree = EditableTree(try SourceDocument(json: SourceBytes(source)))
        change(&tree)
        let written = String(decoding: JSONWriter().write(tree), as: UTF8.self)
        if name == "replace a container" {
            #expect(try tree.document().root["name"]?.text == "2.50")
        } else {
            #expect(written == expected(source), "\(name)")
        }
    }

    @Test("a copy is independent, the document unchanged")
    func values() throws {
        let document = try SourceDocument(json: SourceBytes(source))
        let before = EditableTree(document)
        var after = before
        after["name", 0, "family"] = .string("例")
        #expect(JSONWriter().write(before) == Array(source.utf8))
        #expect(JSONWriter().write(document) == Array(source.utf8))
        #expect(try after.document().root["name"]?.items.first { _ in true }?["family"]?.string == "例")
    }

    @Test("compact and pretty writing agree with writing the document anew")
    func layouts() throws {
        var tree = EditableTree(try SourceDocument(json: SourceBytes(source)))
        tree["contact"] = .array([.object([("name", .null), ("a", .array([]))])])
        let document = try tree.document()
        for layout in [JSONWriter.Layout.compact, .pretty(), .pretty(indent: 4)] {
            #expect(JSONWriter(layout).write(tree) == JSONWriter(layout).write(document))
        }
    }

    @Test("numbers keep their digits, and what is no number is refused")
    func numbers() {
        #expect(TreeValue.number("1.100") != nil)
        #expect(TreeValue.number(" 1") == nil)
        #expect(TreeValue.number("01") == nil)
        #expect(TreeValue.number("\"1\"") == nil)
    }

    @Test("random edits leave valid JSON that reads as what was set", arguments: 0..<100 as Range<UInt64>)
    func random(seed: UInt64) throws {
        var random = SplitMix64(state: seed)
        var tree = EditableTree(try SourceDocument(json: SourceBytes(source)))
        for step in 0..<20 {
            let key = TreeStep.member(["name", "active", "x", "decimal"].randomElement(using: &random) ?? "x")
            let index = TreeStep.item(Int.random(in: 0..<3, using: &random))
            switch Int.random(in: 0..<4, using: &random) {
            case 0: tree[key] = nil
            case 1: tree[key] = .number(step)
            case 2: tree[key, index] = .string("\(step)\"\\")
            default: tree[key, index, "y"] = .boolean(true)
            }
            let document = try tree.document()
            #expect(try JSONWriter().write(document) == JSONWriter().write(EditableTree(document).document()))
        }
        tree["last"] = .string("値")
        #expect(try tree.document().root["last"]?.string == "値")
    }
}
