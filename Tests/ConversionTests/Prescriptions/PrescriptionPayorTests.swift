import Diagnostics
import FHIRTree
import FHIRValidation
import JapaneseFormats
import JapaneseRecords
import Testing

@testable import Conversion

@Suite("who pays for a prescription")
struct PrescriptionPayorTests {
    /// Kind and number of the insurance, whether there is a public programme, and what stands for the payer.
    private static let cases:
        [(kind: InsuranceKind?, number: String?, isPublic: Bool, role: EntryRole, type: String?, name: String?)] = [
            (.employees, "06138887", false, .insurer, "ins", nil), (.national, nil, false, .insurer, "ins", "国保"),
            (.employees, nil, false, .insurer, "ins", "医保"), (.elderly, nil, true, .insurer, "ins", "後期高齢者"),
            (.industrialAccident, nil, false, .insurer, "other", "労災"),
            (.trafficLiability, nil, false, .insurer, "other", "自賠責"), (.pollution, nil, true, .insurer, "other", "公害"),
            (.industrialAccident, "1234", false, .insurer, "other", nil),
            (.employees, nil, true, .publicPayer(2), "other", nil), (nil, nil, true, .publicPayer(2), "other", nil),
            (.selfPaid, nil, false, .patient, nil, nil), (nil, nil, false, .patient, nil, nil),
        ]

    @Test("the payer is an Organization but for 自費, and comes back", arguments: 0..<12)
    func payor(row: Int) throws {
        let (kind, number, isPublic, role, type, name) = Self.cases[row]
        var prescription = Prescription()
        (prescription.insurance.kind, prescription.insurance.insurerNumber) = (kind, number)
        if isPublic {
            prescription.publicExpenses = [
                PublicExpense(order: .second, payerNumber: "54136015", recipientNumber: "7654320")
            ]
        }
        var rp = Prescription.RP(number: 1)
        rp.drugs = [Prescription.Drug(number: 1, name: "架空錠")]
        prescription.rps = [rp]
        #expect(prescription.payor == role)
        let document = try SourceDocument(
            json: SourceBytes(PrescriptionBundle(prescription, .ePrescription).written().bundle.json()))
        try document.withBorrowedRoot { root in
            let index = BundleIndex(root)
            let coverage = try #require(index.resources.first { $0.isResource("Coverage") })
            let payer = index.target(of: coverage.at(.payor))
            #expect(payer?[.resourceType]?.text == (role == .patient ? "Patient" : "Organization"))
            #expect(
                payer?.at(.type, .coding, .code)?.text == type && payer?.at(.name)?.text == (type == nil ? nil : name))
        }
        let back = try Prescription(fhir: document.root)
        #expect(back.insurance.kind == kind && back.insurance.insurerNumber == number)
        #expect(back.publicExpenses == prescription.publicExpenses)
    }

    /// The ends of the periods of two insurances; the numbers that are taken, and what is told.
    private static let periods: [(ends: [String?], symbol: String?, told: [Diagnostic.Severity])] = [
        ([nil], "0", []), ([nil, nil], "0", [.error]), (["2020-03-31", nil], "1", [.warning]),
        (["2020-03-31"], nil, [.error]), (["2026-11-02", "2026-11-01"], "0", [.warning]),
        (["2026-11", nil], "0", [.error]),
    ]

    @Test("the insurance is the first that is in force on the day of issue", arguments: 0..<6)
    func inForce(row: Int) throws {
        let (ends, symbol, told) = Self.periods[row]
        let coverages = ends.enumerated().map { place, end in
            #"""
            {"resourceType": "Coverage", "status": "active", "beneficiary": {"reference": "urn:uuid:1"},
              "dependent": "\#(place)"\#(end.map { #", "period": {"end": "\#($0)"}"# } ?? "")}
            """#
        }
        let patient = BundleSamples.patient("甲"), request = BundleSamples.request("薬", of: "urn:uuid:1")
        let extraction = try PrescriptionExtraction(
            try BundleSamples.document(BundleSamples.bundle([patient, request] + coverages)))
        #expect(extraction.prescription.insurance.branchNumber == symbol)
        #expect(extraction.findings.filter { $0.code == "CNV-0215" }.map(\.severity) == told)
    }

    @Test(
        "the payer and days of other forms meet the profiles as any do",
        arguments: [
            ["21,1"], ["21,3", "22,"], ["21,4", "22,"], ["21,5", "22,"], ["21,2", "22,"], ["21,6", "22,"],
            ["21,1", "22,", "27,54136015,7654320"], ["181,1,1,3,隔日,,"], ["181,1,1,8,隔日,I1100000,"],
            ["181,1,1,5,使用開始日：2026-11-03,,"], ["181,1,1,5,指定日：2026-11-03、2026-11-05,,"],
            ["181,1,1,5,投与期間：30日,,"],
        ])
    func validity(changes: [String]) throws {
        var text = PrescriptionSamples.symbols.text.split(separator: "\n").map(String.init)
        for change in changes {
            let start = String(change.prefix { $0 != "," }) + (change.hasPrefix("181") ? ",1," : ",")
            text.removeAll { $0.hasPrefix(start) }
            let place = text.firstIndex { change.hasPrefix("181") ? $0.hasPrefix("201,") : $0.hasPrefix("23,") } ?? 0
            text.insert(change, at: place)
        }
        let file = try PrescriptionFile(SourceBytes(text.joined(separator: "\r\n")), encoding: .utf8)
        for dialect in FHIRDialect.allCases {
            let json = PrescriptionConversion(file, dialect: dialect).bundle.json()
            let errors = Validator().validate(try SourceDocument(json: SourceBytes(json))).filter(\.isError)
            let others = errors.filter { !GuideContradictions.explain($0) }
            #expect(others.map { "\($0.code) \($0.expression)" } == [], "\(dialect)")
        }
    }
}
