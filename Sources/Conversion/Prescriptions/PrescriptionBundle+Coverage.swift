import FHIRTree
import JapaneseRecords

extension PrescriptionBundle {
    /// - Source: ePrescriptionData 1.0, 表5 Coverage（保険）, 表7 Organization（保険者）.
    func addInsurance(to entries: inout BundleEntries) {
        let insurance = prescription.insurance, payor = prescription.payor
        entries.add(
            .insurance, "Coverage",
            profile: profile("JP_Coverage_ePrescriptionData_insurance", core: "JP_Coverage")
        ) { coverage in
            coverage.array("extension") { extensions in
                extensions.words(ExtensionName.insuredSymbol[dialect], insurance.symbol)
                extensions.words(ExtensionName.insuredNumber[dialect], insurance.number)
                extensions.words(ExtensionName.insuredSubNumber[dialect], insurance.branchNumber)
            }
            coverage.text("status", "active")
            if let kind = insurance.kind.flatMap(InsuranceCode.code(of:)) {
                coverage.concept("type", in: SystemName.insuranceKind[dialect], kind)
            }
            coverage.reference("beneficiary", to: url(.patient))
            coverage.text("dependent", insurance.branchNumber)
            switch insurance.insured {
            case .person: coverage.concept("relationship", in: SystemName.insured[dialect], "1", "被保険者")
            case .dependant: coverage.concept("relationship", in: SystemName.insured[dialect], "2", "被扶養者")
            case nil: break
            }
            coverage.array("payor") { $0.reference(to: url(payor)) }
            coverage.array("costToBeneficiary") { $0.share(insurance.patientShare) }
        }
        guard payor == .insurer else { return }
        let number = insurance.insurerNumber.map { isDocument ? $0 : InsurerNumber.padded($0) }
        let isInsurer = insurance.kind.map { [.employees, .national, .elderly].contains($0) } ?? true
        addPayer(
            .insurer, type: isInsurer ? "ins" : "other", .insurer, number,
            name: number == nil ? insurance.kind.flatMap(InsuranceCode.name) : nil, to: &entries)
    }

    /// - Source: ePrescriptionData 1.0, 表6 Coverage（公費）, 表7 Organization（公費負担者）.
    func addPublicExpenses(to entries: inout BundleEntries) {
        for expense in prescription.publicExpenses {
            let place = expense.order.number
            entries.add(
                .publicExpense(place), "Coverage",
                profile: profile("JP_Coverage_ePrescriptionData_publicPayment", core: "JP_Coverage")
            ) { coverage in
                coverage.text("status", "active")
                coverage.concept("type", in: SystemName.insuranceKind[dialect], InsuranceCode.publicExpense)
                coverage.text("subscriberId", expense.recipientNumber)
                coverage.reference("beneficiary", to: url(.patient))
                coverage.array("payor") { $0.reference(to: url(.publicPayer(place))) }
                coverage.number("order", place)
            }
            addPayer(.publicPayer(place), type: "other", .publicPayer, expense.payerNumber, to: &entries)
        }
    }

    private func addPayer(
        _ role: EntryRole, type: String, _ system: SystemName, _ number: String?, name: String? = nil,
        to entries: inout BundleEntries
    ) {
        entries.add(
            role, "Organization",
            profile: profile("JP_Organization_ePrescriptionData_coveragePayer", core: "JP_Organization")
        ) { organization in
            organization.array("identifier") { $0.identifier(in: system[dialect], number) }
            organization.array("type") { $0.concept(in: SystemName.organizationType[dialect], type) }
            organization.text("name", name)
        }
    }
}

extension Prescription {
    /// Who pays by the insurance: the insurer, or for an insurance without a number what pays by its kind; of public
    /// programmes alone the first of them. The patient pays where nothing is insured (自費), and where the record does
    /// not say who does.
    ///
    /// - Source: ePrescriptionData 1.0, 表5 Coverage.payor: an Organization, the Patient for 自費; 表7 Organization
    ///   (a number only for 医保, 国保, 後期高齢者); JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, 保険種別 1 (公費のみを含む).
    var payor: EntryRole {
        if insurance.insurerNumber != nil { return .insurer }
        let isOfProgrammes = insurance.kind == nil || insurance.kind == .employees
        if isOfProgrammes, let first = publicExpenses.first {
            return .publicPayer(first.order.number)
        }
        return insurance.kind == nil || insurance.kind == .selfPaid ? .patient : .insurer
    }
}

extension FHIRWriter {
    /// An extension whose value is a text, as an item; nothing without a text.
    fileprivate mutating func words(_ url: String, _ text: String?) {
        guard text != nil else { return }
        object { part in
            part.text("url", url)
            part.text("valueString", text)
        }
    }

    /// The share that the patient pays, as an item.
    fileprivate mutating func share(_ percent: Int?) {
        guard let percent else { return }
        object { cost in
            cost.concept("type", in: "http://terminology.hl7.org/CodeSystem/coverage-copay-type", "copaypct", "負担率")
            cost.object("valueQuantity") { quantity in
                quantity.number("value", percent)
                quantity.text("unit", "%")
                quantity.text("system", SystemName.ucum.jpCore)
                quantity.text("code", "%")
            }
        }
    }
}

/// The number of an insurer: JP Core has eight digits, zeros in front of the six of 国保.
///
/// - Source: JP Core 1.1.2, JP_Organization_InsurerNumber (`^[0-9]{8}$`).
enum InsurerNumber {
    static func padded(_ number: String) -> String { number.count == 6 && number.isNumber ? "00" + number : number }

    /// No number of eight digits begins with zeros, for it would have no 法別番号.
    static func plain(_ number: String) -> String {
        number.count == 8 && number.hasPrefix("00") && number.isNumber ? String(number.dropFirst(2)) : number
    }
}

extension String {
    fileprivate var isNumber: Bool { utf8.allSatisfy { (0x30...0x39).contains($0) } }
}

/// The codes of insurances in FHIR (保険種別).
///
/// - Source: ePrescriptionData 1.0, 保険種別 (urn:oid:1.2.392.100495.20.2.61).
enum InsuranceCode {
    static let publicExpense = "8"
    private static let kinds: [(code: String, kind: InsuranceKind, name: String)] = [
        ("1", .employees, "医保"), ("2", .national, "国保"), ("3", .industrialAccident, "労災"),
        ("4", .trafficLiability, "自賠責"), ("5", .pollution, "公害"), ("6", .selfPaid, "自費"), ("7", .elderly, "後期高齢者"),
    ]

    static func code(of kind: InsuranceKind) -> String? { kinds.first { $0.kind == kind }?.code }
    static func kind(of code: String?) -> InsuranceKind? { kinds.first { $0.code == code }?.kind }
    static func name(of kind: InsuranceKind) -> String? { kinds.first { $0.kind == kind }?.name }
}
