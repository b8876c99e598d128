import FHIRTree
import JapaneseRecords

extension PrescriptionBundle {
    /// - Source: ePrescriptionData 1.0, 表12 MedicationRequest, 表15 dispenseRequest, 表16 substitution.
    mutating func addMedication(_ drug: Prescription.Drug, place: Int, of rp: Prescription.RP) {
        let uses = prescription.refillUses
        let request: FHIRLiteral = [
            "extension": .array(instructions(for: drug, of: rp) + [repeatCount(of: rp)]),
            "numberOfRepeatsAllowed": uses.map { FHIRLiteral(max($0 - 1, 0)) } ?? .absent,
            "quantity": .amount(drug.total(in: rp), unit: drug.unit, dialect),
            "expectedSupplyDuration": rp.form?.amountMeaning == .daily ? .days(rp.dispensed) : .absent,
            "validityPeriod": isDocument
                ? .absent
                : [
                    "start": FHIRLiteral(prescription.issuedOn?.description),
                    "end": FHIRLiteral(prescription.usableUntil?.description),
                ],
        ]
        let notes = drug.notes + drug.amountNotes + rp.quantityNotes
        bundle.add(
            .medication(rp: rp.number, drug: drug.number),
            BundleBuilder.resource(
                "MedicationRequest",
                profile: profile("JP_MedicationRequest_ePrescriptionData", core: "JP_MedicationRequest"),
                [
                    "identifier": [
                        .identifier(SystemName.rpNumber[dialect], String(rp.number)),
                        .identifier(SystemName.orderInRP[dialect], String(drug.number)),
                        isDocument
                            ? .absent
                            : .identifier(
                                SystemName.resourceInstance[dialect],
                                bundle.url(.medication(rp: rp.number, drug: drug.number))),
                    ],
                    "status": "active", "intent": "order",
                    "medicationCodeableConcept": medication(drug),
                    "subject": .reference(bundle.url(.patient)),
                    "authoredOn": FHIRLiteral(issuedAt),
                    "requester": isDocument ? .absent : .reference(bundle.url(.practitionerRole)),
                    "insurance": isDocument ? .absent : [.reference(bundle.url(.insurance))],
                    "note": notes.isEmpty ? .absent : [["text": .text(notes.joined(separator: "\n"))]],
                    "dosageInstruction": [dosage(of: drug, in: rp)],
                    "dispenseRequest": request,
                    "substitution": substitution(for: drug),
                ]))
    }

    private func medication(_ drug: Prescription.Drug) -> FHIRLiteral {
        var coding = FHIRLiteral.absent
        if let code = drug.code, !code.code.isEmpty, let system = code.system {
            coding = .coding(system[dialect], code.code, drug.name)
        }
        return ["coding": [coding], "text": FHIRLiteral(drug.name)]
    }

    /// What is done with a drug before it is handed out, said of the whole RP or of the drug.
    private func instructions(for drug: Prescription.Drug, of rp: Prescription.RP) -> [FHIRLiteral] {
        let ofRP = rp.supplements.compactMap { supplement in
            supplement.kind.flatMap(DispenseInstruction.init).map { ($0, supplement.text) }
        }
        let ofDrug = drug.supplements.compactMap { supplement in
            supplement.kind.flatMap(DispenseInstruction.init).map { ($0, supplement.text) }
        }
        return (ofRP + ofDrug).map { instruction, text in
            [
                "url": .text(ExtensionName.dispenseInstruction[dialect]),
                "valueCodeableConcept": .concept(
                    SystemName.dispenseInstruction[dialect], instruction.code, instruction.display, text: text),
            ]
        }
    }

    private func repeatCount(of rp: Prescription.RP) -> FHIRLiteral {
        guard rp.form == .asNeeded, let count = rp.dispensed else { return .absent }
        return ["url": .text(ExtensionName.repeatCount[dialect]), "valueInteger": FHIRLiteral(count)]
    }

