import Diagnostics
import FHIRTree
import Testing

@testable import FHIRDefinitions

@Suite("A user's code list")
struct CodeListTests {
    private let ward = "http://example.org/CodeSystem/ward"

    private func list(_ text: String, isWhole: Bool = true) throws -> CodeList {
        try CodeList(SourceBytes(text), name: "ward.csv", isWhole: isWhole)
    }

    @Test(
        "is read with and without column names, as CSV and TSV",
        arguments: [
            "SYSTEM,CODE,東3病棟\n", "system,code,display\nSYSTEM,CODE,東3病棟\n",
            "display,code,system\r\n東3病棟,CODE,SYSTEM\r\n", "SYSTEM\tCODE\t東3病棟",
            "コード\tコード体系\t名称\nCODE\tSYSTEM\t東3病棟\n", "# 病棟\n\nSYSTEM,CODE,\"東3病棟\"\n",
            "\u{FEFF}system,code,display,valueset\nSYSTEM, CODE ,東3病棟,\n",
        ])
    func forms(text: String) throws {
        let text = text.replacing("SYSTEM", with: ward).replacing("CODE", with: "E3")
        let list = try list(text)
        #expect(list.findings == [])
        #expect(list.systems == [ward: ["E3": [ConceptDisplay("東3病棟")]]])
    }

    @Test("fields in quotes hold commas, quotes and line breaks")
    func quotes() throws {
        let list = try list("\(ward),E3,\"a, \"\"b\"\"\nc\"\n\(ward),E4,d\n")
        #expect(list.systems[ward]?["E3"] == [ConceptDisplay("a, \"b\"\nc")])
        #expect(list.systems[ward]?["E4"] == [ConceptDisplay("d")])
    }

    @Test("bad lines are left out with a finding each")
    func badLines() throws {
        let list = try list("system,code\n\(ward),E3\nward,E4\n\(ward),\n\(ward),E5,x\n")
        #expect(list.findings.map(\.code) == ["VAL-0581", "VAL-0581"])
        #expect(list.findings.map { $0.position?.line } == [3, 4])
        #expect(list.systems[ward]?.keys.sorted() == ["E3", "E5"])
        let many = try self.list("\(ward),E3\n" + String(repeating: "ward,E4\n", count: 500))
        #expect(many.findings.count == CodeList.findingLimit + 1)
        #expect(many.findings.last?.message.en.contains("500") == true)
    }

    @Test("what is no code list is refused")
    func refused() {
        #expect(throws: Diagnostic.self) { try CodeList(SourceBytes([0x83, 0x52, 0x81])) }
        #expect(throws: Diagnostic.self) { try list("code,display\nE3,a\n") }
    }

    @Test(
        "a list without a code, or with an open quote, is refused at its place",
        arguments: [
            ("", 1, 1, "no line with a code"), ("system,code\n", 1, 1, "no line with a code"),
            ("# nothing\n\n", 1, 1, "no line with a code"), ("ward,E3\nward,E4\n", 1, 1, "the URI of a system"),
            ("{\"resourceType\": \"CodeSystem\",\n\"url\": \"a\"}", 1, 1, "looks like JSON"),
            ("[\n]", 1, 1, "looks like JSON"),
            ("WARD,E3,a\nWARD,E4,\"東\nWARD,E5,c\n", 2, 39, "never closed"), ("WARD,E3,\"", 1, 39, "never closed"),
        ])
    func faulty(text: String, line: Int, column: Int, message: String) throws {
        do {
            _ = try list(text.replacing("WARD", with: ward))
            Issue.record("no error")
        } catch let error as Diagnostic {
            #expect((error.code, error.severity) == ("VAL-0580", .fatal))
            #expect((error.position?.line, error.position?.column) == (line, column))
            #expect(error.message.en.contains(message))
        }
    }

    @Test("answers for its code systems and value sets")
    func answers() throws {
        let text = "\(ward),E3,東3病棟,http://example.org/ValueSet/east\n\(ward),W1,西1病棟\n"
        let definitions = Definitions.embedded.adding(try list(text))
        #expect(definitions.lookUp(CodeReference(system: ward, code: "E3")) == .known(displays: [.init("東3病棟")]))
        #expect(definitions.lookUp(CodeReference(system: ward, code: "E9")) == .unknown)
        let east = definitions.valueSet("http://example.org/ValueSet/east")
        #expect(east?.membership(system: ward, code: "E3") == .member)
        #expect(east?.membership(system: ward, code: "W1") == .notMember)
        let part = Definitions.embedded.adding(try list(text, isWhole: false))
        #expect(part.lookUp(CodeReference(system: ward, code: "E9")) == .undecidable(.fragment(ward)))
    }
}
