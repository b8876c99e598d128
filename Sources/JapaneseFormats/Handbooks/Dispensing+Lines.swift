import JapaneseRecords

extension Dispensing {
    /// The records 5 to 601 of a dispensing.
    ///
    /// - Parameter isFromProvider: whether a provider writes it, who says of each code that is missing that there is
    ///   none.
    static func code<Coder: RecordCoder>(
        _ lines: inout Coder, _ value: inout Dispensing, isFromProvider: Bool
    ) {
        lines.line(5, &value) { fields, dispensing in
            fields.date(1, &dispensing.date)
            fields.code(2, &dispensing.creator, .creators)
        }
        lines.line(11, &value) { fields, dispensing in
            institution(&fields, &dispensing.institution)
            fields.text(5, &dispensing.institution.postalCode)
            fields.text(6, &dispensing.institution.address)
            fields.text(7, &dispensing.institution.telephone)
            fields.code(8, &dispensing.institutionCreator, .creators)
            fields.unplaced([dispensing.institution.fax, dispensing.institution.otherContact])
        }
        lines.line(15, &value.dispenser, new: Dispenser()) { fields, dispenser in
            fields.text(1, &dispenser.name)
            fields.text(2, &dispenser.contact)
            fields.code(3, &dispenser.creator, .creators)
        }
        lines.line(51, &value) { fields, dispensing in
            institution(&fields, &dispensing.prescribingInstitution)
            fields.code(5, &dispensing.prescribingInstitutionCreator, .creators)
            let other = dispensing.prescribingInstitution
            fields.unplaced([other.postalCode, other.address, other.telephone, other.fax, other.otherContact])
        }
        lines.groups(
            &value.rps, new: RP(number: 1), number: \.number, owner: \.prescriberIndex, owners: &value.prescribers,
            ownerLine: 55, newOwner: Prescriber()
        ) { fields, prescriber in
            fields.text(1, &prescriber.name)
            fields.text(2, &prescriber.department)
            fields.code(3, &prescriber.creator, .creators)
        } _: {
            rp(&$0, &$1, isFromProvider: isFromProvider)
        }
        notes(&lines, &value)
    }

    /// The fields that records 11 and 51 have in common.
    private static func institution<Fields: FieldCoder>(_ fields: inout Fields, _ value: inout MedicalInstitution) {
        fields.text(1, &value.name)
        fields.text(2, &value.prefecture)
        fields.code(3, &value.feeTable, .feeTables)
        fields.text(4, &value.code)
    }

    private static func notes<Coder: RecordCoder>(_ lines: inout Coder, _ value: inout Dispensing) {
        lines.texts(401, &value.cautions, field: 1)
        lines.lines(411, &value.information, new: Information()) { fields, information in
            fields.text(1, &information.text)
            fields.code(2, &information.kind, .information)
            fields.code(3, &information.creator, .creators)
        }
        lines.texts(421, &value.leftoverChecks, field: 1)
        lines.texts(501, &value.remarks, field: 1)
        lines.lines(601, &value.patientEntries, new: PatientEntry()) { fields, entry in
            fields.text(1, &entry.text)
            fields.date(2, &entry.enteredOn)
        }
    }
}
