// Parts of a prescription that cannot be nonsense. Numbers are given by what a part is put into.

extension Prescription {
    /// Adds an RP behind the others, with the next number.
    public mutating func append(_ rp: RP) {
        var rp = rp
        rp.number = rps.count + 1
        rp.renumberDrugs()
        rps.append(rp)
    }

    /// Numbers the RPs, and the drugs of each, from 1 in their order.
    ///
    /// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, RP番号, RP内連番: from 1 without a gap.
    public mutating func renumber() {
        for index in rps.indices {
            rps[index].number = index + 1
            rps[index].renumberDrugs()
        }
    }

    /// Makes it a refill prescription (リフィル処方箋), to be used so many times in all.
    ///
    /// - Throws: ``RecordError/refill`` unless they are two or three, and if the prescription is split.
    /// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, record 64.
    public mutating func refill(uses: Int) throws(RecordError) {
        guard 2...3 ~= uses, split == nil else { throw .refill }
        refillUses = uses
    }

    /// Makes it one portion of a split prescription (分割指示).
    ///
    /// - Throws: ``RecordError/split`` if there is no such portion, and if it is a refill prescription.
    public mutating func split(portion: Int, of portions: Int) throws(RecordError) {
        guard refillUses == nil else { throw .split }
        split = try SplitDispensing(portion: portion, of: portions)
    }
}

extension Prescription.SplitDispensing {
    /// A portion of two or three.
    ///
    /// - Throws: ``RecordError/split``.
    /// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, record 63.
    public init(portion: Int, of portions: Int) throws(RecordError) {
        guard 2...3 ~= portions, 1...portions ~= portion else { throw .split }
        self.init(portions: portions, portion: portion)
    }
}

extension Prescription.RP {
    /// Drugs that are taken by mouth every day (内服); their amounts are those of a day.
    ///
    /// - Throws: ``RecordError/quantity``, ``RecordError/rpWithoutUsage``, ``RecordError/rpWithoutDrug``.
    /// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, records 101, 111, 201, as for the others below.
    public static func oral(
        days: Int, usage: Prescription.Usage, supplements: [Prescription.UsageSupplement] = [],
        drugs: [Prescription.Drug]
    ) throws(RecordError) -> Self {
        try Self(.oral, days, usage, supplements, drugs)
    }

    /// Drugs that are taken when they are needed (頓服); their amounts are those of one intake.
    ///
    /// - Throws: as ``oral(days:usage:supplements:drugs:)``.
    public static func asNeeded(
        times: Int, usage: Prescription.Usage, supplements: [Prescription.UsageSupplement] = [],
        drugs: [Prescription.Drug]
    ) throws(RecordError) -> Self {
        try Self(.asNeeded, times, usage, supplements, drugs)
    }

    /// Drugs that are used on the body (外用); their amounts are what is handed out.
    ///
    /// - Throws: as ``oral(days:usage:supplements:drugs:)``.
    public static func external(
        usage: Prescription.Usage, supplements: [Prescription.UsageSupplement] = [], drugs: [Prescription.Drug]
    ) throws(RecordError) -> Self {
        try handedOut(.external, usage: usage, supplements: supplements, drugs: drugs)
    }

    /// Drugs or materials of a form whose amounts are what is handed out each time: drops, injections, materials.
    ///
    /// - Throws: ``RecordError/form`` for a form whose amounts mean something else; else as
    ///   ``oral(days:usage:supplements:drugs:)``.
    public static func handedOut(
        _ form: DosageForm, times: Int = 1, usage: Prescription.Usage,
        supplements: [Prescription.UsageSupplement] = [], drugs: [Prescription.Drug]
    ) throws(RecordError) -> Self {
        guard form.amountMeaning == .handedOut else { throw .form }
        return try Self(form, times, usage, supplements, drugs)
    }

    private init(
        _ form: DosageForm, _ quantity: Int, _ usage: Prescription.Usage,
        _ supplements: [Prescription.UsageSupplement], _ drugs: [Prescription.Drug]
    ) throws(RecordError) {
        try RecordError.check(quantity: quantity, usage: usage.text, code: usage.code, drugs: drugs.count)
        self.init(number: 1, form: form, quantity: quantity, usage: usage, supplements: supplements, drugs: drugs)
        renumberDrugs()
    }

    /// Says how much of its quantity this portion of a split prescription dispenses.
    ///
    /// - Throws: ``RecordError/portion`` if it is more than the whole.
    /// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, record 102.
    public mutating func split(dispensing portion: Int) throws(RecordError) {
        guard let quantity, portion > 0, portion <= quantity else { throw .portion }
        self.portion = Prescription.Portion(quantity: portion, total: quantity)
    }

    fileprivate mutating func renumberDrugs() {
        for index in drugs.indices { drugs[index].number = index + 1 }
    }
}

extension Prescription.Drug {
    /// A drug with an amount; what it means, the form of the RP says. The RP gives it its number.
    ///
    /// - Throws: ``RecordError/drugWithoutName``, ``RecordError/amount``, ``RecordError/unit``.
    /// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, record 201.
    public init(
        _ name: String, code: DrugCode? = nil, amount: FHIRDecimal, unit: String,
        supplements: [Prescription.DrugSupplement] = []
    ) throws(RecordError) {
        try RecordError.check(name: name, amount: amount, unit: unit)
        self.init(
            number: 1, itemClass: .drug, code: code, name: name, amount: amount, strength: .product, unit: unit,
            supplements: supplements)
    }

    /// A drug whose intakes of a day differ (不均等); its amount is their sum.
    ///
    /// - Throws: ``RecordError/unevenIntakes``; else as above.
    /// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, record 221.
    public init(
        _ name: String, code: DrugCode? = nil, intakes: [Prescription.UnevenIntake], unit: String
    ) throws(RecordError) {
        let amounts = intakes.compactMap(\.amount)
        guard 2...5 ~= amounts.count, amounts.count == intakes.count, amounts.allSatisfy({ $0 > 0 && $0 < 1_000_000 }),
            let sum = amounts.dropFirst().reduce(amounts[0] as FHIRDecimal?, { sum, next in sum?.adding(next) })
        else { throw .unevenIntakes }
        try self.init(name, code: code, amount: sum, unit: unit)
        unevenIntakes = intakes
    }
}
