import JapaneseRecords

extension Prescription {
    /// The records and fields for which FHIR has no element, as the mapping table says.
    static let unwritten: KeyValuePairs<Int, ClosedRange<Int>> = [
        81: 1...2, 82: 1...2, 201: 3...3, 211: 1...3, 231: 1...6,
    ]

    /// With the values of another for which FHIR has no element: whatever was read back, their fields are not carried,
    /// and shall not keep the rest from being the same.
    func takingUnwritten(from source: Prescription) -> Prescription {
        var taken = self
        taken.accessCode = source.accessCode
        for place in remarks.indices.prefix(source.remarks.count) {
            taken.remarks[place].kind = source.remarks[place].kind
        }
        for (place, rp) in source.rps.enumerated().prefix(rps.count) {
            for (drug, own) in rp.drugs.enumerated().prefix(rps[place].drugs.count) {
                taken.rps[place].drugs[drug].itemClass = own.itemClass
                taken.rps[place].drugs[drug].conversionFactor = own.conversionFactor
                taken.rps[place].drugs[drug].publicExpenses = own.publicExpenses
            }
        }
        return taken
    }
}
