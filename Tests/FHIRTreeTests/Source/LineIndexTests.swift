import FHIRTree
import Testing

private let cases: [(text: String, offset: Int, line: Int, column: Int)] = [
    ("", 0, 1, 1),
    ("abc", 2, 1, 3),
    ("a\nb", 2, 2, 1),
    ("a\r\nb", 3, 2, 1),
    ("a\rb", 2, 2, 1),
    ("a\n\nb", 3, 3, 1),
    ("漢字x", 6, 1, 3),
    ("\u{FEFF}x", 3, 1, 1),
    ("\u{FEFF}\nx", 4, 2, 1),
    ("a\n", 2, 2, 1),
    ("a", 99, 1, 2),
]

@Suite("Lines and columns")
struct LineIndexTests {
    @Test("a line ends at LF, CR LF or CR, a column is a scalar", arguments: cases)
    func position(text: String, offset: Int, line: Int, column: Int) {
        let position = LineIndex(SourceBytes(text)).position(of: offset)
        #expect((position.line, position.column) == (line, column))
    }

    @Test("the text of a line has no end of line and no byte order mark")
    func lines() {
        let index = LineIndex(SourceBytes("\u{FEFF}一行目\r\nb\n\nd"))
        #expect((1...5).map { index.line($0) } == ["一行目", "b", "", "d", nil])
    }
}
