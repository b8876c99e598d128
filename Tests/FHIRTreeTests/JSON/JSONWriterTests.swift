import FHIRTree
import Testing

private let source = "{ \"a\":[ 1.10,{ },[ ] ,\"\\u00e9\"],\n\"b\" :{\"c\":null}}"

@Suite("Writing JSON")
struct JSONWriterTests {
    @Test("compact drops white space and nothing else")
    func compact() throws {
        let document = try SourceDocument(json: SourceBytes(source))
        let text = String(decoding: JSONWriter(.compact).write(document), as: UTF8.self)
        #expect(text == #"{"a":[1.10,{},[],"\u00e9"],"b":{"c":null}}"#)
    }

    @Test("pretty puts a member or item on a line")
    func pretty() throws {
        let document = try SourceDocument(json: SourceBytes(source))
        let text = String(decoding: JSONWriter(.pretty()).write(document), as: UTF8.self)
        let expected = """
            {
              "a": [
                1.10,
                {},
                [],
                "\\u00e9"
              ],
              "b": {
                "c": null
              }
            }

            """
        #expect(text == expected)
    }

    @Test("a part is written as it stands")
    func part() throws {
        let document = try SourceDocument(json: SourceBytes(source))
        let part = try #require(document.root["a"])
        #expect(String(decoding: JSONWriter().write(part), as: UTF8.self) == "[ 1.10,{ },[ ] ,\"\\u00e9\"]")
    }

    @Test("scalars alone are documents", arguments: ["1", "\"x\"", "null"])
    func scalars(text: String) throws {
        let document = try SourceDocument(json: SourceBytes(text))
        #expect(JSONWriter(.compact).write(document) == Array(text.utf8))
    }
}
