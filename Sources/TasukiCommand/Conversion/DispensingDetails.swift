import Tasuki

/// What a handbook's entry needs and a prescription does not hold: who dispensed it, and when.
///
/// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, records 5, 11 and 15.
struct DispensingDetails: Equatable {
    /// `nil` for the day of issue.
    var day: FHIRDate?
    var pharmacy = MedicalInstitution()
    var dispenser: Dispensing.Dispenser?

    /// Who dispensed all prescriptions of the run.
    static let options = OptionGroup(
        title: BilingualText(
            ja: "処方箋からお薬手帳を作るとき（--to handbook）：", en: "A handbook of a prescription (--to handbook):"),
        options: [
            OptionSpecification(
                name: "--dispensed-on", value: "YYYY-MM-DD",
                help: BilingualText(ja: "調剤年月日（既定は交付年月日）", en: "the day of dispensing (default that of issue)")),
            OptionSpecification(
                name: "--pharmacy", value: "NAME",
                help: BilingualText(ja: "調剤した薬局（院内なら医療機関）の名称", en: "name of the pharmacy, or clinic, that dispensed")),
            OptionSpecification(
                name: "--pharmacy-number", value: "DIGITS",
                help: BilingualText(
                    ja: "その番号10桁：都道府県2、点数表1、コード7",
                    en: "its ten digits: prefecture 2, fee table 1, code 7")),
            OptionSpecification(
                name: "--pharmacy-address", value: "TEXT", help: BilingualText(ja: "その住所", en: "its address")),
            OptionSpecification(
                name: "--pharmacy-postal-code", value: "NNN-NNNN",
                help: BilingualText(ja: "その郵便番号", en: "its postal code")),
            OptionSpecification(
                name: "--pharmacy-telephone", value: "NUMBER",
                help: BilingualText(ja: "その電話番号", en: "its telephone number")),
            OptionSpecification(
                name: "--dispenser", value: "NAME",
                help: BilingualText(ja: "調剤した薬剤師（医師）の氏名", en: "name of the pharmacist (or doctor) who dispensed")),
        ])

    init() {}

    /// A finding of the handbook that is written, with the options that mend it where they can.
    static func hinted(_ finding: Diagnostic) -> Diagnostic {
        // A dispensing (record 5) without its institution (record 11), or a field of it.
        guard finding.isError, finding.expression == "5" || finding.expression.hasPrefix("11-") else { return finding }
        var hinted = finding
        hinted.hint = BilingualText(
            ja: "調剤した薬局を --pharmacy と --pharmacy-number で示してください。",
            en: "Name the pharmacy that dispensed with --pharmacy and --pharmacy-number.")
        return hinted
    }

    /// `CMD-0113` if any was told for a record that says itself who dispensed, and when.
    var unused: [Diagnostic] { self == DispensingDetails() ? [] : [.detailsAreUnused] }

    /// - Throws: for a value that is none, and for any of the options with another target.
    init(_ arguments: Arguments, isHandbook: Bool) throws(UsageError) {
        if !isHandbook, let option = Self.options.options.first(where: { arguments.has($0.name) }) {
            throw .onlyForHandbooks(option.name)
        }
        if let text = arguments.value("--dispensed-on") {
            guard let day = FHIRDate(text), day.day != nil else { throw .noDay(text) }
            self.day = day
        }
        if let digits = arguments.value("--pharmacy-number") {
            guard let institution = MedicalInstitution(tenDigits: digits) else { throw .noInstitution }
            pharmacy = institution
        }
        pharmacy.name = arguments.value("--pharmacy")
        pharmacy.address = arguments.value("--pharmacy-address")
        pharmacy.postalCode = arguments.value("--pharmacy-postal-code")
        pharmacy.telephone = arguments.value("--pharmacy-telephone")
        dispenser = arguments.value("--dispenser").map { Dispensing.Dispenser(name: $0, creator: .professional) }
    }
}

extension Diagnostic {
    fileprivate static let detailsAreUnused = Diagnostic(
        .warning, "CMD-0113", at: "", position: SourcePosition(byteOffset: 0, line: 1, column: 1),
        message: BilingualText(
            ja: "調剤や服薬の記録なので、--dispensed-on、--pharmacy など、--dispenser は使いません。",
            en: "This is a record of what was dispensed or is taken: --dispensed-on, --pharmacy…, --dispenser are not "
                + "used."),
        hint: BilingualText(
            ja: "調剤した薬局や日は、記録に書いてください。", en: "Say in the record who dispensed, and when."))
}

extension UsageError {
    fileprivate static func onlyForHandbooks(_ option: String) -> UsageError {
        UsageError(
            BilingualText(
                ja: "「\(option)」は --to handbook のときだけ指定できます。", en: "'\(option)' goes with --to handbook only."),
            subcommand: "convert")
    }

    fileprivate static func noDay(_ value: String) -> UsageError {
        UsageError(
            BilingualText(
                ja: "「--dispensed-on」の値「\(value)」は使えません。2026-11-02 のような年月日を書いてください。",
                en: "'--dispensed-on' cannot be '\(value)': write a day such as 2026-11-02."),
            subcommand: "convert")
    }

    fileprivate static let noInstitution = UsageError(
        BilingualText(
            ja: "「--pharmacy-number」は、都道府県2桁、点数表1桁（1 医科、3 歯科、4 調剤、6 訪問）、コード7桁の10桁の数字です。",
            en: "'--pharmacy-number' has ten digits: prefecture 2, fee table 1 (1, 3, 4 or 6), code 7."),
        subcommand: "convert")
}
