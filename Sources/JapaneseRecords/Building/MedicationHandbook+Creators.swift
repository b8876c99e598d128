// Every entry of a handbook must say who made it; mostly that is one and the same.

extension MedicationHandbook {
    /// Says who made each entry that does not say it.
    ///
    /// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード作成者: required in every record but 1, 601 and 911.
    public mutating func fillCreators(_ creator: RecordCreator) {
        patientRemarks.fill(creator)
        overTheCounterDrugs.fill(creator)
        for index in overTheCounterDrugs.indices { overTheCounterDrugs[index].ingredients.fill(creator) }
        memos.fill(creator)
        for index in dispensings.indices { dispensings[index].fillCreators(creator) }
        familyPharmacists.fill(creator)
    }
}

extension Dispensing {
    /// Says who made each entry that does not say it.
    public mutating func fillCreators(_ creator: RecordCreator) {
        fill(creator)
        if institution != MedicalInstitution() { institutionCreator = institutionCreator ?? creator }
        dispenser?.fill(creator)
        if prescribingInstitution != MedicalInstitution() {
            prescribingInstitutionCreator = prescribingInstitutionCreator ?? creator
        }
        prescribers.fill(creator)
        for index in rps.indices { rps[index].fillCreators(creator) }
        cautions.fill(creator)
        information.fill(creator)
        leftoverChecks.fill(creator)
        remarks.fill(creator)
    }
}

extension Dispensing.RP {
    fileprivate mutating func fillCreators(_ creator: RecordCreator) {
        usage.fill(creator)
        supplements.fill(creator)
        cautions.fill(creator)
        drugs.fill(creator)
        for index in drugs.indices {
            drugs[index].supplements.fill(creator)
            drugs[index].cautions.fill(creator)
        }
    }
}

/// An entry that says who made it.
private protocol Entry { var creator: RecordCreator? { get set } }

extension Entry {
    fileprivate mutating func fill(_ creator: RecordCreator) { self.creator = self.creator ?? creator }
}

extension Array where Element: Entry {
    fileprivate mutating func fill(_ creator: RecordCreator) { for index in indices { self[index].fill(creator) } }
}

extension HandbookText: Entry {}
extension MedicationHandbook.PatientRemark: Entry {}
extension MedicationHandbook.OverTheCounterDrug: Entry {}
extension MedicationHandbook.Ingredient: Entry {}
extension MedicationHandbook.Memo: Entry {}
extension MedicationHandbook.FamilyPharmacist: Entry {}
extension Dispensing: Entry {}
extension Dispensing.Dispenser: Entry {}
extension Dispensing.Prescriber: Entry {}
extension Dispensing.Information: Entry {}
extension Dispensing.Usage: Entry {}
extension Dispensing.Drug: Entry {}
