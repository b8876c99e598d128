import FHIRTree
import JapaneseRecords

extension PrescriptionReader {
    mutating func readDrug(_ request: SourceNode, number: Int, of rp: Prescription.RP) -> Prescription.Drug {
        var drug = Prescription.Drug(number: number)
        readCode(request, &drug)
        let dosage = request.at("dosageInstruction")
        readAmount(request, dosage?.at("doseAndRate"), of: rp, &drug)
        readInstructions(request, dosage, &drug)
        return drug
    }

    private func readCode(_ request: SourceNode, _ drug: inout Prescription.Drug) {
        drug.name = resources.drugName(of: request)
        guard let medication = resources.drug(of: request) else { return }
        var display: String?
        for (system, kind) in DrugCode.systems(for: usageCodes) {
            guard let coding = medication.coding(of: system), let code = coding["code"]?.text else { continue }
            drug.code = DrugCode(kind, code)
            display = coding["display"]?.text
            break
        }
        drug.name = drug.name ?? display
    }

    private mutating func readAmount(
        _ request: SourceNode, _ dose: SourceNode?, of rp: Prescription.RP, _ drug: inout Prescription.Drug
    ) {
        let reading = request.dosageReading
        let amount = reading.amount(of: rp.form, quantity: rp.dispensed)
        tell("201-7", of: request, amount.reason)
        drug.amount = amount.value
        if rp.form?.amountMeaning != .single {
            drug.singleDose = reading.single.map { Prescription.SingleDose(amount: $0.text) }
        }
        drug.unit = reading.unit(of: rp.form)
        switch dose?["type"]?.coding(of: .strength)?["code"]?.text {
        case "1": drug.strength = .product
        case "2": drug.strength = .ingredient
        default: break
        }
    }

    private func readInstructions(_ request: SourceNode, _ dosage: SourceNode?, _ drug: inout Prescription.Drug) {
        let dosageText = dosage?["text"]?.text ?? ""
        for (instruction, text) in request.dispenseInstructions where !isSaid(text, in: dosageText) {
            switch instruction {
            case .onePackage: drug.supplements.append(.init(text ?? instruction.display, kind: .onePackage))
            case .crush: drug.supplements.append(.init(text ?? instruction.display, kind: .crush))
            default: drug.supplements.append(.init(text ?? instruction.display))
            }
        }
        var intakes: [Int: Prescription.UnevenIntake] = [:]
        for item in dosage?.items(of: "additionalInstruction") ?? [] {
            let coding = item.coding(of: .usageSupplement), code = coding?["code"]?.text
            let text = item["text"]?.text ?? coding?["display"]?.text
            if let (place, amount) = code.flatMap(UnevenIntakeCode.parts(of:)) {
                intakes[place] = Prescription.UnevenIntake(amount: amount, code: code)
            } else if !isSaid(text, in: dosageText), code != nil || text != nil {
                drug.supplements.append(.init(text, kind: code == nil ? nil : .jamiSupplement, code: code))
            }
        }
        drug.unevenIntakes = (1...5).prefix { intakes[$0] != nil }.compactMap { intakes[$0] }
        readSubstitution(request["substitution"], &drug)
        for note in request.noteLines where QuantityNote.allCases.allSatisfy({ $0.count(in: note) == nil }) {
            readNote(note, &drug)
        }
    }

    /// A note is a remark, or an amount that only words can say.
    private func readNote(_ note: String, _ drug: inout Prescription.Drug) {
        let unit = drug.unit ?? ""
        let text = !unit.isEmpty && note.hasSuffix(unit) ? String(note.dropLast(unit.count)) : note
        if note.hasPrefix(SingleDoseText.prefix) {
            drug.singleDose = Prescription.SingleDose(amount: String(text.dropFirst(SingleDoseText.prefix.count)))
        } else if let (place, amount) = Prescription.UnevenIntake.parts(of: text), place == drug.unevenIntakes.count + 1
        {
            drug.unevenIntakes.append(Prescription.UnevenIntake(amount: amount))
        } else {
            drug.supplements.append(.init(note))
        }
    }

    private func readSubstitution(_ substitution: SourceNode?, _ drug: inout Prescription.Drug) {
        guard let substitution else { return }
        if substitution["allowedBoolean"]?.text == "false" {
            drug.supplements.append(.init(SubstitutionCode.noGeneric.display, kind: .noGeneric))
        }
        let concept = substitution["allowedCodeableConcept"], text = concept?["text"]?.text
        let codes =
            concept?.items(of: "coding").filter { SystemName.substitution.matches($0) }
            .compactMap { $0["code"]?.text } ?? []
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
        guard let reason = substitution.at("reason", "text")?.text else { return }
        let isWanted = forbidding.isEmpty && reason.firstPlace(of: "患者希望") != nil
        drug.supplements.append(.init(reason, kind: isWanted ? .patientWantsOriginal : nil))
    }
}

extension SourceNode {
    /// What the dosage of a request says in numbers.
    var dosageReading: DosageReading {
        let dispense = at("dispenseRequest")
        return DosageReading(
            at("dosageInstruction"), total: dispense?["quantity"],
            days: dispense?.at("expectedSupplyDuration", "value"),
            intakes: dispense.flatMap { ExtensionName.repeatCount.first(in: $0) }?["valueInteger"]?.integer,
            times: noteLines.lazy.compactMap(QuantityNote.dispensed.count(in:)).first)
    }

    /// The lines of all notes.
    var noteLines: [String] {
        items(of: "note").compactMap { $0["text"]?.text }
            .flatMap { $0.split(separator: "\n").map(String.init) }
    }

    var dispenseInstructions: [(DispenseInstruction, String?)] {
        guard let request = at("dispenseRequest") else { return [] }
        return ExtensionName.dispenseInstruction.all(in: request).compactMap { item in
            guard let concept = item["valueCodeableConcept"],
                let code = concept.coding(of: .dispenseInstruction)?["code"]?.text,
                let instruction = DispenseInstruction(rawValue: code)
            else { return nil }
            return (instruction, concept["text"]?.text)
        }
    }
}
