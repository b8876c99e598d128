import FHIRTree
import JapaneseFormats
import JapaneseRecords
import RecordGenerators
import TestSupport
import Testing

@testable import Conversion

@Suite("Generated prescriptions to FHIR and back")
struct GeneratedPrescriptionTests {
    /// What the table does not carry, or not always.
    private static let reserved = Set(
        MappingTable.jahisPrescription.rows.filter { $0.outcome != .carried || $0.reason != nil }
            .map { "\($0.record)-\($0.field)" })
    /// What chance puts together and FHIR does not say: a form's name beside a form that has a code, kana of other
    /// widths, a kind or code of a supplement without its words, uneven intakes and single doses without an amount, and
    /// the numbers of lines that are lost with them.
    private static let ofChance: Set = [
        "101-3", "5-2", "11-3", "181-3", "181-5", "181-6", "221-1", "221-2", "221-8", "221-9", "221-10", "221-11",
        "221-12", "241-1", "241-2", "281-1", "281-2", "281-6",
    ]

    @Test(
        "every field has an entry, and what the table carries without a reservation comes back",
        arguments: 0..<8 as Range<UInt64>)
    func losses(batch: UInt64) throws {
        for seed in batch * 20..<(batch + 1) * 20 {
            var generator = PrescriptionGenerator(seed: seed)
            let file = try PrescriptionFile(SourceBytes(generator.text()), encoding: .utf8)
            let report = PrescriptionConversion(file).report()
            let held = file.text.records.reduce(0) { sum, record in
                sum + (1..<max(record.fieldCount + 1, 1)).count { !record[$0].isEmpty }
            }
            #expect(report.entries.count - report.defaulted.count == held, "seed \(seed)")
            let lost = Set(report.notCarried.map(\.source)).subtracting(Self.ofChance)
            #expect(lost.subtracting(Self.reserved) == [], "seed \(seed)")
        }
    }

    /// The prescription of a generated file without what it says of portions, and its Bundle.
    private static func whole(seed: UInt64) throws -> (
        prescription: Prescription, bundle: SourceDocument, kind: TaggedKind
    ) {
        var generator = PrescriptionGenerator(seed: seed)
        let text = try PrescriptionFile(SourceBytes(generator.text()), encoding: .utf8)
        var prescription = text.prescription
        prescription.split = nil
        for place in prescription.rps.indices { prescription.rps[place].portion = nil }
        let json = PrescriptionBundle(prescription, .ePrescription).written().bundle.json()
        return (prescription, try SourceDocument(json: SourceBytes(json)), text.text.kind)
    }

    @Test("portions say what their Bundles say, each with its place", arguments: 0..<30 as Range<UInt64>)
    func portions(seed: UInt64) throws {
        let (_, bundle, kind) = try Self.whole(seed: seed)
        let count = Int(seed % 2) + 2, json = bundle.root.json
        let entries = (0..<count).map { #"{"fullUrl": "urn:uuid:\#($0)", "resource": \#(json)}"# }
        let document = try SourceDocument(
            json: SourceBytes(
                #"{"resourceType": "Bundle", "type": "document", "entry": [\#(entries.joined(separator: ","))]}"#))
        let alone = try PrescriptionExtraction(bundle, as: kind).prescription
        let portions = try PrescriptionExtraction.all(of: document, as: kind).map(\.prescription)
        #expect(portions.map(\.split) == (1...count).map { .init(portions: count, portion: $0) })
        for portion in portions {
            #expect(portion.rps.map(\.quantity) == alone.rps.map { $0.quantity.map { $0 * count } })
            var same = portion
            same.split = nil
            for place in same.rps.indices {
                same.rps[place].quantity = alone.rps[place].quantity
                same.rps[place].portion = nil
            }
            #expect(same == alone)
        }
    }

    @Test(
        "whatever numbers RPs and drugs have, they come from 1 and in their order", arguments: 0..<30 as Range<UInt64>)
    func numbers(seed: UInt64) throws {
        var (prescription, _, kind) = try Self.whole(seed: seed)
        var random = SplitMix64(state: seed), last = 0
        for rp in prescription.rps.indices {
            last += Int.random(in: 1...3, using: &random)
            prescription.rps[rp].number = last
            var lastDrug = 0
            for drug in prescription.rps[rp].drugs.indices {
                lastDrug += Int.random(in: 1...3, using: &random)
                prescription.rps[rp].drugs[drug].number = lastDrug
            }
        }
        let json = PrescriptionBundle(prescription, .ePrescription).written().bundle.json()
        let extraction = try PrescriptionExtraction(SourceDocument(json: SourceBytes(json)), as: kind)
        let rps = extraction.prescription.rps
        #expect(rps.map(\.number) == Array(1...rps.count))
        #expect(rps.allSatisfy { $0.drugs.map(\.number) == Array(1...$0.drugs.count) })
        #expect(rps.flatMap(\.drugs).map(\.name) == prescription.rps.flatMap(\.drugs).map(\.name))
        let isKept =
            prescription.rps.map(\.number) == rps.map(\.number)
            && prescription.rps.map { $0.drugs.map(\.number) } == rps.map { $0.drugs.map(\.number) }
        #expect(extraction.findings.contains { $0.code == "CNV-0211" } != isKept)
    }

    @Test("between the forms clinical records are lost in none", arguments: 0..<30 as Range<UInt64>)
    func clinicalRecords(seed: UInt64) throws {
        var generator = PrescriptionGenerator(seed: seed)
        let file = try PrescriptionFile(SourceBytes(generator.text()), encoding: .utf8)
        let isService = file.text.kind.format == .servicePrescription
        let other = TaggedKind(isService ? .prescription : .servicePrescription, version: isService ? 10 : 1)
        let transcription = PrescriptionTranscription(file, as: other)
        let back = try PrescriptionFile(SourceBytes(transcription.bytes))
        let before = file.prescription, after = back.prescription
        func texts(_ prescription: Prescription) -> String {
            let information = prescription.clinicalInformation.map { ($0.drugName ?? "") + ($0.comment ?? "") }
            return (prescription.remarks.compactMap(\.text) + information + prescription.testResults).joined()
                .filter { !"〔〕【】提供診療情報検査値".contains($0) && $0 != " " && $0 != "　" }
        }
        #expect(texts(after) == texts(before), "seed \(seed)")
        #expect(transcription.findings.allSatisfy { $0.expression != "301" || $0.code == "CNV-0212" })
    }
}
