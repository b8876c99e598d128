import Diagnostics
import FHIRTree
import JapaneseRecords

extension PrescriptionReader {
    /// The insurance that pays, and the public programmes: those that are in force on the day of issue.
    ///
    /// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード21〜23 (once) and 27〜30.
    mutating func readInsurance() {
        let resources = resources
        var programmes: [(coverage: BorrowedNode, item: PublicExpenseOrder.Item)] = []
        var insurances: [(coverage: BorrowedNode, kind: InsuranceKind?, payer: BorrowedNode?)] = []
        var over: [BorrowedNode] = []
        for coverage in resources.all(.coverage) {
            if let end = endBeforeIssue(coverage) {
                over.append(end)
                continue
            }
            let code = coverage[.type]?.coding(of: .insuranceKind)?[.code]?.text
            let payer = coverage.items(of: .payor).lazy.compactMap { resources.target(of: $0) }.first
            if code == InsuranceCode.publicExpense || coverage[.order] != nil {
                let item = PublicExpenseOrder.Item(
                    payer: payer?.identifier(of: .publicPayer), recipient: coverage[.subscriberId]?.text,
                    order: coverage[.order]?.text.flatMap { Int($0) })
                programmes.append((coverage, item))
            } else {
                insurances.append((coverage, InsuranceCode.kind(of: code), payer))
            }
        }
        if let first = insurances.first {
            prescription.insurance = insurance(first.coverage, kind: first.kind, payer: first.payer)
        }
        let isPaid = !insurances.isEmpty
        findings += over.map { .insuranceIsOver($0, isError: !isPaid) }
        findings += insurances.dropFirst().map { .furtherInsurance($0.coverage) }
        let order = PublicExpenseOrder(programmes.map(\.item))
        prescription.publicExpenses = order.expenses
        for (programme, outcome) in zip(programmes, order.outcomes) where outcome != .asSaid {
            findings.append(.publicExpense(programme.coverage, hasPlace: outcome == .moved))
        }
    }

    /// The end of a period before the day of issue; the last day is still in it.
    ///
    /// - Source: FHIR R4 (4.0.1), datatypes.html#Period, coverage-definitions.html#Coverage.period.
    private func endBeforeIssue(_ coverage: BorrowedNode) -> BorrowedNode? {
        guard let end = coverage.at(.period, .end), let issuedOn = prescription.issuedOn?.description,
            let last = end.text.flatMap({ FHIRDate(inJapan: $0) })?.description,
            last < issuedOn.prefix(last.utf8.count)
        else { return nil }
        return end
    }

    private mutating func insurance(_ coverage: BorrowedNode, kind: InsuranceKind?, payer: BorrowedNode?) -> Insurance {
        func part(_ name: ExtensionName) -> String? { name.first(in: coverage)?[.valueString]?.text }
        let share = coverage.items(of: .costToBeneficiary).lazy.compactMap {
            $0.at(.valueQuantity, .value)?.decimal?.integerValue
        }.first
        if share != nil { defaults.tell("24-2", of: coverage, .otherShare) }
        let insured = coverage[.relationship]?.coding(of: .insured)?[.code]?.text
        return Insurance(
            kind: kind, insurerNumber: payer?.identifier(of: .insurer).map(InsurerNumber.plain),
            symbol: part(.insuredSymbol),
            number: part(.insuredNumber), insured: insured == "1" ? .person : insured == "2" ? .dependant : nil,
            branchNumber: part(.insuredSubNumber) ?? coverage[.dependent]?.text, patientShare: share,
            insuranceShare: share.map { 100 - $0 })
    }
}

extension BilingualText {
    fileprivate static let otherShare = BilingualText(
        ja: "100から患者負担率を引いた割合です。", en: "What is left of 100 percent by the patient's share.")
}
