import Diagnostics
import FHIRTree
import Testing

@testable import JapaneseFormats

@Suite("Tagged files")
struct TaggedTextTests {
    private func findings(_ bytes: [UInt8]) -> [String] {
        do {
            return TaggedSamples.findings(try TaggedText(SourceBytes(bytes)))
        } catch { return [error.code] }
    }

    @Test("a file reads into records and fields; missing fields are empty")
    func reading() throws {
        let text = try TaggedSamples.text(TaggedSamples.prescription)
        #expect(text.kind == TaggedKind(.prescription, version: 10))
        #expect(text.records.count == 14)
        let drug = try #require(text.records.first { $0.number == 201 })
        #expect(drug[6] == "カルボシステイン錠２５０ｍｇ")
        #expect(drug[99] == "")
        #expect(drug.fieldCount == 9)
        #expect(drug.lineNumber == 13)
    }

    @Test(
        "a header tells the format",
        arguments: [
            ("JAHIS7", .prescription, 7), ("JAHIS10", .prescription, 10), ("SJ1", .servicePrescription, 1),
            ("JAHISTC08,1", .handbook, 8), ("JAHISTC1", .handbook, 1),
        ] as [(String, TaggedKind.Format, Int)])
    func headers(line: String, format: TaggedKind.Format, version: Int) throws {
        #expect(try TaggedText(SourceBytes(line)).kind == TaggedKind(format, version: version))
        #expect(Array(line.utf8).withUnsafeBufferPointer(TaggedText.begins))
    }

    @Test(
        "what is no header is refused", arguments: ["", "JAHIS", "JAHISX", "JAHIS100", "{}", "1,1,0123458", ",", "\n"])
    func refused(text: String) {
        #expect(findings(Array(text.utf8)) == ["JHS-0101"])
        #expect(!Array(text.utf8).withUnsafeBufferPointer(TaggedText.begins))
    }

    @Test(
        "a header in quotation marks is told as that",
        arguments: ["\"JAHIS10\"", "\u{FEFF}\"SJ1\"", "JAHISX", "\u{FEFF}"])
    func quoted(text: String) {
        #expect {
            try TaggedText(SourceBytes(text))
        } throws: { error in
            let isQuoted = (error as? Diagnostic)?.hint?.en.contains("quotation marks") == true
            return isQuoted == text.contains("\"")
        }
    }

    @Test("ends of lines and of the file")
    func ends() throws {
        let sample = TaggedSamples.bytes(TaggedSamples.prescription)
        #expect(findings(sample + [0x1A]) == [])
        #expect(findings(Array(sample.dropLast(2))) == [])
        #expect(findings(sample + [0x1A, 0x41]) == ["JHS-0107 281"])
        func severity(_ end: [UInt8]) throws -> [Diagnostic.Severity] {
            try TaggedText(SourceBytes(sample + [0x1A] + end)).validate().map(\.severity)
        }
        #expect(try severity([0x41]) == [.warning] && severity([0x0D, 0x0A, 0x41]) == [.warning])
        // Another record, which is not read.
        for record in ["\r\n{}", "<a/>", " ["] { #expect(try severity(Array(record.utf8)) == [.error]) }
        #expect(try severity([0x0D, 0x0A]) == [.information] && severity([0x20, 0x00, 0x1A]) == [.information])
        #expect(findings(sample.filter { $0 != 0x0D }) == ["JHS-0106 0"])
        #expect(findings(sample.filter { $0 != 0x0A }) == ["JHS-0106 0"])
        #expect(findings(sample + [0x0D, 0x0A]) == ["JHS-0108 ?"])
        let service = Array("SJ1".utf8) + sample.drop { $0 != 0x0D }.filter { $0 != 0x0D }
        #expect(findings(service + [0x1A]).filter { $0.hasPrefix("JHS-01") } == ["JHS-0107 281"])
        #expect(findings(service).filter { $0.hasPrefix("JHS-01") } == [])
    }

    @Test("encodings: UTF-8 is read and told, bytes that are no character are placed")
    func encodings() throws {
        let utf8 = TaggedSamples.prescription.joined(separator: "\r\n")
        #expect(findings(Array(utf8.utf8)) == ["JHS-0103 0"])
        #expect(findings([0xEF, 0xBB, 0xBF] + Array(utf8.utf8)) == ["JHS-0103 0", "JHS-0104 0"])
        #expect(try TaggedText(SourceBytes(utf8)).records[2][2] == "例示　花子")
        var bytes = TaggedSamples.bytes(TaggedSamples.prescription, with: ["12,1"])
        bytes += Array("281,1,1,2,,".utf8) + [0x41, 0xF0, 0x40, 0x2C, 0x0D, 0x0A]
        let finding = try TaggedText(SourceBytes(bytes)).validate()
        #expect(finding.map(\.code) == ["JHS-0105"])
        #expect(finding.first?.position?.column == 13)
    }
}
