import JapaneseRecords

/// The result of dispensing as the lines of a tagged file.
///
/// - Source: 電子処方箋管理サービス 記録条件仕様（調剤編）Ver.2.2: the records 201, 511 and 521 and the lists of codes, which
///   are those of the handbook. Not confirmed: the numbers and fields of the other records, the order of the fields of
///   511 and 521, and where these two stand.
extension DispensingRecord: TaggedContent {
    static let formats: Set<TaggedKind.Format> = [.dispensing]

    static let empty = DispensingRecord()

    static func code<Coder: RecordCoder>(_ lines: inout Coder, _ value: inout DispensingRecord) {
        MedicationHandbook.Patient.code(&lines, &value.patient)
        MedicationHandbook.PatientRemark.code(&lines, &value.patientRemarks)
        // A file has one dispensing; what follows a second record 5 stays as it is.
        var dispensings = value.dispensing == Dispensing() ? [] : [value.dispensing]
        lines.blocks(&dispensings, new: Dispensing()) { Dispensing.code(&$0, &$1, isFromProvider: true) }
        value.dispensing = dispensings.first ?? Dispensing()
        lines.lines(511, &value.inquiries, new: Inquiry(kind: nil)) { fields, inquiry in
            fields.text(1, &inquiry.kind)
            fields.text(2, &inquiry.text)
        }
        lines.line(521, &value.refill, new: Refill()) { fields, refill in
            fields.count(1, &refill.use)
            fields.code(2, &refill.isFinished, ["1": true, "2": false])
            fields.date(3, &refill.next)
        }
    }
}
