import FHIRTree
import JapaneseRecords

extension HandbookReader {
    /// RPs by their numbers, drugs by their places; a drug that is taken otherwise than the first of its number gets an
    /// RP of its own, with those that are taken as it is. Drugs without a number that are taken alike are one RP.
    ///
    /// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード301 (one of each RP).
    mutating func rps(_ drugs: [(node: BorrowedNode, prescriber: Int?)]) -> [Dispensing.RP] {
        var places: [String: Int] = [:], groups: [[PlacedDrug]] = []
        for (node, prescriber) in drugs {
            let key = node.rpNumber.map { "\($0)" } ?? node.intakeKey
            let place = places[key] ?? groups.count
            if places[key] == nil {
                places[key] = place
                groups.append([])
            }
            let order = node.identifier(of: .orderInRP).flatMap { Int($0) } ?? groups[place].count + 1
            groups[place].append(PlacedDrug(node: node, order: order, head: head(of: node, prescriber)))
        }
        var rps: [Dispensing.RP] = [], moved: [Dispensing.RP] = []
        var next = (drugs.compactMap { $0.node.rpNumber }.max() ?? 0) + 1
        for group in groups {
            let sorted = group.enumerated().sorted {
                ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
            }
            for (place, alike) in Self.takenAlike(sorted.map(\.element)).enumerated() {
                var rp = alike[0].head
                let number = place == 0 ? alike[0].node.rpNumber : nil
                if place > 0, alike[0].node.rpNumber != nil { findings.append(.renumbered(alike[0].node)) }
                rp.number = number ?? next
                if number == nil { next += 1 }
                read(alike.map(\.node), into: &rp)
                if place == 0 { rps.append(rp) } else { moved.append(rp) }
            }
        }
        return rps + moved
    }

    /// A drug with what its RP would be if it stood alone.
    private struct PlacedDrug {
        var node: BorrowedNode
        var order: Int
        var head: Dispensing.RP
    }

    /// The drugs of one number, parted where they are taken otherwise.
    private static func takenAlike(_ drugs: [PlacedDrug]) -> [[PlacedDrug]] {
        var parts: [(head: Dispensing.RP, drugs: [PlacedDrug])] = []
        for drug in drugs {
            if let place = parts.firstIndex(where: { $0.head.isTakenLike(drug.head) }) {
                parts[place].drugs.append(drug)
                parts[place].head.quantity = parts[place].head.quantity ?? drug.head.quantity
            } else {
                parts.append((drug.head, [drug]))
            }
        }
        return parts.map(\.drugs)
    }

    /// What a drug says of its RP; why its quantity is what it is, is told when the RP is read.
    private func head(of node: BorrowedNode, _ prescriber: Int?) -> Dispensing.RP {
        var rp = Dispensing.RP(number: 0, prescriberIndex: prescriber)
        readUsage(node, &rp)
        if rp.form != nil { rp.quantity = reading(node).quantity(of: rp.form).value }
        rp.supplements = supplements(of: node)
        return rp
    }

    private mutating func read(_ nodes: [BorrowedNode], into rp: inout Dispensing.RP) {
        for node in nodes where rp.form != nil {
            let quantity = reading(node).quantity(of: rp.form)
            guard quantity.value != nil else { continue }
            rp.quantity = quantity.value
            if rp.form?.amountMeaning != .handedOut { defaults.tell("301-3", of: node, quantity.reason) }
            break
        }
        if rp.quantity != nil { rp.unit = rp.form?.amountMeaning.handbookUnit }
        let cautions = nodes.map { $0.cautions }
        let common = cautions.first?.filter { caution in cautions.allSatisfy { $0.contains(caution) } } ?? []
        rp.cautions = (cautions.first ?? []).filter { $0.isOfRP(common) }.map(\.text)
        for (place, node) in nodes.enumerated() {
            var drug = readDrug(node, in: rp)
            drug.cautions = cautions[place].filter { !$0.isOfRP(common) }.map(\.text)
            rp.drugs.append(drug)
        }
    }