    /// What the prescriber forbids to change; `0` says that nothing is.
    private func substitution(for drug: Prescription.Drug) -> FHIRLiteral {
        let supplements = drug.supplements.filter { SubstitutionCode.codes(of: $0.kind) != nil }
        let codes = supplements.flatMap { SubstitutionCode.codes(of: $0.kind) ?? [] }
        let forbidding = codes.filter { $0 != .allowed }
        let wanted = supplements.first { $0.kind == .patientWantsOriginal }
        let text = supplements.first { $0.kind != .patientWantsOriginal }?.text
        return [
            "allowedCodeableConcept": [
                "coding": .array(
                    (forbidding.isEmpty ? [.allowed] : forbidding).map {
                        .coding(SystemName.substitution[dialect], $0.rawValue, $0.display)
                    }),
                "text": FHIRLiteral(text),
            ],
            "reason": ["text": FHIRLiteral(wanted?.text)],
        ]
    }
}

extension Prescription.Drug {
    /// All that is dispensed, in the drug's unit; `nil` if amount or quantity is not known.
    func total(in rp: Prescription.RP) -> FHIRDecimal? {
        guard let amount, let count = rp.dispensed else { return amount }
        return amount.multiplied(by: FHIRDecimal(count))?.plain
    }

    /// Remarks on the drug alone.
    var notes: [String] { supplements.filter { $0.kind == nil }.compactMap(\.text) }
}

extension Prescription.RP {
    /// The quantity that this prescription, or this portion of it, dispenses.
    var dispensed: Int? { portion?.quantity ?? quantity }

    /// Quantities that no element says: of forms without days or times, and of all portions together.
    var quantityNotes: [String] {
        var notes: [String] = []
        if form?.amountMeaning ?? .handedOut == .handedOut, let dispensed, dispensed != 1 {
            notes.append(QuantityNote.dispensed.text(dispensed))
        }
        if portion != nil, let total = portion?.total ?? quantity { notes.append(QuantityNote.total.text(total)) }
        return notes
    }
}

/// What is done with a drug before it is handed out.
///
/// - Source: ePrescriptionData 1.0, 調剤指示 (urn:oid:1.2.392.200250.2.2.30.10).
enum DispenseInstruction: String, CaseIterable {
    case crush = "C"
    case onePackage = "OP"
    case separatePackages = "SP"
    case mix = "MX"

    var code: String { rawValue }

    var display: String {
        switch self {
        case .crush: "粉砕指示"
        case .onePackage: "一包化指示"
        case .separatePackages: "別包化指示"
        case .mix: "混合指示"
        }
    }

    init?(_ kind: Prescription.UsageSupplement.Kind) {
        switch kind {
        case .crush: self = .crush
        case .onePackage: self = .onePackage
        default: return nil
        }
    }

    init?(_ kind: Prescription.DrugSupplement.Kind) {
        switch kind {
        case .crush: self = .crush
        case .onePackage: self = .onePackage
        default: return nil
        }
    }
}

/// What may not be changed in dispensing.
///
/// - Source: ePrescriptionData 1.0, 後発品変更区分 (urn:oid:1.2.392.100495.20.2.41).
enum SubstitutionCode: String {
    case allowed = "0"
    case noGeneric = "1"
    case noFormChange = "2"
    case noStrengthChange = "3"

    var display: String {
        switch self {
        case .allowed: "変更可"
        case .noGeneric: "変更不可"
        case .noFormChange: "剤形変更不可"
        case .noStrengthChange: "含量規格変更不可"
        }
    }

    /// The codes of a supplement; `nil` if it says nothing of substitution.
    static func codes(of kind: Prescription.DrugSupplement.Kind?) -> [SubstitutionCode]? {
        switch kind {
        case .noGeneric: [.noGeneric]
        case .noFormChange: [.noFormChange]
        case .noStrengthChange: [.noStrengthChange]
        case .noFormOrStrengthChange: [.noFormChange, .noStrengthChange]
        case .patientWantsOriginal: [.allowed]
        default: nil
        }
    }
}
