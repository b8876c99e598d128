import FHIRTree
import JapaneseRecords

extension PrescriptionReader {
    /// RPs by their numbers, drugs by their places. Requests without a number, or with one whose place is taken, get
    /// RPs of their own, as does a request that is taken otherwise than the others of its number.
    mutating func readMedications() {
        var places: [Int: Int] = [:], later: [SourceNode] = []
        for request in resources.all("MedicationRequest") {
            guard let number = request.identifier(of: .rpNumber).flatMap({ Int($0) }), number > 0 else {
                later.append(request)
                continue
            }
            let rp = readRP(request, number: number)
            let order = request.identifier(of: .orderInRP).flatMap { Int($0) }
            guard let place = places[number] else {
                places[number] = prescription.rps.count
                prescription.rps.append(rp)
                addDrug(request, number: order ?? 1, to: prescription.rps.count - 1)
                continue
            }
            let isTaken = prescription.rps[place].drugs.contains { $0.number == order }
            if isTaken || !prescription.rps[place].isTakenLike(rp) {
                later.append(request)
            } else {
                addDrug(request, number: order ?? prescription.rps[place].drugs.count + 1, to: place)
            }
        }
        for request in later {
            let number = (prescription.rps.map(\.number).max() ?? 0) + 1
            prescription.rps.append(readRP(request, number: number))
            addDrug(request, number: 1, to: prescription.rps.count - 1)
        }
        prescription.rps.sort { $0.number < $1.number }
        for place in prescription.rps.indices { prescription.rps[place].drugs.sort { $0.number < $1.number } }
        let repeats = resources.first("MedicationRequest")?.at("dispenseRequest", "numberOfRepeatsAllowed")?.integer
        prescription.refillUses = repeats.flatMap { $0 > 0 ? $0 + 1 : nil }
    }

    private mutating func addDrug(_ request: SourceNode, number: Int, to place: Int) {
        let drug = readDrug(request, number: number, of: prescription.rps[place])
        if drug.name == nil, drug.code == nil { findings.append(.isNameless(request)) }
        prescription.rps[place].drugs.append(drug)
    }

    private func readRP(_ request: SourceNode, number: Int) -> Prescription.RP {
        var rp = Prescription.RP(number: number)
        guard let dosage = request.at("dosageInstruction") else { return rp }
        let coding = dosage.at("timing", "code")?.coding(of: .usage)
        let code = coding?["code"]?.text
        (rp.form, rp.formName) = form(dosage, usage: code)
        rp.quantity = quantity(of: rp.form, request)
        for note in request.noteLines {
            if let total = QuantityNote.total.count(in: note) {
                rp.portion = Prescription.Portion(quantity: rp.quantity, total: total)
                rp.quantity = total
            }
        }
        let text = dosage["text"]?.text
        let display = coding?["display"]?.text ?? dosage.at("timing", "code", "text")?.text
        rp.usage = usage(code, text: display ?? text)
        rp.supplements = supplements(of: dosage, request, dosageText: text ?? "")
        if display != nil { addWords(of: text ?? "", to: &rp) }
        return rp
    }

    private func usage(_ code: String?, text: String?) -> Prescription.Usage {
        let isDummy = code == Prescription.Usage.dummyCode
        guard let code, !isDummy || usageCodes == .service else { return Prescription.Usage(text: text) }
        return Prescription.Usage(codeKind: usageCodes, code: code, text: text, timesADay: UsageCode.timesADay(code))
    }

    private func form(_ dosage: SourceNode, usage: String?) -> (DosageForm?, String?) {
        let method = dosage["method"]
        let digit =
            method?.coding(of: .method)?["code"]?.text
            ?? method?.coding(of: .methodDetail)?["code"]?.text.map { String($0.prefix(1)) }
        if dosage["asNeededBoolean"]?.boolean == true { return (.asNeeded, nil) }
        if digit != nil || method?["text"] == nil, UsageCode.isAsNeeded(usage) { return (.asNeeded, nil) }
        switch digit {
        case "1": return (.oral, nil)
        case "2": return (.external, nil)
        case "3": return (.injection, nil)
        case "4": return (.other, nil)
        default: break
        }
        switch method?["text"]?.text {
        case FormText.oralDrops?: return (.oralDrops, nil)
        case FormText.material?: return (.material, nil)
        case FormText.other?: return (.other, nil)
        case let name?: return (.other, name)
        case nil: break
        }
        switch usage?.first {
        case "1": return (.oral, nil)
        case "2": return (.external, nil)
        case "3": return (.injection, nil)
        default: return (nil, nil)
        }
    }

    /// Days, intakes or times, as the form counts them; `nil` if nothing says it.
    private func quantity(of form: DosageForm?, _ request: SourceNode) -> Int? {
        let days =
            request.at("dispenseRequest", "expectedSupplyDuration", "value")?.decimal?.integerValue
            ?? request.at("dosageInstruction", "timing", "repeat", "boundsDuration", "value")?.decimal?.integerValue
        switch form?.amountMeaning {
        case .daily: return days
        case .single:
            return request.at("dispenseRequest").flatMap { ExtensionName.repeatCount.first(in: $0) }?["valueInteger"]?
                .integer
        case .handedOut: return request.noteLines.lazy.compactMap(QuantityNote.dispensed.count(in:)).first ?? 1
        case nil: return days
        }
    }

