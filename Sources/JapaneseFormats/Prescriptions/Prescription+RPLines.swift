import JapaneseRecords

extension Prescription {
    static func rps<Coder: RecordCoder>(_ lines: inout Coder, _ values: inout [RP]) {
        lines.groups(&values, new: RP(number: 1), number: \.number) { rp(&$0, &$1) }
    }

    /// The records 101 to 181 of an RP, and those of its drugs.
    private static func rp<Coder: RecordCoder>(_ lines: inout Coder, _ value: inout RP) {
        lines.line(101, &value) { fields, rp in
            fields.code(2, &rp.form, .prescriptionForms)
            fields.text(3, &rp.formName)
            fields.count(4, &rp.quantity)
        }
        lines.line(102, &value.portion, new: Portion()) { fields, portion in
            fields.count(2, &portion.quantity)
            fields.count(3, &portion.total)
        }
        lines.line(111, &value.usage) { fields, usage in
            fields.derived(2, usage.codeKind == nil ? "1" : nil)
            fields.code(2, &usage.codeKind, .usageCodes)
            fields.text(3, &usage.code)
            fields.text(4, &usage.text)
            fields.count(5, &usage.timesADay)
        }
        lines.lines(181, &value.supplements, new: UsageSupplement()) { fields, supplement in
            fields.ordinal(2)
            fields.code(3, &supplement.kind, .usageSupplements)
            fields.text(4, &supplement.text)
            fields.text(5, &supplement.code)
            fields.text(6, &supplement.siteCode)
        }
        lines.drugs(&value.drugs, new: Drug(number: 1), number: \.number) { drug(&$0, &$1) }
    }

    /// The records 201 to 281 of a drug.
    private static func drug<Coder: RecordCoder>(_ lines: inout Coder, _ value: inout Drug) {
        lines.line(201, &value) { fields, drug in
            fields.code(3, &drug.itemClass, .itemClasses)
            code(&fields, kind: 4, code: 5, &drug.code)
            fields.text(6, &drug.name)
            fields.amount(7, &drug.amount)
            fields.code(8, &drug.strength, .strengths)
            fields.text(9, &drug.unit)
        }
        lines.line(211, &value.conversionFactor) { $0.amount(3, &$1) }
        var intakes = value.unevenIntakes.contains { $0 != UnevenIntake() } ? value.unevenIntakes : nil
        lines.line(221, &intakes, new: []) { unevenIntakes(&$0, &$1) }
        value.unevenIntakes = intakes ?? []
        lines.line(231, &value.publicExpenses, new: []) { publicExpenses(&$0, &$1) }
        lines.line(241, &value.singleDose, new: SingleDose()) { fields, dose in
            fields.text(3, &dose.amount)
            fields.count(4, &dose.timesADay)
        }
        lines.lines(281, &value.supplements, new: DrugSupplement()) { fields, supplement in
            fields.ordinal(3)
            fields.code(4, &supplement.kind, .drugSupplements)
            fields.text(5, &supplement.text)
            fields.text(6, &supplement.code)
        }
    }

    /// The kind of a code and the code: kind 1 says that there is none.
    private static func code<Fields: FieldCoder>(
        _ fields: inout Fields, kind kindField: Int, code codeField: Int, _ value: inout DrugCode?
    ) {
        var kind = value?.kind, code = value?.code
        fields.derived(kindField, kind == nil ? "1" : nil)
        fields.code(kindField, &kind, .drugCodes)
        fields.text(codeField, &code)
        value = kind.map { DrugCode($0, code ?? "") }
    }

    /// Five amounts, then five codes: an intake is there if either is.
    private static func unevenIntakes<Fields: FieldCoder>(_ fields: inout Fields, _ value: inout [UnevenIntake]) {
        for place in 0..<5 {
            var intake = place < value.count ? value[place] : UnevenIntake()
            fields.amount(3 + place, &intake.amount)
            fields.text(8 + place, &intake.code)
            guard intake != UnevenIntake() else { continue }
            value += Array(repeating: UnevenIntake(), count: max(place + 1 - value.count, 0))
            value[place] = intake
        }
    }

    private static func publicExpenses<Fields: FieldCoder>(
        _ fields: inout Fields, _ value: inout [PublicExpense.Order]
    ) {
        for (field, order) in zip(3...6, PublicExpense.Order.allCases) {
            var pays: Bool? = value.contains(order) ? true : nil
            fields.code(field, &pays, ["1": true])
            value.removeAll { $0 == order }
            if pays != nil { value.append(order) }
        }
    }
}
