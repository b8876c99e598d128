import JapaneseRecords

extension Dispensing {
    /// The records 201 to 391 of an RP.
    static func rp<Coder: RecordCoder>(_ lines: inout Coder, _ value: inout RP, isFromProvider: Bool) {
        lines.drugs(&value.drugs, new: Drug(), number: nil) { drug(&$0, &$1, isFromProvider: isFromProvider) }
        lines.line(301, &value) { fields, rp in
            fields.text(2, &rp.usage.text)
            fields.count(3, &rp.quantity)
            fields.text(4, &rp.unit)
            fields.code(5, &rp.form, .handbookForms)
            fields.code(kind: 6, 7, &rp.usage.code, &rp.usage.isCodeless, isAsked: isFromProvider)
            fields.code(8, &rp.usage.creator, .creators)
        }
        lines.texts(311, &value.supplements, field: 2)
        lines.texts(391, &value.cautions, field: 2)
    }

    /// The records 201 to 291 of a drug.
    private static func drug<Coder: RecordCoder>(_ lines: inout Coder, _ value: inout Drug, isFromProvider: Bool) {
        lines.line(201, &value) { fields, drug in
            fields.text(2, &drug.name)
            fields.amount(3, &drug.amount)
            fields.text(4, &drug.unit)
            fields.code(kind: 5, 6, &drug.code, &drug.isCodeless, isAsked: isFromProvider)
            fields.code(7, &drug.creator, .creators)
            genericName(&fields, &drug.genericName)
        }
        lines.texts(281, &value.supplements, field: 2)
        lines.texts(291, &value.cautions, field: 2)
    }

    private static func genericName<Fields: FieldCoder>(_ fields: inout Fields, _ value: inout GenericName?) {
        var name = value ?? GenericName()
        fields.text(8, &name.name)
        fields.code(kind: 9, 10, &name.code, &name.isCodeless, isAsked: false)
        value = name == GenericName() ? nil : name
    }
}
