import JapaneseRecords

extension Prescription {
    /// The records and fields for which FHIR has no element, as the mapping table says.
    static let unwritten: KeyValuePairs<Int, ClosedRange<Int>> = [
        81: 1...2, 82: 1...2, 201: 3...3, 211: 1...3, 231: 1...6,
    ]

    /// Takes the values of another for which FHIR has no element: whatever was read back, their fields are not carried,
    /// and shall not keep the rest from being the same.
    mutating func takeUnwritten(from source: Prescription) {
        accessCode = source.accessCode
        for place in remarks.indices.prefix(source.remarks.count) { remarks[place].kind = source.remarks[place].kind }
        for place in rps.indices.prefix(source.rps.count) {
            for drug in rps[place].drugs.indices.prefix(source.rps[place].drugs.count) {
                rps[place].drugs[drug].itemClass = source.rps[place].drugs[drug].itemClass
                rps[place].drugs[drug].conversionFactor = source.rps[place].drugs[drug].conversionFactor
                rps[place].drugs[drug].publicExpenses = source.rps[place].drugs[drug].publicExpenses
                takeIntakes(from: source.rps[place].drugs[drug], place, drug)
            }
        }
    }

    /// Takes the intakes a day beside the amount of one (241-4) if the usage that was read back says as many: files may
    /// say them twice, and FHIR says them once.
    ///
    /// - Source: 処方情報 HL7 FHIR記述仕様 第1版 (JAMI, ePrescriptionData 1.0), dosageInstruction.timing; JAHIS 院外処方箋
    ///   2次元シンボル記録条件規約 Ver.1.10, レコード241 (left out where record 111 says them).
    private mutating func takeIntakes(from source: Drug, _ rp: Int, _ drug: Int) {
        guard let times = source.singleDose?.timesADay, times == rps[rp].usage.timesADay else { return }
        rps[rp].drugs[drug].singleDose?.timesADay = times
    }
}