    /// Records 311: what no field of the usage can say.
    private func supplements(of node: BorrowedNode) -> [HandbookText] {
        let items = [ElementName.additionalInstruction, .site, .route].flatMap { node.dosage?.items(of: $0) ?? .empty }
        var supplements = items.compactMap { item in
            item.words.map { HandbookText($0, creator: HandbookEntry.first(in: item)?.creator) }
        }
        for text in furtherWords(of: node).map({ HandbookText($0) }) where !supplements.contains(text) {
            supplements.append(text)
        }
        return supplements
    }

    /// What the first dosage says that no field can, and what the others say.
    private func furtherWords(of node: BorrowedNode) -> [String] {
        guard let first = node.dosage else { return [] }
        let reading = reading(node)
        let others = node.furtherDosages.flatMap { dosage in
            [dosage.dosageText].compactMap { $0 } + DosageWords(dosage, days: nil, timesADay: nil).texts
        }
        return DosageWords(first, days: reading.days, timesADay: reading.timesADay).texts + others
    }

    /// Record 301.
    private func readUsage(_ node: BorrowedNode, _ rp: inout Dispensing.RP) {
        guard let dosage = node.dosage else { return }
        let entry = HandbookEntry.first(in: dosage)
        let timing = dosage.at(.timing, .code)
        let code = timing?.coding(of: .usage)?[.code]?.text
        let known = code == Prescription.Usage.dummyCode ? nil : code
        let text = dosage[.text]?.text ?? timing?.words ?? timing?.coding(of: .usage)?[.display]?.text
        rp.usage = Dispensing.Usage(
            text: text, code: known, isCodeless: known == nil && handbook.output == .toPatient,
            creator: entry?.creator)
        rp.form = form(of: node, isOwn: entry != nil)
    }

    /// What the project's own name says, else what the dosage does; what has no method is その他.
    private func form(of node: BorrowedNode, isOwn: Bool) -> DosageForm? {
        let own = node.dosage?.items(of: .extension).first { $0[.url]?.text == OwnName.form }
        if let form = HandbookCode.forms.value(of: own?[.valueCode]?.text) { return form }
        return reading(node).form().0 ?? (isOwn ? nil : .other)
    }

    /// What the dosage of a drug says in numbers.
    private func reading(_ node: BorrowedNode) -> DosageReading {
        let request = resources.target(of: node.at(.authorizingPrescription))?[.dispenseRequest]
        let count = request.flatMap { ExtensionName.repeatCount.first(in: $0) }?[.valueInteger]?.integer
        return DosageReading(
            node.dosage, total: node[.quantity], supply: node.at(.daysSupply),
            intakes: node.noteTexts.lazy.compactMap(HandbookWord.times(in:)).first ?? count,
            times: node.noteTexts.lazy.compactMap(QuantityNote.dispensed.count(in:)).first)
    }

    /// Record 201.
    private mutating func readDrug(_ node: BorrowedNode, in rp: Dispensing.RP) -> Dispensing.Drug {
        let concept = resources.drug(of: node)
        var drug = Dispensing.Drug(creator: resources.creator(of: node))
        for (system, kind) in Self.drugSystems {
            guard let code = concept?.coding(of: system)?[.code]?.text else { continue }
            drug.code = DrugCode(kind, code)
            break
        }
        drug.isCodeless = drug.code == nil && handbook.output == .toPatient
        if let generic = concept?.coding(of: .genericDrug) {
            drug.genericName = Dispensing.GenericName(generic[.display]?.text, code: generic[.code]?.text)
        }
        drug.name = concept?.words ?? resources.drugName(of: node)
        readAmount(node, rp, &drug)
        for note in node.items(of: .note) { read(note, &drug) }
        drug.supplements += ExtensionName.preparation.all(in: node).compactMap { item in
            (item[.valueString]?.text ?? item[.valueCodeableConcept]?.words).map { HandbookText($0) }
        }
        return drug
    }

