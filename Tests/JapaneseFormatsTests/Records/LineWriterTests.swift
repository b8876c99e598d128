import FHIRTree
import JapaneseRecords
import RecordGenerators
import Testing

@testable import JapaneseFormats

@Suite("Written lines")
struct LineWriterTests {
    private func file(_ seed: UInt64) throws -> PrescriptionFile {
        var generator = PrescriptionGenerator(seed: seed)
        return try PrescriptionFile(SourceBytes(generator.text()), encoding: .utf8)
    }

    @Test("marks say which fields of the lines have a text", arguments: 0..<100 as Range<UInt64>)
    func marks(seed: UInt64) throws {
        let file = try file(seed), kind = file.text.kind
        let lines = PrescriptionFile.lines(of: file.prescription, for: kind)
        let marks = PrescriptionFile.marks(of: file.prescription, for: kind)
        #expect(lines.map(\.key) == marks.map(\.key))
        for (line, marked) in zip(lines, marks) {
            #expect(line.fields.count == marked.fields.count)
            for field in line.fields.indices.dropFirst() {
                #expect(line.fields[field].isEmpty == marked.fields.isEmpty(field), "\(line.key.record)-\(field)")
            }
        }
    }

    @Test("the lines of some RPs and drugs are those among all", arguments: 0..<100 as Range<UInt64>)
    func scopes(seed: UInt64) throws {
        let file = try file(seed), kind = file.text.kind
        let lines = PrescriptionFile.lines(of: file.prescription, for: kind)
        let all = Set(lines.map { LineScope(group: $0.key.scope.group, drug: $0.key.scope.drug) })
        let scopes = all.filter { $0.group > 0 && ($0.group + $0.drug + Int(seed)) % 2 == 0 }
        let own = lines.filter { scopes.contains(LineScope(group: $0.key.scope.group, drug: $0.key.scope.drug)) }
        #expect(PrescriptionFile.lines(of: file.prescription.rps, for: kind, only: scopes) == own)
    }
}
