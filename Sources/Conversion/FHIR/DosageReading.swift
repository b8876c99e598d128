import Diagnostics
import FHIRTree
import JapaneseRecords

/// What a dosage, and what is handed out by it, say of a drug's form, quantity and amount: one reading for what is
/// prescribed and what is dispensed.
///
/// What follows from other values has its reason; a value that only a guess could give stays empty.
///
/// - Source: 処方情報 HL7 FHIR記述仕様 第1版 (JAMI, ePrescriptionData 1.0), 表13 dosageInstruction, 表14 doseAndRate;
///   JAMI 標準用法マスタ, 基本用法; JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, 剤形区分, 調剤数量, 用量.
struct DosageReading {
    /// A value, and why it is that if the source does not say it itself.
    struct Reading<Value> {
        var value: Value?
        var reason: BilingualText?

        init(_ value: Value?, _ reason: BilingualText? = nil) {
            (self.value, self.reason) = (value, value == nil ? nil : reason)
        }
    }

    let dosage: BorrowedNode?
    /// The code of the usage.
    private let usage: String?
    /// All that is handed out.
    private let total: BorrowedNode?
    /// How long that lasts, as the resource says it.
    let supply: BorrowedNode?
    /// On how many days it is taken.
    let days: Int?
    /// For how many intakes it is, and how often it is handed out, where the resource says it.
    private let intakes: Int?, times: Int?
    /// Whether the days of what is not for the mouth count how often it is handed out.
    private let countsDaysOfTotal: Bool
    private let singleNode: BorrowedNode?
    /// The amount of one intake, as the dosage says it.
    let single: FHIRDecimal?
    /// A rate with a value, and of how much, `nil` if that is only bounded; of how many days, `nil` if that is no whole
    /// number.
    private let rate: BorrowedNode?, rateValue: FHIRDecimal?, rateDays: Int?
    /// How often a day it is taken, by the usage's code or by the timing.
    let timesADay: Int?

    /// - Parameter countsDaysOfTotal: whether a quantity is written with the amount of each of its parts (調剤数量 of
    ///   prescriptions); handbooks have the whole quantity as one.
    init(
        _ dosage: BorrowedNode?, total: BorrowedNode?, supply: BorrowedNode?, intakes: Int?, times: Int?,
        countsDaysOfTotal: Bool = false
    ) {
        (self.dosage, self.total, self.intakes, self.times) = (dosage, total, intakes, times)
        (self.supply, self.countsDaysOfTotal) = (supply, countsDaysOfTotal)
        usage = dosage?.at(.timing, .code)?.coding(of: .usage)?[.code]?.text
        days = supply?.wholeDays ?? dosage?.usageDays ?? dosage?.boundDays
        timesADay = usage.flatMap(UsageCode.timesADay) ?? dosage?[.timing]?.timesADay
        let dose = dosage?.at(.doseAndRate)
        singleNode = dose?.at(.doseQuantity)
        single = singleNode?.exactValue
        let ratio = dose?.at(.rateRatio)
        rateValue = ratio?[.numerator]?.exactValue
        rate = ratio?[.numerator]?[.value]?.decimal == nil ? nil : ratio
        rateDays = Self.days(of: rate)
    }

    private static func days(of rate: BorrowedNode?) -> Int? {
        guard let denominator = rate?[.denominator] else { return 1 }
        return denominator.wholeDays.flatMap { $0 > 0 ? $0 : nil }
    }

    // MARK: Form

    /// The form, and its name where it has no code. What is not for the mouth has its form whether it is taken as
    /// needed or not.
    func form() -> (DosageForm?, String?) {
        let method = dosage?[.method], digit = methodDigit
        let isAsNeeded = dosage?[.asNeededBoolean]?.boolean == true || dosage?[.asNeededCodeableConcept] != nil
        if let form = form(digit, isAsNeeded || UsageCode.isAsNeeded(usage)) { return (form, nil) }
        switch method?[.text]?.text {
        case FormText.oralDrops?: return (.oralDrops, nil)
        case FormText.material?: return (.material, nil)
        case .some where isAsNeeded: return (.asNeeded, nil)
        case FormText.other?: return (.other, nil)
        case let name?: return (.other, name)
        case nil: break
        }
        let known = form(usage?.first, isAsNeeded || UsageCode.isAsNeeded(usage))
        return (known ?? (isAsNeeded ? .asNeeded : digit == nil ? nil : .other), nil)
    }

    /// The 基本用法 that the method says.
    private var methodDigit: Character? {
        let method = dosage?[.method]
        return method?.coding(of: .method)?[.code]?.text?.first
            ?? method?.coding(of: .methodDetail)?[.code]?.text?.first
    }

    /// The form that a prescription has: it knows no 注入, which is one without a code there, by its name.
    ///
    /// - Source: JAMI 標準用法マスタ, 基本用法 4 (注入); JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, 剤形区分 and 剤形名称.
    func prescribedForm() -> (DosageForm?, String?) {
        let form = form()
        guard form.0 == .injection, (methodDigit ?? usage?.first) == "4" else { return form }
        return (.other, FormText.instillation)
    }

