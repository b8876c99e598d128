import Diagnostics
import FHIRTree
import JapaneseFormats
import JapaneseRecords
import Testing

@testable import Conversion

@Suite("Prescriptions in FHIR as handbooks")
struct BundleDispensingTests {
    private static let pharmacy = MedicalInstitution(
        feeTable: .dispensing, code: "0123452", prefecture: "13", name: "見本薬局")

    @Test("it is what the prescription's file gives", arguments: PrescriptionSamples.all, FHIRDialect.allCases)
    func same(sample: PrescriptionSample, dialect: FHIRDialect) throws {
        let bundle = PrescriptionConversion(try sample.file(), dialect: dialect).bundle
        let document = try SourceDocument(json: SourceBytes(bundle.json()))
        let made = try BundleDispensing.all(of: document, by: Self.pharmacy)
        #expect(made.count == 1)
        let file = try PrescriptionFile(SourceBytes(PrescriptionExtraction(document).bytes))
        var findings: [Diagnostic] = []
        let bytes = PrescriptionDispensing(file, by: Self.pharmacy).bytes(report: &findings)
        #expect(made[0].bytes == bytes)
        #expect(!made[0].findings.contains { $0.code.hasPrefix("JHS-03") })
        let drugs = try HandbookFile(SourceBytes(made[0].bytes)).handbook.dispensings[0].rps.flatMap(\.drugs)
        #expect(drugs.count == file.prescription.rps.flatMap(\.drugs).count)
    }

    @Test("the report names the handbook's fields, and nothing of insurance is carried")
    func report() throws {
        let bundle = PrescriptionConversion(try PrescriptionSamples.symbols.file()).bundle
        let document = try SourceDocument(json: SourceBytes(bundle.json()))
        let report = try BundleDispensing.all(of: document, by: Self.pharmacy)[0].report()
        let targets = Dictionary(report.carried.map { ($0.source, $0.target) }) { first, _ in first }
        let drug = targets.first { $0.key.hasSuffix("ofType(CodeableConcept).text") }
        #expect(drug?.value.contains("201-2") == true)
        let coverage = (document.root["entry"].map { Array($0.items) } ?? []).enumerated().filter {
            $1["resource"]?["resourceType"]?.text == "Coverage"
        }.map { "Bundle.entry[\($0.offset)]." }
        #expect(!coverage.isEmpty)
        #expect(!report.carried.contains { entry in coverage.contains { entry.source.hasPrefix($0) } })
        #expect(report.defaulted.contains { $0.target == "5-1" })
        let told = Set(report.entries.map(\.source)), leftOut = told.filter { $0.hasSuffix(".resource") }
        let values = try PrescriptionExtraction(document).report().entries.map(\.source)
        let untold = values.filter { value in
            !told.contains(value) && !leftOut.contains { value.hasPrefix($0.dropLast("resource".count)) }
        }
        #expect(untold == [])
        #expect(Set(coverage.map { $0 + "resource" }).isSubset(of: leftOut))
        let frame = ["fullUrl", ".meta.profile"]
        let lost = report.notCarried.filter { entry in frame.contains { entry.source.contains($0) } }
        #expect(lost == [])
        #expect(Set(report.notCarried.map(\.outcome)).count <= 3)
    }

    @Test("a document is asked what it is of", arguments: FHIRDialect.allCases)
    func asked(dialect: FHIRDialect) throws {
        let file = try PrescriptionSamples.symbols.file()
        let prescription = PrescriptionConversion(file, dialect: dialect).bundle
        #expect(BundleDispensing.isPrescription(try SourceDocument(json: SourceBytes(prescription.json()))))
        let handbook = HandbookBundle(PrescriptionDispensing(file, by: Self.pharmacy).handbook, format: "").written()
        #expect(!BundleDispensing.isPrescription(try SourceDocument(json: SourceBytes(handbook.bundle.json()))))
        let patient = BundleSamples.bundle([BundleSamples.patient("甲")])
        #expect(!BundleDispensing.isPrescription(try BundleSamples.document(patient)))
    }

