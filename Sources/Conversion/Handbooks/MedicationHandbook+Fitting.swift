import JapaneseFormats
import JapaneseRecords

extension MedicationHandbook {
    /// Parts the texts that are larger than their field and whose record may stand several times; of a usage, what is
    /// left goes to its supplements (record 311).
    ///
    /// What stands once (names, addresses), and what is one thing a record (a remark of an allergy), is not parted: the
    /// writer tells what is too large there (`JHS-0703`).
    ///
    /// - Returns: the texts that were parted, as they were.
    /// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, records 4, 281, 291, 301, 311, 391 to 601.
    mutating func fit() -> PartedTexts {
        var fitting = TextFitting(.handbook)
        memos = fitting.parts(of: memos, \.text, record: 4, field: 1)
        for place in dispensings.indices { dispensings[place].fit(&fitting) }
        return fitting.parted
    }
}

extension Dispensing {
    fileprivate mutating func fit(_ fitting: inout TextFitting) {
        for place in rps.indices {
            let rest = fitting.cut(&rps[place].usage.text, record: 301, field: 2)
            let creator = rps[place].usage.creator
            rps[place].supplements.insert(contentsOf: rest.map { HandbookText($0, creator: creator) }, at: 0)
            rps[place].supplements = fitting.parts(of: rps[place].supplements, \.text, record: 311, field: 2)
            rps[place].cautions = fitting.parts(of: rps[place].cautions, \.text, record: 391, field: 2)
            for drug in rps[place].drugs.indices { rps[place].drugs[drug].fit(&fitting) }
        }
        cautions = fitting.parts(of: cautions, \.text, record: 401, field: 1)
        information = fitting.parts(of: information, \.text, record: 411, field: 1)
        leftoverChecks = fitting.parts(of: leftoverChecks, \.text, record: 421, field: 1)
        remarks = fitting.parts(of: remarks, \.text, record: 501, field: 1)
        patientEntries = fitting.parts(of: patientEntries, \.text, record: 601, field: 1)
    }
}

extension Dispensing.Drug {
    fileprivate mutating func fit(_ fitting: inout TextFitting) {
        supplements = fitting.parts(of: supplements, \.text, record: 281, field: 2)
        cautions = fitting.parts(of: cautions, \.text, record: 291, field: 2)
    }
}
