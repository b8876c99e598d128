import Testing

@testable import FHIRDefinitions

@Suite("Finding rows")
struct TableSearchTests {
    private let table = TableText("# origin\nkey\tvalue\nanna\t1\nbob\t2\nbob-a\t3\ncarol\t4\n日本\t5\n")

    @Test(
        "by bisection finds each key and nothing else",
        arguments: [
            ("anna", "1"), ("bob", "2"), ("bob-a", "3"), ("carol", "4"), ("日本", "5"), ("", nil), ("ann", nil),
            ("annab", nil),
            ("key", nil), ("# origin", nil), ("zzz", nil),
        ] as [(String, String?)])
    func bisection(key: String, value: String?) {
        #expect(table.row(of: key).map { String($0) } == value.map { "\(key)\t\($0)" })
    }

    @Test(
        "in a table without rows, or without a head, finds nothing", arguments: ["# origin\nkey\n", "# origin\n", ""])
    func empty(text: String) { #expect(TableText(text).row(of: "key") == nil) }

    @Test("by the second field looks only at a part")
    func secondField() {
        let text = "a\tx\t1\n\ty\t2\nb\tx\t3\n"
        #expect(TableText(text).range(withSecondField: "x", in: 11..<17) == 11..<16)
        #expect(TableText(text).range(withSecondField: "y", in: 0..<11) == 6..<10)
        #expect(TableText(text).range(withSecondField: "y", in: 11..<17) == nil)
        #expect(TableText(text).range(withSecondField: "y", in: 11..<999) == nil)
    }

    @Test("is possible in every embedded table, for its rows are sorted")
    func sorted() {
        for tables in PackageTables.embedded {
            for table in [tables.structures, tables.constraints, tables.valueSets, tables.codeSystems] {
                let keys = TableLines.rows(of: table.text).map(TableLines.firstField)
                #expect(keys.allSatisfy { table.row(of: String($0)) != nil }, "\(tables.package)")
            }
        }
    }
}