    @Test("what is no prescription is refused")
    func refused() throws {
        #expect(throws: Diagnostic.self) {
            try BundleDispensing.all(of: BundleSamples.document(BundleSamples.bundle([BundleSamples.patient("甲")])))
        }
    }

    @Test("one day for all portions of a split prescription is told once", arguments: [2, 3])
    func dayOfPortions(count: Int) throws {
        let files = try SplitPrescriptionConversionTests.portions(count)
        let document = try SourceDocument(json: SourceBytes(SplitPrescriptionConversion(files).bundle.json()))
        func told(_ day: FHIRDate?) throws -> [[String]] {
            try BundleDispensing.all(of: document, on: day, by: Self.pharmacy).map { portion in
                portion.findings.filter { $0.code == "CNV-0224" }.map(\.expression)
            }
        }
        #expect(try told(FHIRDate("2026-11-03")) == [["Bundle"]] + Array(repeating: [], count: count - 1))
        #expect(try told(nil) == Array(repeating: [], count: count))
    }

    @Test("each portion of a split prescription is a handbook with its own quantity", arguments: [2, 3])
    func portions(count: Int) throws {
        let files = try SplitPrescriptionConversionTests.portions(count) { $0.rps[0].portion?.quantity = 9 }
        let document = try SourceDocument(json: SourceBytes(SplitPrescriptionConversion(files).bundle.json()))
        let made = try BundleDispensing.all(of: document, by: Self.pharmacy)
        #expect(made.count == count)
        for (place, portion) in made.enumerated() {
            let handbook = try HandbookFile(SourceBytes(portion.bytes)).handbook
            #expect(handbook.dispensings[0].rps[0].quantity == (place == count - 1 ? 9 : 14))
            #expect(handbook.patient.name == files[place].prescription.patient.name)
            #expect(handbook.dispensings[0].prescribingInstitution.tenDigits == "1310123458")
        }
        #expect(made.flatMap(\.findings).filter { $0.code.hasPrefix("CNV") } == [])
    }

    @Test("the reports of the portions tell each value of the document once, and the Bundles around them not as lost")
    func portionReports() throws {
        let files = try SplitPrescriptionConversionTests.portions(2)
        let document = try SourceDocument(json: SourceBytes(SplitPrescriptionConversion(files).bundle.json()))
        let reports = try BundleDispensing.all(of: document, by: Self.pharmacy).map { $0.report() }
        let sources = reports.flatMap(\.entries).map(\.source).filter { !$0.isEmpty }
        #expect(Set(sources).count == sources.count)
        let portions = ["Bundle.entry[1].resource", "Bundle.entry[2].resource"]
        for (place, report) in reports.enumerated() {
            let own = report.entries.filter { $0.source.hasPrefix("\(portions[place]).") }
            #expect(own.contains { $0.outcome == .carried && $0.target.contains("201-2") })
            #expect(!report.entries.contains { $0.source.hasPrefix("\(portions[1 - place]).") })
            #expect(report.defaulted.map(\.target).contains("5-1"))
        }
        #expect(!sources.contains { portions.contains($0) })
        #expect(reports[0].entries.contains { $0.source.hasPrefix("Bundle.entry[0].") })
        #expect(!reports[1].entries.contains { $0.source.hasPrefix("Bundle.entry[0].") })
    }

    @Test("what is wrong with a portion is told of its handbook, what is left out of the document of the first")
    func portionFindings() throws {
        let files = try SplitPrescriptionConversionTests.portions(3)
        let json = String(decoding: try SplitPrescriptionConversion(files).bundle.json(), as: UTF8.self)
        let active = #""status":"active","intent""#
        let parts = json.split(separator: active, omittingEmptySubsequences: false)
        // Three requests in each portion: the fourth is the first of the second portion.
        #expect(parts.count == 10)
        let changed = zip(parts, (1...10)).map { part, number in
            part + (number == 10 ? "" : number == 4 ? #""status":"stopped","intent""# : active)
        }.joined()
        let made = try BundleDispensing.all(of: SourceDocument(json: SourceBytes(changed)), by: Self.pharmacy)
        #expect(made.map { $0.findings.map(\.code).contains("CNV-0202") } == [false, true, false])
    }

    @Test("requests in force of a document that is no prescription are told; of a prescription they are what it is")
    func noPrescription() throws {
        func told(_ type: String?, status: String) throws -> [String] {
            let composition = #"""
                {"resourceType": "Composition", "status": "final", "subject": {"reference": "urn:uuid:1"},
                  "type": {"coding": [{"system": "http://jpfhir.jp/fhir/Common/CodeSystem/doc-typecodes",
                    "code": "\#(type ?? "")"}]}}
                """#
            let request = BundleSamples.request("薬", of: "urn:uuid:1", status: status)
            let resources = [BundleSamples.patient("甲"), request] + (type == nil ? [] : [composition])
            let bundle = BundleSamples.bundle(resources)
            return try BundleDispensing.all(of: BundleSamples.document(bundle))[0].findings.map(\.code)
                .filter { $0.hasPrefix("CNV") }
        }
        #expect(try told("57133-1", status: "active") == ["CNV-0229"])
        #expect(try told("18842-5", status: "active") == ["CNV-0229"])
        #expect(try told("57133-1", status: "completed") == ["CNV-0206"])
        #expect(try told("57833-6", status: "active") == [] && told(nil, status: "active") == [])
    }

    @Test("completed requests are told as what was dispensed; whether it is a prescription, the document's type says")
    func completed() throws {
        func told(_ resources: [String]) throws -> [Diagnostic] {
            let request = BundleSamples.request("薬", of: "urn:uuid:1", status: "completed")
            let bundle = BundleSamples.bundle([BundleSamples.patient("甲"), request] + resources)
            return try BundleDispensing.all(of: BundleSamples.document(bundle))[0].findings.filter {
                $0.code == "CNV-0206"
            }
        }
        let referral = #"""
            {"resourceType": "Composition", "status": "final", "subject": {"reference": "urn:uuid:1"},
              "type": {"coding": [{"system": "http://jpfhir.jp/fhir/Common/CodeSystem/doc-typecodes", "code": "57133-1"}]}}
            """#
        let plain = try told([]), referred = try told([referral])
        #expect(plain.count == 1 && plain[0].message.en.contains("The prescription is completed"))
        #expect(referred.count == 1 && referred[0].message.en.contains("no prescription"))
        #expect(plain[0].hint == referred[0].hint && plain[0].hint?.en.contains("again") == false)
    }
}
