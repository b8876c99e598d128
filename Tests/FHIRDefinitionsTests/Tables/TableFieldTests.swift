import Testing

@testable import FHIRDefinitions

@Suite("Fields of tables")
struct TableFieldTests {
    private func field<Result>(_ text: String, _ body: (TableField) -> Result) -> Result {
        Array(text.utf8).withUnsafeBufferPointer { body(TableField($0)) }
    }

    @Test(
        "numbers",
        arguments: [("12", 12), ("0", 0), ("", nil), ("*", nil), ("1a", nil), ("-1", nil)] as [(String, Int?)])
    func numbers(text: String, expected: Int?) { #expect(field(text, \.number) == expected) }

    @Test("a number too large for the machine is none")
    func largeNumber() { #expect(field(String(repeating: "9", count: 40), \.number) == nil) }

    @Test("words, halves and marked parts")
    func parts() {
        #expect(field("a  bc ", { $0.words.map(\.text) }) == ["a", "bc"])
        #expect(field("a:b:c", { $0.halves(at: ":").map { [$0.text, $1.text] } }) == ["a", "b:c"])
        #expect(field("abc", { $0.halves(at: ":") == nil }))
        let (head, parts) = field("R>~P^x!b") { field -> (String, [String]) in
            let (head, parts) = field.parts(marked: ["^", ">", "!"])
            return (head.text, parts.map { "\($0.mark)\($0.part.text)" })
        }
        #expect(head == "R")
        #expect(parts == [">~P", "^x", "!b"])
    }

    @Test("missing fields of a row are empty; an impossible part has no rows")
    func rows() {
        let table = TableText("a\t\tc\n\nd\n")
        let rows = table.rows(in: 0..<8) { fields in (0..<4).map { fields[$0].text } }
        #expect(rows == [["a", "", "c", ""], ["d", "", "", ""]])
        #expect(table.rows(in: 0..<99) { $0[0].text }.isEmpty)
    }
}
