import Diagnostics
import FHIRTree
import Testing

@testable import JapaneseFormats

/// A line that replaces one of the sample, or is added to it, and the findings about what reading lost.
private let prescriptions: [(change: String, findings: [String])] = [
    ("51,20261103", []),
    ("52,20261101", []),  // told by the checks alone: it is read
    ("13,19851332", ["JHS-0303 13-1"]),
    ("12,3", ["JHS-0305 12-1"]),
    ("201,1,1,1,4,2233002F1280,カルボシステイン錠２５０ｍｇ,1/2,1,錠", ["JHS-0303 201-7"]),
    ("201,1,1,1,4,2233002F1280,カルボシステイン錠２５０ｍｇ,,1,錠", ["JHS-0301 201-7"]),
    ("51,20261102,,", []),
    ("51,20261102,,後", ["JHS-0203 51-2"]),
    ("999,項目", ["JHS-0201 999"]),
    ("281,1,2,1,3,ない薬品,", ["JHS-0208 281"]),
]

@Test("losses of a prescription are what was not read, or should be there", arguments: prescriptions)
func prescriptionLosses(change: String, findings: [String]) throws {
    let file = try PrescriptionFile(TaggedSamples.text(TaggedSamples.prescription, with: [change]))
    #expect(file.losses.map { "\($0.code) \($0.expression)" } == findings)
}

@Test("a record that is missing, a second one and broken bytes are losses")
func otherLosses() throws {
    let lines = TaggedSamples.prescription
    func losses(_ lines: [String]) throws -> [String] {
        try PrescriptionFile(TaggedSamples.text(lines)).losses.map { "\($0.code) \($0.expression)" }
    }
    #expect(try losses(lines) == [])
    #expect(try losses(lines.filter { !$0.hasPrefix("11,") }) == ["JHS-0204 0"])
    #expect(try losses(lines + ["51,20261104"]) == ["JHS-0205 51"])
    var bytes = TaggedSamples.bytes(lines)
    let name = try #require(bytes.firstIndex(of: 0x97))  // the first byte of 例
    bytes[name] = 0xFF
    let file = try PrescriptionFile(SourceBytes(bytes))
    #expect(file.losses.map(\.code) == ["JHS-0105"] && file.losses.map(\.expression) == ["11-2"])
    let behind = try PrescriptionFile(SourceBytes(TaggedSamples.bytes(lines) + [0x1A, 0x31]))
    #expect(behind.losses.map(\.code) == ["JHS-0107"])
}

@Test("a part of a handbook is half of one")
func handbookLosses() throws {
    #expect(try HandbookFile(TaggedSamples.text(TaggedSamples.handbook)).losses == [])
    let part = try HandbookFile(TaggedSamples.text(TaggedSamples.handbook, with: ["911,20261105093015,2,1"]))
    #expect(part.losses.map(\.code) == ["JHS-0209"] && part.losses.map(\.severity) == [.warning])
    let whole = try HandbookFile(TaggedSamples.text(TaggedSamples.handbook, with: ["911,20261105093015,1,1"]))
    #expect(whole.losses == [])
}