    /// The form of a 基本用法.
    private func form(_ digit: Character?, _ isAsNeeded: Bool) -> DosageForm? {
        switch digit {
        case "1": isAsNeeded ? .asNeeded : .oral
        case "2": .external
        case "3", "4": .injection
        default: nil
        }
    }

    // MARK: Quantity and amount

    /// Days, intakes or times, as the form counts them.
    func quantity(of form: DosageForm?) -> Reading<Int> {
        switch form?.amountMeaning {
        case .daily?: days == nil ? Reading(count(of: daily.value, in: dailyUnit), .daysOfTotal) : Reading(days)
        case .single?: intakes == nil ? Reading(count(of: single, in: singleNode), .intakesOfTotal) : Reading(intakes)
        case .handedOut?:
            if let count = times ?? daysOfTotal { Reading(count) } else { Reading(totalValue == nil ? nil : 1, .once) }
        case nil: Reading(days)
        }
    }

    /// The amount of a day, of an intake, or of what is handed out once. A rate that gives no amount of a day leaves it
    /// empty: what else could be computed would contradict it.
    ///
    /// - Parameter quantity: how many of them are handed out.
    func amount(of form: DosageForm?, quantity: Int?) -> Reading<FHIRDecimal> {
        guard bounded(of: form) == nil else { return Reading(nil) }
        return switch form?.amountMeaning ?? .handedOut {
        case .daily: daily.value == nil && rate == nil ? Reading(part(quantity), .amountOfTotal) : daily
        case .single: single == nil ? Reading(part(quantity), .amountOfTotal) : Reading(single)
        case .handedOut: Reading(part(quantity ?? 1))
        }
    }

    /// The unit in words: that of the quantity which the amount was taken from.
    func unit(of form: DosageForm?) -> String? { unitNode(of: form)?.unitName }

    /// The quantity that the amount was taken from, or has the unit of.
    func unitNode(of form: DosageForm?) -> BorrowedNode? {
        switch form?.amountMeaning {
        case .daily?: daily.value == nil && rate == nil ? total ?? dailyUnit ?? singleNode : dailyUnit
        case .single?: single == nil ? total ?? singleNode : singleNode
        case .handedOut?, nil: total ?? dailyUnit ?? singleNode
        }
    }

    /// The amount of one intake in words, if it counts something else than the amount that a form has.
    func singleInOtherUnit(of form: DosageForm?) -> String? {
        guard let singleNode, let single, let unit = unitNode(of: form), !singleNode.hasUnit(of: unit) else {
            return nil
        }
        return single.text + (singleNode.unitName ?? "")
    }

    /// The quantity whose unit the amount of a day has.
    private var dailyUnit: BorrowedNode? { rate?[.numerator] ?? singleNode }

    /// The amount of a day: as it is said, or from one intake and how many a day has. That of several days is none of a
    /// day, for the drug may be taken on one of them.
    private var daily: Reading<FHIRDecimal> {
        if let rateValue { return Reading(rateDays == 1 ? rateValue : nil) }
        guard let single, let timesADay else { return Reading(nil) }
        return Reading(single.multiplied(by: FHIRDecimal(timesADay))?.plain, .amountOfIntakes)
    }

    /// A rate of something else than one day: where it says so.
    var otherRate: BorrowedNode? {
        guard let rate, rateDays != 1 else { return nil }
        return rate[.denominator] ?? rate
    }

    /// The comparator by which the quantity that the amount is taken from is only bounded.
    func bounded(of form: DosageForm?) -> BorrowedNode? {
        let isOfTotal = form?.amountMeaning ?? .handedOut == .handedOut
        return isOfTotal ? total?[.comparator] : rate?[.numerator]?[.comparator] ?? singleNode?[.comparator]
    }

    private var totalValue: FHIRDecimal? { total?.exactValue }

    /// All that is handed out, if it is not what the amount and the days or intakes make; where days are left out the
    /// days do not say it.
    ///
    /// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, 用量 and 調剤数量: the total is their product.
    func otherTotal(of form: DosageForm?) -> BorrowedNode? {
        guard let total, let totalValue else { return nil }
        let size: FHIRDecimal?, count: Int?, unit: BorrowedNode?
        switch form?.amountMeaning {
        case .daily?: (size, count, unit) = (daily.value, days, dailyUnit)
        case .single?: (size, count, unit) = (single, intakes, singleNode)
        case .handedOut?, nil: return nil
        }
        guard let size, let count, let unit, unit.hasUnit(of: total),
            let product = size.multiplied(by: FHIRDecimal(count))
        else { return nil }
        return product.isEqual(to: totalValue) == false && dosage?.skipsDays != true ? total : nil
    }

