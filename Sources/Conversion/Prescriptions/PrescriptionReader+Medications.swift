import FHIRTree
import JapaneseRecords

extension PrescriptionReader {
    /// RPs by their numbers, drugs by their places. Requests without a number, or with one whose place is taken, get
    /// RPs of their own, as does a request that is taken otherwise than the others of its number. The dosages of one
    /// request stay in their order: once one of them has moved, those after it do.
    mutating func readMedications() {
        var places: [RPPlace: Int] = [:], later: [PrescribedDosage] = []
        for request in requests {
            // Steps of one drug keep their order: where one moves behind the others, the next ones follow it.
            var moves = false
            for dosage in PrescribedDosage.all(of: request) {
                moves = moves || !place(dosage, &places)
                if moves { later.append(dosage) }
            }
        }
        var last = prescription.rps.map(\.number).max() ?? 0
        for dosage in later {
            last += 1
            add(readRP(dosage, number: last), dosage, number: 1)
        }
        sort()
        liftWords()
        readRefill()
    }

    /// Puts RPs and the drugs of each in the order of their numbers, as most are.
    private mutating func sort() {
        // The dosages of one request are RPs of one number still: they stay in their order.
        if !prescription.rps.isAscending(by: { $0.number }) {
            let order = prescription.rps.indices.sorted {
                (prescription.rps[$0].number, $0) < (prescription.rps[$1].number, $1)
            }
            prescription.rps = order.map { prescription.rps[$0] }
            rpRequests = order.map { rpRequests[$0] }
            rpWords = order.map { rpWords[$0] }
        }
        for place in prescription.rps.indices where !prescription.rps[place].drugs.isAscending(by: { $0.number }) {
            prescription.rps[place].drugs.sort { $0.number < $1.number }
        }
    }

    /// Puts a dosage into the RP of its number; `false` if it has none, or cannot stand there.
    private mutating func place(_ dosage: PrescribedDosage, _ places: inout [RPPlace: Int]) -> Bool {
        guard let number = dosage.request.identifier(of: .rpNumber).flatMap({ Int($0) }), number > 0 else {
            return false
        }
        let rp = readRP(dosage, number: number)
        let order = dosage.request.identifier(of: .orderInRP).flatMap { Int($0) }
        let key = RPPlace(number: number, dosage: dosage.place)
        guard let place = places[key] else {
            places[key] = prescription.rps.count
            add(rp, dosage, number: order ?? 1)
            return true
        }
        let isTaken = prescription.rps[place].drugs.contains { $0.number == order }
        guard !isTaken, prescription.rps[place].isTakenLike(rp) else {
            firstMoved = firstMoved ?? dosage.request
            return false
        }
        addDrug(dosage, number: order ?? prescription.rps[place].drugs.count + 1, to: place)
        return true
    }

    /// Makes supplements of an RP of the words that each of its drugs has as its own.
    ///
    /// - Source: ePrescriptionData 1.0, 表13 additionalInstruction.text; JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10,
    ///   レコード181, 用法補足区分 5 (用法の続き).
    private mutating func liftWords() {
        for place in rpWords.indices where !rpWords[place].isEmpty {
            for text in rpWords[place] {
                for drug in prescription.rps[place].drugs.indices {
                    let own = Prescription.DrugSupplement(text)
                    guard let index = prescription.rps[place].drugs[drug].supplements.firstIndex(of: own) else {
                        continue
                    }
                    prescription.rps[place].drugs[drug].supplements.remove(at: index)
                }
                prescription.rps[place].supplements.append(.init(text, kind: .continued))
            }
        }
    }

    /// How often the prescription may be used, if all its orders say the same of it.
    ///
    /// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード64 (once, of the whole prescription);
    ///   ePrescriptionData 1.0, 表15 dispenseRequest.numberOfRepeatsAllowed.
    private mutating func readRefill() {
        func repeats(of request: BorrowedNode) -> Int {
            max(request.at(.dispenseRequest, .numberOfRepeatsAllowed)?.integer ?? 0, 0)
        }
        guard let first = requests.first.map(repeats) else { return }
        if let other = requests.first(where: { repeats(of: $0) != first }) {
            findings.append(.otherRefill(other))
        } else if first > 0 {
            prescription.refillUses = first + 1
        }
    }

    /// Numbers RPs from 1, and the drugs of each, for the records have no gaps; tells if that changes what the requests
    /// say.
    ///
    /// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, RP番号・RP内連番: from 1, ascending.
    mutating func renumber() {
        for place in prescription.rps.indices {
            if prescription.rps[place].number != place + 1 { firstMoved = firstMoved ?? requests.first }
            prescription.rps[place].number = place + 1
            for drug in prescription.rps[place].drugs.indices {
                if prescription.rps[place].drugs[drug].number != drug + 1 { firstMoved = firstMoved ?? requests.first }
                prescription.rps[place].drugs[drug].number = drug + 1
            }
        }
        if let firstMoved { findings.append(.renumbered(firstMoved)) }
    }

    /// Adds an RP with its first drug.
    private mutating func add(_ rp: Prescription.RP, _ dosage: PrescribedDosage, number: Int) {
        prescription.rps.append(rp)
        rpRequests.append(dosage.request)
        rpWords.append(dosage.uncodedInstructions)
        defaults.tell("101-4", of: dosage.request, dosage.reading.quantity(of: rp.form).reason)
        addDrug(dosage, number: number, to: prescription.rps.count - 1)
    }

