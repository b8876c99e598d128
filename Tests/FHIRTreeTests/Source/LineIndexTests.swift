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

    @Test("columns of long lines are those that counting from the start of the line gives")
    func longLines() {
        var text = "\u{FEFF}x\n"
        for length in [1, 900, 4000, 0, 2000] { text += String(repeating: "漢a字", count: length) + "\n" }
        let index = LineIndex(SourceBytes(text))
        var (line, column, offset) = (1, 1, 0)
        var wrong = 0
        for (number, scalar) in text.unicodeScalars.enumerated() {
            if number % 41 == 0 || scalar == "\n" {
                let position = index.position(of: offset)
                if position.line != line || position.column != column { wrong += 1 }
            }
            offset += String(scalar).utf8.count
            if scalar == "\n" { (line, column) = (line + 1, 1) } else if offset > 3 { column += 1 }
        }
        #expect(wrong == 0)
    }

    @Test("many positions on one huge line cost little", .timeLimit(.minutes(1)))
    func hugeLine() {
        let index = LineIndex(SourceBytes([UInt8](repeating: 0x61, count: 4 << 20)))
        for offset in stride(from: 0, to: 4 << 20, by: 4000) {
            #expect(index.position(of: offset).column == offset + 1)
        }
    }

    @Test("the text of a line has no end of line and no byte order mark")
    func lines() {
        let index = LineIndex(SourceBytes("\u{FEFF}一行目\r\nb\n\nd"))
        #expect((1...5).map { index.line($0) } == ["一行目", "b", "", "d", nil])
    }
}
