import JapaneseRecords

/// A handbook as the lines of a tagged file: which part stands in which record and field.
///
/// Record 911 is none of it: it numbers the parts of a file, which `HandbookParts` puts together.
///
/// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード 1–701.
extension MedicationHandbook: TaggedContent {
    static let formats: Set<TaggedKind.Format> = [.handbook]

    static let empty = MedicationHandbook()

    static func code<Coder: RecordCoder>(_ lines: inout Coder, _ value: inout MedicationHandbook) {
        lines.header(&value.output) { fields, output in
            var known: Output? = output
            fields.code(1, &known, .outputs)
            output = known ?? .toPatient
        }
        let isFromProvider = value.output == .toPatient
        Patient.code(&lines, &value.patient)
        PatientRemark.code(&lines, &value.patientRemarks)
        overTheCounterDrugs(&lines, &value.overTheCounterDrugs)
        lines.lines(4, &value.memos, new: Memo()) { fields, memo in
            fields.text(1, &memo.text)
            fields.date(2, &memo.enteredOn)
            fields.code(3, &memo.creator, .creators)
        }
        lines.blocks(&value.dispensings, new: Dispensing()) {
            Dispensing.code(&$0, &$1, isFromProvider: isFromProvider)
        }
        lines.lines(701, &value.familyPharmacists, new: FamilyPharmacist()) { fields, pharmacist in
            fields.text(1, &pharmacist.name)
            fields.text(2, &pharmacist.pharmacy)
            fields.text(3, &pharmacist.contact)
            fields.date(4, &pharmacist.start)
            fields.date(5, &pharmacist.end)
            fields.code(6, &pharmacist.creator, .creators)
        }
    }

    private static func overTheCounterDrugs<Coder: RecordCoder>(
        _ lines: inout Coder, _ value: inout [OverTheCounterDrug]
    ) {
        number(&value)
        lines.items(3, serial: 5, parts: 31, &value, new: OverTheCounterDrug()) { lines, drug in
            lines.line(3, &drug) { fields, drug in
                fields.text(1, &drug.name)
                fields.date(2, &drug.start)
                fields.date(3, &drug.end)
                fields.code(4, &drug.creator, .creators)
                fields.count(5, &drug.serial)
                fields.text(6, &drug.janCode)
            }
            let serial = drug.serial
            lines.lines(31, &drug.ingredients, new: Ingredient()) { fields, ingredient in
                fields.derived(1, serial.map(String.init))
                fields.text(2, &ingredient.name)
                var isCodeless = false
                fields.code(kind: 3, 4, &ingredient.code, &isCodeless, isAsked: true)
                fields.code(5, &ingredient.creator, .creators)
            }
        }
    }

    /// Gives a number to the drugs that need one for their ingredients and have none.
    private static func number(_ drugs: inout [OverTheCounterDrug]) {
        var taken = Set(drugs.compactMap(\.serial)), next = 1
        for index in drugs.indices where drugs[index].serial == nil && !drugs[index].ingredients.isEmpty {
            while !taken.insert(next).inserted { next += 1 }
            drugs[index].serial = next
        }
    }
}

extension MedicationHandbook.Patient {
    /// Record 1.
    static func code<Coder: RecordCoder>(_ lines: inout Coder, _ value: inout Self) {
        lines.line(1, &value) { fields, patient in
            fields.text(1, &patient.name.kanji)
            fields.code(2, &patient.sex, .sexes)
            fields.date(3, &patient.birthDate)
            fields.text(4, &patient.postalCode)
            fields.text(5, &patient.address)
            fields.text(6, &patient.telephone)
            fields.text(7, &patient.emergencyContact)
            fields.text(8, &patient.bloodGroup)
            fields.amount(9, &patient.weight)
            fields.text(10, &patient.name.kana)
        }
    }
}

extension MedicationHandbook.PatientRemark {
    /// The records 2.
    static func code<Coder: RecordCoder>(_ lines: inout Coder, _ value: inout [Self]) {
        lines.lines(2, &value, new: Self()) { fields, remark in
            fields.code(1, &remark.kind, .patientRemarks)
            fields.text(2, &remark.text)
            fields.code(3, &remark.creator, .creators)
        }
    }
}
