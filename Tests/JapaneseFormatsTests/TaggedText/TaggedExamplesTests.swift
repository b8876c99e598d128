import FHIRTree
import Testing

@testable import JapaneseFormats

@Suite("Examples of tagged files")
struct TaggedExamplesTests {
    private func text(_ example: String) throws -> TaggedText {
        let lines = example.split(separator: "\n").map(String.init)
        if lines[0] == "SJ1" { return try TaggedText(SourceBytes(example + "\n")) }
        return try TaggedSamples.text(lines)
    }

    @Test(
        "have no finding but what they show",
        arguments: [
            (TaggedExamples.symbols, []), (TaggedExamples.service, []), (TaggedExamples.narcotics, []),
            (TaggedExamples.pharmacy, []), (TaggedExamples.part1, ["JHS-0209 911"]),
            (TaggedExamples.part2, ["JHS-0209 911"]), (TaggedExamples.patient, []),
        ] as [(String, [String])])
    func findings(example: String, expected: [String]) throws {
        #expect(TaggedSamples.findings(try text(example)) == expected)
    }

    @Test("two parts give one dispensing of two physicians")
    func joined() throws {
        let joined = HandbookParts.joined([try text(TaggedExamples.part2), try text(TaggedExamples.part1)])
        let whole = try TaggedText(SourceBytes(joined.bytes))
        #expect(TaggedSamples.findings(whole) == [])
        #expect(TaggedStructure(whole).blocks.map { $0.groups.map(\.prescriber) } == [[1, 1, 2]])
    }
}
