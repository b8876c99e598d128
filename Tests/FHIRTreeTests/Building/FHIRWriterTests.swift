import FHIRPrimitives
import FHIRTree
import Testing

@Suite("FHIRWriter")
struct FHIRWriterTests {
    private static func json(_ body: (inout FHIRWriter) -> Void) -> String {
        var writer = FHIRWriter()
        body(&writer)
        return String(decoding: writer.json, as: UTF8.self)
    }

    @Test("writes members and items in their order")
    func order() {
        let json = Self.json { writer in
            writer.object { patient in
                patient.text("resourceType", "Patient")
                patient.array("name") { names in
                    names.object { $0.text("text", "山田　花子") }
                    names.object { name in
                        name.array("given") { given in
                            given.text("花子")
                            given.text("ミドル")
                        }
                    }
                }
                patient.number("a", FHIRDecimal("1.10"))
                patient.number("b", 7)
                patient.boolean("c", true)
                patient.object("d") { $0.boolean("e", false) }
            }
        }
        #expect(
            json == #"{"resourceType":"Patient","name":[{"text":"山田　花子"},{"given":["花子","ミドル"]}],"#
                + #""a":1.10,"b":7,"c":true,"d":{"e":false}}"#)
    }

    @Test("writes a text of two parts as one", arguments: ["", "a", "山\"", "\u{1}"], ["", "b", "\\", "花子花子花子"])
    func parts(text: String, rest: String) {
        let json = Self.json { writer in writer.object { $0.text("a", text, rest) } }
        #expect(json == Self.json { writer in writer.object { $0.text("a", text + rest) } })
    }

    @Test("writes whole numbers of every size", arguments: [0, 7, 10, 99, 100, -1, -40, Int.max, Int.min])
    func numbers(number: Int) {
        #expect(Self.json { writer in writer.object { $0.number("n", number) } } == "{\"n\":\(number)}")
    }

    @Test("escapes wherever in a text it must be", arguments: 0..<20)
    func escapes(place: Int) throws {
        let text = String(repeating: "x", count: place) + "\"\\\n" + String(repeating: "山", count: 20 - place)
        let json = Self.json { writer in writer.object { $0.text("a", text) } }
        #expect(try SourceDocument(json: SourceBytes(json)).root["a"]?.string == text)
    }

    @Test("writes nothing that is empty, and no comma for it")
    func empty() {
        let json = Self.json { writer in
            writer.object { object in
                object.text("a", nil)
                object.array("b") { items in
                    items.object { $0.text("c", "") }
                    items.text(nil)
                }
                object.number("d", nil as Int?)
                object.text("e", "x")
                object.object("f") { $0.object("g") { $0.boolean("h", nil) } }
                object.array("i") { items in
                    items.object { _ in }
                    items.text("y")
                }
            }
        }
        #expect(json == #"{"e":"x","i":["y"]}"#)
        #expect(Self.json { $0.object { $0.array("a") { _ in } } }.isEmpty)
    }

    @Test("escapes what JSON asks for, and no more")
    func escapes() {
        let text = "a \"quoted\" \\ text,\nwith\ttabs\u{1}\u{1F}\r / 漢字"
        let json = Self.json { writer in writer.object { $0.text("k", text) } }
        #expect(json == #"{"k":"a \"quoted\" \\ text,\nwith\ttabs\u0001\u001f\r / 漢字"}"#)
    }

    @Test("items in pieces are those of objects", arguments: ["", "a", "山\"", "\u{1}"], [0, 9, 10, 123, -4])
    func pieces(text: String, number: Int) {
        let json = Self.json { writer in
            writer.object { object in
                object.array("a") { items in
                    for _ in 0..<2 {
                        items.beginItem()
                        items.piece(#"{"t":""#, text, "\\b", then: #"","longer than what is copied briefly":1"#)
                        items.piece(#","n":"#, number)
                        items.piece("}")
                    }
                }
            }
        }
        let expected = Self.json { writer in
            writer.object { object in
                object.array("a") { items in
                    for _ in 0..<2 {
                        items.object { item in
                            item.text("t", text + "\\b")
                            item.number("longer than what is copied briefly", 1)
                            item.number("n", number)
                        }
                    }
                }
            }
        }
        #expect(json == expected)
    }

    @Test("many escapes in a long text", arguments: 1..<40)
    func escapes(distance: Int) throws {
        let text = String(repeating: String(repeating: "x", count: distance) + "\"", count: 9) + "\n山"
        let json = Self.json { writer in writer.object { $0.text("a", text) } }
        #expect(try SourceDocument(json: SourceBytes(json)).root["a"]?.string == text)
    }

    @Test("a large value is written whole")
    func large() throws {
        let text = String(repeating: "漢\"", count: 5_000)
        var writer = FHIRWriter()
        writer.object { object in
            object.array("item") { items in
                for _ in 0..<20 { items.object { $0.text("text", text) } }
            }
        }
        let items = try SourceDocument(json: SourceBytes(writer.json)).root["item"]?.items.map(\.self) ?? []
        #expect(items.count == 20 && items.allSatisfy { $0["text"]?.text == text })
    }
}
