import FHIRTree
import JapaneseRecords

extension HandbookReader {
    /// RPs by their numbers, drugs by their places. Drugs without a number that are taken alike are one RP.
    func rps(_ drugs: [(node: SourceNode, prescriber: Int?)]) -> [Dispensing.RP] {
        var places: [String: Int] = [:], rps: [Dispensing.RP] = []
        var members: [[(order: Int, node: SourceNode)]] = []
        var next = (drugs.compactMap { $0.node.rpNumber }.max() ?? 0) + 1
        for (node, prescriber) in drugs {
            let number = node.rpNumber
            let key = number.map { "\($0)" } ?? node.intakeKey
            let place = places[key] ?? rps.count
            if places[key] == nil {
                places[key] = place
                rps.append(Dispensing.RP(number: number ?? next, prescriberIndex: prescriber))
                members.append([])
                if number == nil { next += 1 }
            }
            let order = node.identifier(of: .orderInRP).flatMap { Int($0) } ?? members[place].count + 1
            members[place].append((order, node))
        }
        for place in rps.indices {
            let sorted = members[place].enumerated().sorted {
                ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
            }
            read(sorted.map(\.element.node), into: &rps[place])
        }
        return rps
    }

    private func read(_ nodes: [SourceNode], into rp: inout Dispensing.RP) {
        guard let first = nodes.first else { return }
        readUsage(first, &rp)
        rp.quantity = nodes.lazy.compactMap { [form = rp.form] in quantity($0, form) }.first
        if rp.quantity != nil { rp.unit = rp.form?.amountMeaning.handbookUnit }
        for node in nodes {
            let words = ["additionalInstruction", "site", "route"].flatMap { node.dosage?.items(of: $0) ?? [] }
            for item in words {
                guard let text = item.words else { continue }
                let supplement = HandbookText(text, creator: HandbookEntry.first(in: item)?.creator)
                if node == first || !rp.supplements.contains(supplement) { rp.supplements.append(supplement) }
            }
        }
        let cautions = nodes.map { $0.cautions }
        let common = cautions.first?.filter { caution in cautions.allSatisfy { $0.contains(caution) } } ?? []
        rp.cautions = (cautions.first ?? []).filter { $0.isOfRP(common) }.map(\.text)
        for (place, node) in nodes.enumerated() {
            var drug = readDrug(node, in: rp)
            drug.cautions = cautions[place].filter { !$0.isOfRP(common) }.map(\.text)
            rp.drugs.append(drug)
        }
    }

    /// Record 301.
    private func readUsage(_ node: SourceNode, _ rp: inout Dispensing.RP) {
        guard let dosage = node.dosage else { return }
        let entry = HandbookEntry.first(in: dosage)
        let timing = dosage.at("timing", "code")
        let code = timing?.coding(of: .usage)?["code"]?.text
        let known = code == Prescription.Usage.dummyCode ? nil : code
        let text = dosage["text"]?.text ?? timing?.words ?? timing?.coding(of: .usage)?["display"]?.text
        rp.usage = Dispensing.Usage(
            text: text, code: known, isCodeless: known == nil && handbook.output == .toPatient,
            creator: entry?.creator)
        rp.form = form(of: dosage, usage: code, isOwn: entry != nil)
    }

    /// - Source: JAMI 標準用法マスタ, 基本用法; what has no method is その他.
    private func form(of dosage: SourceNode, usage: String?, isOwn: Bool) -> DosageForm? {
        let own = dosage.items(of: "extension").first { $0["url"]?.text == OwnName.form }
        if let form = HandbookCode.forms.value(of: own?["valueCode"]?.text) { return form }
        let method = dosage["method"]
        let digit =
            method?.coding(of: .method)?["code"]?.text
            ?? method?.coding(of: .methodDetail)?["code"]?.text.map { String($0.prefix(1)) }
            ?? usage.map { String($0.prefix(1)) }
        let isAsNeeded = dosage["asNeededBoolean"]?.boolean == true || UsageCode.isAsNeeded(usage)
        switch digit {
        case "1": return isAsNeeded ? .asNeeded : .oral
        case "2": return .external
        case "3", "4": return .injection
        default: return isAsNeeded ? .asNeeded : isOwn ? nil : .other
        }
    }

    /// Days, intakes or times, as the form counts them.
    private func quantity(_ node: SourceNode, _ form: DosageForm?) -> Int? {
        let dosage = node.dosage
        let total = node.at("quantity", "value")?.decimal
        switch form?.amountMeaning {
        case .daily:
            return
                (node.at("daysSupply", "value")
                ?? dosage?.at("timing", "repeat", "boundsDuration", "value"))?.decimal?.integerValue
        case .single:
            if let times = node.noteTexts.lazy.compactMap(HandbookWord.times(in:)).first { return times }
            let request = resources.target(of: node.at("authorizingPrescription"))?["dispenseRequest"]
            if let count = request.flatMap({ ExtensionName.repeatCount.first(in: $0) })?["valueInteger"]?.integer {
                return count
            }
            guard let total, let dose = dosage?.at("doseAndRate", "doseQuantity", "value")?.decimal else { return nil }
            return total.divided(by: dose, scale: 5)?.plain.integerValue
        case .handedOut:
            return node.noteTexts.lazy.compactMap(QuantityNote.dispensed.count(in:)).first ?? (total == nil ? nil : 1)
        case nil: return nil
        }
    }

