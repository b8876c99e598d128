import FHIRTree
import JapaneseRecords

extension PrescriptionBundle {
    /// - Source: ePrescriptionData 1.0, 表12 MedicationRequest.
    func addMedication(_ drug: Prescription.Drug, of rp: Prescription.RP, to entries: inout BundleEntries) {
        let role = EntryRole.medication(rp: rp.number, drug: drug.number)
        entries.add(
            role, "MedicationRequest",
            profile: profile("JP_MedicationRequest_ePrescriptionData", core: "JP_MedicationRequest")
        ) { request in
            request.array("identifier") { identifiers in
                identifiers.identifier(in: SystemName.rpNumber[dialect], String(rp.number))
                identifiers.identifier(in: SystemName.orderInRP[dialect], String(drug.number))
                if !isDocument { identifiers.identifier(in: SystemName.resourceInstance[dialect], url(role)) }
            }
            request.text("status", "active")
            request.text("intent", "order")
            request.object("medicationCodeableConcept") { medication in
                medication.array("coding") { codings in
                    if let code = drug.code, !code.code.isEmpty, let system = code.system {
                        codings.coding(in: system[dialect], code.code, drug.name)
                    }
                }
                medication.text("text", drug.name)
            }
            request.reference("subject", to: url(.patient))
            request.text("authoredOn", issuedAt)
            if !isDocument {
                request.reference("requester", to: url(.practitionerRole))
                request.array("insurance") { $0.reference(to: url(.insurance)) }
            }
            request.array("note") { notes in
                let texts = drug.notes + drug.amountNotes + rp.quantityNotes
                notes.object { $0.text("text", texts.joined(separator: "\n")) }
            }
            request.array("dosageInstruction") { dosages in
                dosages.object { writeDosage(of: drug, in: rp, into: &$0) }
            }
            request.object("dispenseRequest") { writeDispenseRequest(for: drug, of: rp, into: &$0) }
            request.object("substitution") { writeSubstitution(for: drug, into: &$0) }
        }
    }

    /// - Source: ePrescriptionData 1.0, 表15 dispenseRequest.
    private func writeDispenseRequest(
        for drug: Prescription.Drug, of rp: Prescription.RP, into request: inout FHIRWriter
    ) {
        request.array("extension") { extensions in
            for (instruction, text) in instructions(for: drug, of: rp) {
                extensions.object { part in
                    part.text("url", ExtensionName.dispenseInstruction[dialect])
                    part.concept(
                        "valueCodeableConcept", in: SystemName.dispenseInstruction[dialect], instruction.code,
                        instruction.display, text: text)
                }
            }
            if rp.form == .asNeeded, let count = rp.dispensed {
                extensions.object { part in
                    part.text("url", ExtensionName.repeatCount[dialect])
                    part.number("valueInteger", count)
                }
            }
        }
        request.number("numberOfRepeatsAllowed", prescription.refillUses.map { max($0 - 1, 0) })
        request.amount("quantity", drug.total(in: rp), unit: drug.unit, dialect)
        if rp.form?.amountMeaning == .daily { request.days("expectedSupplyDuration", rp.dispensed) }
        guard !isDocument else { return }
        request.object("validityPeriod") { period in
            period.text("start", prescription.issuedOn?.description)
            period.text("end", prescription.usableUntil?.description)
        }
    }

    /// What is done with a drug before it is handed out, said of the whole RP or of the drug.
    private func instructions(
        for drug: Prescription.Drug, of rp: Prescription.RP
    ) -> [(DispenseInstruction, String?)] {
        let ofRP = rp.supplements.compactMap { supplement in
            supplement.kind.flatMap(DispenseInstruction.init).map { ($0, supplement.text) }
        }
        let ofDrug = drug.supplements.compactMap { supplement in
            supplement.kind.flatMap(DispenseInstruction.init).map { ($0, supplement.text) }
        }
        return ofRP + ofDrug
    }

    /// What the prescriber forbids to change; `0` says that nothing is.
    ///
    /// - Source: ePrescriptionData 1.0, 表16 substitution.
    private func writeSubstitution(for drug: Prescription.Drug, into substitution: inout FHIRWriter) {
        let supplements = drug.supplements.filter { SubstitutionCode.codes(of: $0.kind) != nil }
        let forbidding = supplements.flatMap { SubstitutionCode.codes(of: $0.kind) ?? [] }.filter { $0 != .allowed }
        substitution.object("allowedCodeableConcept") { concept in
            concept.array("coding") { codings in
                for code in forbidding.isEmpty ? [.allowed] : forbidding {
                    codings.coding(in: SystemName.substitution[dialect], code.rawValue, code.display)
                }
            }
            concept.text("text", supplements.first { $0.kind != .patientWantsOriginal }?.text)
        }
        substitution.object("reason") { reason in
            reason.text("text", supplements.first { $0.kind == .patientWantsOriginal }?.text)
        }
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
