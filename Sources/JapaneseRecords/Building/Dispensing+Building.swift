// Parts of a handbook that cannot be nonsense. Numbers are given by what a part is put into.

extension MedicationHandbook {
    /// Adds a dispensing before the first that is older, so that the newest stands first.
    ///
    /// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード構成.
    public mutating func add(_ dispensing: Dispensing) {
        let place = dispensing.date.flatMap { day in
            dispensings.firstIndex { $0.date.flatMap { $0.isBefore(day) } ?? false }
        }
        dispensings.insert(dispensing, at: place ?? (dispensing.date == nil ? 0 : dispensings.count))
    }
}

extension Dispensing {
    /// Adds an RP behind the others, with the next number, and its prescriber, if there is another.
    public mutating func append(_ rp: RP, prescribedBy prescriber: Prescriber? = nil) {
        var rp = rp
        rp.number = rps.count + 1
        rp.prescriberIndex = prescriber.map { prescriber in
            if let known = prescribers.firstIndex(of: prescriber) { return known }
            prescribers.append(prescriber)
            return prescribers.count - 1
        }
        rps.append(rp)
    }

    /// Numbers the RPs from 1 in their order.
    ///
    /// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, RP番号: from 1 in each dispensing.
    public mutating func renumber() { for index in rps.indices { rps[index].number = index + 1 } }
}

extension Dispensing.RP {
    /// Drugs that are taken by mouth every day (内服); their amounts are those of a day.
    ///
    /// - Throws: ``RecordError/quantity``, ``RecordError/rpWithoutUsage``, ``RecordError/rpWithoutDrug``.
    /// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, records 201 and 301 (用量, 調剤数量, 調剤単位), as for the
    ///   others below.
    public static func oral(
        days: Int, usage: Dispensing.Usage, supplements: [HandbookText] = [], drugs: [Dispensing.Drug]
    ) throws(RecordError) -> Self {
        try Self(.oral, days, usage, supplements, drugs)
    }

    /// Drugs that are taken when they are needed (屯服); their amounts are those of one intake.
    ///
    /// - Throws: as ``oral(days:usage:supplements:drugs:)``.
    public static func asNeeded(
        times: Int, usage: Dispensing.Usage, supplements: [HandbookText] = [], drugs: [Dispensing.Drug]
    ) throws(RecordError) -> Self {
        try Self(.asNeeded, times, usage, supplements, drugs)
    }

    /// Drugs that are used on the body (外用); their amounts are all that is handed out.
    ///
    /// - Throws: as ``oral(days:usage:supplements:drugs:)``.
    public static func external(
        usage: Dispensing.Usage, supplements: [HandbookText] = [], drugs: [Dispensing.Drug]
    ) throws(RecordError) -> Self {
        try handedOut(.external, usage: usage, supplements: supplements, drugs: drugs)
    }

    /// Drugs or materials of a form whose amounts are all that is handed out: drops, injections, materials.
    ///
    /// - Throws: ``RecordError/form`` for a form whose amounts mean something else; else as
    ///   ``oral(days:usage:supplements:drugs:)``.
    public static func handedOut(
        _ form: DosageForm, usage: Dispensing.Usage, supplements: [HandbookText] = [], drugs: [Dispensing.Drug]
    ) throws(RecordError) -> Self {
        guard form.amountMeaning == .handedOut else { throw .form }
        return try Self(form, 1, usage, supplements, drugs)
    }

    private init(
        _ form: DosageForm, _ quantity: Int, _ usage: Dispensing.Usage, _ supplements: [HandbookText],
        _ drugs: [Dispensing.Drug]
    ) throws(RecordError) {
        try RecordError.check(quantity: quantity, usage: usage.text, code: usage.code, drugs: drugs.count)
        self.init(
            number: 1, form: form, quantity: quantity, unit: form.amountMeaning.handbookUnit, usage: usage,
            supplements: supplements, drugs: drugs)
    }
}

extension DosageForm.AmountMeaning {
    /// What the quantity of an RP counts, in a handbook's words (調剤単位).
    ///
    /// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, record 301.
    public var handbookUnit: String {
        switch self {
        case .daily: "日分"
        case .single: "回分"
        case .handedOut: "調剤"
        }
    }
}

extension Dispensing.Drug {
    /// A drug with an amount; what it means, the form of the RP says.
    ///
    /// - Throws: ``RecordError/drugWithoutName``, ``RecordError/amount``, ``RecordError/unit``, and
    ///   ``RecordError/genericCode`` for a code that belongs to the generic name.
    /// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, record 201.
    public init(
        _ name: String, code: DrugCode? = nil, amount: FHIRDecimal, unit: String,
        genericName: Dispensing.GenericName? = nil
    ) throws(RecordError) {
        try RecordError.check(name: name, amount: amount, unit: unit)
        guard code?.kind != .generic else { throw .genericCode }
        self.init(
            name: name, amount: amount, unit: unit, code: code, isCodeless: code == nil, genericName: genericName)
    }
}