    /// Record 201.
    private func readDrug(_ node: SourceNode, in rp: Dispensing.RP) -> Dispensing.Drug {
        let concept = resources.drug(of: node)
        var drug = Dispensing.Drug(creator: node.creator)
        for (system, kind) in Self.drugSystems {
            guard let code = concept?.coding(of: system)?["code"]?.text else { continue }
            drug.code = DrugCode(kind, code)
            break
        }
        drug.isCodeless = drug.code == nil && handbook.output == .toPatient
        if let generic = concept?.coding(of: .genericDrug) {
            drug.genericName = Dispensing.GenericName(generic["display"]?.text, code: generic["code"]?.text)
        }
        drug.name = concept?.words ?? resources.drugName(of: node)
        readAmount(node, rp, &drug)
        for note in node.items(of: "note") { read(note, &drug) }
        drug.supplements += ExtensionName.preparation.all(in: node).compactMap { item in
            (item["valueString"]?.text ?? item["valueCodeableConcept"]?.words).map { HandbookText($0) }
        }
        return drug
    }

    /// The lists of codes, those first that a handbook prefers.
    static let drugSystems: [(SystemName, DrugCode.Kind)] = [
        (.yj, .yj), (.hot13, .hot), (.hot9, .hot), (.hot7, .hot), (.receiptDrug, .receipt),
        (.priceListDrug, .priceList),
    ]

    private func readAmount(_ node: SourceNode, _ rp: Dispensing.RP, _ drug: inout Dispensing.Drug) {
        let total = node["quantity"], dose = node.dosage?.at("doseAndRate")
        let daily = dose?.at("rateRatio", "numerator"), single = dose?["doseQuantity"]
        let given: SourceNode?
        switch rp.form?.amountMeaning {
        case .daily: given = daily
        case .single: given = single
        case .handedOut, nil: given = nil
        }
        if rp.form != nil {
            drug.amount = given?["value"]?.decimal ?? part(of: total?["value"]?.decimal, rp.quantity)
        }
        let unit = given ?? total
        drug.unit = unit?["unit"]?.text ?? unit?["code"]?.text.flatMap(MedicationUnit.name(of:))
    }

    /// A total cut into equal parts; `nil` if it does not come out even with the five decimals that the format has.
    private func part(of total: FHIRDecimal?, _ count: Int?) -> FHIRDecimal? {
        guard let total, let count, count > 0 else { return nil }
        guard count > 1 else { return total }
        let part = total.divided(by: FHIRDecimal(count), scale: 5)?.plain
        return part?.multiplied(by: FHIRDecimal(count))?.isEqual(to: total) == true ? part : nil
    }

    /// A note is a supplement, or says what only words can.
    private func read(_ note: SourceNode, _ drug: inout Dispensing.Drug) {
        guard let text = note["text"]?.text else { return }
        let entry = HandbookEntry.first(in: note)
        if entry?.record == 201 || entry == nil, text.hasPrefix(HandbookWord.genericName) {
            drug.genericName = Dispensing.GenericName(
                String(text.dropFirst(HandbookWord.genericName.count)), isCodeless: true)
            return
        }
        let isQuantity = HandbookWord.times(in: text) != nil || QuantityNote.dispensed.count(in: text) != nil
        if entry?.record == 301 || entry == nil && isQuantity { return }
        drug.supplements += text.split(separator: "\n").map { HandbookText(String($0), creator: entry?.creator) }
    }
}

/// A caution of `Dosage.patientInstruction`, and the record that it is made of if that is said.
private struct Caution: Hashable {
    var text: HandbookText
    var record: Int?

    /// A caution that all drugs of an RP have is the RP's, unless it says what it is.
    func isOfRP(_ common: [Caution]) -> Bool { record.map { $0 == 391 } ?? common.contains(self) }
}

extension SourceNode {
    fileprivate var rpNumber: Int? {
        identifier(of: .rpNumber).flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    }

    /// The dosage of what was dispensed, or of what the patient says.
    fileprivate var dosage: SourceNode? { at("dosageInstruction") ?? at("dosage") }

    fileprivate var noteTexts: [String] { items(of: "note").compactMap { $0["text"]?.text } }

    /// What drugs that are taken together have in common.
    fileprivate var intakeKey: String {
        let method = dosage?.at("method", "coding", "code")?.text ?? ""
        return "- \(dosage?["text"]?.text ?? "") \(at("daysSupply", "value")?.json ?? "") \(method)"
    }

    /// The lines of the instruction for the patient.
    fileprivate var cautions: [Caution] {
        guard let text = dosage?["patientInstruction"]?.text else { return [] }
        let lines = text.split(separator: "\n").map(String.init)
        let entries = HandbookEntry.all(in: dosage?["_patientInstruction"])
        return lines.enumerated().map { place, line in
            let entry = entries.count == lines.count ? entries[place] : nil
            return Caution(text: HandbookText(line, creator: entry?.creator), record: entry?.record)
        }
    }
}
