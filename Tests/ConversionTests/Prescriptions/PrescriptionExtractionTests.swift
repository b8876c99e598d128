import Conversion
import Diagnostics
import FHIRTree
import JapaneseFormats
import JapaneseRecords
import TestSupport
import Testing

@Suite("FHIR to prescriptions")
struct PrescriptionExtractionTests {
    @Test("a Bundle that was made of a file is carried whole", arguments: PrescriptionSamples.all)
    func whole(sample: PrescriptionSample) throws {
        let file = try sample.file()
        for dialect in FHIRDialect.allCases {
            let json = PrescriptionConversion(file, dialect: dialect).bundle.json()
            let extraction = try PrescriptionExtraction(
                SourceDocument(json: SourceBytes(json)), as: file.text.kind)
            let lost = extraction.report().notCarried.map(\.source)
                .filter { !$0.hasSuffix(".text.status") && !$0.hasSuffix(".text.div") }
            #expect(lost == [], "\(dialect)")
        }
    }

    @Test("what a prescription has no field for is told with its place")
    func losses() throws {
        var json = String(
            decoding: PrescriptionConversion(try PrescriptionSamples.symbols.file()).bundle.json(), as: UTF8.self)
        json = json.replacing(#""use":"official","#, with: #""use":"official","prefix":["医師"],"#, maxReplacements: 1)
        let report = try PrescriptionExtraction(SourceDocument(json: SourceBytes(json))).report()
        let lost = report.notCarried.filter { $0.source.hasSuffix("prefix[0]") }
        #expect(lost.count == 1 && lost[0].position != nil)
    }

    @Test("between the forms nothing is lost but what is told")
    func transcription() throws {
        let file = try PrescriptionSamples.symbols.file()
        let same = PrescriptionTranscription(file, as: file.text.kind)
        #expect(same.bytes == file.bytes() && same.report().notCarried.isEmpty)
        let lines = PrescriptionSamples.symbols.text.replacing("\n12,2\n", with: "\n12,7\n") + "\n999,x"
        let odd = try PrescriptionFile(SourceBytes(lines), encoding: .utf8)
        let other = PrescriptionTranscription(odd, as: TaggedKind(.servicePrescription, version: 1))
        #expect(other.bytes.starts(with: Array("SJ1\n".utf8)))
        #expect(other.report().notCarried.map(\.source) == ["12-1", "201-4", "201-5", "999"])
    }

    @Test("a record without drugs is no prescription")
    func other() throws {
        let document = try SourceDocument(json: SourceBytes(#"{"resourceType":"Patient"}"#))
        #expect { try PrescriptionExtraction(document) } throws: { ($0 as? Diagnostic)?.code == "CNV-0101" }
    }

    @Test("what was dispensed is no prescription, whoever writes it", arguments: [true, false])
    func handbook(isOwn: Bool) throws {
        let own = String(
            decoding: HandbookConversion(try HandbookSamples.pharmacy.file()).bundle.json(), as: UTF8.self)
        let others = #"""
            {"resourceType":"Bundle","type":"collection","entry":[
              {"fullUrl":"urn:uuid:1","resource":{"resourceType":"MedicationRequest","status":"completed"}},
              {"resource":{"resourceType":"MedicationDispense","status":"completed",
                "authorizingPrescription":[{"reference":"urn:uuid:1"}]}}]}
            """#
        let document = try SourceDocument(json: SourceBytes(isOwn ? own : others))
        #expect { try PrescriptionExtraction(document) } throws: { ($0 as? Diagnostic)?.code == "CNV-0101" }
    }

    @Test("a request that was dispensed already is not prescribed again")
    func both() throws {
        let json = String(
            decoding: PrescriptionConversion(try PrescriptionSamples.symbols.file(), dialect: .jpCore).bundle.json(),
            as: UTF8.self)
        let old = #"""
            "entry":[{"fullUrl":"urn:uuid:1","resource":{"resourceType":"MedicationRequest","status":"completed",
            "medicationCodeableConcept":{"text":"架空錠"}}},{"resource":{"resourceType":"MedicationDispense",
            "status":"completed","authorizingPrescription":[{"reference":"urn:uuid:1"}]}},
            """#
        let both = json.replacing(#""entry":["#, with: old, maxReplacements: 1)
        let extraction = try PrescriptionExtraction(SourceDocument(json: SourceBytes(both)))
        #expect(extraction.prescription.rps.flatMap(\.drugs).count == 3)
    }

    @Test("a dose that is computed is told with its reason")
    func computed() throws {
        let text = PrescriptionSamples.symbols.text.replacing("カルボシステイン錠２５０ｍｇ,4,1,錠", with: "カルボシステイン錠２５０ｍｇ,1/2,1,錠")
        let file = try PrescriptionFile(SourceBytes(text), encoding: .utf8)
        let json = PrescriptionConversion(file).bundle.json()
        let extraction = try PrescriptionExtraction(SourceDocument(json: SourceBytes(json)))
        #expect(extraction.prescription.rps[0].drugs[0].amount == 4)
        let told = extraction.report().defaulted.filter { $0.target == "201-7" }
        #expect(told.count == 1 && told[0].position != nil)
    }

    @Test("a change that a flag forbids is carried", arguments: [true, false])
    func substitution(allowed: Bool) throws {
        var json = String(
            decoding: PrescriptionConversion(try PrescriptionSamples.symbols.file()).bundle.json(), as: UTF8.self)
        json = json.replacing(/"substitution":\{"allowedCodeableConcept":\{"coding":\[\{[^}]*\}\][^}]*\}\}/) { _ in
            #""substitution":{"allowedBoolean":\#(allowed)}"#
        }
        #expect(json.contains("allowedBoolean") && !json.contains("allowedCodeableConcept"))
        let extraction = try PrescriptionExtraction(SourceDocument(json: SourceBytes(json)))
        let kinds = extraction.prescription.rps.flatMap(\.drugs).map { $0.supplements.compactMap(\.kind) }
        #expect(kinds.allSatisfy { $0.contains(.noGeneric) == !allowed })
        #expect(extraction.report().carried.count { $0.source.contains("substitution.allowed") } == 3)
    }

    @Test("a remark that stands in several records is carried")
    func remarks() throws {
        let long = String(repeating: "服用の前に医師へ相談してください。", count: 6)
        var json = String(
            decoding: PrescriptionConversion(try PrescriptionSamples.symbols.file()).bundle.json(), as: UTF8.self)
        json = json.replacing("次回は残薬を持参", with: "一行目\\n" + long)
        let extraction = try PrescriptionExtraction(SourceDocument(json: SourceBytes(json)))
        #expect(extraction.prescription.remarks.count == 4 && extraction.findings.isEmpty)
        let lost = extraction.report().notCarried.map(\.source).filter { !$0.contains(".resource.text.") }
        #expect(lost == [])
        let symbols = PrescriptionSamples.symbols.text.replacing("次回は残薬を持参", with: long)
        let file = try PrescriptionFile(SourceBytes(symbols), encoding: .utf8)
        let service = PrescriptionTranscription(file, as: TaggedKind(.servicePrescription, version: 1))
        #expect(!service.report().notCarried.contains { $0.source == "81-3" })
    }
}
