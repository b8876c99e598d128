import Conversion
import FHIRTree
import JapaneseFormats
import TestSupport
import Testing

/// Handbooks whose fields are dropped, moved and doubled: what the report says must stay true.
@Suite("Changed handbooks to FHIR and back")
struct HandbookMutationTests {
    @Test("what is called carried is in the file that comes back", arguments: 0..<150 as Range<UInt64>)
    func honesty(seed: UInt64) throws {
        var random = SplitMix64(state: seed)
        let text = mutated(HandbookSamples.all[Int(seed) % HandbookSamples.all.count].text, &random)
        let file = try HandbookFile(SourceBytes(text), encoding: .utf8)
        let conversion = HandbookConversion(file), report = conversion.report()
        let document = try SourceDocument(json: SourceBytes(conversion.bundle.json()))
        let extraction = try HandbookExtraction(document, as: file.text.kind)
        var values: [String: Int] = [:]
        for line in HandbookFile.lines(of: extraction.handbook, for: file.text.kind) {
            for (field, value) in line.fields.enumerated() where field > 0 && !value.isEmpty {
                values["\(line.key.record)-\(field)=\(value.plain)", default: 0] += 1
            }
        }
        let before = Dictionary(
            HandbookFile.lines(of: file.handbook, for: file.text.kind).map { ($0.key, $0.fields) }
        ) { first, _ in first }
        let lines = Dictionary(
            ([file.text.header] + file.text.records).map { ($0.lineIndex, $0) }
        ) { first, _ in first }
        let told = report.entries.filter { !$0.source.isEmpty }
        for entry in told where entry.outcome == .carried && !entry.target.isEmpty {
            let line = try #require(entry.position?.line)
            let key = try #require(file.keys[line - 1])
            let field = try #require(entry.source.split(separator: "-").last.flatMap { Int($0) })
            let value = try #require(before[key]?[field])
            let name = "\(entry.source)=\(value.plain)"
            #expect(values[name, default: 0] > 0, "\(name) of seed \(seed)")
            values[name, default: 0] -= 1
        }
        let held = lines.values.reduce(0) { count, record in
            count + (1..<max(record.fieldCount + 1, 1)).count { !record[$0].isEmpty }
        }
        #expect(told.count { $0.source.contains("-") } + dropped(told, lines) == held, "seed \(seed)")
    }

    /// Fields of lines that are told as a whole.
    private func dropped(_ told: [MappingEntry], _ lines: [Int: TaggedRecord]) -> Int {
        told.filter { !$0.source.contains("-") }.reduce(0) { count, entry in
            let record = lines[(entry.position?.line ?? 0) - 1]
            return count
                + (record.map { record in
                    (1..<max(record.fieldCount + 1, 1)).count { !record[$0].isEmpty }
                } ?? 0)
        }
    }

    private func mutated(_ text: String, _ random: inout SplitMix64) -> String {
        var lines = text.split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            let line = Int.random(in: 1..<lines.count, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0, 1: lines[line][Int.random(in: 0..<lines[line].count, using: &random)] = ""
            case 2: lines.remove(at: line)
            case 3: lines.insert(lines[line], at: Int.random(in: 1...lines.count, using: &random))
            case 4: lines.swapAt(line, Int.random(in: 1..<lines.count, using: &random))
            default:
                let field = Int.random(in: 0..<lines[line].count, using: &random)
                lines[line][field] =
                    ["1", "2", "10", "0.5", "R081105", "ｱｲｳ", "薬局 花子"].randomElement(using: &random) ?? ""
            }
            if lines.count < 3 { break }
        }
        return lines.map { $0.joined(separator: ",") }.joined(separator: "\r\n") + "\r\n"
    }
}

extension String {
    /// Blanks of both widths are one.
    fileprivate var plain: String { String(map { $0 == " " ? "　" : $0 }) }
}
