import JapaneseRecords

extension RecordCoder {
    /// The lines of texts, with who wrote each in the field behind it.
    mutating func texts(_ number: Int, _ values: inout [HandbookText], field: Int) {
        lines(number, &values, new: HandbookText()) { fields, text in
            fields.text(field, &text.text)
            fields.code(field + 1, &text.creator, .creators)
        }
    }
}

extension FieldCoder {
    /// The kind of a code, and the code behind it, of the only list that the format has for it.
    ///
    /// - Parameter isAsked: whether the kind must be given even if there is no code.
    mutating func code(
        kind kindField: Int, _ codeField: Int, _ value: inout String?, _ isCodeless: inout Bool, isAsked: Bool
    ) {
        var kind: HandbookCodeKind?? = value == nil ? (isCodeless ? .some(nil) : nil) : .some(.only)
        derived(kindField, isAsked ? "1" : nil)
        code(kindField, &kind, .handbookCodes)
        text(codeField, &value)
        if kind != .some(.only) { value = nil }
        isCodeless = kind == .some(nil)
    }

    /// The same of a drug, whose codes are of several lists.
    mutating func code(
        kind kindField: Int, _ codeField: Int, _ value: inout DrugCode?, _ isCodeless: inout Bool, isAsked: Bool
    ) {
        var kind: DrugCode.Kind?? = value.map { .some($0.kind) } ?? (isCodeless ? .some(nil) : nil)
        var code = value?.kind == .generic ? nil : value?.code
        derived(kindField, isAsked ? "1" : nil)
        self.code(kindField, &kind, .handbookDrugCodes)
        text(codeField, &code)
        value = kind.flatMap { $0 }.map { DrugCode($0, code ?? "") }
        isCodeless = kind == .some(nil)
    }
}
