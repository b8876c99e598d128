import Conversion
import Diagnostics
import FHIRTree
import JapaneseFormats
import JapaneseRecords
import Testing

@Suite("FHIR to handbooks")
struct HandbookExtractionTests {
    @Test("a Bundle that was made of a file is carried whole", arguments: HandbookSamples.all.dropLast())
    func whole(sample: HandbookSample) throws {
        let file = try sample.file()
        let document = try SourceDocument(json: SourceBytes(HandbookConversion(file).bundle.json()))
        let report = try HandbookExtraction(document, as: file.text.kind).report()
        #expect(report.notCarried.map(\.source) == [])
    }

    @Test("what a handbook has no field for is told with its place")
    func losses() throws {
        var json = String(
            decoding: HandbookConversion(try HandbookSamples.pharmacy.file()).bundle.json(), as: UTF8.self)
        json = json.replacing(
            #""status":"completed","medicationCodeableConcept""#,
            with: #""status":"completed","whenPrepared":"2026-11-02T10:00:00+09:00","medicationCodeableConcept""#)
        let report = try HandbookExtraction(SourceDocument(json: SourceBytes(json))).report()
        let lost = report.notCarried.filter { $0.source.hasSuffix("whenPrepared") }
        #expect(lost.count == json.ranges(of: "whenPrepared").count && lost.allSatisfy { $0.position != nil })
    }

    @Test("a record without drugs is no handbook")
    func other() throws {
        for json in [#"{"resourceType":"Patient"}"#, #"{"resourceType":"Bundle","type":"collection"}"#] {
            let document = try SourceDocument(json: SourceBytes(json))
            #expect { try HandbookExtraction(document) } throws: { ($0 as? Diagnostic)?.code == "CNV-0102" }
        }
    }

    @Test("one of ours without drugs is a handbook", arguments: ["", "2,1,そば,2\n"])
    func ownWithoutDrugs(remarks: String) throws {
        let sample = HandbookSample(name: "", text: "JAHISTC08,2\n1,試験　桃子,2,19720229,,,,,,,\n" + remarks)
        let file = try sample.file()
        let document = try SourceDocument(json: SourceBytes(HandbookConversion(file).bundle.json()))
        #expect(try HandbookExtraction(document).handbook == file.handbook)
        #expect { try DispensingRecordExtraction(document) } throws: { ($0 as? Diagnostic)?.code == "CNV-0102" }
    }

    /// What another system may write: no list, no names of this project, codes as OIDs, drugs without numbers.
    static let foreign = #"""
        {"resourceType": "Bundle", "type": "collection", "entry": [
          {"fullUrl": "urn:uuid:1", "resource": {"resourceType": "Patient",
            "name": [{"family": "見本", "given": ["太郎"]}], "gender": "male", "birthDate": "1946-03-01"}},
          {"resource": {"resourceType": "Organization", "id": "p", "name": "例示薬局",
            "identifier": [{"system": "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no",
              "value": "1140987650"}]}},
          {"resource": {"resourceType": "MedicationDispense", "status": "completed",
            "identifier": [
              {"system": "urn:oid:1.2.392.100495.20.3.81", "value": "1"},
              {"system": "urn:oid:1.2.392.100495.20.3.82", "value": "1"}],
            "medicationCodeableConcept": {"coding": [
              {"system": "urn:oid:1.2.392.100495.20.1.71", "code": "612170709", "display": "ノルバスク錠２．５ｍｇ"},
              {"system": "urn:oid:1.2.392.100495.20.1.73", "code": "2171022F1029"}]},
            "performer": [{"actor": {"reference": "Organization/p"}}],
            "quantity": {"value": 28, "code": "TAB"}, "daysSupply": {"value": 28},
            "whenHandedOver": "2026-10-01T10:00:00+09:00",
            "dosageInstruction": [{"text": "１日１回朝食後",
              "additionalInstruction": [{"text": "一包化"}], "patientInstruction": "めまいに注意",
              "timing": {"code": {"coding": [{"system": "urn:oid:1.2.392.200250.2.2.20.20",
                "code": "1011000400000000"}]}}}]}},
          {"resource": {"resourceType": "MedicationDispense", "status": "completed",
            "medicationCodeableConcept": {"text": "架空軟膏"},
            "performer": [{"actor": {"reference": "Organization/p"}}],
            "quantity": {"value": 10, "unit": "ｇ"}, "whenHandedOver": "2026-11-05",
            "dosageInstruction": [{"text": "１日２回　塗布", "method": {"coding": [
              {"system": "http://jami.jp/CodeSystem/MedicationMethodDetailUsage", "code": "2A"}]}}]}},
          {"resource": {"resourceType": "MedicationDispense", "status": "entered-in-error",
            "medicationCodeableConcept": {"text": "誤り"}, "whenHandedOver": "2026-11-05"}}
        ]}
        """#

    @Test("drugs of another system become dispensings, the newest first")
    func foreign() throws {
        let extraction = try HandbookExtraction(SourceDocument(json: SourceBytes(Self.foreign)))
        let text = try TaggedText(SourceBytes(extraction.bytes)).records.map { record in
            (0...record.fieldCount).map { $0 == 0 ? record.number.map(String.init) ?? "" : record[$0] }
                .joined(separator: ",")
        }
        #expect(
            text == [
                "1,見本　太郎,1,19460301,,,,,,,", "5,20261105,1", "11,例示薬局,11,4,0987650,,,,1",
                "201,1,架空軟膏,10,ｇ,1,,1,,,", "301,1,１日２回　塗布,1,調剤,5,1,,1", "5,20261001,1",
                "11,例示薬局,11,4,0987650,,,,1", "201,1,ノルバスク錠２．５ｍｇ,1,錠,4,2171022F1029,1,,,",
                "301,1,１日１回朝食後,28,日分,1,2,1011000400000000,1", "311,1,一包化,1", "391,1,めまいに注意,1",
            ])
        let lost = extraction.report().notCarried.map(\.source)
        #expect(lost.contains { $0.contains("entry[4].resource.medication") })
        #expect(lost.contains { $0.contains("entry[2].resource.medication") && $0.contains("coding[0]") })
    }

    @Test("a list of messages alone is told, and not written")
    func listWithoutDrugs() throws {
        let message = #"""
            {"resourceType": "Communication", "status": "completed", "subject": {"reference": "urn:uuid:1"},
              "payload": [{"contentString": "退院しました"}]}
            """#
        func list(_ place: Int) -> String {
            #"""
            {"resourceType": "List", "status": "current", "mode": "snapshot", "subject": {"reference": "urn:uuid:1"},
              "entry": [{"item": {"reference": "urn:uuid:\#(place)"}}]}
            """#
        }
        let resources = [
            BundleSamples.patient("甲"), BundleSamples.dispense("薬", of: "urn:uuid:1"), message, list(2), list(3),
        ]
        let extraction = try HandbookExtraction(BundleSamples.document(BundleSamples.bundle(resources)))
        let found = extraction.findings.filter { $0.code == "CNV-0222" }
        #expect(found.map(\.expression) == ["Bundle.entry[4].resource"] && found[0].severity == .warning)
    }

    @Test("prescribed drugs beside dispensings are told once, with their number")
    func undispensed() throws {
        func told(_ resources: [String]) throws -> [Diagnostic] {
            let bundle = BundleSamples.bundle([BundleSamples.patient("甲")] + resources)
            return try HandbookExtraction(BundleSamples.document(bundle)).findings.filter { $0.code == "CNV-0225" }
        }
        let request = BundleSamples.request("薬1", of: "urn:uuid:1")
        let stopped = BundleSamples.request("薬2", of: "urn:uuid:1", status: "stopped")
        let bare = BundleSamples.dispense("薬1", of: "urn:uuid:1")
        let based = BundleSamples.dispense(
            "薬1", of: "urn:uuid:1", #", "authorizingPrescription": [{"reference": "urn:uuid:2"}]"#)
        let found = try told([request, request, stopped, bare])
        #expect(found.map(\.expression) == ["Bundle.entry[1].resource"] && found[0].severity == .warning)
        #expect(found[0].message.en.hasPrefix("2 MedicationRequests"))
        #expect(try told([request, based]) == [] && told([stopped, bare]) == [])
    }
}
