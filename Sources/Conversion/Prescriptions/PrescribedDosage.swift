import FHIRTree
import JapaneseRecords

/// A dosage of a request that becomes an RP: all that the request says of it, or one of several that stand apart.
///
/// Several dosages become RPs of their own where each of them says the amount of a day and its days, so that its fields
/// hold it, and where these make the quantity that is handed out, if one is said. Of other forms the record counts all
/// that is handed out, which no dosage says for itself: there the first has the fields, and the others stay in words.
///
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード101・111・201 (an RP has one usage); FHIR R4 (4.0.1),
///   dosage-definitions.html#Dosage.sequence.
struct PrescribedDosage {
    let request: BorrowedNode
    let dosage: BorrowedNode?
    let reading: DosageReading
    /// What the dosage says in words.
    let words: DosageText
    /// The lines of the request's notes.
    let notes: [String]
    /// From 0 among the RPs that the request becomes.
    let place: Int
    /// Those that the RP says in words.
    let further: [BorrowedNode]
    /// How it is handed out: what is said of the whole RP, and of the drug.
    let instructions: DispenseInstructions

    private init(
        request: BorrowedNode, dosage: BorrowedNode?, reading: DosageReading, place: Int, further: [BorrowedNode],
        notes: [String]
    ) {
        (self.request, self.dosage, self.reading) = (request, dosage, reading)
        (self.place, self.further) = (place, further)
        self.notes = notes
        words = dosage.map { DosageText($0) } ?? DosageText("", usage: nil)
        instructions = DispenseInstructions(request, saidIn: words)
    }

    /// Whether a text stands among the words of the dosage.
    func says(_ text: String?) -> Bool { text.map(words.says) ?? false }

    /// The instructions without a code that its text does not say, in their order.
    var uncodedInstructions: [String] {
        guard let dosage else { return [] }
        return dosage.items(of: .additionalInstruction).compactMap { instruction in
            let coding = instruction.coding(of: .usageSupplement)
            guard coding?[.code]?.text == nil, let text = instruction[.text]?.text ?? coding?[.display]?.text,
                !says(text)
            else { return nil }
            return text
        }
    }

    /// In the order in which they are taken; one at least.
    static func all(of request: BorrowedNode) -> [PrescribedDosage] {
        let dosages = request.dosages, notes = request.noteLines
        if dosages.count > 1, let readings = separateReadings(dosages, of: request) {
            return zip(dosages, readings).enumerated().map { place, item in
                PrescribedDosage(
                    request: request, dosage: item.0, reading: item.1, place: place, further: [], notes: notes)
            }
        }
        let whole = PrescribedDosage(
            request: request, dosage: dosages.first, reading: request.dosageReading(of: dosages.first, notes: notes),
            place: 0, further: Array(dosages.dropFirst()), notes: notes)
        return [whole]
    }

    /// `nil` if the dosages cannot stand apart.
    private static func separateReadings(_ dosages: [BorrowedNode], of request: BorrowedNode) -> [DosageReading]? {
        let supply = request.at(.dispenseRequest, .expectedSupplyDuration)
        let total = request.at(.dispenseRequest, .quantity)
        // One after another they share the days, all together each has them.
        let isSerial = Set(dosages.map { $0[.sequence]?.text }).count > 1
        let readings = dosages.map { dosage in
            let own = DosageReading(dosage, total: nil, supply: nil, intakes: nil, times: nil)
            guard own.days == nil, !isSerial else { return own }
            return DosageReading(dosage, total: nil, supply: supply, intakes: nil, times: nil)
        }
        var sum = FHIRDecimal(0)
        for reading in readings {
            guard let form = reading.form().0, form.amountMeaning == .daily, let days = reading.days, days > 0,
                let amount = reading.amount(of: form, quantity: nil).value,
                let part = amount.multiplied(by: FHIRDecimal(days)), let all = sum.adding(part)
            else { return nil }
            if let total, let unit = reading.unitNode(of: form), !unit.hasUnit(of: total) { return nil }
            sum = all
        }
        guard let said = total?[.value]?.decimal else { return readings }
        return sum.isEqual(to: said) == true ? readings : nil
    }
}

extension BorrowedNode {
    /// The dosages of what is prescribed, dispensed or taken, in the order in which they are: by their `sequence`, if
    /// all say it.
    ///
    /// - Source: FHIR R4 (4.0.1), dosage-definitions.html#Dosage.sequence.
    var dosages: [BorrowedNode] {
        let all = items(of: .dosageInstruction) + items(of: .dosage)
        guard all.count > 1 else { return all }
        let places = all.compactMap { $0[.sequence]?.integer }
        guard places.count == all.count else { return all }
        return zip(places, all).enumerated().sorted {
            ($0.element.0, $0.offset) < ($1.element.0, $1.offset)
        }.map(\.element.1)
    }
}