    /// All that is handed out, if it counts something else than the amount: the fields have one unit for both.
    func totalInOtherUnit(of form: DosageForm?) -> BorrowedNode? {
        guard let total, totalValue != nil else { return nil }
        let unit: BorrowedNode? =
            switch form?.amountMeaning {
            case .daily?: daily.value == nil ? nil : dailyUnit
            case .single?: single == nil ? nil : singleNode
            case .handedOut?, nil: nil
            }
        return unit?.hasUnit(of: total) == false ? total : nil
    }

    /// The days that all that is handed out lasts, if the amount of a day is said, or is a whole number.
    private var daysOfTotal: Int? {
        guard countsDaysOfTotal, let total, let totalValue, let days = supply?.wholeDays, days > 0 else { return nil }
        if let daily = daily.value, dailyUnit?.hasUnit(of: total) == true {
            return daily.multiplied(by: FHIRDecimal(days))?.isEqual(to: totalValue) == true ? days : nil
        }
        return part(days)?.integerValue == nil ? nil : days
    }

    /// How many parts of a size all that is handed out has; `nil` if that is no whole number, or counts something else.
    private func count(of size: FHIRDecimal?, in unit: BorrowedNode?) -> Int? {
        guard let total, let totalValue, let size, unit?.hasUnit(of: total) != false,
            let count = totalValue.divided(by: size, scale: 5)?.integerValue,
            count > 0, size.multiplied(by: FHIRDecimal(count))?.isEqual(to: totalValue) == true
        else { return nil }
        return count
    }

    /// All that is handed out, cut into equal parts.
    private func part(_ count: Int?) -> FHIRDecimal? { count.flatMap { totalValue?.part($0) } }
}

extension FHIRDecimal {
    /// One of some equal parts; `nil` if that does not come out even with the five decimals that the formats have.
    fileprivate func part(_ count: Int) -> FHIRDecimal? {
        guard count > 0 else { return nil }
        guard count > 1 else { return self }
        let part = divided(by: FHIRDecimal(count), scale: 5)?.plain
        return part?.multiplied(by: FHIRDecimal(count))?.isEqual(to: self) == true ? part : nil
    }
}

extension BorrowedNode {
    /// The value of a quantity; `nil` if a comparator says that it is only bounded by it.
    ///
    /// - Source: FHIR R4 (4.0.1), datatypes-definitions.html#Quantity.comparator (a modifier element).
    fileprivate var exactValue: FHIRDecimal? { self[.comparator] == nil ? self[.value]?.decimal : nil }

    /// On how many days a dosage is really taken, where days are left out.
    var usageDays: Int? { usageDuration?.wholeDays }

    /// How long a dosage is really taken.
    ///
    /// - Source: 処方情報 HL7 FHIR記述仕様 第1版 (JAMI): UsageDuration stands on the dosage in tables and examples, and on
    ///   its timing in the text.
    var usageDuration: BorrowedNode? {
        let name = ExtensionName.usageDuration
        return (name.first(in: self) ?? self[.timing].flatMap(name.first))?[.valueDuration]
    }

    /// How long a dosage lasts by its timing, where no days are left out of it.
    fileprivate var boundDays: Int? {
        guard let days = at(.timing, .repeat, .boundsDuration)?.wholeDays, !skipsDays else { return nil }
        return days
    }

    /// Whether a dosage says that days are left out: its period has more days than those of intake.
    fileprivate var skipsDays: Bool { isEveryOtherDay || supplementCodes.contains(where: UsageCode.skipsDays) }

    /// Whether a dosage is one of every other day, by a code or in words.
    var isEveryOtherDay: Bool {
        supplementCodes.contains(UsageCode.everyOtherDay) || self[.text]?.text?.firstPlace(of: "隔日") != nil
    }

    private var supplementCodes: [String] {
        items(of: .additionalInstruction).compactMap { $0.coding(of: .usageSupplement)?[.code]?.text }
    }
}

extension BorrowedNode {
    /// How often a day a `Timing` repeats; `nil` if it does not say it of each day.
    var timesADay: Int? {
        guard let rule = at(.repeat), rule[.frequencyMax] == nil, rule[.periodMax] == nil,
            rule[.periodUnit]?.text == "d", rule[.period]?.decimal?.integerValue == 1
        else { return nil }
        return rule[.frequency]?.integer
    }
}

extension BilingualText {
    fileprivate static let daysOfTotal = BilingualText(
        ja: "総量を1日量で割った日数です。", en: "The days follow from the total and the amount of a day.")
    fileprivate static let intakesOfTotal = BilingualText(
        ja: "総量を1回量で割った回数です。", en: "The intakes follow from the total and the amount of one.")
    fileprivate static let once = BilingualText(
        ja: "調剤数量がなく、総量を1回に調剤するものとしています。", en: "No quantity is said: the total is dispensed once.")
    fileprivate static let amountOfIntakes = BilingualText(
        ja: "1回量に1日の回数を掛けた1日量です。",
        en: "The amount of a day follows from that of one intake and how many a day has.")
    fileprivate static let amountOfTotal = BilingualText(
        ja: "総量を日数または回数で割った量です。", en: "The amount follows from the total and the days or intakes.")
}
