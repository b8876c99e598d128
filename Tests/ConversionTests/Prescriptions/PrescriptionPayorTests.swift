import FHIRTree
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
        let resources = BundleIndex(document.root).resources
        let coverage = try #require(resources.first { $0["resourceType"]?.text == "Coverage" })
        let payer = BundleIndex(document.root).target(of: coverage.at("payor"))
        #expect(payer?["resourceType"]?.text == (role == .patient ? "Patient" : "Organization"))
        #expect(
            payer?.at("type", "coding", "code")?.text == type && payer?.at("name")?.text == (type == nil ? nil : name))
        let back = try Prescription(fhir: document.root)
        #expect(back.insurance.kind == kind && back.insurance.insurerNumber == number)
        #expect(back.publicExpenses == prescription.publicExpenses)
    }
}
