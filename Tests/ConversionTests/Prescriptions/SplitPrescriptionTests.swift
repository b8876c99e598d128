import Conversion
import Diagnostics
import FHIRTree
import JapaneseFormats
import JapaneseRecords
import TestSupport
import Testing

@Suite("split prescriptions")
struct SplitPrescriptionTests {
    private static let symbols = TaggedKind(.prescription, version: 10)

    private static func bundle(_ text: String) throws -> String {
        let file = try PrescriptionFile(SourceBytes(text), encoding: .utf8)
        return String(decoding: PrescriptionConversion(file).bundle.json(), as: UTF8.self)
    }

    /// A document around portions, which its section names in the order of their places.
    private static func document(
        _ portions: [String], order: [Int], patient: String = "例示　花子", status: String = "final"
    ) throws -> SourceDocument {
        let references = order.map { #"{"reference": "urn:uuid:p\#($0)"}"# }.joined(separator: ",")
        let inner = portions.enumerated().map { #"{"fullUrl": "urn:uuid:p\#($0)", "resource": \#($1)}"# }
        let json = #"""
            {"resourceType": "Bundle", "type": "document", "entry": [
              {"fullUrl": "urn:uuid:c", "resource": {"resourceType": "Composition", "status": "\#(status)",
                "category": [{"coding": [{"system": "http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-category",
                  "code": "03"}]}],
                "subject": {"reference": "urn:uuid:a"},
                "section": [{"code": {"coding": [{"system":
                  "http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-section", "code": "11"}]},
                  "entry": [\#(references)]}]}},
              {"fullUrl": "urn:uuid:a", "resource": {"resourceType": "Patient", "name": [{"text": "\#(patient)"}]}},
              {"fullUrl": "urn:uuid:b", "resource": {"resourceType": "Organization",
                "identifier": [{"system": "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no",
                  "value": "1310123458"}],
                "type": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/organization-type",
                  "code": "prov"}]}],
                "telecom": [{"system": "fax", "value": "03-0000-0001"}, {"system": "other", "value": "医事課"}]}},
              \#(inner.joined(separator: ","))]}
            """#
        return try SourceDocument(json: SourceBytes(json))
    }

    private static func portions(_ days: [Int]) throws -> [String] {
        try days.map { try bundle(PrescriptionSamples.symbols.text.replacing("101,1,1,,14", with: "101,1,1,,\($0)")) }
    }

    @Test("each portion is a prescription with its place, its quantity and that of all")
    func portions() throws {
        let document = try Self.document(try Self.portions([10, 14, 7]), order: [2, 0, 1])
        let portions = try PrescriptionExtraction.all(of: document, as: Self.symbols)
        #expect(portions.map(\.prescription.split?.portion) == [1, 2, 3])
        #expect(portions.allSatisfy { $0.prescription.split?.portions == 3 })
        #expect(portions.map { $0.prescription.rps[0].portion?.quantity } == [7, 10, 14])
        #expect(portions.allSatisfy { $0.prescription.rps.map(\.portion?.total) == [31, 3] })
        #expect(portions.allSatisfy { $0.prescription.institution.fax == "03-0000-0001" })
        #expect(portions.flatMap(\.findings).filter(\.isError) == [])
        let lines = try TaggedText(SourceBytes(portions[0].bytes)).records.filter { [63, 102].contains($0.number) }
        #expect(
            lines.map { line in (0...line.fieldCount).map { line[$0] }.joined(separator: ",") } == [
                "63,3,1", "102,1,7,31", "102,2,1,3",
            ])
    }

    @Test("the report of the first says what became of the document around them, each value once")
    func report() throws {
        let document = try Self.document(try Self.portions([7, 7]), order: [0, 1])
        let reports = try PrescriptionExtraction.all(of: document, as: Self.symbols).map { $0.report() }
        let sources = reports.flatMap(\.entries).map(\.source).filter { !$0.isEmpty }
        #expect(Set(sources).count == sources.count)
        func lost(_ end: String) -> [String] {
            reports.flatMap(\.notCarried).map(\.source).filter { $0.hasSuffix(end) }
        }
        #expect(lost("category[0].coding[0].code") == ["Bundle.entry[0].resource.category[0].coding[0].code"])
        #expect(lost("telecom[0].value") == [])
        #expect(Set(reports[1].defaulted.map(\.target)).isSuperset(of: ["63-1", "63-2", "102-3"]))
    }

    @Test("a portion that was written is read as that portion")
    func again() throws {
        let document = try Self.document(try Self.portions([10, 14]), order: [0, 1])
        for portion in try PrescriptionExtraction.all(of: document, as: Self.symbols) {
            let file = try PrescriptionFile(SourceBytes(portion.bytes))
            let json = PrescriptionConversion(file).bundle.json()
            #expect(!String(decoding: json, as: UTF8.self).contains(#""code":"03""#))
            let back = try PrescriptionExtraction(SourceDocument(json: SourceBytes(json)), as: Self.symbols)
            #expect(back.bytes == portion.bytes)
        }
    }

    @Test("a portion of another patient is left out, and keeps its place")
    func others() throws {
        var inner = try Self.portions([7, 7, 7])
        inner[1] = inner[1].replacing("例示　花子", with: "例示　太郎")
        let portions = try PrescriptionExtraction.all(of: try Self.document(inner, order: [0, 1, 2]))
        #expect(portions.map(\.prescription.split?.portion) == [1, 3])
        #expect(Set(portions[0].findings.filter(\.isError).map(\.code)) == ["CNV-0201", "CNV-0218", "JHS-0301"])
        #expect(portions.allSatisfy { $0.prescription.split?.portions == 3 })
        for rp in portions.flatMap(\.prescription.rps) {
            #expect(rp.quantity == nil && rp.portion?.total == nil && rp.portion?.quantity != nil)
        }
    }

    /// The portion and the total of each RP, a row for each portion.
    private static func totals(_ inner: [String], order: [Int]? = nil) throws -> [String] {
        let document = try Self.document(inner, order: order ?? Array(inner.indices))
        return try PrescriptionExtraction.all(of: document, as: Self.symbols).map { extraction in
            let codes = Set(extraction.findings.map(\.code)).intersection(["CNV-0217", "CNV-0218"])
            func text(_ count: Int?) -> String { count.map(String.init) ?? "-" }
            let rps = extraction.prescription.rps.map { "\(text($0.portion?.quantity))/\(text($0.quantity))" }
            return (rps + codes.sorted()).joined(separator: " ")
        }
    }

    private static let symbolsText = PrescriptionSamples.symbols.text

    @Test("a start of use, a remark or words on days of one portion leave an RP the same")
    func ownWords() throws {
        let usage = "111,1,2,1012040400000000,１日２回朝夕食後　服用,2"
        var inner = try Self.portions([7, 7, 10])
        inner[1] = try Self.bundle(
            Self.symbolsText.replacing("101,1,1,,14", with: "101,1,1,,7")
                .replacing(usage, with: usage + "\n181,1,2,5,使用開始日：2026-11-09,,"))
        inner[2] = inner[2].replacing("後発品変更不可", with: "別の備考")
        #expect(try Self.totals(inner) == ["7/24 1/3", "7/24 1/3", "10/24 1/3"])
        let words = [7, 10].map { days in
            Self.symbolsText.replacing("101,1,1,,14", with: "101,1,1,,\(days)")
                .replacing(usage, with: "111,1,1,,１日２回朝夕食後　\(days)日分,2")
        }
        #expect(try Self.totals(try words.map(Self.bundle)) == ["7/17 1/2", "10/17 1/2"])
    }

    @Test("an RP is found by its drugs, not by its number; one that a portion lacks counts what the others have")
    func lacking() throws {
        let lines = Self.symbolsText.replacing("101,1,1,,14", with: "101,1,1,,7").split(separator: "\n")
            .map(String.init)
        func isOf(_ rp: String) -> (String) -> Bool {
            { line in ["101", "111", "181", "201", "241", "281"].contains { line.hasPrefix("\($0),\(rp),") } }
        }
        func renumbered(_ line: String, _ rp: String) -> String { line.prefix(4) + rp + line.dropFirst(5) }
        let head = lines.filter { !isOf("1")($0) && !isOf("2")($0) }
        let first = lines.filter(isOf("1")), second = lines.filter(isOf("2"))
        let both = try Self.bundle(lines.joined(separator: "\n"))
        let turned = try Self.bundle(
            (head + second.map { renumbered($0, "1") } + first.map { renumbered($0, "2") }).joined(separator: "\n"))
        let less = try Self.bundle((head + second.map { renumbered($0, "1") }).joined(separator: "\n"))
        #expect(try Self.totals([both, turned]) == ["7/14 1/2", "1/2 7/14"])
        #expect(try Self.totals([both, both, less]) == ["7/14 1/3 CNV-0217", "7/14 1/3 CNV-0217", "1/3"])
        let other = both.replacing("カルボシステイン", with: "別の薬").replacing("2233002F1280", with: "2233002F1281")
        #expect(try Self.totals([both, other]) == ["7/7 1/2 CNV-0217", "7/7 1/2 CNV-0217"])
    }

    @Test("a portion that was cancelled counts, one that is wrong or missing leaves the totals open")
    func leftOut() throws {
        var inner = try Self.portions([7, 10, 7])
        let kept = inner[1], active = #""status":"active","intent""#
        #expect(kept.contains(active))
        inner[1] = kept.replacing(active, with: #""status":"cancelled","intent""#)
        #expect(try Self.totals(inner) == ["7/24 1/3", "7/24 1/3"])
        inner[1] = kept.replacing(active, with: #""status":"entered-in-error","intent""#)
        #expect(try Self.totals(inner) == ["7/- 1/- CNV-0218", "7/- 1/- CNV-0218"])
        let missing = try Self.document(try Self.portions([7, 7]), order: [0, 9, 1])
        let portions = try PrescriptionExtraction.all(of: missing, as: Self.symbols)
        #expect(portions.map(\.prescription.split?.portion) == [1, 3])
        #expect(portions.map(\.findings).allSatisfy { $0.map(\.code).contains("CNV-0218") })
    }

    /// Codes of the findings on place and day of each portion.
    private static func doubts(_ inner: [String], order: [Int]) throws -> [[String]] {
        try PrescriptionExtraction.all(of: try document(inner, order: order)).map { portion in
            portion.findings.map(\.code).filter { ["CNV-0226", "CNV-0227"].contains($0) }.sorted()
        }
    }

    @Test("days against the order of the portions are told")
    func days() throws {
        let inner = try ["20261102", "20261109", "20261116"].map { day in
            try Self.bundle(Self.symbolsText.replacing("51,20261102", with: "51,\(day)"))
        }
        #expect(try Self.doubts(inner, order: [0, 1, 2]) == [[], [], []])
        #expect(try Self.doubts(inner, order: [0, 2, 1]) == [[], [], ["CNV-0226"]])
        #expect(try Self.doubts([inner[0], inner[0]], order: [0, 1]) == [[], []])
    }

    @Test("a portion that says another number or count than its place has is told; its days go by that number")
    func numbers() throws {
        let said = try [1, 2].map { number in
            try Self.bundle(
                Self.symbolsText.replacing("51,20261102", with: "51,202611\(number)2\n63,2,\(number)"))
        }
        #expect(try Self.doubts(said, order: [0, 1]) == [[], []])
        #expect(try Self.doubts(said, order: [1, 0]) == [["CNV-0227"], ["CNV-0227"]])
        let three = try Self.doubts(said + Self.portions([7]), order: [0, 1, 2])
        #expect(three == [["CNV-0227"], ["CNV-0227"], ["CNV-0226"]])
    }

    @Test("what holds no portion in force is refused, and a plain document is one prescription")
    func refused() throws {
        let inner = try Self.portions([7, 7])
        let wrong = [
            try Self.document(inner, order: [0, 1], status: "entered-in-error"),
            try Self.document(inner, order: [0, 1], patient: "別人"),
        ]
        for document in wrong {
            #expect(throws: Diagnostic.self) { try PrescriptionExtraction.all(of: document) }
        }
        #expect { try PrescriptionExtraction(try Self.document(inner, order: [0, 1])) } throws: {
            ($0 as? Diagnostic)?.code == "CNV-0101"
        }
        let plain = try SourceDocument(json: SourceBytes(inner[0]))
        #expect(try PrescriptionExtraction.all(of: plain).map(\.bytes) == [PrescriptionExtraction(plain).bytes])
    }

    @Test(
        "the guide's example gives its portions", .enabled(if: Conformance.shared != nil, "set TASUKI_SHARED"))
    func example() throws {
        let folder = try #require(Conformance.shared) + "/data/examples-jp/ePrescriptionData/jsonOrigSourceForGOFSH"
        let path = folder + "/Examples/Bundle-JP-MedReq-ePreData-Example-bunkatsu.json"
        let document = try SourceDocument(json: SourceBytes(try Conformance.bytes(path)))
        let portions = try PrescriptionExtraction.all(of: document)
        #expect(portions.map(\.prescription.split) == (1...3).map { .init(portions: 3, portion: $0) })
        #expect(portions.allSatisfy { $0.prescription.rps[0].portion == .init(quantity: 7, total: 21) })
    }
}
