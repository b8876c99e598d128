import FHIRTree
import JapaneseFormats
import JapaneseRecords
import RecordGenerators
import TestSupport
import Testing

@testable import Conversion

@Suite("what was read back of a prescription")
struct PrescriptionReadBackTests {
    /// What became of the fields of a file.
    private func entries(_ file: PrescriptionFile, _ back: ReadBack) -> [MappingEntry] {
        let marks = PrescriptionFile.marks(of: file.prescription, for: file.text.kind)
        let comparison = LineComparison(
            text: file.text, keys: file.keys, unreadable: file.unreadableFields, before: marks, after: back)
        return comparison.entries(.jahisPrescription) { row, _ in MappingPlace(row.name) }
    }

    @Test("comparing what changed tells the same as comparing all", arguments: 0..<100 as Range<UInt64>)
    func changes(seed: UInt64) throws {
        var generator = PrescriptionGenerator(seed: seed), random = SplitMix64(state: seed)
        let file = try PrescriptionFile(SourceBytes(generator.text()), encoding: .utf8), kind = file.text.kind
        var back = file.prescription
        for place in back.rps.indices where Bool.random(using: &random) {
            if Bool.random(using: &random) { back.rps[place].usage.text = "別の用法" }
            if Bool.random(using: &random) { back.rps[place].supplements.append(.init("別の補足")) }
            for drug in back.rps[place].drugs.indices where Bool.random(using: &random) {
                back.rps[place].drugs[drug].name = "別の薬"
                back.rps[place].drugs[drug].supplements = back.rps[place].drugs[drug].supplements.dropLast()
            }
            if seed % 8 == 0 { back.rps[place].drugs = back.rps[place].drugs.dropLast() }
        }
        if seed % 16 == 1 { back.patient.name.kanji = "別の名" }
        let all = ReadBack.changed(
            from: PrescriptionFile.lines(of: file.prescription, for: kind),
            to: PrescriptionFile.lines(of: back, for: kind))
        #expect(entries(file, ReadBack(back, of: file.prescription, for: kind)) == entries(file, all))
    }

    @Test("of what cannot be read back nothing is carried")
    func nothing() throws {
        let file = try PrescriptionFile(SourceBytes(PrescriptionSamples.symbols.text))
        let back = ReadBack(nil, of: file.prescription, for: file.text.kind)
        let derived = MappingTable.jahisPrescription.rows.filter { $0.outcome == .derived }.map(\.name)
        let carried = entries(file, back).filter { $0.outcome == .carried }.map(\.source)
        #expect(Set(carried).isSubset(of: derived))
    }
}
