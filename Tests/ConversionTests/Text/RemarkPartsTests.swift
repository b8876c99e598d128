import Conversion
import FHIRTree
import JapaneseFormats
import Testing

@testable import Conversion

private typealias Samples = BundleSamples

@Suite("remarks in parts")
struct RemarkPartsTests {
    @Test("short ones are whole, long ones are cut between characters, and nothing is lost")
    func parts() {
        #expect(RemarkParts.of("次回は残薬を持参") == ["次回は残薬を持参"])
        #expect(RemarkParts.of("一行目\n二行目") == ["一行目", "二行目"])
        let long = String(repeating: "あ", count: 120) + "ｱa"
        #expect(RemarkParts.of(long).map(\.count) == [50, 50, 22] && RemarkParts.of(long).joined() == long)
        let stop = String(repeating: "い", count: 40) + "。" + String(repeating: "う", count: 30)
        #expect(RemarkParts.of(stop).map(\.count) == [41, 30])
        #expect(RemarkParts.of("a" + String(repeating: "え", count: 60)).map(\.count) == [50, 11])
        #expect(RemarkParts.of("") == [""])
    }

    @Test("symbols keep long remarks, test results and clinical information; the service's form has records for them")
    func remarks() throws {
        let texts = [String(repeating: "あ", count: 70), "【検査値】eGFR 48", "【提供診療情報】腎機能低下"]
        let communications = texts.map {
            #"{"resourceType": "Communication", "status": "completed", "payload": [{"contentString": "\#($0)"}]}"#
        }
        let json = Samples.bundle([Samples.patient("甲"), Samples.request("薬", of: "urn:uuid:1")] + communications)
        let symbols = try PrescriptionExtraction(try Samples.document(json))
        #expect(symbols.prescription.remarks.map { $0.text ?? "" }.joined() == texts.joined())
        #expect(symbols.prescription.remarks.count == 4)
        #expect(!symbols.findings.contains { ["JHS-0703", "JHS-0704"].contains($0.code) })
        let service = try PrescriptionExtraction(
            try Samples.document(json), as: TaggedKind(.servicePrescription, version: 1))
        #expect(service.prescription.testResults == ["eGFR 48"] && service.prescription.remarks.count == 2)
        #expect(service.prescription.clinicalInformation.map(\.comment) == ["腎機能低下"])
    }
}
