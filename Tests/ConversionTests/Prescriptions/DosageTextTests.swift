import Diagnostics
import FHIRTree
import JapaneseFormats
import JapaneseRecords
import TestSupport
import Testing

@testable import Conversion

@Suite("Words of a dosage")
struct DosageTextTests {
    private static let cases: [(usage: String?, supplements: [String], text: String?)] = [
        (nil, [], nil),
        ("朝食後", [], "朝食後"),
        ("朝食後　服用", ["一包化", "右目"], "朝食後　服用　一包化　右目"),
        ("朝食後　服用", ["体調が　悪い日", "右目"], "朝食後　服用　　体調が　悪い日　　右目"),
        ("朝　　夕", ["甲　　乙　丙"], "朝　　夕　　　甲　　乙　丙"),
        (nil, ["甲", "乙"], "甲　乙"),
        (
            "朝食後", ["甲" + String(repeating: "　", count: 15) + "乙"],
            "朝食後" + String(repeating: "　", count: 16) + "甲"
                + String(repeating: "　", count: 15) + "乙"
        ),
    ]

    @Test("parts stand further apart than their words, and come back", arguments: 0..<cases.count)
    func parts(row: Int) {
        let row = Self.cases[row]
        let text = DosageText.text(usage: row.usage, supplements: row.supplements)
        #expect(text == row.text)
        #expect(DosageText(text ?? "", usage: row.usage).behindUsage.rest.map(String.init) == row.supplements)
    }

    @Test("blanks at the ends of a supplement are none of its own")
    func ends() {
        #expect(DosageText.text(usage: "朝食後", supplements: ["　朝　", "夜", "　"]) == "朝食後　朝　夜")
    }

    @Test("a million blanks part as one does")
    func many() {
        let blanks = String(repeating: "　", count: 1_000_000)
        #expect(DosageText("朝食後" + blanks + "甲" + blanks + "乙", usage: "朝食後").behindUsage.rest == ["甲", "乙"])
        #expect(DosageText.text(usage: "朝食後", supplements: ["甲" + blanks + "乙"])?.hasPrefix("朝食後　甲") == true)
    }

    @Test("in a text of others each blank parts, however many there are between two words")
    func others() {
        #expect(DosageText("毎食後　甲　　乙", usage: "毎食後").behindUsage.rest == ["甲", "乙"])
        #expect(DosageText("甲　　乙　丙", usage: nil).rest == ["甲", "乙", "丙"])
        #expect(DosageText("１日３回毎食後　甲", usage: "毎食後").behindUsage.rest == ["１日３回", "甲"])
        var words = DosageText("毎食後　甲　乙　丙", usage: "毎食後").behindUsage
        #expect(words.says("甲　乙") && words.take("甲　乙") && words.rest == ["丙"] && !words.says("甲"))
    }

    private static let taken: [(taken: [String], rest: [String])] = [
        ([], ["朝食後", "粉砕", "朝食後"]), (["朝食後"], ["粉砕", "朝食後"]), (["朝食後", "朝食後"], ["粉砕"]),
        (["粉砕　朝食後"], ["朝食後"]), (["粉砕", "朝食後　朝食後"], []), (["朝食"], ["朝食後", "粉砕", "朝食後"]),
        (["", "　"], ["朝食後", "粉砕", "朝食後"]),
    ]

    @Test("texts are taken out where they stand whole, once each", arguments: taken)
    func take(taken: [String], rest: [String]) {
        var text = DosageText("朝食後　粉砕　朝食後", usage: nil)
        for part in taken {
            let isSaid = text.says(part)
            #expect(text.take(part) == isSaid)
        }
        #expect(text.rest.map(String.init) == rest)
    }

    @Test("supplements with blanks come back as they were", arguments: 0..<40 as Range<UInt64>)
    func roundTrip(seed: UInt64) throws {
        var random = SplitMix64(state: seed)
        func word() -> String {
            (0..<Int.random(in: 1...4, using: &random)).map { _ in
                ["体調", "悪い日", "朝", "１錠"].randomElement(using: &random) ?? ""
            }.joined(separator: ["　", "　　", ""].randomElement(using: &random) ?? "")
        }
        var prescription = try PrescriptionSamples.symbols.file().prescription
        let count = Int.random(in: 1...4, using: &random)
        let supplements = (0..<count).map { _ in Prescription.UsageSupplement(word(), kind: .continued) }
        prescription.rps[0].supplements = supplements
        for dialect in FHIRDialect.allCases {
            let json = PrescriptionBundle(prescription, dialect).written().bundle.json()
            let back = try PrescriptionExtraction(SourceDocument(json: SourceBytes(json))).prescription
            #expect(back.rps[0].supplements == supplements, "\(seed)")
            #expect(back.rps[1].supplements == prescription.rps[1].supplements)
        }
    }
}
