import Conversion
import FHIRTree
import JapaneseFormats
import Testing

/// A file of many records takes as long for each as one of few.
@Suite("large handbooks to FHIR and back", .serialized)
struct HandbookLinearTimeTests {
    private static let head = "JAHISTC08,1\r\n1,例示　花子,2,19850714,,,,,,,\r\n"
    private static let dispensing =
        "5,20261102,1\r\n11,見本薬局,13,4,0123452,,,,1\r\n51,見本クリニック,13,1,0123458,1\r\n"

    private static func drug(_ rp: Int, _ name: Int) -> String {
        "201,\(rp),薬\(name)錠,1,錠,4,2171022F1029,1,,,\r\n301,\(rp),１日１回朝食後　服用,14,日分,1,1,,1\r\n"
    }

    /// Blocks, prescribers and RPs, drugs of one RP.
    private static func file(_ kind: String, _ count: Int) -> String {
        switch kind {
        case "blocks":
            head + (0..<count).map { dispensing + "55,見本　\($0),内科,1\r\n" + drug(1, $0) }.joined()
        case "prescribers":
            head + dispensing + (0..<count).map { "55,見本　\($0),内科,1\r\n" + drug($0 + 1, $0) }.joined()
        default:
            head + dispensing
                + (0..<count).map { "201,1,薬\($0)錠,1,錠,4,2171022F1029,1,,,\r\n" }.joined()
                + "301,1,１日１回朝食後　服用,14,日分,1,1,,1\r\n"
        }
    }

    private static func duration(_ kind: String, _ count: Int) throws -> Duration {
        let text = file(kind, count)
        return try ContinuousClock().measure {
            let handbook = try HandbookFile(SourceBytes(text), encoding: .utf8)
            let document = try SourceDocument(json: SourceBytes(HandbookConversion(handbook).bundle.json()))
            let extraction = try HandbookExtraction(document)
            #expect(extraction.bytes.count > count * 20)
        }
    }

    @Test("four times the records take no ten times as long", arguments: ["blocks", "prescribers", "drugs"])
    func growth(kind: String) throws {
        // The best of three: other work on the machine makes a run longer, never shorter.
        func best(_ count: Int) throws -> Duration {
            try (0..<3).map { _ in try Self.duration(kind, count) }.min() ?? .zero
        }
        let few = try best(250), many = try best(1000)
        #expect(many < few * 10 + .milliseconds(100))
    }
}
