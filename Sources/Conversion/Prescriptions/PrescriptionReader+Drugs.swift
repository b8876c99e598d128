import FHIRTree
import JapaneseRecords

extension PrescriptionReader {
    mutating func readDrug(_ item: PrescribedDosage, number: Int, of rp: Prescription.RP) -> Prescription.Drug {
        var drug = Prescription.Drug(number: number)
        readCode(item.request, &drug)
        readAmount(item, of: rp, &drug)
        readInstructions(item, &drug)
        return drug
    }

    private func readCode(_ request: BorrowedNode, _ drug: inout Prescription.Drug) {
        drug.name = resources.drugName(of: request)
        guard let medication = resources.drug(of: request) else { return }
        var display: String?
        for (system, kind) in DrugCode.systems(for: usageCodes) {
            guard let coding = medication.coding(of: system), let code = coding[.code]?.text else { continue }
            drug.code = DrugCode(kind, code)
            display = coding[.display]?.text
            break
        }
        drug.name = drug.name ?? display
    }

    private mutating func readAmount(
        _ item: PrescribedDosage, of rp: Prescription.RP, _ drug: inout Prescription.Drug
    ) {
        let reading = item.reading
        let amount = reading.amount(of: rp.form, quantity: rp.dispensed)
        tell("201-7", of: item.request, amount.reason)
        drug.amount = amount.value
        if rp.form?.amountMeaning != .single {
            if let words = reading.singleInOtherUnit(of: rp.form) {
                drug.supplements.append(.init("１回　" + words))
            } else {
                drug.singleDose = reading.single.map { Prescription.SingleDose(amount: $0.text) }
            }
        }
        drug.unit = reading.unit(of: rp.form)
        switch item.dosage?.at(.doseAndRate, .type)?.coding(of: .strength)?[.code]?.text {
        case "1": drug.strength = .product
        case "2": drug.strength = .ingredient
        default: break
        }
    }

    private func readInstructions(_ item: PrescribedDosage, _ drug: inout Prescription.Drug) {
        let (request, dosage) = (item.request, item.dosage)
        for (instruction, text) in item.instructions.ofDrug {
            switch instruction {
            case .onePackage: drug.supplements.append(.init(text ?? instruction.display, kind: .onePackage))
            case .crush: drug.supplements.append(.init(text ?? instruction.display, kind: .crush))
            default: drug.supplements.append(.init(text ?? instruction.display))
            }
        }
        var intakes: [Int: (intake: Prescription.UnevenIntake, text: String?)] = [:]
        for item in dosage?.items(of: .additionalInstruction) ?? .empty {
            let coding = item.coding(of: .usageSupplement), code = coding?[.code]?.text
            let text = item[.text]?.text ?? coding?[.display]?.text
            if let (place, amount) = code.flatMap(UnevenIntakeCode.parts(of:)) {
                intakes[place] = (Prescription.UnevenIntake(amount: amount, code: code), text)
            } else if dosage.map({ DosageText($0).say(text) }) != true, code != nil || text != nil {
                drug.supplements.append(.init(text, kind: code == nil ? nil : .jamiSupplement, code: code))
            }
        }
        readSubstitution(request[.substitution], &drug)
        for note in request.noteLines where QuantityNote.allCases.allSatisfy({ $0.count(in: note) == nil }) {
            readNote(note, &drug, &intakes)
        }
        setIntakes(intakes, &drug)
    }

    /// Uneven intakes are numbered from 1 to 5 without a gap; others stay in words, each.
    private func setIntakes(
        _ intakes: [Int: (intake: Prescription.UnevenIntake, text: String?)], _ drug: inout Prescription.Drug
    ) {
        let places = intakes.keys.sorted(), unit = drug.unit
        if places.count <= 5, places == Array(1..<places.count + 1) {
            drug.unevenIntakes = places.compactMap { intakes[$0]?.intake }
        } else {
            drug.supplements += places.compactMap { place in
                intakes[place].map { .init($0.text ?? $0.intake.text(place: place, unit: unit)) }
            }
        }
    }

