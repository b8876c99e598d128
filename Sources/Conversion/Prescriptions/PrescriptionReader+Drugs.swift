import FHIRTree
import JapaneseRecords

extension PrescriptionReader {
    /// - Parameters:
    ///   - form: that of the RP.
    ///   - dispensed: how many days, intakes or times the RP is handed out for.
    mutating func readDrug(
        _ item: PrescribedDosage, number: Int, _ form: DosageForm?, dispensed: Int?
    ) -> Prescription.Drug {
        var drug = Prescription.Drug(number: number)
        readCode(item.request, &drug)
        readAmount(item, form, dispensed, &drug)
        readInstructions(item, &drug)
        return drug
    }

    private func readCode(_ request: BorrowedNode, _ drug: inout Prescription.Drug) {
        let concept = resources.drug(of: request)
        drug.name = resources.drugName(of: request, concept)
        guard let concept else { return }
        for (system, kind) in DrugCode.systems(for: usageCodes) {
            guard let coding = concept.coding(of: system), let code = coding[.code]?.text else { continue }
            drug.code = DrugCode(kind, code)
            drug.name = drug.name ?? coding[.display]?.text
            break
        }
    }

    private mutating func readAmount(
        _ item: PrescribedDosage, _ form: DosageForm?, _ dispensed: Int?, _ drug: inout Prescription.Drug
    ) {
        let reading = item.reading
        let amount = reading.amount(of: form, quantity: dispensed)
        defaults.tell("201-7", of: item.request, amount.reason)
        drug.amount = amount.value
        if form?.amountMeaning != .single {
            if let words = reading.singleInOtherUnit(of: form) {
                drug.supplements.append(.init("１回　" + words))
            } else {
                drug.singleDose = reading.single.map { Prescription.SingleDose(amount: $0.text) }
            }
        }
        drug.unit = reading.unit(of: form)
        let strength = item.dosage?.at(.doseAndRate, .type)?.coding(of: .strength)?[.code]
        if strength?.isString("1") == true { drug.strength = .product }
        if strength?.isString("2") == true { drug.strength = .ingredient }
    }

    private func readInstructions(_ item: PrescribedDosage, _ drug: inout Prescription.Drug) {
        for (instruction, text) in item.instructions.ofDrug {
            switch instruction {
            case .onePackage?: drug.supplements.append(.init(text ?? instruction?.display, kind: .onePackage))
            case .crush?: drug.supplements.append(.init(text ?? instruction?.display, kind: .crush))
            default: drug.supplements.append(.init(text ?? instruction?.display))
            }
        }
        var intakes: [Int: (intake: Prescription.UnevenIntake, text: String?)] = [:]
        for instruction in item.dosage?.items(of: .additionalInstruction) ?? .empty {
            let coding = instruction.coding(of: .usageSupplement), code = coding?[.code]?.text
            let text = instruction[.text]?.text ?? coding?[.display]?.text
            if let (place, amount) = code.flatMap(UnevenIntakeCode.parts(of:)) {
                intakes[place] = (Prescription.UnevenIntake(amount: amount, code: code), text)
            } else if !item.says(text), code != nil || text != nil {
                drug.supplements.append(.init(text, kind: code == nil ? nil : .jamiSupplement, code: code))
            }
        }
        readSubstitution(item.request[.substitution], &drug)
        for note in item.notes where QuantityNote.allCases.allSatisfy({ $0.count(in: note) == nil }) {
            readNote(note, &drug, &intakes)
        }
        setIntakes(intakes, &drug)
    }

    /// Uneven intakes are numbered from 1 to 5 without a gap; others stay in words, each.
    private func setIntakes(
        _ intakes: [Int: (intake: Prescription.UnevenIntake, text: String?)], _ drug: inout Prescription.Drug
    ) {
        guard !intakes.isEmpty else { return }
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
        let concept = substitution[.allowedCodeableConcept], forbidding = Self.forbidding(concept)
        if !forbidding.isEmpty {
            let text = concept?[.text]?.text
            let isOfBoth = forbidding.contains(.noFormChange) && forbidding.contains(.noStrengthChange)
            if isOfBoth {
                drug.supplements.append(.init(text ?? "剤形変更不可及び含量規格変更不可", kind: .noFormOrStrengthChange))
            }
            for (code, kind) in Self.substitutionKinds where forbidding.contains(code) {
                if isOfBoth, code != .noGeneric { continue }
                drug.supplements.append(.init(text ?? code.display, kind: kind))
            }
        }
        guard let reason = substitution.at(.reason, .text)?.text else { return }
        let isWanted = forbidding.isEmpty && reason.firstPlace(of: "患者希望") != nil
        drug.supplements.append(.init(reason, kind: isWanted ? .patientWantsOriginal : nil))
    }

    /// The codes of a concept that do not allow another drug.
    private static func forbidding(_ concept: BorrowedNode?) -> [SubstitutionCode] {
        guard let concept else { return [] }
        return concept.items(of: .coding).compactMap { coding in
            guard SystemName.substitution.matches(coding), let code = coding[.code]?.text else { return nil }
            return SubstitutionCode(rawValue: code).flatMap { $0 == .allowed ? nil : $0 }
        }
    }

    private static let substitutionKinds: [(SubstitutionCode, Prescription.DrugSupplement.Kind)] = [
        (.noGeneric, .noGeneric), (.noFormChange, .noFormChange), (.noStrengthChange, .noStrengthChange),
    ]
}

extension BorrowedNode {
    /// What a dosage of a request says in numbers.
    ///
    /// - Parameter notes: the lines of its notes.
    func dosageReading(of dosage: BorrowedNode?, notes: [String]) -> DosageReading {
        let dispense = at(.dispenseRequest)
        return DosageReading(
            dosage, total: dispense?[.quantity],
            supply: dispense?[.expectedSupplyDuration],
            intakes: dispense.flatMap { ExtensionName.repeatCount.first(in: $0) }?[.valueInteger]?.integer,
            times: notes.lazy.compactMap(QuantityNote.dispensed.count(in:)).first, countsDaysOfTotal: true)
    }

    /// The lines of all notes.
    var noteLines: [String] {
        items(of: .note).compactMap { $0[.text]?.text }
            .flatMap { $0.parts(between: "\n").map(String.init) }
    }
}