    /// What is said of the whole RP: the dosage's text names it.
    private func supplements(
        of dosage: SourceNode, _ request: SourceNode, dosageText: String
    ) -> [Prescription.UsageSupplement] {
        var supplements: [Prescription.UsageSupplement] = []
        if let site = dosage["site"] {
            let coding = site.coding(of: .bodySite)
            let text = site["text"]?.text ?? coding?["display"]?.text
            let code = coding?["code"]?.text
            supplements.append(.init(text, kind: code == nil ? .site : .jamiSite, siteCode: code))
        }
        for (instruction, text) in request.dispenseInstructions where isSaid(text, in: dosageText) {
            switch instruction {
            case .onePackage: supplements.append(.init(text, kind: .onePackage))
            case .crush: supplements.append(.init(text, kind: .crush))
            default: break
            }
        }
        for item in dosage.items(of: "additionalInstruction") {
            let coding = item.coding(of: .usageSupplement), code = coding?["code"]?.text
            let text = item["text"]?.text ?? coding?["display"]?.text
            guard code.flatMap(UnevenIntakeCode.parts(of:)) == nil, isSaid(text, in: dosageText) else { continue }
            supplements.append(.init(text, kind: code == nil ? .continued : .jamiSupplement, code: code))
        }
        return supplements
    }

    /// The parts of a dosage's text that neither the usage nor another supplement says.
    private func addWords(of text: String, to rp: inout Prescription.RP) {
        var rest = text
        for known in [rp.usage.text].compactMap({ $0 }) + rp.supplements.compactMap(\.text) {
            if let range = rest.firstPlace(of: known) { rest.replaceSubrange(range, with: "") }
        }
        for word in rest.split(separator: "　") { rp.supplements.append(.init(String(word), kind: .continued)) }
    }

    /// Whether a text stands among the words of a dosage's, which blanks part.
    private func isSaid(_ text: String?, in dosageText: String) -> Bool {
        guard let text, !text.isEmpty else { return false }
        func words(_ text: String) -> String { "　" + text.split(separator: "　").joined(separator: "　") + "　" }
        return words(dosageText).firstPlace(of: words(text)) != nil
    }

    private func readDrug(_ request: SourceNode, number: Int, of rp: Prescription.RP) -> Prescription.Drug {
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
        for (system, kind) in DrugCode.systems {
            guard let coding = medication.coding(of: system), let code = coding["code"]?.text else { continue }
            drug.code = DrugCode(kind, code)
            display = coding["display"]?.text
            break
        }
        drug.name = drug.name ?? display
    }

    private func readAmount(
        _ request: SourceNode, _ dose: SourceNode?, of rp: Prescription.RP, _ drug: inout Prescription.Drug
    ) {
        let total = request.at("dispenseRequest", "quantity")
        let daily = dose?.at("rateRatio", "numerator"), single = dose?["doseQuantity"]
        let dispensed = rp.dispensed ?? 1
        switch rp.form?.amountMeaning ?? .handedOut {
        case .daily:
            drug.amount =
                daily?["value"]?.decimal
                ?? single?["value"]?.decimal.flatMap { dose in
                    rp.usage.timesADay.flatMap { dose.multiplied(by: FHIRDecimal($0))?.plain }
                } ?? quotient(total?["value"]?.decimal, dispensed)
            drug.singleDose = single?["value"]?.decimal.map { Prescription.SingleDose(amount: $0.text) }
        case .single:
            drug.amount = single?["value"]?.decimal ?? quotient(total?["value"]?.decimal, dispensed)
        case .handedOut:
            drug.amount = quotient(total?["value"]?.decimal, dispensed)
            drug.singleDose = single?["value"]?.decimal.map { Prescription.SingleDose(amount: $0.text) }
        }
        let unit = daily ?? single ?? total
        drug.unit = unit?["unit"]?.text ?? unit?["code"]?.text.flatMap(MedicationUnit.name(of:))
        switch dose?["type"]?.coding(of: .strength)?["code"]?.text {
        case "1": drug.strength = .product
        case "2": drug.strength = .ingredient
        default: break
        }
    }

    /// A total cut into equal parts, with the five decimals that the formats have; exact for what was multiplied out.
    private func quotient(_ total: FHIRDecimal?, _ count: Int) -> FHIRDecimal? {
        guard count > 1 else { return total }
        return total?.divided(by: FHIRDecimal(count), scale: 5)?.plain
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

extension Prescription.RP {
    /// Whether both say the same of how drugs are taken; drugs are not compared.
    fileprivate func isTakenLike(_ other: Prescription.RP) -> Bool {
        form == other.form && quantity == other.quantity && usage == other.usage && supplements == other.supplements
    }
}

extension SourceNode {
    /// The lines of all notes.
    fileprivate var noteLines: [String] {
        items(of: "note").compactMap { $0["text"]?.text }
            .flatMap { $0.split(separator: "\n").map(String.init) }
    }

    fileprivate var dispenseInstructions: [(DispenseInstruction, String?)] {
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

/// What the sixteen characters of a usage code say by their places.
///
/// - Source: JAMI 内服薬処方オーダ用法マスタ, 用法コードの構造.
enum UsageCode {
    /// How often a day; `nil` for codes that leave it open, or say it otherwise.
    static func timesADay(_ code: String) -> Int? {
        let characters = Array(code)
        guard characters.count == 16, "123467".contains(characters[2]), let times = characters[3].wholeNumberValue,
            characters[3].isASCII, times > 0
        else { return nil }
        return times
    }

    static func isAsNeeded(_ code: String?) -> Bool {
        guard let characters = code.map(Array.init), characters.count == 16 else { return false }
        return characters[0] == "1" && characters[2] == "5"
    }
}