    /// The lists of codes, those first that a handbook prefers.
    static let drugSystems: [(SystemName, DrugCode.Kind)] = [
        (.yj, .yj), (.hot13, .hot), (.hot9, .hot), (.hot7, .hot), (.receiptDrug, .receipt),
        (.priceListDrug, .priceList),
    ]

    private mutating func readAmount(_ node: BorrowedNode, _ rp: Dispensing.RP, _ drug: inout Dispensing.Drug) {
        let reading = reading(node)
        if rp.form != nil {
            let amount = reading.amount(of: rp.form, quantity: rp.quantity)
            defaults.tell("201-3", of: node, amount.reason)
            drug.amount = amount.value
        }
        drug.unit = reading.unit(of: rp.form)
        findings += reading.findings(of: rp.form, further: node.furtherDosages)
    }

    /// A note is a supplement, or says what only words can.
    private func read(_ note: BorrowedNode, _ drug: inout Dispensing.Drug) {
        guard let text = note[.text]?.text else { return }
        let entry = HandbookEntry.first(in: note)
        if entry?.record == 201 || entry == nil, text.hasPrefix(HandbookWord.genericName) {
            drug.genericName = Dispensing.GenericName(
                String(text.dropFirst(HandbookWord.genericName.count)), isCodeless: true)
            return
        }
        let isQuantity = HandbookWord.times(in: text) != nil || QuantityNote.dispensed.count(in: text) != nil
        if entry?.record == 301 || entry == nil && isQuantity { return }
        drug.supplements += text.parts(between: "\n").map { HandbookText(String($0), creator: entry?.creator) }
    }
}

extension Dispensing.RP {
    /// Whether both say the same of how drugs are taken; what does not say how many days or times, says the same.
    fileprivate func isTakenLike(_ other: Dispensing.RP) -> Bool {
        form == other.form && usage == other.usage && supplements == other.supplements
            && prescriberIndex == other.prescriberIndex
            && (quantity == nil || other.quantity == nil || quantity == other.quantity)
    }
}

/// A caution of `Dosage.patientInstruction`, and the record that it is made of if that is said.
private struct Caution: Hashable {
    var text: HandbookText
    var record: Int?

    /// A caution that all drugs of an RP have is the RP's, unless it says what it is.
    func isOfRP(_ common: [Caution]) -> Bool { record.map { $0 == 391 } ?? common.contains(self) }
}

extension BorrowedNode {
    fileprivate var rpNumber: Int? {
        identifier(of: .rpNumber).flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    }

    /// The dosage of what was dispensed, or of what the patient says.
    fileprivate var dosage: BorrowedNode? { dosages.first }

    fileprivate var furtherDosages: [BorrowedNode] {
        Array(dosages.dropFirst())
    }

    fileprivate var noteTexts: [String] { items(of: .note).compactMap { $0[.text]?.text } }

    /// What drugs that are taken together have in common.
    fileprivate var intakeKey: String {
        let method = dosage?.at(.method, .coding, .code)?.text ?? ""
        return "- \(dosage?[.text]?.text ?? "") \(at(.daysSupply, .value)?.json ?? "") \(method)"
    }

    /// The lines of the instruction for the patient.
    fileprivate var cautions: [Caution] {
        guard let text = dosage?[.patientInstruction]?.text else { return [] }
        let lines = text.parts(between: "\n").map(String.init)
        let entries = HandbookEntry.all(in: dosage?[ElementName.patientInstruction.companion])
        return lines.enumerated().map { place, line in
            let entry = entries.count == lines.count ? entries[place] : nil
            return Caution(text: HandbookText(line, creator: entry?.creator), record: entry?.record)
        }
    }
}