    private mutating func addDrug(_ dosage: PrescribedDosage, number: Int, to place: Int) {
        let form = prescription.rps[place].form
        let drug = readDrug(dosage, number: number, form, dispensed: prescription.rps[place].dispensed)
        if drug.name == nil, drug.code == nil { findings.append(.isNameless(dosage.request)) }
        prescription.rps[place].drugs.append(drug)
        if !rpWords[place].isEmpty {
            let words = dosage.uncodedInstructions
            rpWords[place].removeAll { !words.contains($0) }
        }
        guard findsFaults else { return }
        findings += dosage.reading.findings(of: form, further: dosage.further)
    }

    private func readRP(_ item: PrescribedDosage, number: Int) -> Prescription.RP {
        var rp = Prescription.RP(number: number)
        guard let dosage = item.dosage else { return rp }
        let coding = dosage.at(.timing, .code)?.coding(of: .usage)
        let reading = item.reading
        (rp.form, rp.formName) = reading.prescribedForm()
        rp.quantity = reading.quantity(of: rp.form).value
        for note in item.notes {
            if let total = QuantityNote.total.count(in: note) {
                rp.portion = Prescription.Portion(quantity: rp.quantity, total: total)
                rp.quantity = total
            }
        }
        let text = item.words.text.isEmpty ? nil : item.words.text
        rp.usage = usage(coding?[.code]?.text, text: item.words.usage ?? text)
        rp.usage.timesADay = reading.timesADay
        rp.supplements = supplements(of: dosage, item)
        if item.words.usage != nil { addWords(item.words.behindUsage, to: &rp) }
        let days = rp.form?.amountMeaning == .single ? nil : rp.dispensed
        rp.supplements += furtherWords(of: dosage, item, days: days).map { .init($0, kind: .continued) }
        return rp
    }

    /// What a dosage says that no field can, and what those say that have no RP of their own.
    ///
    /// - Parameter days: what the RP says of days.
    private func furtherWords(of dosage: BorrowedNode, _ item: PrescribedDosage, days: Int?) -> [String] {
        let texts =
            DosageWords(dosage, days: days, timesADay: item.reading.timesADay).texts
            + [dosage[.patientInstruction]?.text].compactMap { $0 }
        guard !texts.isEmpty || !item.further.isEmpty else { return [] }
        let known = item.words.rest
        return texts.filter { !known.contains(Substring($0)) }
            + item.further.flatMap { dosage in
                DosageText(dosage, orUsage: true).rest.map(String.init)
                    + DosageWords(dosage, days: nil, timesADay: nil).texts
            }
    }

    private func usage(_ code: String?, text: String?) -> Prescription.Usage {
        let isDummy = code == Prescription.Usage.dummyCode
        guard let code, !isDummy || usageCodes == .service else { return Prescription.Usage(text: text) }
        return Prescription.Usage(codeKind: usageCodes, code: code, text: text)
    }

    /// What is said of the whole RP: the dosage's text names it.
    private func supplements(of dosage: BorrowedNode, _ item: PrescribedDosage) -> [Prescription.UsageSupplement] {
        var supplements: [Prescription.UsageSupplement] = []
        if let site = dosage[.site] {
            let coding = site.coding(of: .bodySite)
            let text = site[.text]?.text ?? coding?[.display]?.text
            let code = coding?[.code]?.text
            let parts = code == nil ? SiteText.parts(of: text) : []
            if parts.count > 1, !item.says(text), parts.allSatisfy(item.says) {
                supplements += parts.map { .init($0, kind: .site) }
            } else {
                supplements.append(.init(text, kind: code == nil ? .site : .jamiSite, siteCode: code))
            }
        }
        for (instruction, text) in item.instructions.ofRP {
            switch instruction {
            case .onePackage?: supplements.append(.init(text, kind: .onePackage))
            case .crush?: supplements.append(.init(text, kind: .crush))
            default: break
            }
        }
        for instruction in dosage.items(of: .additionalInstruction) {
            let coding = instruction.coding(of: .usageSupplement), code = coding?[.code]?.text
            let text = instruction[.text]?.text ?? coding?[.display]?.text
            guard code.flatMap(UnevenIntakeCode.parts(of:)) == nil, item.says(text) else { continue }
            supplements.append(.init(text, kind: code == nil ? .continued : .jamiSupplement, code: code))
        }
        return supplements
    }

    /// The parts of a dosage's text that neither the usage nor another supplement says.
    ///
    /// - Parameter text: what stands beside the usage.
    private func addWords(_ text: DosageText, to rp: inout Prescription.RP) {
        var words = text
        for supplement in rp.supplements { if let known = supplement.text { words.take(known) } }
        for word in words.rest { rp.supplements.append(.init(String(word), kind: .continued)) }
    }
}

/// Which RP a dosage is of: the number that its request says, and its place among those of the request.
private struct RPPlace: Hashable { var number: Int, dosage: Int }

extension Array {
    fileprivate func isAscending(by number: (Element) -> Int) -> Bool {
        indices.dropFirst().allSatisfy { number(self[$0 - 1]) <= number(self[$0]) }
    }
}

extension Prescription.RP {
    /// Whether both say the same of how drugs are taken; drugs are not compared.
    fileprivate func isTakenLike(_ other: Prescription.RP) -> Bool {
        form == other.form && quantity == other.quantity && usage == other.usage && supplements == other.supplements
    }
}
