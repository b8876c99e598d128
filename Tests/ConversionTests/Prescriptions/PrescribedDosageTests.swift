import Diagnostics
import FHIRTree
import JapaneseRecords
import Testing

@testable import Conversion

private typealias Samples = BundleSamples

@Suite("dosages that become RPs")
struct PrescribedDosageTests {
    func steps() throws {
        func step(_ amount: Int, _ sequence: Int) -> String {
            DosageSamples.dosage(
                "１日１回",
                #""sequence": \#(sequence), "timing": {"repeat": {"boundsDuration": {"value": 7, "code": "d"}}},"#
                    + #""doseAndRate": [{"rateRatio": {"numerator": {"value": \#(amount), "unit": "錠"},"#
                    + #""denominator": {"value": 1, "code": "d"}}}]"#)
        }
        func request(_ dosages: [String]) -> String {
            #"""
            {"resourceType": "MedicationRequest", "status": "active", "intent": "order",
              "identifier": [{"system": "urn:oid:1.2.392.100495.20.3.81", "value": "1"}],
              "medicationCodeableConcept": {"text": "薬"}, "subject": {"reference": "urn:uuid:1"},
              "dosageInstruction": [\#(dosages.joined(separator: ","))]}
            """#
        }
        func amounts(_ requests: [String]) throws -> [String?] {
            let document = try Samples.document(Samples.bundle([Samples.patient("甲")] + requests))
            return try PrescriptionExtraction(document).prescription.rps.map { $0.drugs[0].amount?.text }
        }
        #expect(try amounts([request([step(1, 2), step(2, 1)])]) == ["2", "1"])
        let other = request([DosageSamples.dosage("１日３回", DosageSamples.weekly)])
        #expect(try amounts([other, request([step(3, 1), step(2, 2), step(1, 3)])]) == [nil, "3", "2", "1"])
    }

    /// Dosages and what is handed out, with the quantities and amounts of the RPs.
    private static let apartCases: [(dosages: [String], dispense: String, rps: [[String?]])] = [
        (
            [DosageSamples.taken("朝夕食後", 2), DosageSamples.taken("就寝前", 1)], DosageSamples.week,
            [["7", "2"], ["7", "1"]]
        ),
        (
            [DosageSamples.taken("朝夕食後", 2), DosageSamples.taken("就寝前", 1)],
            DosageSamples.week + #", "quantity": {"value": 21}"#, [["7", "2"], ["7", "1"]]
        ),
        (
            [
                DosageSamples.taken("初め", 4, DosageSamples.bounds(3) + #", "sequence": 1"#),
                DosageSamples.taken("後", 2, DosageSamples.bounds(4) + #", "sequence": 2"#),
            ],
            DosageSamples.week + #", "quantity": {"value": 20}"#, [["3", "4"], ["4", "2"]]
        ),
    ]

    @Test("several dosages are RPs of their own where each says its amount and days", arguments: 0..<3)
    func apart(row: Int) throws {
        let (dosages, dispense, rps) = Self.apartCases[row]
        let extraction = try DosageSamples.extraction(dosages.joined(separator: ","), dispense)
        let found = extraction.prescription.rps
        #expect(found.map { [$0.quantity.map(String.init), $0.drugs[0].amount?.text] } == rps)
        #expect(found.map(\.number) == [1, 2] && found.allSatisfy { $0.supplements.isEmpty && $0.drugs.count == 1 })
        #expect(extraction.findings.filter { $0.code.hasPrefix("CNV") } == [])
    }

    private static func step(_ text: String, _ count: Int, sequence: Int) -> String {
        DosageSamples.taken(text, count, DosageSamples.bounds(7) + #", "sequence": \#(sequence)"#)
    }

    @Test("dosages follow each other by their sequence")
    func sequence() throws {
        let steps = [Self.step("後", 1, sequence: 2), Self.step("初め", 2, sequence: 1)]
        let extraction = try DosageSamples.extraction(steps.joined(separator: ","), "")
        #expect(extraction.prescription.rps.map(\.usage.text) == ["初め", "後"])
        #expect(extraction.prescription.rps.map { $0.drugs[0].amount?.text } == ["2", "1"])
    }

    @Test("the steps of a drug keep their order where it moves behind the others of its number")
    func movedSteps() throws {
        func request(_ dosages: [String], order: Int) -> String {
            #"""
            {"resourceType": "MedicationRequest", "status": "active", "intent": "order",
              "identifier": [{"system": "urn:oid:1.2.392.100495.20.3.81", "value": "1"},
                {"system": "urn:oid:1.2.392.100495.20.3.82", "value": "\#(order)"}],
              "medicationCodeableConcept": {"text": "薬\#(order)"}, "subject": {"reference": "urn:uuid:1"},
              "dosageInstruction": [\#(dosages.joined(separator: ","))]}
            """#
        }
        let steps = [1, 2, 3].map { Self.step("漸減\($0)", 4 - $0, sequence: $0) }
        let requests = [
            request([DosageSamples.taken("毎食後", 3, DosageSamples.bounds(7))], order: 1), request(steps, order: 2),
        ]
        let extraction = try PrescriptionExtraction(
            try Samples.document(Samples.bundle([Samples.patient("甲")] + requests)))
        #expect(extraction.prescription.rps.map(\.usage.text) == ["毎食後", "漸減1", "漸減2", "漸減3"])
        #expect(extraction.prescription.rps.map { $0.drugs[0].amount?.text } == ["3", "3", "2", "1"])
    }

    /// A total that they do not make, one after another without days, and an amount that only one says.
    private static let furtherCases: [(dosages: [String], dispense: String)] = [
        (
            [DosageSamples.taken("朝夕食後", 2), DosageSamples.taken("就寝前", 1)],
            DosageSamples.week + #", "quantity": {"value": 14}"#
        ),
        (
            [DosageSamples.taken("初め", 4, #", "sequence": 1"#), DosageSamples.taken("後", 2, #", "sequence": 2"#)],
            DosageSamples.week
        ),
        ([DosageSamples.taken("朝夕食後", 2), DosageSamples.dosage("就寝前", #""sequence": 1"#)], DosageSamples.week),
    ]

    @Test("else the amount of the first dosage alone is told as an error", arguments: 0..<3)
    func further(row: Int) throws {
        let (dosages, dispense) = Self.furtherCases[row]
        let extraction = try DosageSamples.extraction(dosages.joined(separator: ","), dispense)
        #expect(extraction.prescription.rps.count == 1)
        #expect(["就寝前", "後"].contains(extraction.prescription.rps[0].supplements.first?.text))
        #expect(extraction.findings.filter { $0.code == "CNV-0210" }.map(\.severity) == [.error])
    }

    @Test("words without a code are of the RP if all its drugs have them", arguments: ["３０分以内", "６０分以内"])
    func words(second: String) throws {
        func request(_ drug: Int, _ text: String) -> String {
            #"""
            {"resourceType": "MedicationRequest", "status": "active", "intent": "order",
              "identifier": [{"system": "urn:oid:1.2.392.100495.20.3.81", "value": "1"},
                {"system": "urn:oid:1.2.392.100495.20.3.82", "value": "\#(drug)"}],
              "medicationCodeableConcept": {"text": "薬\#(drug)"}, "subject": {"reference": "urn:uuid:1"},
              "dosageInstruction": [{"text": "食後", "additionalInstruction": [{"text": "\#(text)"}]}]}
            """#
        }
        let requests = [request(1, "３０分以内"), request(2, second)]
        let bundle = BundleSamples.bundle([BundleSamples.patient("甲")] + requests)
        let extraction = try PrescriptionExtraction(try BundleSamples.document(bundle))
        let rp = try #require(extraction.prescription.rps.first), isSame = second == "３０分以内"
        #expect(rp.supplements == (isSame ? [.init("３０分以内", kind: .continued)] : []))
        #expect(rp.drugs.map(\.supplements) == (isSame ? [[], []] : [[.init("３０分以内")], [.init(second)]]))
        let reasons = extraction.report().entries.filter { $0.source.contains("additionalInstruction") }.map(\.outcome)
        #expect(reasons == [.notCarried(.elsewhere), .notCarried(.elsewhere)])
    }

    @Test("an amount after the first of a dosage is told", arguments: [("1", "2", false), ("1", "1", true)])
    func furtherDose(first: String, second: String, isError: Bool) throws {
        func dose(_ type: String, _ count: Int) -> String {
            #"""
            {"type": {"coding": [{"system": "urn:oid:1.2.392.100495.20.2.22", "code": "\#(type)"}]},
              "rateRatio": {"numerator": {"value": \#(count)}, "denominator": {"value": 1}}}
            """#
        }
        let doses = #""doseAndRate": [\#(dose(first, 2)), \#(dose(second, 500))]"#
        let extraction = try DosageSamples.extraction(DosageSamples.dosage("朝食後", doses), DosageSamples.week)
        #expect(extraction.prescription.rps[0].drugs[0].amount?.text == "2")
        let found = extraction.findings.filter { $0.code == "CNV-0210" }
        #expect(found.map(\.isError) == [isError] && found[0].expression.hasSuffix("doseAndRate[1]"))
    }
}