    /// A note is a remark, or an amount that only words can say.
    private func readNote(
        _ note: String, _ drug: inout Prescription.Drug,
        _ intakes: inout [Int: (intake: Prescription.UnevenIntake, text: String?)]
    ) {
        let unit = drug.unit ?? ""
        let text = !unit.isEmpty && note.hasSuffix(unit) ? String(note.dropLast(unit.count)) : note
        if note.hasPrefix(SingleDoseText.prefix) {
            drug.singleDose = Prescription.SingleDose(amount: String(text.dropFirst(SingleDoseText.prefix.count)))
        } else if let (place, amount) = Prescription.UnevenIntake.parts(of: text), intakes[place] == nil {
            intakes[place] = (Prescription.UnevenIntake(amount: amount), note)
        } else {
            drug.supplements.append(.init(note))
        }
    }

    private func readSubstitution(_ substitution: BorrowedNode?, _ drug: inout Prescription.Drug) {
        guard let substitution else { return }
        if substitution[.allowedBoolean]?.text == "false" {
            drug.supplements.append(.init(SubstitutionCode.noGeneric.display, kind: .noGeneric))
        }
        let concept = substitution[.allowedCodeableConcept], text = concept?[.text]?.text
        let codes =
            concept?.items(of: .coding).filter { SystemName.substitution.matches($0) }
            .compactMap { $0[.code]?.text } ?? []
        let forbidding = codes.compactMap(SubstitutionCode.init(rawValue:)).filter { $0 != .allowed }
        let both = [SubstitutionCode.noFormChange, .noStrengthChange]
        if both.allSatisfy(forbidding.contains) {
            drug.supplements.append(.init(text ?? "剤形変更不可及び含量規格変更不可", kind: .noFormOrStrengthChange))
        }
        let kinds: [(SubstitutionCode, Prescription.DrugSupplement.Kind)] = [
            (.noGeneric, .noGeneric), (.noFormChange, .noFormChange), (.noStrengthChange, .noStrengthChange),
        ]
        for (code, kind) in kinds where forbidding.contains(code) {
            if both.contains(code), both.allSatisfy(forbidding.contains) { continue }
            drug.supplements.append(.init(text ?? code.display, kind: kind))
        }
        guard let reason = substitution.at(.reason, .text)?.text else { return }
        let isWanted = forbidding.isEmpty && reason.firstPlace(of: "患者希望") != nil
        drug.supplements.append(.init(reason, kind: isWanted ? .patientWantsOriginal : nil))
    }
}

/// The instructions of the whole RP, and those of the drug, each with its text.
typealias DispenseInstructions = (ofRP: [(DispenseInstruction, String?)], ofDrug: [(DispenseInstruction, String?)])

extension BorrowedNode {
    /// What a dosage of a request says in numbers.
    func dosageReading(of dosage: BorrowedNode?) -> DosageReading {
        let dispense = at(.dispenseRequest)
        return DosageReading(
            dosage, total: dispense?[.quantity],
            supply: dispense?[.expectedSupplyDuration],
            intakes: dispense.flatMap { ExtensionName.repeatCount.first(in: $0) }?[.valueInteger]?.integer,
            times: noteLines.lazy.compactMap(QuantityNote.dispensed.count(in:)).first, countsDaysOfTotal: true)
    }

    /// The lines of all notes.
    var noteLines: [String] {
        items(of: .note).compactMap { $0[.text]?.text }
            .flatMap { $0.parts(between: "\n").map(String.init) }
    }

    var dispenseInstructions: [(DispenseInstruction, String?)] {
        guard let request = at(.dispenseRequest) else { return [] }
        return ExtensionName.dispenseInstruction.all(in: request).compactMap { item in
            guard let concept = item[.valueCodeableConcept],
                let code = concept.coding(of: .dispenseInstruction)?[.code]?.text,
                let instruction = DispenseInstruction(rawValue: code)
            else { return nil }
            return (instruction, concept[.text]?.text)
        }
    }

    /// The instructions of the whole RP, whose text the dosage's says, each as often as it says it; and those of the
    /// drug.
    func dispenseInstructions(saidIn dosage: BorrowedNode?) -> DispenseInstructions {
        let instructions = dispenseInstructions
        guard !instructions.isEmpty else { return ([], []) }
        var words = dosage.map { DosageText($0) }, ofRP: [(DispenseInstruction, String?)] = []
        var ofDrug: [(DispenseInstruction, String?)] = []
        for (instruction, text) in instructions {
            if text.map({ words?.take($0) ?? false }) ?? false {
                ofRP.append((instruction, text))
            } else {
                ofDrug.append((instruction, text))
            }
        }
        return (ofRP, ofDrug)
    }
}
