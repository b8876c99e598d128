import FHIRTree
import JapaneseRecords

extension PrescriptionBundle {
    /// - Source: ePrescriptionData 1.0, 表5 Coverage（保険）, 表7 Organization（保険者）.
    mutating func addInsurance() {
        let insurance = prescription.insurance
        func part(_ name: ExtensionName, _ value: String?) -> FHIRLiteral {
            value == nil ? .absent : ["url": .text(name[dialect]), "valueString": FHIRLiteral(value)]
        }
        let kind = insurance.kind.flatMap(InsuranceCode.code(of:))
        let insured: FHIRLiteral =
            switch insurance.insured {
            case .person: .concept(SystemName.insured[dialect], "1", "被保険者")
            case .dependant: .concept(SystemName.insured[dialect], "2", "被扶養者")
            case nil: .absent
            }
        let payor: EntryRole = insurance.insurerNumber == nil ? .patient : .insurer
        bundle.add(
            .insurance,
            BundleBuilder.resource(
                "Coverage", profile: profile("JP_Coverage_ePrescriptionData_insurance", core: "JP_Coverage"),
                [
                    "extension": [
                        part(.insuredSymbol, insurance.symbol), part(.insuredNumber, insurance.number),
                        part(.insuredSubNumber, insurance.branchNumber),
                    ],
                    "status": "active",
                    "type": kind.map { .concept(SystemName.insuranceKind[dialect], $0) } ?? .absent,
                    "beneficiary": .reference(bundle.url(.patient)),
                    "dependent": FHIRLiteral(insurance.branchNumber),
                    "relationship": insured,
                    "payor": [.reference(bundle.url(payor))],
                    "costToBeneficiary": [share(insurance.patientShare)],
                ]))
        guard let number = insurance.insurerNumber else { return }
        bundle.add(.insurer, payer(type: "ins", .insurer, isDocument ? number : InsurerNumber.padded(number)))
    }

    /// - Source: ePrescriptionData 1.0, 表6 Coverage（公費）, 表7 Organization（公費負担者）.
    mutating func addPublicExpenses() {
        for expense in prescription.publicExpenses {
            let place = (PublicExpense.Order.allCases.firstIndex(of: expense.order) ?? 0) + 1
            bundle.add(
                .publicExpense(place),
                BundleBuilder.resource(
                    "Coverage", profile: profile("JP_Coverage_ePrescriptionData_publicPayment", core: "JP_Coverage"),
                    [
                        "status": "active",
                        "type": .concept(SystemName.insuranceKind[dialect], InsuranceCode.publicExpense),
                        "subscriberId": FHIRLiteral(expense.recipientNumber),
                        "beneficiary": .reference(bundle.url(.patient)),
                        "payor": [.reference(bundle.url(.publicPayer(place)))],
                        "order": FHIRLiteral(place),
                    ]))
            bundle.add(.publicPayer(place), payer(type: "other", .publicPayer, expense.payerNumber))
        }
    }

    private func payer(type: String, _ system: SystemName, _ number: String?) -> FHIRLiteral {
        BundleBuilder.resource(
            "Organization",
            profile: profile("JP_Organization_ePrescriptionData_coveragePayer", core: "JP_Organization"),
            [
                "identifier": [.identifier(system[dialect], number)],
                "type": [.concept(SystemName.organizationType[dialect], type)],
            ])
    }

    private func share(_ percent: Int?) -> FHIRLiteral {
        guard let percent else { return .absent }
        return [
            "type": .concept("http://terminology.hl7.org/CodeSystem/coverage-copay-type", "copaypct", "負担率"),
            "valueQuantity": [
                "value": FHIRLiteral(percent), "unit": "%", "system": .text(SystemName.ucum.jpCore), "code": "%",
            ],
        ]
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
    private static let kinds: [(String, InsuranceKind)] = [
        ("1", .employees), ("2", .national), ("3", .industrialAccident), ("4", .trafficLiability), ("5", .pollution),
        ("6", .selfPaid), ("7", .elderly),
    ]

    static func code(of kind: InsuranceKind) -> String? { kinds.first { $0.1 == kind }?.0 }
    static func kind(of code: String?) -> InsuranceKind? { kinds.first { $0.0 == code }?.1 }
}
